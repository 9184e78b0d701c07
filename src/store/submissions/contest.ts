import type {
  Contest,
  ContestOutcome,
  ContestPlan,
  ContestStore,
  Nominee,
  Points,
  Scoring,
} from '../../features/submissions/ports.js';
import type { TrailDeed } from '../../features/trail/ports.js';
import type { Connection, Query } from '../connection.js';
import { addToOutbox } from '../outbox.js';
import { acceptingAnyText } from '../text.js';
import { appendTrail } from '../trail.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';

export function createContestStore(connection: Connection): ContestStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    find: (edition, category) => findContest(query, edition, category),
    findPoints: (person, submissions) => query<Points>(POINTS, [person, submissions]),
    change: (...asked) => transaction((open) => change(open, ...asked)),
  };
}

const POINTS = `
  SELECT submission_id AS submission, criterion, points FROM expert_scores
  WHERE person_id = $1 AND submission_id = ANY ($2::int[])`;

interface NomineeRow extends SubmissionRow {
  readonly votes: number | null;
  readonly standing: string | null;
  readonly experts: number;
  readonly score: number | null;
}

async function findContest(query: Query, edition: string, category?: string): Promise<Contest> {
  const [contest] = await query<{ scoring: Scoring }>('SELECT scoring FROM contests WHERE edition = $1', [
    edition,
  ]);
  const scoring = contest?.scoring ?? 'not open';
  const rows = await query<NomineeRow>(NOMINEES, [edition, category ?? null]);
  return { scoring, nominees: rows.map((row) => toNominee(row, scoring)) };
}

/** Scores stay hidden, from everybody, as long as experts may still give some. */
function toNominee(row: NomineeRow, scoring: Scoring): Nominee {
  const { votes, standing, experts, score } = row;
  return {
    submission: toSubmission(row),
    ...(votes !== null && { votes }),
    standing: (standing ?? 'nominated') as Nominee['standing'],
    experts,
    ...(scoring === 'closed' && score !== null && { score }),
  };
}

const NOMINEES = `
  SELECT ${SUBMISSION_COLUMNS}, votes, standing,
    (SELECT count(DISTINCT person_id)::int FROM expert_scores WHERE submission_id = submissions.id) AS experts,
    (SELECT avg(points)::float8 FROM expert_scores WHERE submission_id = submissions.id) AS score
  FROM submissions LEFT JOIN standings ON submission_id = submissions.id
  WHERE kind = 'nomination' AND edition = $1 AND ($2::text IS NULL OR category = $2)
    AND state IN ('approved', 'published')
  ORDER BY category, votes DESC NULLS LAST, id`;

/** The row of the edition is held, so of two who act at once the second sees what the first did. */
async function change(
  query: Query,
  ...[edition, category, plan, act, { reason, messages } = {}]: Parameters<ContestStore['change']>
): Promise<ContestOutcome> {
  await query('INSERT INTO contests (edition) VALUES ($1) ON CONFLICT DO NOTHING', [edition]);
  await query('SELECT edition FROM contests WHERE edition = $1 FOR UPDATE', [edition]);
  const before = await findContest(query, edition, category);
  const planned = plan(before);
  if (planned.kind === 'refuse') return { kind: 'refused', why: planned.why };
  await carryOut(query, edition, before, planned);
  const deeds = deedsOf(edition, category, planned);
  await appendTrail(query, act, reason ? deeds.map((deed) => ({ ...deed, content: { reason } })) : deeds);
  await addToOutbox(query, messages?.(planned) ?? []);
  return { kind: 'done', contest: await findContest(query, edition, category) };
}

async function carryOut(
  query: Query,
  edition: string,
  { nominees }: Contest,
  plan: Exclude<ContestPlan, { kind: 'refuse' }>,
): Promise<void> {
  switch (plan.kind) {
    case 'scoring':
      return void (await query('UPDATE contests SET scoring = $2 WHERE edition = $1', [
        edition,
        plan.scoring,
      ]));
    case 'votes':
      return void (await query(COUNT_VOTES, [
        plan.votes.map(({ id }) => id),
        plan.votes.map(({ votes }) => votes),
      ]));
    case 'score':
      return void (await query(SCORE, [
        plan.person,
        ...[plan.points.map(({ submission }) => submission), plan.points.map(({ criterion }) => criterion)],
        plan.points.map(({ points }) => points),
      ]));
    case 'stand':
      return void (await query(STAND, [
        nominees.map(({ submission }) => submission.id),
        plan.ids,
        plan.standing,
      ]));
  }
}

const COUNT_VOTES = `
  INSERT INTO standings (submission_id, votes) SELECT * FROM unnest($1::int[], $2::int[])
  ON CONFLICT (submission_id) DO UPDATE SET votes = excluded.votes`;

const SCORE = `
  INSERT INTO expert_scores (person_id, submission_id, criterion, points)
  SELECT $1, * FROM unnest($2::int[], $3::text[], $4::int[])
  ON CONFLICT (submission_id, person_id, criterion) DO UPDATE SET points = excluded.points`;

/** Of a category: who is not chosen falls back to what they were before. */
const STAND = `
  INSERT INTO standings AS before (submission_id, standing)
  SELECT id, CASE WHEN id = ANY ($2::int[]) THEN $3 ELSE 'nominated' END FROM unnest($1::int[]) AS id
  ON CONFLICT (submission_id) DO UPDATE SET standing = CASE
    WHEN before.submission_id = ANY ($2::int[]) THEN $3
    WHEN $3 = 'winner' AND before.standing <> 'nominated' THEN 'finalist'
    ELSE 'nominated' END`;

/** Of scores the trail says that they were given; what they are stays hidden from whoever reads it. */
function deedsOf(
  edition: string,
  category: string | undefined,
  plan: Exclude<ContestPlan, { kind: 'refuse' }>,
): readonly TrailDeed[] {
  const subject = `contest/${edition}`;
  switch (plan.kind) {
    case 'scoring':
      return [{ action: `scoring ${plan.scoring === 'open' ? 'opened' : 'closed'}`, subject, facts: {} }];
    case 'votes':
      return [{ action: 'votes counted', subject, facts: { votes: plan.votes } }];
    case 'score':
      return plan.points.slice(0, 1).map(({ submission }) => ({
        ...{ action: 'submission scored', subject: `submission/${submission}`, facts: {} },
      }));
    case 'stand':
      return [
        {
          action: `${plan.standing}s confirmed`,
          subject,
          facts: { category: category ?? null, ids: plan.ids },
        },
      ];
  }
}
