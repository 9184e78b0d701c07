import type { IncomingMessage, ServerResponse } from 'node:http';

/** One path of the bot's HTTP server. The raw request is handed over: signatures cover the exact bytes. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST';
  /** `/healthz`; or `/calendar/*` for everything below it. Logs name it as it stands here, never what was asked for. */
  readonly path: string;
  /** `loopback`: refused unless the request comes from this machine. */
  readonly exposure: 'public' | 'loopback';
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}
