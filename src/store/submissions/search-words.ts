import { type Found, nameKey, type Shelf, type Sought } from '../../features/submissions/ports.js';
import type { Query } from '../connection.js';
import { SUBMISSION_COLUMNS, type SubmissionRow, toSubmission } from './rows.js';
import { conditionsOn } from './search-conditions.js';

type Words = Sought & { readonly text: string };

/**
 * What matches is looked through from the newest, a block of so many at a time, and ranked within one: of a word that
 * stands everywhere nobody reads more than the newest.
 */
const BLOCK = 200;

/** Where a page begins: in the block of ids below `below`, of which `shown` were shown. */
interface Place {
  readonly below: number;
  readonly shown: number;
}

const BEGINNING: Place = { below: 2_147_483_647, shown: 0 };

const readPlace = (after: number): Place => ({
  below: Math.floor(after / BLOCK),
  shown: after % BLOCK,
});
const writePlace = ({ below, shown }: Place): number => below * BLOCK + shown;

interface Block {
  readonly rows: readonly SubmissionRow[];
  readonly matches: number;
  readonly first: number;
  /** Of a block that is full: others may lie below. */
  readonly last: number | undefined;
}

interface BlockRow {
  readonly matches: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** `after`: the `next` of the page before. A page may end one block and begin the next. */
export async function searchByWords(
  query: Query,
  sought: Words,
  shelf: Shelf,
  after: number | undefined,
  most: number,
): Promise<Found> {
  const place = after === undefined ? BEGINNING : readPlace(after);
  const { rows, matches, first, last } = await findBlock(query, sought, shelf, place, most);
  const submissions = rows.map(toSubmission);
  const count = { entries: matches, isLeast: last !== undefined };
  const shown = place.shown + rows.length;
  // From its first id, so that what comes meanwhile moves nothing.
  if (shown < matches) return { submissions, count, next: writePlace({ below: first + 1, shown }) };
  if (last === undefined) return { submissions, count };
  const next = writePlace({ below: last, shown: 0 });
  if (rows.length === most) return { submissions, count, next };
  const more = await searchByWords(query, sought, shelf, next, most - rows.length);
  return { ...more, submissions: [...submissions, ...more.submissions], count };
}

async function findBlock(
  query: Query,
  sought: Words,
  shelf: Shelf,
  { below, shown }: Place,
  most: number,
): Promise<Block> {
  const parameters: unknown[] = [sought.text, below, shown, most];
  const conditions = conditionsOn(sought, shelf, parameters);
  const asked = `websearch_to_tsquery('english', $1)`;
  const lexemes = lexemesOf(sought);
  const narrowed = lexemes === '' ? asked : `${asked} && $${parameters.push(lexemes)}::tsquery`;
  const rows = await query<SubmissionRow & BlockRow>(
    // The words stand where the planner sees them: of a common one it then walks back from the newest entry.
    `WITH newest AS MATERIALIZED (
       SELECT id, ts_rank_cd(search, ${asked}) AS rank FROM submissions
       WHERE search @@ (${narrowed}) AND numnode(${asked}) > 0 AND id < $2 AND ${conditions}
       ORDER BY id DESC LIMIT ${BLOCK}
     ), best AS MATERIALIZED (SELECT id, rank FROM newest ORDER BY rank DESC, id DESC OFFSET $3 LIMIT $4)
     SELECT ${SUBMISSION_COLUMNS}, block.matches, block.first, block.last
     FROM (SELECT count(*)::int AS matches, max(id) AS first, min(id) AS last FROM newest) AS block
       LEFT JOIN best ON true LEFT JOIN submissions USING (id)
     ORDER BY rank DESC, id DESC`,
    parameters,
  );
  const { matches = 0, first, last } = rows[0] ?? {};
  const isFull = matches === BLOCK && last !== null;
  return {
    rows: rows.filter(({ id }) => id !== null),
    matches,
    first: first ?? 0,
    last: isFull ? last : undefined,
  };
}

/** As the function `searchable` of the database has them. What they narrow, the conditions make exact. */
function lexemesOf({ line, goal, country }: Sought): string {
  const lexemes = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(goal === undefined ? [] : [`goal ${goal}`]),
    ...(country === undefined ? [] : [`country ${nameKey(country).slice(0, 200)}`]),
  ];
  return lexemes.map((lexeme) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`).join(' & ');
}
