import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../chat/log.js';
import { AppError } from '../../errors.js';
import type { HttpRoute } from '../../shared/http.js';
import { createDispatch } from './dispatch.js';
import { respondJson } from './respond.js';

export interface HttpServerOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly routes: readonly HttpRoute[];
  /** Whether the bot can do its work now: `/readyz`. */
  ready(): Promise<boolean> | boolean;
  readonly log: Log;
  /** Names of the settings that host and port come from, to be told when they can't be used. */
  readonly settings?: { readonly host: string; readonly port: string };
  /** Milliseconds a request may take to arrive, and a connection may be silent while it is answered. */
  readonly requestTimeout?: number;
  /** Milliseconds that requests in hand have to finish when the server stops. */
  readonly drainTimeout?: number;
}

export interface HttpServer {
  /** Throws AppError PORT_IN_USE, or CONFIGURATION when this address can't be listened on. */
  start(): Promise<{ readonly port: number }>;
  /** Takes no new connections, finishes the requests in hand, then resolves. */
  stop(): Promise<void>;
}

/** The one HTTP server of the bot: the given routes beside `/healthz` and `/readyz`. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { requestTimeout = 30_000, drainTimeout = 8_000 } = options;
  const inHand = new Set<ServerResponse>();
  let isDraining = false;
  let stopped: Promise<void> | undefined;
  const isReady = async () => !isDraining && (await options.ready());
  const dispatch = createDispatch([...healthRoutes(isReady), ...options.routes], options.log);
  const server = createServer({ requestTimeout, headersTimeout: requestTimeout }, (request, response) => {
    inHand.add(response);
    response.once('close', () => inHand.delete(response));
    if (isDraining) response.shouldKeepAlive = false;
    dispatch(request, response);
  });
  server.timeout = requestTimeout;
  // Longer than the usual minute of a proxy, so that it is never the bot that closes a connection being reused.
  server.keepAliveTimeout = 65_000;
  return {
    start: () => listen(server, options),
    stop() {
      isDraining = true;
      for (const response of inHand) response.shouldKeepAlive = false;
      stopped ??= close(server, drainTimeout);
      return stopped;
    },
  };
}

function healthRoutes(isReady: () => Promise<boolean>): readonly HttpRoute[] {
  return [
    {
      method: 'GET',
      path: '/healthz',
      exposure: 'public',
      handle: (_, response) => respondJson(response, 200, { status: 'alive' }),
    },
    {
      method: 'GET',
      path: '/readyz',
      exposure: 'public',
      async handle(_, response) {
        const ready = await isReady().catch(() => false);
        respondJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
      },
    },
  ];
}

async function listen(server: Server, options: HttpServerOptions): Promise<{ readonly port: number }> {
  const { host, port } = options;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error, options);
  }
  return { port: (server.address() as AddressInfo).port };
}

function listenError(cause: unknown, { host, port, settings }: HttpServerOptions): unknown {
  const names = settings ?? { host: 'HOST', port: 'PORT' };
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const fail = (appCode: 'PORT_IN_USE' | 'CONFIGURATION', text: string) =>
    new AppError(appCode, { log: text, user: text, cause });
  if (code === 'EADDRINUSE') {
    return fail(
      'PORT_IN_USE',
      `Port ${port} is in use. Stop what uses it, or set ${names.port} to another one.`,
    );
  }
  if (code === 'EACCES') {
    return fail(
      'CONFIGURATION',
      `Port ${port} is not open to this user. Set ${names.port} to a number above 1023.`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return fail(
      'CONFIGURATION',
      `This machine has no address ${host}. Set ${names.host} to 127.0.0.1 or 0.0.0.0.`,
    );
  }
  return cause;
}

/** Idle connections are closed at once; one that is still busy after `patience` milliseconds is cut. */
async function close(server: Server, patience: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}
