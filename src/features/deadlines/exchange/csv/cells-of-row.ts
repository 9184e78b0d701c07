import { type Finding, type Problem, refused } from '../finding.js';
import type { ReadDate, ReadingContext } from '../proposal.js';
import { readExactDate, zoneNamed } from './exact-date.js';
import type { Row } from './table.js';

/** Characters that a cell may hold as a name, a place or the like. */
const MOST_CHARACTERS = 500;

/** The cells of one line by column, and what turned out to be wrong with them. */
export interface RowCells {
  readonly line: number;
  /** Undefined: the file has no such column. */
  text(column: string): string | undefined;
  /** As `text`, with nothing in it as null. */
  optional(column: string): string | null | undefined;
  /** As `text`; a problem and an empty text when there is nothing in it. */
  required(column: string): string;
  date(column: string, zone: string): ReturnType<typeof dateOrNothing>;
  zone(fallback: string): string;
  complain(column: string, problem: Problem): void;
  readonly findings: readonly Finding[];
}

export function cellsOf(row: Row, places: ReadonlyMap<string, number>, context: ReadingContext): RowCells {
  const findings: Finding[] = [];
  const complain = (column: string, problem: Problem) => {
    findings.push(refused(row.line, problem, column));
  };
  const text = (column: string) => {
    const place = places.get(column);
    const cell = place === undefined ? undefined : (row.cells[place] ?? '');
    if (cell === undefined || cell.length <= MOST_CHARACTERS) return cell;
    complain(column, { name: 'tooLong', values: { count: cell.length, most: MOST_CHARACTERS } });
    return '';
  };
  return {
    line: row.line,
    findings,
    complain,
    text,
    optional: (column) => (text(column) === '' ? null : text(column)),
    required(column) {
      const cell = text(column) ?? '';
      if (cell === '' && !findings.some((finding) => finding.column === column))
        complain(column, { name: 'missing' });
      return cell;
    },
    date(column, zone) {
      const cell = text(column);
      const read = cell === undefined || cell === '' ? undefined : readDate(cell, zone, context);
      if (read?.kind === 'problem') complain(column, read.problem);
      return dateOrNothing(cell, read);
    },
    zone(fallback) {
      const cell = text('zone');
      if (cell === undefined || cell === '') return fallback;
      const zone = zoneNamed(cell);
      if (zone === undefined) complain('zone', { name: 'unknownZone', values: { zone: cell } });
      return zone ?? fallback;
    },
  };
}

function readDate(cell: string, zone: string, context: ReadingContext): ReadDate {
  return readExactDate(cell, zone) ?? context.readDate(cell, zone);
}

/** Null: there is none, and the file says so. */
function dateOrNothing(cell: string | undefined, read: ReadDate | undefined) {
  if (cell === undefined) return undefined;
  return read?.kind === 'date' ? read.date : null;
}
