import { BodyTooLong, readBody } from '../shared/bounded-body.js';
import type { IncomingFile } from './incoming.js';

/** Why a file was not fetched. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
  readonly reason: 'too large' | 'not fetched';

  constructor(reason: 'too large' | 'not fetched', options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Fetches what people send as files, from where their platform has it. Throws NotFetched. */
export type Download = (file: IncomingFile, mostBytes: number) => Promise<Uint8Array>;

/** Milliseconds a file may take. */
const TIMEOUT = 60_000;

export interface Fetching {
  /** Where files may be fetched from: anything else an address names is left alone. */
  isAllowed(url: URL): boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Fetches by HTTP, as far as the limit and no further, from hosts that are allowed and without following anybody to
 * others: an address comes with a message, which anybody may have written.
 */
export function createDownload({ isAllowed, headers = {} }: Fetching): Download {
  return async ({ address, size }, mostBytes) => {
    if (size !== undefined && size > mostBytes) throw new NotFetched('too large');
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !isAllowed(url)) throw new NotFetched('not fetched');
    const response = await fetch(url, {
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((cause: unknown) => {
      throw new NotFetched('not fetched', { cause });
    });
    // Slack answers with a page to log in where the token does not let in.
    const isPage =
      response.headers.get('content-type')?.startsWith('text/html') && !/\.html?$/i.test(url.pathname);
    if (!response.ok || isPage) throw new NotFetched('not fetched');
    return await readBody(response, mostBytes).catch((cause: unknown) => {
      throw new NotFetched(cause instanceof BodyTooLong ? 'too large' : 'not fetched', { cause });
    });
  };
}
