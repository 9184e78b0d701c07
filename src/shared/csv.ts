import { stringify } from 'csv-stringify/sync';
import { neutralCell } from './cells.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** Text of a table as Excel opens it: with its mark, and no cell that it would run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(neutralCell)),
    { record_delimiter: 'windows', bom: true },
  );
}

/** What stands between cells, told from the first line; Excel may write a line before it that names the delimiter. */
export function readPreamble(text: string): {
  readonly body: string;
  readonly skipped: number;
  readonly delimiter: string;
} {
  const named = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  if (named) {
    return { body: text.slice(named[0].length), skipped: 1, delimiter: named[1] ?? ',' };
  }
  const [firstLine = ''] = /^\s*[^\r\n]*/.exec(text) ?? [];
  const outside = firstLine.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outside.split(delimiter).length);
  return { body: text, skipped: 0, delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',' };
}
