import type { RuleSet } from '../rules/rule-set.js';
import type { Contest, ContestPlan, Criterion, Points } from './ports.js';
import { CRITERIA, MOST_POINTS } from './ports.js';
import { fits, type Ranking, rank } from './ranking.js';

/** What somebody confirms: which entries, and why where figures alone do not say so. */
export interface Choice {
  readonly ids: readonly number[];
  readonly reason: string;
}

/** Finalists are those of most votes, once votes are there of every nominee. */
export function rankFinalists({ nominees }: Contest, { finalists }: Pick<RuleSet, 'finalists'>): Ranking {
  const voted = nominees.flatMap(({ submission, votes }) =>
    votes === undefined ? [] : [{ id: submission.id, figure: votes }],
  );
  return rank(voted, finalists);
}

/** Winners are proposed by the mean of the experts' points, as many as the rules of the edition say; else one. */
export function rankWinners({ nominees }: Contest, { winners = 1 }: Pick<RuleSet, 'winners'>): Ranking {
  const scored = nominees.flatMap(({ submission, standing, score }) =>
    standing === 'nominated' || score === undefined ? [] : [{ id: submission.id, figure: score }],
  );
  return rank(scored, winners);
}

/** A tie is broken by whoever confirms, with a reason; nothing else departs from the votes. */
export function planFinalists(
  contest: Contest,
  rules: Pick<RuleSet, 'finalists'>,
  { ids, reason }: Choice,
): ContestPlan {
  const { nominees } = contest;
  if (nominees.some(({ standing }) => standing === 'winner')) return { kind: 'refuse', why: 'confirmed' };
  if (nominees.length === 0 || nominees.some(({ votes }) => votes === undefined))
    return { kind: 'refuse', why: 'no votes' };
  const ranking = rankFinalists(contest, rules);
  if (!fits(ids, ranking)) return { kind: 'refuse', why: 'choice' };
  if (ranking.tied.length > 0 && reason === '') return { kind: 'refuse', why: 'tie' };
  return { kind: 'stand', standing: 'finalist', ids };
}

/**
 * Experts select the winners among the finalists once scoring is closed. Where the rules say how many there are, no more
 * and no fewer; a choice other than the highest scores, or between equal ones, needs a reason.
 */
export function planWinners(
  contest: Contest,
  rules: Pick<RuleSet, 'winners'>,
  { ids, reason }: Choice,
): ContestPlan {
  if (contest.scoring !== 'closed') return { kind: 'refuse', why: 'not closed' };
  const finalists = contest.nominees.filter(({ standing }) => standing !== 'nominated');
  if (finalists.length === 0) return { kind: 'refuse', why: 'no finalists' };
  const isAmongThem = ids.every((id) => finalists.some(({ submission }) => submission.id === id));
  const isCount = rules.winners === undefined ? ids.length > 0 : ids.length === rules.winners;
  if (!isAmongThem || !isCount || new Set(ids).size !== ids.length) return { kind: 'refuse', why: 'choice' };
  const ranking = rankWinners(contest, { winners: ids.length });
  const isPlain = ranking.tied.length === 0 && fits(ids, ranking);
  if (!isPlain && reason === '') return { kind: 'refuse', why: 'tie' };
  return { kind: 'stand', standing: 'winner', ids };
}

/** Votes of a category whose finalists are confirmed stay as they are. */
export function planVotes(
  { nominees }: Contest,
  votes: readonly { readonly id: number; readonly votes: number }[],
): ContestPlan {
  const confirmed = new Set(
    nominees.filter(({ standing }) => standing !== 'nominated').map(({ submission }) => submission.category),
  );
  const categories = new Map(nominees.map(({ submission }) => [submission.id, submission.category]));
  if (votes.some(({ id }) => confirmed.has(categories.get(id)))) return { kind: 'refuse', why: 'confirmed' };
  return { kind: 'votes', votes };
}

export function planScoring({ nominees }: Contest, scoring: 'open' | 'closed'): ContestPlan {
  if (nominees.some(({ standing }) => standing === 'winner')) return { kind: 'refuse', why: 'confirmed' };
  if (!nominees.some(({ standing }) => standing === 'finalist'))
    return { kind: 'refuse', why: 'no finalists' };
  return { kind: 'scoring', scoring };
}

/** What one expert gives a finalist, while scoring is open. */
export function planScore(
  { scoring, nominees }: Contest,
  person: string,
  submission: number,
  given: Readonly<Partial<Record<Criterion, number>>>,
): ContestPlan {
  if (scoring !== 'open') return { kind: 'refuse', why: 'not open' };
  const nominee = nominees.find((one) => one.submission.id === submission);
  if (nominee?.standing !== 'finalist') return { kind: 'refuse', why: 'no finalists' };
  const points = CRITERIA.flatMap((criterion): readonly Points[] => {
    const number = given[criterion];
    const isOne = number !== undefined && Number.isInteger(number) && number >= 1 && number <= MOST_POINTS;
    return isOne ? [{ submission, criterion, points: number }] : [];
  });
  return points.length === CRITERIA.length
    ? { kind: 'score', person, points }
    : { kind: 'refuse', why: 'choice' };
}
