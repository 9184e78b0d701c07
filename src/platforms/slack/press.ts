import type { Place } from '../../chat/incoming.js';
import { type Form, isForm, type Reply } from '../../chat/reply.js';
import { shareAttachments } from './attachments.js';
import type { SlackDelivery } from './delivery.js';
import { describeFailure, didSlackFail } from './errors.js';
import { renderForm, renderSaid } from './form.js';
import type { HandlerParts } from './handlers.js';
import { openForm } from './open-form.js';
import { forOnePerson, NOT_A_MEMBER, type PictureParts } from './pictures.js';
import { render } from './render.js';
import { respondAll } from './respond.js';
import { postPrivately, postReply } from './speak.js';

type Press = Extract<SlackDelivery, { kind: 'press' }>;

/** The only button that takes an answer from the person who asked to everybody. */
const SHARE = 'share';

/** Answers a pressed button: with a form in front of the person, or in words where it was pressed. */
export async function answerPress(parts: HandlerParts, { incoming, source }: Press): Promise<void> {
  const outcome = await parts.desk.answer(incoming);
  if (!outcome) return;
  if (source.modal && (await answerInModal(parts, source.modal, outcome))) return;
  const reply = isForm(outcome) ? await openForm(parts, source.triggerId, outcome) : outcome;
  if (reply) await answerInWords(parts, { kind: 'press', incoming, source }, reply);
}

/** In the place of what the modal shows; false where it was closed meanwhile. */
async function answerInModal(
  { clients }: HandlerParts,
  { id, title }: NonNullable<Press['source']['modal']>,
  outcome: Form | Reply,
): Promise<boolean> {
  const view = isForm(outcome) ? renderForm(outcome, { withErrors: true }) : renderSaid(outcome, title);
  try {
    await clients.repeatable.views.update({ view_id: id, view });
    return true;
  } catch (error) {
    if (describeFailure(error).code !== 'not_found') throw error;
    return false;
  }
}

/** Privately below a private message, else in the message's thread. */
async function answerInWords(parts: HandlerParts, { incoming, source }: Press, reply: Reply): Promise<void> {
  const isPrivate = reply.visibility === 'private' && source.place.kind !== 'direct';
  const staysPrivate = isPrivate || (source.isEphemeral && incoming.action !== SHARE);
  if (source.responseUrl !== undefined && (source.isEphemeral || staysPrivate)) {
    const { thread: _, ...place } = source.place;
    const to = { responseUrl: source.responseUrl, place };
    await (staysPrivate ? respondPrivately(parts, to, reply) : respondOpenly(parts, to, reply));
  } else if (staysPrivate) {
    await postPrivately(parts.clients, source.place, source.userId, reply);
  } else await postInThread(parts, { incoming, source, kind: 'press' }, reply);
}

async function postInThread(parts: HandlerParts, { incoming, source }: Press, reply: Reply): Promise<void> {
  try {
    await postReply(parts, source.place, reply, { reference: incoming.reference });
  } catch (error) {
    if (source.responseUrl === undefined) throw error;
    const to = { responseUrl: source.responseUrl, place: source.place };
    if (NOT_A_MEMBER.includes(describeFailure(error).code)) return respondOpenly(parts, to, reply);
    // Where Slack fails to post for everybody, the one who pressed gets the answer rather than nobody.
    if (didSlackFail(error)) await respondPrivately(parts, to, reply);
    throw error;
  }
}

/** A response URL, with the place it belongs to: the thread where the response goes into one. */
interface ResponseTarget {
  readonly responseUrl: string;
  readonly place: Place;
}

async function respondPrivately(
  { log }: PictureParts,
  { responseUrl, place }: ResponseTarget,
  reply: Reply,
): Promise<void> {
  const messages = render(forOnePerson(reply));
  const { moreLabel } = reply;
  await respondAll(responseUrl, messages, { type: 'ephemeral', thread: place.thread, moreLabel }, log);
}

async function respondOpenly(parts: PictureParts, to: ResponseTarget, reply: Reply): Promise<void> {
  const { responseUrl, place } = to;
  const options = { thread: place.thread, moreLabel: reply.moreLabel };
  await respondAll(responseUrl, render(reply), { ...options, type: 'in_channel' }, parts.log);
  await shareAttachments(parts, place, reply, (message) =>
    respondAll(responseUrl, [message], { ...options, type: 'ephemeral' }, parts.log),
  );
}
