import type { ReplyPart } from '../../chat/reply.js';
import { neutralize } from './neutralize.js';
import { displayWidth } from './width.js';
import { wrapBehind } from './wrap.js';

type Table = Extract<ReplyPart, { kind: 'table' }>;

/**
 * Lines of a table: aligned columns where they fit into the width, otherwise one block a row, each cell behind
 * its column's name. Nothing is cut.
 */
export function tableLines(table: Table, width: number | undefined): readonly string[] {
  const rows = [table.columns, ...table.rows].map((row) =>
    row.map((cell) => neutralize(cell).replaceAll('\n', ' ')),
  );
  const widths = table.columns.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const total = widths.reduce((sum, columnWidth) => sum + columnWidth + 2, -2);
  const body = total <= (width ?? Number.POSITIVE_INFINITY) ? aligned(rows, widths) : blocks(rows, width);
  return [...wrapBehind('', neutralize(table.caption), width), ...body];
}

function aligned(rows: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const rule = widths.map((columnWidth) => '-'.repeat(columnWidth)).join('  ');
  const lines = rows.map((row) =>
    widths
      .map((columnWidth, column) => pad(row[column] ?? '', columnWidth))
      .join('  ')
      .trimEnd(),
  );
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

function blocks(rows: readonly (readonly string[])[], width: number | undefined): readonly string[] {
  const [columns = [], ...body] = rows;
  return body.flatMap((row) =>
    row.flatMap((cell, column) => {
      const text = `${columns[column] ?? ''}: ${cell}`;
      return wrapBehind(column === 0 ? '- ' : '  ', text, width);
    }),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
