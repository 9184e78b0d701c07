import {
  type Count,
  type Found,
  nameKey,
  type Shelf,
  type Sought,
} from '../../features/submissions/ports.js';
import type { Query } from '../connection.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';
import { conditionsOn } from './search-conditions.js';
import { searchByWords } from './search-words.js';

/** Where no count is kept, counting ends here: nobody reads more. */
const MOST_COUNTED = 1_000;

/** `after`: the `next` of the page before: the id it ended with, or a place among what matches words. */
export function searchSubmissions(
  query: Query,
  sought: Sought,
  shelf: Shelf,
  after: number | undefined,
  most: number,
): Promise<Found> {
  return sought.text === undefined
    ? searchByFacets(query, sought, shelf, after, most)
    : searchByWords(query, { ...sought, text: sought.text }, shelf, after, most);
}

async function searchByFacets(
  query: Query,
  sought: Sought,
  shelf: Shelf,
  after: number | undefined,
  most: number,
): Promise<Found> {
  const parameters: unknown[] = [];
  const from = sourceOf(sought, shelf, parameters);
  const page = [...parameters, after ?? null, most + 1];
  const place = parameters.length;
  const rows = await query<SubmissionRow>(
    `SELECT ${SUBMISSION_COLUMNS} FROM ${from} AND ($${place + 1}::int IS NULL OR id < $${place + 1})
     ORDER BY id DESC LIMIT $${place + 2}`,
    page,
  );
  const found = rows.slice(0, most).map(toSubmission);
  const last = found.at(-1)?.id;
  return {
    submissions: found,
    count: await countOf(query, sought, shelf, from, parameters),
    ...(rows.length > most && last !== undefined && { next: last }),
  };
}

/**
 * Of a line or a goal the facets, whose index has them by id; else the entries. `id` is the same in both, and the one of
 * the facets where these lead.
 */
function sourceOf(sought: Sought, shelf: Shelf, parameters: unknown[]): string {
  const { line, goal, country } = sought;
  if (line === undefined && goal === undefined)
    return `submissions WHERE ${conditionsOn(sought, shelf, parameters)}`;
  parameters.push(line ?? '', goal ?? '');
  const ofCountry = country === undefined ? '' : ` AND facet.country = $${parameters.push(nameKey(country))}`;
  const ofShelf = shelf === 'public' ? ' AND facet.is_public' : '';
  const facets = `SELECT submission_id AS id FROM submission_facets AS facet
    WHERE facet.line = $1 AND facet.goal = $2${ofCountry}${ofShelf}`;
  return `(${facets}) AS facets JOIN submissions USING (id) WHERE ${conditionsOn(sought, shelf, parameters, true)}`;
}

async function countOf(
  query: Query,
  sought: Sought,
  shelf: Shelf,
  from: string,
  parameters: readonly unknown[],
): Promise<Count> {
  const { line, goal, country, ...others } = sought;
  const isKept = country === undefined || (line === undefined && goal === undefined);
  if (isKept && Object.values(others).every((value) => value === undefined)) {
    const key = [shelf === 'public', line ?? '', goal ?? '', country === undefined ? '' : nameKey(country)];
    const [kept] = await query<{ entries: number }>(COUNT, key);
    return { entries: kept?.entries ?? 0, isLeast: false };
  }
  const isOfFacets = Object.values(others).every((value) => value === undefined);
  const [counted] = isOfFacets
    ? await query<{ entries: number }>(COUNT_FACETS, [
        ...[line ?? '', goal ?? '', nameKey(country ?? '')],
        shelf === 'public' ? [true] : [true, false],
      ])
    : await query<{ entries: number }>(
        `SELECT count(*)::int AS entries FROM (SELECT FROM ${from} LIMIT ${MOST_COUNTED}) AS counted`,
        parameters,
      );
  const entries = counted?.entries ?? 0;
  return { entries, isLeast: entries === MOST_COUNTED };
}

const COUNT = `
  SELECT entries FROM submission_counts WHERE is_public = $1 AND line = $2 AND goal = $3 AND country = $4`;

/** Out of the index alone. */
const COUNT_FACETS = `
  SELECT count(*)::int AS entries FROM (
    SELECT FROM submission_facets
    WHERE line = $1 AND goal = $2 AND country = $3 AND is_public = ANY ($4::boolean[]) LIMIT ${MOST_COUNTED}
  ) AS counted`;

export async function countCells(
  query: Query,
  shelf: Shelf,
): Promise<readonly { line: string; goal: string; entries: number }[]> {
  return query(CELLS, [shelf === 'public']);
}

const CELLS = `
  SELECT line, goal, entries FROM submission_counts
  WHERE is_public = $1 AND line <> '' AND goal <> '' AND country = '' AND entries > 0 ORDER BY line, goal`;
