import type { Place } from '../../chat/incoming.js';
import type { SentMessage } from '../../chat/platform.js';
import type { Reply } from '../../chat/reply.js';
import { newReference } from '../../shared/reference.js';
import { shareAttachments } from './attachments.js';
import type { SlackClients } from './clients.js';
import { PartlyPosted } from './errors.js';
import { patiently } from './patience.js';
import { forOnePerson, type PictureParts } from './pictures.js';
import { type Posted, postMessage } from './post.js';
import { render } from './render.js';

export interface Manner {
  readonly reference: string;
  /** What is there already. */
  readonly begun?: SentMessage | undefined;
  /** Whether it waits when Slack asks it to; default true. */
  readonly isPatient?: boolean;
}

/** Seconds that a reply of which something is there already waits for Slack, so as not to remain half of one. */
const TO_FINISH = 3;
/** Seconds that a change of what is there already waits for Slack. */
const TO_UPDATE = 30;

/**
 * Posts a reply, as many messages as it takes, in order, and what goes with it below them. Throws SlackCallError when
 * nothing is there, PartlyPosted when some messages are.
 */
export async function postReply(
  parts: PictureParts,
  place: Place,
  reply: Reply,
  { reference, begun, isPatient = true }: Manner,
): Promise<SentMessage> {
  const { clients, log } = parts;
  const posted = begun ? postedOf(begun) : [];
  const missing = [...render(reply).entries()].slice(posted.length);
  // What goes with a reply comes last, so that all of the messages being there says nothing about it: it is not repeated.
  if (begun && missing.length === 0) return begun;
  for (const [part, message] of missing) {
    const patience = isPatient ? undefined : part > 0 ? TO_FINISH : 0;
    try {
      posted.push(await postMessage(clients, place, message, { reference, part }, log, patience));
    } catch (error) {
      throw posted.length === 0 ? error : new PartlyPosted(toSent(place, posted), error);
    }
  }
  const sent = toSent(place, posted);
  await shareAttachments(parts, sent.place, reply, (message) =>
    postMessage(clients, sent.place, message, { reference, part: posted.length }, log),
  );
  return sent;
}

/** Posts a reply that only one person sees, in the thread it belongs to. */
export async function postPrivately(
  { single }: SlackClients,
  place: Place,
  user: string,
  reply: Reply,
): Promise<void> {
  for (const { text, blocks } of render(forOnePerson(reply))) {
    await single.chat.postEphemeral({
      channel: place.conversation,
      user,
      text,
      blocks,
      ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
    });
  }
}

/**
 * Makes what was sent say something else: the messages there are get new text and blocks (Slack keeps the old buttons
 * otherwise), missing ones are added, surplus ones deleted. Pictures stay as they were shared.
 */
export async function updateReply(
  { clients, log }: Omit<PictureParts, 'pictures'>,
  sent: SentMessage,
  reply: Reply,
): Promise<void> {
  const { chat } = clients.repeatable;
  const channel = sent.place.conversation;
  const stamps = postedOf(sent).map(({ ts }) => ts);
  const messages = render(reply);
  const reference = newReference();
  for (const [part, message] of messages.entries()) {
    const ts = stamps[part];
    const { text, blocks } = message;
    if (ts === undefined) await postMessage(clients, sent.place, message, { reference, part }, log);
    else await patiently(() => chat.update({ channel, ts, text, blocks }), TO_UPDATE);
  }
  for (const ts of stamps.slice(messages.length))
    await patiently(() => chat.delete({ channel, ts }), TO_UPDATE);
}

export function postedOf({ place, id }: SentMessage): Posted[] {
  return id.split(' ').map((ts) => ({ channel: place.conversation, ts }));
}

/** Sent to a person's id, a message lands in a conversation with an id of its own, which updates need. */
export function toSent(place: Place, posted: readonly Posted[]): SentMessage {
  const conversation = posted[0]?.channel ?? place.conversation;
  return { place: { ...place, conversation }, id: posted.map(({ ts }) => ts).join(' ') };
}
