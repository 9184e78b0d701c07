import { LANGUAGES } from '../../../../shared/language.js';
import { PHASE_KINDS, type Phase, type PhaseKind } from '../../calendar.js';
import { keyOf } from '../keys.js';
import type { NamesGiven, ProposedPhase, ReadingContext } from '../proposal.js';
import type { RowCells } from './cells-of-row.js';

const STATUSES: readonly Phase['status'][] = ['planned', 'cancelled', 'finished'];

/** What a line says of a phase; what is wrong with it is among the findings of its cells. */
export function readPhaseRow(cells: RowCells, context: ReadingContext): ProposedPhase {
  const zone = cells.zone(context.zone);
  const edition = cells.text('edition');
  const names = namesIn(cells, 'name');
  const editionNames = namesIn(cells, 'edition name');
  const key = readKey(cells, names);
  return withoutUndefined({
    line: cells.line,
    key,
    edition: edition === '' ? undefined : edition,
    editionNames,
    kind: oneOf<PhaseKind>(cells, 'kind', PHASE_KINDS),
    names,
    opens: cells.date('opens', zone),
    closes: cells.date('closes', zone),
    asWritten: cells.optional('as written'),
    place: cells.optional('place'),
    url: readUrl(cells, 'url'),
    actionLines: readActionLines(cells, context),
    status: oneOf(cells, 'status', STATUSES),
  });
}

function readKey(cells: RowCells, names: NamesGiven | undefined): string {
  const written = cells.text('phase') || names?.en || Object.values(names ?? {})[0];
  if (written !== undefined) return keyOf(written);
  cells.complain('phase', { name: 'missing' });
  return '';
}

/** A name in any language; undefined when the line has none. */
export function namesIn(cells: RowCells, column: string): NamesGiven | undefined {
  const entries = LANGUAGES.flatMap((language) => {
    const name = cells.text(language === 'en' ? column : `${column} ${language}`);
    return name ? [[language, name] as const] : [];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Undefined: nothing is said. */
export function oneOf<Value extends string>(
  cells: RowCells,
  column: string,
  values: readonly Value[],
): Value | undefined {
  const cell = cells.text(column);
  if (!cell) return undefined;
  const value = values.find((each) => each === cell.toLowerCase());
  if (value === undefined) {
    cells.complain(column, { name: 'unknownValue', values: { value: cell, known: values.join(', ') } });
  }
  return value;
}

export function readUrl(cells: RowCells, column: string): string | null | undefined {
  const cell = cells.optional(column);
  if (cell && !(URL.canParse(cell) && /^https?:$/.test(new URL(cell).protocol))) {
    cells.complain(column, { name: 'noAddress', values: { value: cell } });
  }
  return cell;
}

function readActionLines(cells: RowCells, { actionLines }: ReadingContext): readonly string[] | undefined {
  const cell = cells.text('action lines');
  if (cell === undefined) return undefined;
  const written = cell.split(/[\s,;/|]+/).filter((code) => code !== '');
  return written.flatMap((code) => lineNamed(cells, 'action lines', code, actionLines) ?? []);
}

/** The code of a line as we write it. */
export function lineNamed(
  cells: RowCells,
  column: string,
  code: string,
  known: readonly string[],
): string | undefined {
  const line = known.find((each) => each.toLowerCase() === code.toLowerCase());
  if (line === undefined) {
    cells.complain(column, { name: 'unknownLine', values: { code, known: known.join(', ') } });
  }
  return line;
}

/** What is not spoken of is not there at all, so that it is told from what is said to be none. */
export function withoutUndefined<Value extends object>(
  value: {
    [Key in keyof Value]: Value[Key] | undefined;
  },
): Value {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as Value;
}
