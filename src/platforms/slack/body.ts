import type { IncomingMessage } from 'node:http';

/** Slack's own payloads stay far below this. */
const BODY_LIMIT = 1_000_000;

/** A whole request body, or why there is none. */
export type RawBody =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'too large' }
  | { readonly kind: 'broken off' };

/** The exact bytes of a request, because that is what a signature covers. Stops reading at the limit. */
export function readBody(request: IncomingMessage, limit = BODY_LIMIT): Promise<RawBody> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve({ kind: 'too large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        request.pause();
        resolve({ kind: 'too large' });
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve({ kind: 'whole', bytes: Buffer.concat(chunks, length) }));
    request.on('error', () => resolve({ kind: 'broken off' }));
    request.on('close', () => resolve({ kind: 'broken off' }));
  });
}

/** What a body says once it is known to come from Slack. */
export type Payload = Readonly<Record<string, unknown>>;

export type ContentType = 'json' | 'form';

/** The two content types Slack sends; undefined for any other. */
export function contentTypeOf(request: IncomingMessage): ContentType | undefined {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return 'json';
  return type === 'application/x-www-form-urlencoded' ? 'form' : undefined;
}

/** A body as an object; undefined when it is not what its content type says. Never throws. */
export function parseBody(text: string, type: ContentType): Payload | undefined {
  if (type === 'json') return parseObject(text);
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  if (payload !== null) return parseObject(payload);
  const fields = Object.fromEntries(form);
  return 'command' in fields || 'ssl_check' in fields ? fields : undefined;
}

function parseObject(text: string): Payload | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Payload) : undefined;
  } catch {
    return undefined;
  }
}
