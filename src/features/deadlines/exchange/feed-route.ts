import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRoute } from '../../../shared/http.js';
import type { FeedStore } from '../ports.js';
import { type FeedStores, feedText } from './feeds/content.js';
import { digestOf, FEED_PATH, tokenOf } from './feeds/token.js';

export interface FeedRouteParts extends FeedStores {
  readonly feeds: Pick<FeedStore, 'findByDigest'>;
}

/**
 * Calendars that mail programs and phones subscribe to. Who has the link may read it, so a link that was never given
 * out and one that was revoked are answered alike, and nothing that was asked for is kept anywhere on the way.
 */
export function createFeedRoute(parts: FeedRouteParts): HttpRoute {
  return {
    method: 'GET',
    path: `${FEED_PATH}*`,
    exposure: 'public',
    async handle(request, response) {
      const token = tokenOf(fileNameIn(request));
      const feed = token === undefined ? undefined : await parts.feeds.findByDigest(digestOf(token));
      if (!feed) return respond(response, 404, 'text/plain; charset=utf-8', 'There is no such calendar.\n');
      sendCalendar(request, response, await feedText(feed, parts));
    },
  };
}

function fileNameIn({ url = '' }: IncomingMessage): string {
  const [path = ''] = url.split('?');
  return path.startsWith(FEED_PATH) ? path.slice(FEED_PATH.length) : '';
}

function sendCalendar(request: IncomingMessage, response: ServerResponse, text: string): void {
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  response.setHeader('etag', tag);
  if (isKnown(request, tag)) {
    response.writeHead(304, PRIVATE).end();
    return;
  }
  response.setHeader('content-disposition', 'inline; filename="actionline.ics"');
  respond(response, 200, 'text/calendar; charset=utf-8', text);
}

function isKnown({ headers }: IncomingMessage, tag: string): boolean {
  const known = headers['if-none-match'];
  if (known === undefined) return false;
  return known.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag);
}

/** Kept by nobody on the way, and asked for again each time: a link may be revoked, and a page may not leak it. */
const PRIVATE = {
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
} as const;

/** The server leaves the body out of an answer to HEAD. */
function respond(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    ...PRIVATE,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
