import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../chat/log.js';
import type { HttpRoute } from '../../shared/http.js';
import { admit } from './admit.js';
import type { Payload } from './body.js';
import { logSlackError } from './errors.js';
import type { AnswerImmediately } from './immediate.js';
import type { InFlight } from './in-flight.js';
import type { SignatureCheck } from './signature.js';

/** Bolt's receiver on a route of the bot's own HTTP server, which is faster than the server Bolt brings. */
export interface HttpReceiver extends Receiver {
  readonly route: HttpRoute;
}

export interface HttpReceiverParts {
  readonly signatures: SignatureCheck;
  readonly answerImmediately: AnswerImmediately;
  readonly inFlight: InFlight;
  readonly log: Log;
}

/**
 * Hands what Slack signed to Bolt. Answers 404 for what nobody here handles, and 503 once it is stopped: Slack then
 * tries again, and reaches the next process.
 */
export function createHttpReceiver({
  signatures,
  answerImmediately,
  inFlight,
  log,
}: HttpReceiverParts): HttpReceiver {
  let app: App | undefined;
  let isOpen = true;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOpen || !app) return end(response, 503, { connection: 'close' });
    const admission = await admit(request, signatures, log);
    if (admission.kind === 'gone') response.destroy();
    else if (admission.kind === 'delivery') {
      await deliver(app, request, response, admission.payload);
      if (response.statusCode >= 400) signatures.forget(request.headers);
    } else if (admission.body) endWith(response, admission.body);
    // A body that was not read to its end makes the connection useless.
    else end(response, admission.status, admission.status === 413 ? { connection: 'close' } : {});
  };
  const deliver = async (
    to: App,
    request: IncomingMessage,
    response: ServerResponse,
    payload: Payload,
  ): Promise<void> => {
    const immediate = answerImmediately(payload);
    if (!immediate) return dispatch(to, eventOf(request, response, payload), response, log);
    endWithBytes(response, immediate.body, JSON_TYPE);
    await inFlight.track(immediate.sendRest());
  };
  return {
    route: { method: 'POST', path: '/slack/events', exposure: 'public', handle },
    init: (given) => {
      app = given;
    },
    start: async () => {
      isOpen = true;
    },
    stop: async () => {
      isOpen = false;
    },
  };
}

/** Resolves when the delivery is answered to the end, which is after it was acknowledged. Never throws. */
async function dispatch(app: App, event: ReceiverEvent, response: ServerResponse, log: Log): Promise<void> {
  try {
    await app.processEvent(event);
    // Nobody here handles it: a shortcut or command that is not ours, or a body without a type.
    if (!response.headersSent) end(response, 404);
  } catch (error) {
    logSlackError(log, error, 'a delivery from Slack could not be handled');
    if (!response.headersSent) end(response, 400);
  }
}

function eventOf(request: IncomingMessage, response: ServerResponse, payload: Payload): ReceiverEvent {
  const retry = Number(request.headers['x-slack-retry-num']);
  return {
    body: payload,
    ...(Number.isInteger(retry) ? { retryNum: retry } : {}),
    ack: async (answer?: unknown) => {
      if (response.headersSent) return;
      if (answer === undefined || answer === '') end(response, 200);
      else endWith(response, answer);
    },
  };
}

const JSON_TYPE = 'application/json; charset=utf-8';

function endWith(response: ServerResponse, answer: unknown): void {
  if (typeof answer === 'string') endWithBytes(response, Buffer.from(answer), 'text/plain; charset=utf-8');
  else endWithBytes(response, Buffer.from(JSON.stringify(answer)), JSON_TYPE);
}

function endWithBytes(response: ServerResponse, bytes: Buffer, type: string): void {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
  response.end(bytes);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-length': 0, ...headers });
  response.end();
}
