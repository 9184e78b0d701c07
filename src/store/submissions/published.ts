import type { Kind, PublishedCounts, Submission, SubmissionStore } from '../../features/submissions/ports.js';
import type { Query } from '../connection.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';

type Row = {
  readonly by: 'all' | 'line' | 'goal' | 'region' | 'entityType';
  readonly name: string;
  readonly entries: number;
};

/** Lines and goals from the counts that are kept; regions and types of organisation are counted. */
export async function countPublished(query: Query): Promise<PublishedCounts> {
  const rows = await query<Row>(COUNT);
  const of = (by: Row['by']) =>
    rows.filter((row) => row.by === by).map(({ name, entries }) => [name, entries] as const);
  return {
    all: rows.find(({ by }) => by === 'all')?.entries ?? 0,
    line: of('line'),
    goal: of('goal'),
    region: of('region'),
    entityType: of('entityType'),
  };
}

const COUNT = `
  SELECT CASE WHEN line = '' AND goal = '' THEN 'all' WHEN goal = '' THEN 'line' ELSE 'goal' END AS "by",
    CASE WHEN goal = '' THEN line ELSE goal END AS name, entries
  FROM submission_counts
  WHERE is_public AND country = '' AND (line = '' OR goal = '') AND entries > 0
  UNION ALL
  SELECT 'region', region, count(*)::int FROM submissions WHERE state = 'published' AND region IS NOT NULL GROUP BY region
  UNION ALL
  SELECT 'entityType', entity_type, count(*)::int FROM submissions
  WHERE state = 'published' AND entity_type IS NOT NULL GROUP BY entity_type
  ORDER BY 1, 3 DESC, 2`;

export async function listDecided(
  query: Query,
  kind: Kind,
  { line, from, to, publishedOnly = false }: Parameters<SubmissionStore['listDecided']>[1],
  most: number,
): Promise<readonly Submission[]> {
  const states = publishedOnly ? ['published'] : ['approved', 'published'];
  return (await query<SubmissionRow>(LIST, [states, kind, line ?? null, from ?? null, to ?? null, most])).map(
    toSubmission,
  );
}

/** What came from a register was decided on elsewhere: there the day it was sent in counts. */
const LIST = `
  SELECT ${SUBMISSION_COLUMNS} FROM submissions
  WHERE state = ANY ($1::text[]) AND kind = $2 AND ($3::text IS NULL OR $3 = ANY (lines))
    AND ($4::date IS NULL OR (coalesce(decided_at, submitted_at) AT TIME ZONE 'UTC')::date >= $4::date)
    AND ($5::date IS NULL OR (coalesce(decided_at, submitted_at) AT TIME ZONE 'UTC')::date <= $5::date)
  ORDER BY id DESC LIMIT $6`;
