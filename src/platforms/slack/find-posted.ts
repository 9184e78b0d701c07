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
});

/** Seconds back that a doubtful post may lie, with room for clocks that differ. */
const LOOK_BACK = 600;

/** Looks for a post whose outcome is not known, by the reference in its metadata. Needs `im:history`. */
export async function findPosted(
  { repeatable }: SlackClients,
  place: Place,
  { reference, part }: PostReference,
): Promise<Search> {
  const isConversation = place.kind === 'direct' && place.conversation.startsWith('D');
  if (!isConversation) return { kind: 'cannot tell' };
  const wanted = { channel: place.conversation, include_all_metadata: true, limit: 200 };
  const oldest = String(Math.floor(Date.now() / 1000) - LOOK_BACK);
  try {
    const answer =
      place.thread === undefined
        ? await repeatable.conversations.history({ ...wanted, oldest })
        : await repeatable.conversations.replies({ ...wanted, oldest, ts: place.thread });
    const hit = history.parse(answer).messages.find(({ metadata }) => {
      const payload = metadata?.event_payload;
      return payload?.reference === reference && payload.part === part;
    });
    return hit
      ? { kind: 'found', posted: { channel: place.conversation, ts: hit.ts } }
      : { kind: 'not there' };
  } catch {
    return { kind: 'cannot tell' };
  }
}
