import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../chat/log.js';
import type { HttpRoute } from '../../shared/http.js';
import { newReference } from '../../shared/reference.js';
import { isFromThisMachine } from './loopback.js';
import { respondJson } from './respond.js';

export type Dispatch = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Hands each request to its route: 404 and 405 for what has none, 403 for a loopback route asked from elsewhere,
 * 500 with a reference when the route fails.
 */
export function createDispatch(routes: readonly HttpRoute[], log: Log): Dispatch {
  const table = createTable(routes);
  return (request, response) => {
    const methods = table.find(pathOf(request));
    if (!methods) return respondJson(response, 404, { error: 'There is nothing at this address.' });
    const route = methods.get(request.method === 'HEAD' ? 'GET' : (request.method ?? ''));
    if (!route) {
      const allow = [...methods.keys()].join(', ');
      return respondJson(response, 405, { error: `Use ${allow} here.` }, { allow });
    }
    if (route.exposure === 'loopback' && !isFromThisMachine(request)) {
      log.warn({ path: route.path }, 'refused a request from outside to a route for this machine only');
      return respondJson(response, 403, { error: 'This address is served on this machine only.' });
    }
    run(route, request, response, log);
  };
}

type Methods = Map<string, HttpRoute>;

/** Routes by path: an exact one first, then the longest that it lies below (`/calendar/*`). */
function createTable(routes: readonly HttpRoute[]): { find(path: string): Methods | undefined } {
  const byPath = new Map<string, Methods>();
  for (const route of routes) {
    const methods: Methods = byPath.get(route.path) ?? new Map();
    byPath.set(route.path, methods.set(route.method, route));
  }
  const below = [...byPath]
    .filter(([path]) => path.endsWith('/*'))
    .map(([path, methods]) => ({ start: path.slice(0, -1), methods }))
    .sort((one, other) => other.start.length - one.start.length);
  return {
    find: (path) =>
      byPath.get(path) ??
      below.find(({ start }) => path.startsWith(start) && path.length > start.length)?.methods,
  };
}

function run(route: HttpRoute, request: IncomingMessage, response: ServerResponse, log: Log): void {
  try {
    route.handle(request, response)?.catch((error: unknown) => fail(route, response, log, error));
  } catch (error) {
    fail(route, response, log, error);
  }
}

function fail(route: HttpRoute, response: ServerResponse, log: Log, error: unknown): void {
  const reference = newReference();
  log.error({ reference, path: route.path, error }, 'a request failed');
  if (response.headersSent) response.destroy();
  else respondJson(response, 500, { error: 'Something went wrong here.', reference });
}

/** Parsing a whole URL for each request is dear; a path ends at its question mark. */
function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
