import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { fails, type Step } from './steps.js';

/** The parts of a request for a chat completion that tests look at. */
const requestBody = z.looseObject({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string() })),
  tools: z.array(
    z.object({
      type: z.literal('function'),
      function: z.looseObject({ name: z.string(), parameters: z.unknown() }),
    }),
  ),
});

export interface ModelRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: z.infer<typeof requestBody>;
}

export interface ScriptedModel {
  /** To be given as base address. */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
  /** How the next calls are answered, one step each; the last step answers all that follow. */
  answer(...steps: Step[]): void;
  /** Resolves at the next request. */
  asked(): Promise<unknown>;
  /** Resolves when the caller of a request that is not answered yet has gone. */
  abandoned(): Promise<unknown>;
  stop(): Promise<void>;
}

/** An OpenAI-compatible endpoint on this machine that answers by script and keeps what it was asked. */
export async function startScriptedModel(): Promise<ScriptedModel> {
  const requests: ModelRequest[] = [];
  const signals = new EventEmitter();
  let script: readonly Step[] = [];
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return fails(404)(response);
    const body = requestBody.safeParse(await readJson(request));
    if (!body.success) return fails(400)(response);
    requests.push({ headers: request.headers, body: body.data });
    response.on('close', () => !response.writableFinished && signals.emit('abandoned'));
    const [step = fails(500), ...rest] = script;
    if (rest.length > 0) script = rest;
    step(response);
    signals.emit('asked');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    answer(...steps) {
      script = steps;
      requests.length = 0;
    },
    asked: () => once(signals, 'asked'),
    abandoned: () => once(signals, 'abandoned'),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
