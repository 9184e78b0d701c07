import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a message that a worker posts: `before` it is stored, `after` it is stored, or once it is `answered`. */
export type Stage = 'before' | 'after' | 'answered';

/** What one worker talks to instead of the platforms, so that it is known which of them posts. */
export interface Front {
  /** Base address; `slack/` and `teams/` lie below it. */
  readonly url: string;
  close(): Promise<void>;
}

export interface FrontParts {
  readonly slackUrl: string;
  readonly teamsUrl: string;
  /** Called at each stage of a post. True: the worker is gone, and nothing more happens to the post. */
  reached(stage: Stage): Promise<boolean>;
}

/** Passes everything on to the recording servers. */
export async function startFront({ slackUrl, teamsUrl, reached }: FrontParts): Promise<Front> {
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const [, platform, ...rest] = (request.url ?? '').split('/');
    const isPost = isPosting(request);
    if (isPost && (await reached('before'))) return void response.destroy();
    const target = new URL(rest.join('/'), platform === 'slack' ? slackUrl : teamsUrl);
    const answer = await fetch(target, {
      method: request.method ?? 'POST',
      headers: headersOf(request),
      ...(body.length > 0 && { body }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (isPost && (await reached('after'))) return void response.destroy();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(bytes);
    if (isPost) await reached('answered');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isPosting({ method, url = '' }: IncomingMessage): boolean {
  return url.endsWith('/chat.postMessage') || (method === 'POST' && /\/activities\/?$/.test(url));
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const kept = ['content-type', 'authorization'] as const;
  return Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}

async function read(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
