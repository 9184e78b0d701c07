import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { originalCell } from '../../../shared/cells.js';
import { readPreamble } from '../../../shared/csv.js';
import type { RegisterTable } from './rows.js';

/** The first line with something in it is the head; lines without anything are left out. */
export function tableOf(lines: readonly (readonly string[])[]): RegisterTable {
  const [head = [], ...rows] = lines.filter((line) => line.some((cell) => cell.trim() !== ''));
  return { head: head.map((cell) => cell.trim()), rows };
}

/** Text with commas, semicolons or tabs between its cells. Throws what the parser throws of what is none. */
export function readCsvRegister(text: string): RegisterTable {
  const { body, delimiter } = readPreamble(text.replace(/^\uFEFF/, ''));
  const lines: string[][] = parse(body, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
  return tableOf(lines.map((line) => line.map(originalCell)));
}

/** The first sheet of a workbook. Throws what the reader throws of what is none. */
export async function readXlsxRegister(bytes: Uint8Array): Promise<RegisterTable> {
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  return tableOf((sheet?.data ?? []).map((line) => line.map(cellText)));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
