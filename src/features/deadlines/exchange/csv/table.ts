import { CsvError, parse } from 'csv-parse/sync';
import { originalCell } from '../../../../shared/cells.js';
import { readPreamble } from '../../../../shared/csv.js';
import { type Finding, refused, wholeFile } from '../finding.js';

/** A line below the head, as it was typed but for blanks around its cells. */
export interface Row {
  /** Where it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

interface ParsedRecord {
  readonly cells: readonly string[];
  /** Of its end. */
  readonly lastLine: number;
}

/**
 * Reads text with commas, semicolons or tabs between its cells, which is told from the first line. Lines with more
 * filled cells than the head are refused each by itself; what cannot be read at all gives no rows.
 */
export function readTable(text: string): Table {
  const { body, skipped, delimiter } = readPreamble(text.replace(/^\uFEFF/, ''));
  const records: ParsedRecord[] = [];
  try {
    parse(body, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        records.push({ cells, lastLine: lines + skipped });
        return null;
      },
    });
    return tableOf(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (records.at(-1)?.lastLine ?? skipped) + 1;
    return unreadable({ name: 'openQuote' }, line);
  }
}

function unreadable(problem: Finding['problem'], line?: number): Table {
  return { head: [], rows: [], findings: [wholeFile(problem, line)] };
}

function tableOf([first, ...records]: readonly ParsedRecord[]): Table {
  const head = first?.cells.map((cell) => cell.trim()) ?? [];
  if (head.every((cell) => cell === '')) return unreadable({ name: 'empty' });
  const rows: Row[] = [];
  const findings: Finding[] = [];
  for (const { cells: written, lastLine } of records) {
    const cells = written.map((cell) => originalCell(cell.trim()));
    if (cells.every((cell) => cell === '')) continue;
    const line = lastLine - lineEndsIn(written);
    if (cells.slice(head.length).some((cell) => cell !== '')) {
      findings.push(
        refused(line, { name: 'tooManyCells', values: { count: cells.length, most: head.length } }),
      );
    } else rows.push({ line, cells });
  }
  return { head, rows, findings };
}

/** A record is told by the line it ends in; those that its quoted cells hold lie before. */
function lineEndsIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
