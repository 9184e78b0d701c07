import { csvText } from '../../../shared/csv.js';
import type { Shelf, Sought } from '../find/sought.js';
import type { Submission, SubmissionStore } from '../ports.js';
import { REGISTER_FIELDS } from './columns.js';
import type { RegisterTable } from './rows.js';

const PAGE = 500;

/** Columns: the number, what it is and how it stands, and its fields; the address to write to is in none. */
const FIELDS = REGISTER_FIELDS.filter((name) => name !== 'contact');
const HEAD = ['number', 'kind', 'state', 'edition', 'category', 'published', ...FIELDS];

/** Everything that is found, page by page, as a table that `readRegister` takes back. */
export async function exportTable(
  { submissions }: { readonly submissions: Pick<SubmissionStore, 'search'> },
  sought: Sought,
  shelf: Shelf,
  {
    most = Number.POSITIVE_INFINITY,
    listed = (submission) => submission,
  }: {
    readonly most?: number;
    /** As whoever gets the table may see it. */
    readonly listed?: (submission: Submission) => Submission;
  } = {},
): Promise<RegisterTable & { readonly isCut: boolean }> {
  const rows: (readonly string[])[] = [];
  let after: number | undefined;
  for (;;) {
    const page = await submissions.search(sought, shelf, after, Math.min(PAGE, most - rows.length));
    rows.push(...page.submissions.map((one) => rowOf(listed(one))));
    if (page.next === undefined || rows.length >= most)
      return { head: HEAD, rows, isCut: page.next !== undefined };
    after = page.next;
  }
}

function rowOf({ id, kind, state, edition, category, submittedAt, fields }: Submission): readonly string[] {
  const date = submittedAt?.toZonedDateTimeISO('UTC').toPlainDate().toString() ?? '';
  const values = FIELDS.map((name) => [fields[name] ?? ''].flat().join('; '));
  return [String(id), kind, state, edition ?? '', category ?? '', date, ...values];
}

export function csvOf({ head, rows }: RegisterTable): string {
  return csvText([head, ...rows]);
}

export function jsonOf({ head, rows }: RegisterTable): string {
  const objects = rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
  return `${JSON.stringify(objects, undefined, 2)}\n`;
}
