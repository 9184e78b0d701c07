import type { Incoming, IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import { languageOf } from '../../../chat/make-reply.js';
import type { Form, Reply } from '../../../chat/reply.js';
import type { Actor } from '../../people/ports.js';
import { labelOf } from '../editions.js';
import type { SubmissionParts } from '../parts.js';
import { matterOf } from '../plan.js';
import { ruleSetOf } from '../rules/rule-set.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { type About, aboutIn, actOf, mayRun, notAllowed, nothing } from './asked.js';
import { showContest } from './board.js';
import { planFinalists, planWinners, rankFinalists, rankWinners } from './plan.js';
import type { Contest, ContestPlan } from './ports.js';
import { standingMessages } from './tell.js';

export const STAND_FORM = 'contest.stand';

export async function askStanding(
  parts: SubmissionParts,
  incoming: IncomingAction,
  standing: 'finalists' | 'winners',
): Promise<Reply | Form> {
  const asked = aboutIn(incoming);
  if (!asked?.category) return nothing(incoming);
  if (!(await mayRun(parts, incoming))) return notAllowed(incoming);
  return standingForm(parts, incoming, { ...asked, standing });
}

/** Filled in with what votes or scores say; whoever is tied is left to choose from. */
async function standingForm(
  parts: SubmissionParts,
  incoming: Incoming,
  asked: About,
  typed?: { readonly values: IncomingForm['values']; readonly fault: string },
): Promise<Form> {
  const { edition, category, standing = 'finalists' } = asked;
  const language = languageOf(incoming);
  const say = submissionWording(language);
  const contest = await parts.contests.find(edition, category);
  const rules = ruleSetOf(labelOf(edition));
  const ranking = standing === 'finalists' ? rankFinalists(contest, rules) : rankWinners(contest, rules);
  const eligible = contest.nominees.filter((one) => standing === 'finalists' || one.standing !== 'nominated');
  const tie = { entries: ranking.tied.map((id) => `#${id}`).join(', '), open: ranking.open };
  return {
    form: STAND_FORM,
    argument: JSON.stringify(asked),
    language,
    title: say(`contest.button.${standing}`).replace('…', ''),
    submitLabel: say('contest.confirm'),
    cancelLabel: say('form.cancel'),
    intro:
      ranking.tied.length > 0
        ? [{ kind: 'note', tone: 'warning', text: say('contest.tieBetween', tie) }]
        : [],
    fields: [
      {
        kind: 'choices',
        name: 'entries',
        label: say(`contest.${standing}`),
        required: true,
        options: eligible.map(({ submission, votes, score }) => ({
          value: String(submission.id),
          label: `#${submission.id} ${submission.title} (${(standing === 'finalists' ? votes : score) ?? '–'})`,
        })),
        values: typed ? [typed.values.entries ?? []].flat() : ranking.sure.map(String),
        ...(typed && { error: typed.fault }),
      },
      {
        ...{ kind: 'text', name: 'reason', label: say('reason.label'), hint: say('contest.reasonHint') },
        ...{ required: false, multiline: true, maximum: 500 },
        ...(typed && { value: String(typed.values.reason ?? '') }),
      },
    ],
  };
}

export async function takeStanding(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const asked = aboutIn(incoming);
  if (!asked?.category || !asked.standing) return nothing(incoming);
  const { edition, category, standing } = asked;
  const viewer = await mayRun(parts, incoming);
  if (!viewer) return notAllowed(incoming);
  const say = submissionWording(languageOf(incoming));
  const seen = await parts.contests.find(edition, category);
  const isOwn = await hasOwn(parts, viewer, seen);
  const ids = [incoming.values.entries ?? []].flat().map(Number);
  const reason = String(incoming.values.reason ?? '').trim();
  const rules = ruleSetOf(labelOf(edition));
  const plan = (contest: Contest): ContestPlan => {
    if (isOwn) return { kind: 'refuse', why: 'own entry' };
    const choice = { ids, reason };
    return standing === 'finalists'
      ? planFinalists(contest, rules, choice)
      : planWinners(contest, rules, choice);
  };
  const messages = await standingMessages(parts, seen);
  const more = { messages, ...(reason !== '' && { reason }) };
  const outcome = await parts.contests.change(edition, category, plan, actOf(parts, incoming, viewer), more);
  if (outcome.kind === 'refused') {
    const fault = say(`contest.refused.${outcome.why}`);
    return standingForm(parts, incoming, asked, { values: incoming.values, fault });
  }
  await parts.wake();
  return showContest(parts, incoming, { edition, category }, say('contest.confirmed'));
}

/** Nobody confirms a category in which their own or their own entity's entry stands. */
async function hasOwn(
  { people, clock }: SubmissionParts,
  { person }: Actor,
  { nominees }: Contest,
): Promise<boolean> {
  const senders = await people.findMany([...new Set(nominees.map(({ submission }) => submission.sender))]);
  return nominees.some(({ submission }) => {
    const sender = senders.find(({ id }) => id === submission.sender);
    if (!sender) return false;
    const matter = matterOf({ submission, sender, assigned: [], declined: [] }, clock.now());
    return matter.sender === person.id || matter.hasConflict(person);
  });
}
