import { z } from 'zod';
import type { Place } from '../../chat/incoming.js';
import type { SlackClients } from './clients.js';
import type { Posted, PostReference } from './post.js';

export type Search =
  | { readonly kind: 'found'; readonly posted: Posted }
  | { readonly kind: 'not there' }
  | { readonly kind: 'cannot tell' };

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
const LOOK_BACK = 86_400;
/** Messages of a page, and pages read at most: a busy channel's day. */
const PAGE = 200;
const MOST_PAGES = 5;

/**
 * Looks for a post whose outcome is not known, by the reference in its metadata. Needs the history scope of that kind of
 * conversation; without it, and when Slack does not answer, it cannot tell.
 */
export async function findPosted(
  clients: SlackClients,
  place: Place,
  { reference, part }: PostReference,
): Promise<Search> {
  try {
    const channel = await channelOf(clients, place);
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer = history.parse(await readPage(clients, { ...place, conversation: channel }, cursor));
      const hit = answer.messages.find(({ metadata }) => {
        const payload = metadata?.event_payload;
        return payload?.reference === reference && payload.part === part;
      });
      if (hit) return { kind: 'found', posted: { channel, ts: hit.ts } };
      cursor = answer.response_metadata?.next_cursor;
      if (!cursor) return { kind: 'not there' };
    }
    return { kind: 'cannot tell' };
  } catch {
    return { kind: 'cannot tell' };
  }
}

async function readPage(
  { repeatable }: SlackClients,
  place: Place,
  cursor: string | undefined,
): Promise<unknown> {
  const oldest = String(Math.floor(Date.now() / 1000) - LOOK_BACK);
  const wanted = {
    channel: place.conversation,
    include_all_metadata: true,
    limit: PAGE,
    oldest,
    ...(cursor ? { cursor } : {}),
  };
  return place.thread === undefined
    ? await repeatable.conversations.history(wanted)
    : await repeatable.conversations.replies({ ...wanted, ts: place.thread });
}

/** A person's id stands for the conversation with them, but only where something is posted. */
async function channelOf({ repeatable }: SlackClients, { conversation }: Place): Promise<string> {
  if (!/^[UW]/.test(conversation)) return conversation;
  const opened = await repeatable.conversations.open({ users: conversation });
  return opened.channel?.id ?? conversation;
}
