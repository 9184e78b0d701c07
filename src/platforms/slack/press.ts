import type { Reply } from '../../chat/reply.js';
import type { SlackDelivery } from './delivery.js';
import { describeFailure, didSlackFail } from './errors.js';
import type { HandlerParts } from './handlers.js';
import { render } from './render.js';
import { type ResponseType, respondAll } from './respond.js';
import { postPrivately, postReply } from './speak.js';

type Press = Extract<SlackDelivery, { kind: 'press' }>;

/** The only button that takes an answer from the person who asked to everybody. */
const SHARE = 'share';

/** Conversations the bot was brought to by a command, without being a member. */
const NOT_A_MEMBER = ['not_in_channel', 'channel_not_found'];

/** Answers a pressed button where it was pressed: privately below a private message, else in the message's thread. */
export async function answerPress(parts: HandlerParts, { incoming, source }: Press): Promise<void> {
  const reply = await parts.desk.answer(incoming);
  if (!reply) return;
  const isPrivate = reply.visibility === 'private' && source.place.kind !== 'direct';
  const staysPrivate = isPrivate || (source.isEphemeral && incoming.action !== SHARE);
  if (source.responseUrl !== undefined && (source.isEphemeral || staysPrivate)) {
    await respond(parts, source.responseUrl, reply, staysPrivate ? 'ephemeral' : 'in_channel');
  } else if (staysPrivate) {
    await postPrivately(parts.clients, source.place, source.userId, reply);
  } else await postInThread(parts, { incoming, source, kind: 'press' }, reply);
}

async function postInThread(parts: HandlerParts, { incoming, source }: Press, reply: Reply): Promise<void> {
  try {
    await postReply(parts.clients, source.place, reply, incoming.reference, parts.log);
  } catch (error) {
    if (source.responseUrl === undefined) throw error;
    if (NOT_A_MEMBER.includes(describeFailure(error).code)) {
      return respond(parts, source.responseUrl, reply, 'in_channel', source.place.thread);
    }
    // Where Slack fails to post for everybody, the one who pressed gets the answer rather than nobody.
    if (didSlackFail(error))
      await respond(parts, source.responseUrl, reply, 'ephemeral', source.place.thread);
    throw error;
  }
}

async function respond(
  { log }: HandlerParts,
  responseUrl: string,
  reply: Reply,
  type: ResponseType,
  thread?: string,
): Promise<void> {
  await respondAll(responseUrl, render(reply), { type, thread, moreLabel: reply.moreLabel }, log);
}
