import type { Place } from '../../chat/incoming.js';
import type { SentMessage } from '../../chat/platform.js';
import type { Reply } from '../../chat/reply.js';
import { newReference } from '../../shared/reference.js';
import type { SlackClients } from './clients.js';
import { forOnePerson, type PictureParts, sharePictures } from './pictures.js';
import { type Posted, postMessage } from './post.js';
import { render } from './render.js';

/**
 * Posts a reply, as many messages as it takes, in order, and its pictures below them. `isPatient`: waits when Slack asks
 * it to. Throws the SDK's error when a message is not there.
 */
export async function postReply(
  parts: PictureParts,
  place: Place,
  reply: Reply,
  reference: string,
  isPatient = true,
): Promise<SentMessage> {
  const { clients, log } = parts;
  const posted: Posted[] = [];
  for (const [part, message] of render(reply).entries()) {
    posted.push(await postMessage(clients, place, message, { reference, part }, log, isPatient));
  }
  const sent = toSent(place, posted);
  await sharePictures(parts, sent.place, reply, (message) =>
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
  const channel = sent.place.conversation;
  const stamps = sent.id.split(' ');
  const messages = render(reply);
  const reference = newReference();
  for (const [part, message] of messages.entries()) {
    const ts = stamps[part];
    if (ts === undefined) await postMessage(clients, sent.place, message, { reference, part }, log);
    else await clients.repeatable.chat.update({ channel, ts, text: message.text, blocks: message.blocks });
  }
  for (const ts of stamps.slice(messages.length)) await clients.repeatable.chat.delete({ channel, ts });
}

/** Sent to a person's id, a message lands in a conversation with an id of its own, which updates need. */
function toSent(place: Place, posted: readonly Posted[]): SentMessage {
  const conversation = posted[0]?.channel ?? place.conversation;
  return { place: { ...place, conversation }, id: posted.map(({ ts }) => ts).join(' ') };
}
