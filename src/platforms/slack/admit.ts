import type { IncomingMessage } from 'node:http';
import type { Log } from '../../chat/log.js';
import { type ContentType, contentTypeOf, type Payload, parseBody, readBody } from './body.js';
import type { SignatureCheck } from './signature.js';

/** What becomes of a request before anybody answers it. */
export type Admission =
  | { readonly kind: 'delivery'; readonly payload: Payload }
  /** Answered on the spot, with this status and perhaps a body. */
  | { readonly kind: 'answer'; readonly status: number; readonly body?: Readonly<Record<string, unknown>> }
  /** The sender went away. */
  | { readonly kind: 'gone' };

/** Lets in what Slack signed just now, for the first time: 413 and 415 for what Slack never sends, 401, 400. */
export async function admit(
  request: IncomingMessage,
  signatures: SignatureCheck,
  log: Log,
): Promise<Admission> {
  const body = await readBody(request);
  if (body.kind === 'broken off') return { kind: 'gone' };
  if (body.kind === 'too large') return { kind: 'answer', status: 413 };
  const type = contentTypeOf(request);
  return type ? admitBody(request, type, body.bytes, signatures, log) : { kind: 'answer', status: 415 };
}

function admitBody(
  request: IncomingMessage,
  type: ContentType,
  bytes: Buffer,
  signatures: SignatureCheck,
  log: Log,
): Admission {
  const payload = parseBody(bytes.toString('utf8'), type);
  // Slack asks this unsigned, to see the certificate; nothing else in such a request is looked at.
  if (type === 'form' && payload?.ssl_check === '1') return { kind: 'answer', status: 200 };
  const verdict = signatures.check(request.headers, bytes);
  // A retry within the same second has the same signature. It is taken, so that Slack is content, and left at that.
  if (verdict === 'replayed' && isRetriedEvent(request, payload)) return { kind: 'answer', status: 200 };
  if (verdict !== 'genuine') {
    log.warn({ platform: 'slack', verdict }, 'refused a request that Slack did not sign just now');
    return { kind: 'answer', status: 401 };
  }
  if (!payload) return { kind: 'answer', status: 400 };
  if (payload.type !== 'url_verification') return { kind: 'delivery', payload };
  return { kind: 'answer', status: 200, body: { challenge: payload.challenge } };
}

function isRetriedEvent(request: IncomingMessage, payload: Payload | undefined): boolean {
  return payload?.type === 'event_callback' && request.headers['x-slack-retry-num'] !== undefined;
}
