import { type Form, isForm, type Reply } from '../../chat/reply.js';
import type { SlackDelivery } from './delivery.js';
import { describeFailure, didSlackFail } from './errors.js';
import { renderForm } from './form.js';
import type { HandlerParts } from './handlers.js';
import { render } from './render.js';
import { type ResponseType, respondAll } from './respond.js';
import { postPrivately, postReply } from './speak.js';

type Press = Extract<SlackDelivery, { kind: 'press' }>;

/** The only button that takes an answer from the person who asked to everybody. */
const SHARE = 'share';

/** Conversations the bot was brought to by a command, without being a member. */
const NOT_A_MEMBER = ['not_in_channel', 'channel_not_found'];

/** Answers a pressed button: with a form in front of the person, or in words where it was pressed. */
export async function answerPress(parts: HandlerParts, { incoming, source }: Press): Promise<void> {
  const outcome = await parts.desk.answer(incoming);
  if (!outcome) return;
  if (isForm(outcome)) await openForm(parts, source.triggerId, outcome);
  else await answerInWords(parts, { kind: 'press', incoming, source }, outcome);
}

/** Nothing but a press opens a form, and only once. */
async function openForm({ clients }: HandlerParts, triggerId: string | undefined, form: Form): Promise<void> {
  if (triggerId !== undefined)
    await clients.single.views.open({ trigger_id: triggerId, view: renderForm(form) });
}

/** Privately below a private message, else in the message's thread. */
async function answerInWords(parts: HandlerParts, { incoming, source }: Press, reply: Reply): Promise<void> {
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
