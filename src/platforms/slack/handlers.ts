import type { Desk } from '../../chat/desk.js';
import { withFileLinks } from '../../chat/files.js';
import type { IncomingOpened, IncomingText } from '../../chat/incoming.js';
import { isForm, type Reply } from '../../chat/reply.js';
import type { SlackDelivery } from './delivery.js';
import { didSlackFail } from './errors.js';
import { shareFiles } from './files.js';
import type { KnownLanguages } from './languages.js';
import { SLACK_LIMITS } from './limits.js';
import { insteadOf, openForm } from './open-form.js';
import { forOnePerson, type PictureParts, sharePictures } from './pictures.js';
import { render, renderView, type SlackMessage } from './render.js';
import { respondAll, responseOptions } from './respond.js';
import { postPrivately, postReply } from './speak.js';
import { clearStatus, showStatus } from './status.js';
import { clean, shorten } from './text.js';

export interface HandlerParts extends PictureParts {
  readonly desk: Desk;
  readonly languages: KnownLanguages;
}

type Delivery<Kind extends SlackDelivery['kind']> = Extract<SlackDelivery, { kind: Kind }>;

/**
 * Answers a slash command that needs the store or the network: acknowledged first, then through the response URL or
 * with a form in front of the person.
 */
export async function answerCommand(
  parts: HandlerParts,
  { incoming, responseUrl, triggerId }: Delivery<'command'>,
  acknowledge: () => Promise<void>,
): Promise<void> {
  await acknowledge();
  const outcome = await parts.desk.answer(incoming);
  if (!outcome) return;
  const reply = isForm(outcome) ? await openForm(parts, triggerId, outcome) : outcome;
  if (!reply) return;
  await respondAll(responseUrl, render(forResponse(reply)), responseOptions(reply), parts.log);
  await showAttachments(parts, incoming, responseUrl, reply);
}

/** What a response says: where only one person sees it, with addresses of its files, which would be seen by everybody. */
export function forResponse(reply: Reply): Reply {
  return reply.visibility === 'private' ? withFileLinks(reply) : reply;
}

/** The pictures that a command asked for go where it was typed; why one does not, to whoever typed it. */
export async function showAttachments(
  parts: PictureParts,
  { place }: IncomingText,
  responseUrl: string,
  reply: Reply,
): Promise<void> {
  const options = { ...responseOptions(reply), type: 'ephemeral' } as const;
  const tell = (message: SlackMessage) => respondAll(responseUrl, [message], options, parts.log);
  await sharePictures(parts, place, reply, tell);
  if (reply.visibility !== 'private') await shareFiles(parts, place, reply, tell);
}

/**
 * Answers an entry in a message's menu to whoever chose it, beside the message; acknowledged by the caller. Nothing in
 * the payload tells the person's language: it is the one they were last answered in, where that is known.
 */
export async function answerShortcut(
  { desk, languages, log }: HandlerParts,
  { incoming, responseUrl }: Delivery<'shortcut'>,
): Promise<void> {
  const { person, place } = incoming;
  const language = languages.known(person);
  const reply = await desk.answer(language ? { ...incoming, person: { ...person, language } } : incoming);
  if (!reply) return;
  const options = { type: 'ephemeral', thread: place.thread, moreLabel: reply.moreLabel } as const;
  await respondAll(responseUrl, render(forOnePerson(reply)), options, log);
}

/** Answers a direct message or a mention, in the thread of the question. */
export async function answerQuestion(
  parts: HandlerParts,
  incoming: IncomingText,
  isRetry: boolean,
): Promise<void> {
  const { desk, clients, languages, log } = parts;
  const { place, person } = incoming;
  // A retry is most likely answered already, and its status would outlive the answer.
  const status = isRetry ? undefined : showStatus(clients, place, languages.of(person), log);
  const [outcome] = await Promise.all([desk.answer(incoming), status]);
  const reply = outcome && isForm(outcome) ? insteadOf(outcome) : outcome;
  if (reply) languages.keep(person, reply.language);
  if (!reply) {
    if (status) await clearStatus(clients, place, log);
  } else if (reply.visibility === 'private' && place.kind !== 'direct') {
    await postPrivately(clients, place, person.id, reply);
  } else await answerOpenly(parts, incoming, reply);
}

/** Where Slack fails to post for everybody, the asker alone gets the answer rather than nobody. Throws all the same. */
async function answerOpenly(
  parts: PictureParts,
  { place, person, reference }: IncomingText,
  reply: Reply,
): Promise<void> {
  const { clients, log } = parts;
  try {
    await postReply(parts, place, reply, { reference });
  } catch (error) {
    await clearStatus(clients, place, log);
    // What is to be reported is the first failure, not that this one failed too.
    if (place.kind !== 'direct' && didSlackFail(error))
      await postPrivately(clients, place, person.id, reply).catch(() => undefined);
    throw error;
  }
}

/** Draws the home tab of somebody who opened it. */
export async function answerHome({ desk, clients }: HandlerParts, incoming: IncomingOpened): Promise<void> {
  const reply = await desk.answer(incoming);
  if (!reply) return;
  const view = { type: 'home' as const, blocks: renderView(reply) };
  await clients.repeatable.views.publish({ user_id: incoming.person.id, view });
}

/** Offers first questions to somebody who opened the conversation. */
export async function answerConversation(
  { desk, clients }: HandlerParts,
  incoming: IncomingOpened,
): Promise<void> {
  const reply = await desk.answer(incoming);
  const labels = (reply?.actions ?? [])
    .map(({ label }) => clean(label).trim())
    .filter((label) => label !== '');
  const [first, ...others] = labels
    .slice(0, SLACK_LIMITS.suggestedPrompts)
    .map((label) => ({ title: shorten(label, SLACK_LIMITS.buttonText), message: label }));
  if (!first) return;
  await clients.repeatable.assistant.threads.setSuggestedPrompts({
    channel_id: incoming.place.conversation,
    prompts: [first, ...others],
  });
}
