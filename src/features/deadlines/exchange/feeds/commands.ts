import { randomUUID } from 'node:crypto';
import type { CommandSet } from '../../../../chat/command.js';
import { alone } from '../../../../chat/commands.js';
import type { Incoming, IncomingAction, IncomingText } from '../../../../chat/incoming.js';
import type { Reply } from '../../../../chat/reply.js';
import type { Clock } from '../../../../shared/clock.js';
import type { Language } from '../../../../shared/language.js';
import type { CalendarStore, Feed, FeedStore, PersonRef } from '../../ports.js';
import { readerOf, sentence } from '../../present/context.js';
import { exchangeWording } from '../../wording/exchange/wording.js';
import { presentFeed, presentFeeds, REVOKE } from './present.js';
import { digestOf, feedAddress, newToken } from './token.js';

export interface FeedParts {
  readonly feeds: FeedStore;
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly clock: Clock;
  /** Base address under which feeds are reached; none: an administrator has not set it. */
  readonly publicUrl?: string;
}

/** Links that one person may have at a time. */
const MOST_FEEDS = 20;

const MINE = ['me', 'mine', 'my deadlines'];

/** `feed prizes`, `feed me` and `feeds`. */
export function createFeedCommands(parts: FeedParts): CommandSet {
  return {
    commands: [
      {
        words: ['feed', 'calendar feed'],
        read(rest) {
          const name = rest.toLowerCase();
          // More words than a name has are a question.
          if (/\s/.test(name) && !MINE.includes(name)) return undefined;
          return (incoming) => privately(incoming, () => make(parts, incoming, name));
        },
      },
      alone(['feeds', 'calendar feeds'], (incoming) => privately(incoming, () => list(parts, incoming))),
    ],
    actions: { [REVOKE]: (incoming) => revoke(parts, incoming) },
    forms: {},
  };
}

/** A link is for who asked: where others would read it too, it is not made. */
async function privately(incoming: IncomingText, run: () => Promise<Reply>): Promise<Reply> {
  const isPrivate = incoming.place.kind === 'direct' || incoming.via === 'command';
  if (isPrivate) return { ...(await run()), visibility: 'private' };
  return told(incoming, 'feed.inPrivate');
}

async function make(parts: FeedParts, incoming: IncomingText, name: string): Promise<Reply> {
  const { publicUrl, feeds, clock } = parts;
  if (publicUrl === undefined) return told(incoming, 'feed.notSet');
  const scope = await readScope(parts, name);
  if (!scope) return unknownProcess(parts, incoming, name);
  const owner = ownerOf(incoming);
  if ((await feeds.listOf(owner)).length >= MOST_FEEDS) {
    return told(incoming, 'feed.tooMany', { most: MOST_FEEDS });
  }
  const now = clock.now();
  const feed: Feed = { id: randomUUID(), owner, scope, language: languageOf(incoming), createdAt: now };
  const token = newToken();
  await feeds.create(feed, digestOf(token), { by: owner, at: now });
  return presentFeed(readerOf(clock, incoming), feed, feedAddress(publicUrl, token));
}

async function readScope({ calendar }: FeedParts, name: string): Promise<Feed['scope'] | undefined> {
  if (MINE.includes(name)) return { kind: 'person' };
  const editions = await calendar.listEditions();
  const found = editions.find(({ id, process }) => process === name || id === name);
  return found && { kind: 'process', process: found.process };
}

async function unknownProcess({ calendar }: FeedParts, incoming: IncomingText, name: string): Promise<Reply> {
  const processes = [...new Set((await calendar.listEditions()).map(({ process }) => process))];
  const known = [...processes, 'me'].map((each) => `feed ${each}`).join(', ');
  return name === ''
    ? told(incoming, 'feed.which', { known })
    : told(incoming, 'feed.unknown', { name, known });
}

async function list({ feeds, clock }: FeedParts, incoming: Incoming): Promise<Reply> {
  return presentFeeds(readerOf(clock, incoming), await feeds.listOf(ownerOf(incoming)));
}

/** The store lets nobody revoke a link of somebody else. */
async function revoke(parts: FeedParts, incoming: IncomingAction): Promise<Reply> {
  const owner = ownerOf(incoming);
  const isRevoked = await parts.feeds.revoke(incoming.argument, owner, { by: owner, at: parts.clock.now() });
  return told(incoming, isRevoked ? 'feed.revoked' : 'feed.gone');
}

function ownerOf({ person: { platform, tenant, id } }: Incoming): PersonRef {
  return { platform, tenant, id };
}

function languageOf({ person }: Incoming): Language {
  return person.language ?? 'en';
}

type Say = ReturnType<typeof exchangeWording>;

function told(incoming: Incoming, ...[key, values]: Parameters<Say>): Reply {
  const language = languageOf(incoming);
  return sentence(language, 'private', exchangeWording(language)(key, values));
}
