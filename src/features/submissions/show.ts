import type { Incoming } from '../../chat/incoming.js';
import { replyOf } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import type { Actor, Someone, SubmissionAct } from '../people/ports.js';
import { isPossible } from './acts.js';
import { cardReply, type Shown } from './card.js';
import type { SubmissionParts } from './parts.js';
import { matterOf } from './plan.js';
import type { Submission } from './ports.js';
import { submissionWording } from './wording/submissions/wording.js';

type ShowParts = Pick<SubmissionParts, 'submissions' | 'reviews' | 'people' | 'who' | 'may' | 'clock'>;

const MOST_SIMILAR = 5;

/** A submission with the people it is about and, where somebody is to decide, others that are like it. */
export async function shownOf(
  { people, submissions, reviews }: Pick<ShowParts, 'people' | 'submissions' | 'reviews'>,
  submission: Submission,
): Promise<Shown> {
  const { id: number, sender: senderId, decided } = submission;
  const [reviewing, similar] = await Promise.all([
    reviews.reviewingOf([number]),
    isPossible('approve', submission.state) ? submissions.findSimilar(number, MOST_SIMILAR) : [],
  ]);
  const { assigned = [], declined = [] } = reviewing.get(number) ?? {};
  const found = await people.findMany([senderId, ...(decided ? [decided.by] : []), ...assigned]);
  const sender = found.find(({ id }) => id === senderId);
  if (!sender) throw new Error('the sender of a submission is gone');
  const decider = decided && found.find(({ id }) => id === decided.by);
  const reviewers = found.filter(({ id }) => assigned.includes(id));
  return { submission, sender, assigned, declined, reviewers, similar, ...(decider && { decider }) };
}

/** The card of a submission as somebody may see it now; that there is none, where they may not. */
export function cardFor(
  parts: Pick<SubmissionParts, 'catalog' | 'suggest' | 'may' | 'clock'>,
  person: Someone,
  shown: Shown,
): Reply {
  const language = person.language ?? 'en';
  const viewer: Actor = { person, standing: 'member' };
  if (parts.may(viewer, 'view', matterOf(shown, parts.clock.now())))
    return { ...cardReply(parts, language, viewer, shown), visibility: 'conversation' };
  const text = submissionWording(language)('missing', { id: shown.submission.id });
  return replyOf(language, { visibility: 'conversation', parts: [{ kind: 'paragraph', text }] });
}

/**
 * A submission that somebody may do this with, or what they are told instead. Whoever may not see one is told the same as
 * if there were none, so that nobody learns from numbers what there is.
 */
export async function seen(
  parts: ShowParts,
  incoming: Incoming,
  id: number,
  act: SubmissionAct = 'view',
): Promise<{ readonly shown: Shown; readonly viewer: Actor } | { readonly reply: Reply }> {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const told = (text: string) => ({ reply: replyOf(language, { parts: [{ kind: 'paragraph', text }] }) });
  const viewer = await parts.who(incoming);
  const submission = await parts.submissions.find(id);
  const shown = submission && (await shownOf(parts, submission));
  if (!shown || !parts.may(viewer, 'view', matterOf(shown, parts.clock.now())))
    return told(say('missing', { id }));
  if (!parts.may(viewer, act, matterOf(shown, parts.clock.now()))) return told(say('refused.not allowed'));
  return { shown, viewer };
}
