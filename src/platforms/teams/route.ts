import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../chat/log.js';
import type { Search } from '../../chat/search.js';
import type { Clock } from '../../shared/clock.js';
import type { HttpRoute } from '../../shared/http.js';
import type { Gate } from './accept.js';
import type { TeamsActivity } from './activity.js';
import type { InFlight } from './in-flight.js';
import type { InputOptions } from './inputs.js';
import { acknowledgeForm, acknowledgePress, inTime, NOTHING_TO_SHOW } from './invoke.js';
import { destinationOf } from './place.js';
import { receive } from './receive.js';
import { RequestRefused, readActivity } from './request.js';
import { searchBody } from './search.js';
import type { Worker } from './work.js';

export interface RouteParts {
  readonly exposure: HttpRoute['exposure'];
  readonly gate: Gate;
  readonly worker: Worker;
  readonly search: Search;
  readonly inputs: InputOptions;
  readonly inFlight: InFlight;
  readonly isOpen: () => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * `/api/messages`. A message is acknowledged as soon as it is accepted and answered afterwards, since Teams delivers
 * again what is not acknowledged in 15 seconds; what is in hand is counted. An invoke is answered in its response.
 */
export function createRoute(parts: RouteParts): HttpRoute {
  return {
    method: 'POST',
    path: '/api/messages',
    exposure: parts.exposure,
    handle: (request, response) => parts.inFlight.track(handle(parts, request, response)),
  };
}

async function handle(parts: RouteParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await take(parts, request, response);
  } catch (error) {
    const refused = error instanceof RequestRefused ? error : new RequestRefused(500, 'failed');
    parts.log.warn({ platform: 'teams', status: refused.status, reason: refused.message }, 'request refused');
    // What was not read must not be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
    respond(response, refused.status, { error: refused.message });
  }
}

async function take(parts: RouteParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!parts.isOpen()) throw new RequestRefused(503, 'stopping');
  const { authorization } = request.headers;
  if (parts.exposure === 'public' && !authorization) throw new RequestRefused(401, 'no token');
  const activity = await readActivity(request);
  await parts.gate(authorization, activity);
  await act(parts, activity, response);
}

async function act(parts: RouteParts, activity: TeamsActivity, response: ServerResponse): Promise<void> {
  const { worker, inFlight } = parts;
  const event = receive(activity, parts.clock.now().epochMilliseconds);
  if (event.kind === 'press') {
    const { incoming } = event;
    const to = destinationOf(activity);
    const answer = inFlight.track(worker.ask(incoming, to));
    const outcome = await inTime(answer);
    const { body, isWhole } =
      incoming.kind === 'form' ? acknowledgeForm(outcome, parts.inputs) : acknowledgePress(outcome);
    respond(response, 200, body);
    if (!isWhole) await worker.post(incoming, to, await answer);
    return;
  }
  if (event.kind === 'search') {
    const { asked, person } = event;
    const body = asked ? searchBody(parts.search(asked.typed, person), asked.skip) : NOTHING_TO_SHOW;
    respond(response, 200, body);
    return;
  }
  respond(response, 200, event.kind === 'invoke' ? NOTHING_TO_SHOW : undefined);
  await worker.work(event, activity);
}

function respond(response: ServerResponse, status: number, body?: object): void {
  if (response.headersSent || response.destroyed) return;
  if (body === undefined) {
    response.writeHead(status, { 'content-length': 0 }).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
