import { type FormState, fieldsFor, typedIn } from '../../../chat/fields.js';
import type { IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import { languageOf } from '../../../chat/make-reply.js';
import type { Form, Reply } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { SubmissionParts } from '../parts.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { type About, aboutIn, actOf, mayRun, notAllowed, nothing } from './asked.js';
import { showContest } from './board.js';
import { planVotes } from './plan.js';
import { readVotes, type VoteFault } from './votes.js';

export const VOTES_FORM = 'contest.votes';

const LONGEST_VOTES = 3_000;
const MOST_FAULTS = 10;

export async function askVotes(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply | Form> {
  const asked = aboutIn(incoming);
  if (!asked) return nothing(incoming);
  return (await mayRun(parts, incoming)) ? votesForm(languageOf(incoming), asked) : notAllowed(incoming);
}

function votesForm(language: Language, { edition }: About, state: FormState = {}): Form {
  const say = submissionWording(language);
  return {
    form: VOTES_FORM,
    argument: JSON.stringify({ edition }),
    language,
    title: say('contest.button.votes').replace('…', ''),
    submitLabel: say('form.save'),
    cancelLabel: say('form.cancel'),
    intro: state.intro ?? [],
    fields: [
      fieldsFor(state).paragraph(
        'votes',
        { label: say('contest.votesLabel'), hint: say('contest.votesHint') },
        LONGEST_VOTES,
      ),
    ],
  };
}

/** Votes as they were counted elsewhere: all lines or none. */
export async function takeVotes(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const asked = aboutIn(incoming);
  if (!asked) return nothing(incoming);
  const viewer = await mayRun(parts, incoming);
  if (!viewer) return notAllowed(incoming);
  const language = languageOf(incoming);
  const say = submissionWording(language);
  const typed = typedIn(incoming);
  const { votes, faults } = readVotes(typed.votes ?? '', await parts.contests.find(asked.edition));
  if (faults.length > 0 || votes.length === 0)
    return votesForm(language, asked, { typed, errors: { votes: faultsText(language, faults) } });
  const outcome = await parts.contests.change(
    asked.edition,
    undefined,
    (contest) => planVotes(contest, votes),
    actOf(parts, incoming, viewer),
  );
  if (outcome.kind === 'refused')
    return votesForm(language, asked, { typed, errors: { votes: say(`contest.refused.${outcome.why}`) } });
  return showContest(
    parts,
    incoming,
    { edition: asked.edition },
    say('contest.counted', { count: votes.length }),
  );
}

function faultsText(language: Language, faults: readonly VoteFault[]): string {
  const say = submissionWording(language);
  if (faults.length === 0) return say('contest.votesHint');
  return faults
    .slice(0, MOST_FAULTS)
    .map(({ line, why, text }) => say(`contest.fault.${why}`, { line, text }))
    .join(' ');
}
