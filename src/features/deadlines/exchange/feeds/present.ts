import type { Action, Reply, RichText } from '../../../../chat/reply.js';
import type { Language } from '../../../../shared/language.js';
import type { Feed } from '../../ports.js';
import { type Reader, replyOf } from '../../present/context.js';
import { dayText } from '../../present/dates.js';
import { exchangeWording } from '../../wording/exchange/wording.js';

export const REVOKE = 'deadlines.feed.revoke';

/** The one time that a link is shown. */
export function presentFeed({ language }: Reader, feed: Feed, address: string): Reply {
  const say = exchangeWording(language);
  return replyOf(language, {
    visibility: 'private',
    title: scopeText(language, feed),
    parts: [
      { kind: 'paragraph', text: say(feed.scope.kind === 'person' ? 'feed.whatMine' : 'feed.whatProcess') },
      { kind: 'paragraph', text: [{ link: address, url: address }] },
      { kind: 'list', items: [say('feed.outlook'), say('feed.google'), say('feed.apple')] },
      { kind: 'note', tone: 'warning', text: say('feed.secret') },
    ],
    actions: [revokeButton(say('feed.revoke'), feed)],
  });
}

/** Links somebody has, without the addresses: those are known to who keeps them alone. */
export function presentFeeds(reader: Reader, feeds: readonly Feed[]): Reply {
  const { language } = reader;
  const say = exchangeWording(language);
  const items = feeds.map(
    (feed): RichText => say('feed.item', { name: scopeText(language, feed), day: dayOf(reader, feed) }),
  );
  return replyOf(language, {
    visibility: 'private',
    title: say('feed.list'),
    parts: [feeds.length === 0 ? { kind: 'paragraph', text: say('feed.none') } : { kind: 'list', items }],
    actions: feeds.map((feed) => {
      const label = say('feed.revokeThis', { name: scopeText(language, feed), day: dayOf(reader, feed) });
      return revokeButton(label, feed);
    }),
  });
}

function scopeText(language: Language, { scope }: Feed): string {
  const say = exchangeWording(language);
  return scope.kind === 'person' ? say('feed.mine') : say('feed.ofProcess', { process: scope.process });
}

function dayOf({ language, zone }: Reader, { createdAt }: Feed): string {
  return dayText(language, createdAt.toZonedDateTimeISO(zone).toPlainDate());
}

function revokeButton(label: string, { id }: Feed): Action {
  return { action: REVOKE, argument: id, version: '1', label, style: 'danger' };
}
