import { type FormState, fieldsFor, typedIn } from '../../../chat/fields.js';
import type { IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import { languageOf, sentence } from '../../../chat/make-reply.js';
import type { Form, Reply } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Actor } from '../../people/ports.js';
import type { SubmissionParts } from '../parts.js';
import { fieldWording } from '../wording/fields/wording.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { aboutIn, actOf, mayRun, notAllowed, nothing } from './asked.js';
import { nomineesFor, showContest } from './board.js';
import { planScore, planScoring } from './plan.js';
import { type Contest, CRITERIA, MOST_POINTS } from './ports.js';

export const SCORE_FORM = 'contest.score';

export async function setScoring(
  parts: SubmissionParts,
  incoming: IncomingAction,
  scoring: 'open' | 'closed',
): Promise<Reply> {
  const asked = aboutIn(incoming);
  if (!asked) return nothing(incoming);
  const viewer = await mayRun(parts, incoming);
  if (!viewer) return notAllowed(incoming);
  const { edition } = asked;
  const plan = (contest: Contest) => planScoring(contest, scoring);
  const outcome = await parts.contests.change(edition, undefined, plan, actOf(parts, incoming, viewer));
  const say = submissionWording(languageOf(incoming));
  return outcome.kind === 'refused'
    ? sentence(incoming, say(`contest.refused.${outcome.why}`))
    : showContest(parts, incoming, { edition });
}

export async function askScore(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply | Form> {
  const viewer = await parts.who(incoming);
  const found = await finalist(parts, viewer, incoming.argument);
  if (!found) return notAllowed(incoming);
  const points = await parts.contests.findPoints(viewer.person.id, [found.id]);
  const typed = Object.fromEntries(points.map((one) => [one.criterion, String(one.points)]));
  return scoreForm(languageOf(incoming), found, { typed });
}

/** An entry that somebody may score now. */
async function finalist(parts: SubmissionParts, viewer: Actor, argument: string) {
  const id = /^\d{1,9}$/.test(argument) ? Number(argument) : 0;
  const submission = await parts.submissions.find(id);
  if (!submission?.edition || submission.category === undefined) return undefined;
  const { nominees } = await parts.contests.find(submission.edition, submission.category);
  const theirs = await nomineesFor(
    parts,
    viewer,
    'score',
    nominees.filter((one) => one.submission.id === id),
  );
  return theirs.length > 0
    ? { ...submission, edition: submission.edition, category: submission.category }
    : undefined;
}

function scoreForm(
  language: Language,
  { id, title }: { readonly id: number; readonly title: string },
  state: FormState,
): Form {
  const say = submissionWording(language);
  const name = fieldWording(language);
  const field = fieldsFor(state);
  const options = Array.from({ length: MOST_POINTS }, (_, index) => String(index + 1));
  return {
    form: SCORE_FORM,
    argument: String(id),
    language,
    title: say('contest.button.score', { id }),
    submitLabel: say('form.save'),
    cancelLabel: say('form.cancel'),
    intro: [
      { kind: 'paragraph', text: title },
      { kind: 'note', tone: 'information', text: say('contest.hidden') },
    ],
    fields: CRITERIA.map((criterion) =>
      field.choice(
        criterion,
        { label: name(`field.${criterion}`) },
        options.map((value) => ({ value, label: value })),
      ),
    ),
  };
}

/** May be changed as long as scoring is open. */
export async function takeScore(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const viewer = await parts.who(incoming);
  const found = await finalist(parts, viewer, incoming.argument);
  if (!found) return notAllowed(incoming);
  const typed = typedIn(incoming);
  const given = Object.fromEntries(CRITERIA.map((criterion) => [criterion, Number(typed[criterion])]));
  const plan = (contest: Contest) => planScore(contest, viewer.person.id, found.id, given);
  const { edition, category } = found;
  const outcome = await parts.contests.change(edition, category, plan, actOf(parts, incoming, viewer));
  const say = submissionWording(languageOf(incoming));
  if (outcome.kind === 'done')
    return showContest(parts, incoming, { edition, category }, say('contest.scored'));
  if (outcome.why !== 'choice') return sentence(incoming, say(`contest.refused.${outcome.why}`));
  const missing = CRITERIA.filter((criterion) => !/^([1-9]|10)$/.test(typed[criterion] ?? ''));
  const errors = Object.fromEntries(missing.map((criterion) => [criterion, say('contest.points')]));
  return scoreForm(languageOf(incoming), found, { typed, errors });
}
