import { z } from 'zod';
import type { Place } from '../../chat/incoming.js';
import type { SlackClients } from './clients.js';
import { describeFailure } from './errors.js';
import type { Posted } from './post.js';

export type Search =
  /** What is there, by number of the message within its reply. */
  | { readonly kind: 'found'; readonly parts: ReadonlyMap<number, Posted> }
  | { readonly kind: 'not there' }
  /** The bot may not look there, or there is too much to look through. */
  | { readonly kind: 'cannot tell' }
  /** Slack does not answer, or asks to wait. */
  | { readonly kind: 'not now' };

const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_payload: z.object({ reference: z.string(), part: z.number() }).partial() })
        .optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string() }).partial().optional(),
});

/** Seconds back that a doubtful post may lie: the bot may have been down since. */
const LOOK_BACK = 14 * 86_400;
/** Messages of a page, and pages read at most. */
const PAGE = 200;
const MOST_PAGES = 8;

/**
 * Looks for posts under a reference, by their metadata. Needs the history scope of that kind of conversation. Never
 * throws, and does not wait.
 */
export async function findPosted(clients: SlackClients, place: Place, reference: string): Promise<Search> {
  try {
    const channel = await channelOf(clients, place);
    return await search(clients, { ...place, conversation: channel }, reference);
  } catch (error) {
    const { outcome, retryAfter } = describeFailure(error);
    return { kind: outcome === 'unknown' || retryAfter !== undefined ? 'not now' : 'cannot tell' };
  }
}

async function search(clients: SlackClients, place: Place, reference: string): Promise<Search> {
  const parts = new Map<number, Posted>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = history.parse(await readPage(clients, place, cursor));
    for (const { ts, metadata } of answer.messages) {
      const { reference: its, part } = metadata?.event_payload ?? {};
      if (its === reference && part !== undefined) parts.set(part, { channel: place.conversation, ts });
    }
    cursor = answer.response_metadata?.next_cursor;
    // The newest come first, so behind the first part there is none; in a thread they come last.
    const isWhole = parts.has(0) && place.thread === undefined;
    if (isWhole || !cursor) return parts.size > 0 ? { kind: 'found', parts } : { kind: 'not there' };
  }
  return parts.size > 0 ? { kind: 'found', parts } : { kind: 'cannot tell' };
}

async function readPage(
  { single }: SlackClients,
  place: Place,
  cursor: string | undefined,
): Promise<unknown> {
  const wanted = {
    channel: place.conversation,
    include_all_metadata: true,
    limit: PAGE,
    oldest: String(Math.floor(Date.now() / 1000) - LOOK_BACK),
    ...(cursor ? { cursor } : {}),
  };
  return place.thread === undefined
    ? await single.conversations.history(wanted)
    : await single.conversations.replies({ ...wanted, ts: place.thread });
}

/** A person's id stands for the conversation with them, but only where something is posted. */
async function channelOf({ single }: SlackClients, { conversation }: Place): Promise<string> {
  if (!/^[UW]/.test(conversation)) return conversation;
  const opened = await single.conversations.open({ users: conversation });
  return opened.channel?.id ?? conversation;
}
