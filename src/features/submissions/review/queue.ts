import { z } from 'zod';
import { readArgument } from '../../../chat/argument.js';
import type { Incoming, IncomingAction } from '../../../chat/incoming.js';
import { replyOf } from '../../../chat/make-reply.js';
import type { Action, Reply } from '../../../chat/reply.js';
import type { Actor } from '../../people/ports.js';
import { asListedFor } from '../anonymous.js';
import { cardReply, markOf } from '../card.js';
import type { SubmissionParts } from '../parts.js';
import { linesOf, matterOf } from '../plan.js';
import type { Submission } from '../ports.js';
import { itemText } from '../present/item.js';
import { openButtons } from '../present/open-buttons.js';
import { shownOf } from '../show.js';
import { KINDS, type Kind } from '../submission.js';
import { submissionWording } from '../wording/submissions/wording.js';

/** Looked through for those that somebody may decide. */
const MOST_WAITING = 500;
const MOST_LISTED = 10;

/** Only what is of a kind, names a line, or is assigned to whoever asks. */
export interface QueueFilter {
  readonly kind?: Kind;
  readonly line?: string;
  readonly isMine?: boolean;
}

/** "C5", "nomination", "mine", or several of them; undefined for anything else. */
export function readQueueFilter(text: string, lines: readonly string[]): QueueFilter | undefined {
  let filter: QueueFilter = {};
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const kind = KINDS.find((one) => one === word.toLowerCase().replace(/s$/, ''));
    const line = lines.find((one) => one.toLowerCase() === word.toLowerCase());
    if (kind) filter = { ...filter, kind };
    else if (line) filter = { ...filter, line };
    else if (word.toLowerCase() === 'mine') filter = { ...filter, isMine: true };
    else return undefined;
  }
  return filter;
}

/** What waits and this person may decide: what is assigned to them first, then what waits longest. */
export async function queueOf(
  { submissions, reviews, people, may, clock }: SubmissionParts,
  viewer: Actor,
  { kind, line, isMine = false }: QueueFilter,
): Promise<readonly Submission[]> {
  const waiting = (await submissions.listWaiting(0, MOST_WAITING)).filter(
    (one) => (!kind || one.kind === kind) && (!line || linesOf(one).includes(line)),
  );
  const [senders, reviewing] = await Promise.all([
    people.findMany([...new Set(waiting.map(({ sender }) => sender))]),
    reviews.reviewingOf(waiting.map(({ id }) => id)),
  ]);
  const byId = new Map(senders.map((sender) => [sender.id, sender]));
  const now = clock.now();
  const theirs = waiting.flatMap((submission) => {
    const { assigned = [], declined = [] } = reviewing.get(submission.id) ?? {};
    const sender = byId.get(submission.sender);
    const isTheirs = assigned.includes(viewer.person.id);
    const isWanted =
      sender !== undefined &&
      (!isMine || isTheirs) &&
      may(viewer, 'approve', matterOf({ submission, sender, assigned, declined }, now));
    return isWanted ? [{ submission, isTheirs }] : [];
  });
  return theirs
    .toSorted((one, other) => Number(other.isTheirs) - Number(one.isTheirs))
    .map(({ submission }) => submission);
}

/** `/wsis review`, with filters. */
export async function showQueue(
  parts: SubmissionParts,
  incoming: Incoming,
  filter: QueueFilter,
): Promise<Reply> {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const viewer = await parts.who(incoming);
  const waiting = await queueOf(parts, viewer, filter);
  const listed = asListedFor(parts.may, viewer, markOf(language));
  const prepared = await parts.reviews.listPrepared(viewer.person.id);
  const preparedButton =
    prepared.length === 0 ? [] : [button('prepared', say('bulk.show', { count: prepared.length }))];
  if (waiting.length === 0)
    return replyOf(language, {
      parts: [{ kind: 'paragraph', text: say('queue.none') }],
      actions: preparedButton,
    });
  return replyOf(language, {
    title: say('queue.title'),
    parts: [
      { kind: 'paragraph', text: say('queue.count', { count: waiting.length }) },
      { kind: 'list', items: waiting.slice(0, MOST_LISTED).map((one) => itemText(language, listed(one))) },
    ],
    actions: [
      button('next', say('queue.start'), JSON.stringify({ filter })),
      button('bulk', say('bulk.start'), JSON.stringify({ filter })),
      ...preparedButton,
      ...openButtons(language, waiting.slice(0, MOST_LISTED)),
    ],
  });
}

function button(name: string, label: string, argument = ''): Action {
  return { action: `submissions.${name}`, argument, version: '1', label };
}

/** The card of the first that waits behind one, so that a queue is worked through without a list in between. */
export async function showNext(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply> {
  const { filter, after } = readNext(incoming.argument);
  const viewer = await parts.who(incoming);
  const waiting = await queueOf(parts, viewer, filter);
  const place = waiting.findIndex(({ id }) => id === after);
  const next = after === undefined || place < 0 ? waiting.find(({ id }) => id !== after) : waiting[place + 1];
  if (!next) return showQueue(parts, incoming, filter);
  const language = incoming.person.language ?? 'en';
  const card = cardReply(parts, language, viewer, await shownOf(parts, next));
  return { ...card, actions: [...card.actions, nextButton(language, filter, next.id)] };
}

/** Goes on behind a submission. */
export function nextButton(
  language: Parameters<typeof submissionWording>[0],
  filter: QueueFilter,
  after: number,
): Action {
  return button('next', submissionWording(language)('find.next'), JSON.stringify({ filter, after }));
}

const nextArgument = z.object({
  filter: z.object({
    kind: z.enum(KINDS).optional(),
    line: z.string().optional(),
    isMine: z.boolean().optional(),
  }),
  after: z.int().optional(),
});

/** What cannot be read is the whole queue. */
export function readNext(argument: string): { readonly filter: QueueFilter; readonly after?: number } {
  return (readArgument(nextArgument, argument) as ReturnType<typeof readNext> | undefined) ?? { filter: {} };
}
