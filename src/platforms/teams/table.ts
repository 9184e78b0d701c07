import type { ReplyPart } from '../../chat/reply.js';
import { type CardElement, type Table, type TableRow, textBlock } from './card.js';
import { LIMITS } from './limits.js';
import { toMarkdown } from './markdown.js';
import { alignPieces, groupBySize, splitText } from './split.js';

type TablePart = Extract<ReplyPart, { kind: 'table' }>;

/** A table with its caption; a long one is continued in further tables with the same headings. */
export function tableElements(table: TablePart): readonly CardElement[] {
  const caption = splitText(table.caption, LIMITS.textBlock)
    .filter((text) => text !== '')
    .map((text) => textBlock(toMarkdown(text), { weight: 'bolder' }));
  const width = Math.max(table.columns.length, ...table.rows.map((row) => row.length));
  if (width === 0) return caption;
  return [...caption, ...(width > LIMITS.tableColumns ? asFacts(table) : asTables(table, width))];
}

function asTables(table: TablePart, width: number): readonly Table[] {
  const limit = Math.floor(LIMITS.textBlock / width);
  const rowsOf = (cells: readonly string[]) =>
    alignPieces(
      Array.from({ length: width }, (_, column) => cells[column] ?? ''),
      limit,
    );
  const [heading = [], ...headingRest] = rowsOf(table.columns);
  const rows = [...headingRest, ...table.rows.flatMap(rowsOf)].map((cells) => toRow(cells));
  const groups = groupBySize(rows, LIMITS.elementBytes);
  return (groups.length === 0 ? [[]] : groups).map((group) => ({
    type: 'Table',
    firstRowAsHeaders: true,
    showGridLines: true,
    columns: Array.from({ length: width }, () => ({ width: 1 })),
    rows: [toRow(heading, true), ...group],
  }));
}

function toRow(cells: readonly string[], isHeading = false): TableRow {
  const look = isHeading ? ({ weight: 'bolder' } as const) : {};
  return {
    type: 'TableRow',
    cells: cells.map((cell) => ({ type: 'TableCell', items: [textBlock(toMarkdown(cell), look)] })),
  };
}

/** Too wide for a table: each row becomes a list of facts under the column names. */
function asFacts(table: TablePart): readonly CardElement[] {
  return table.rows.flatMap((row) => {
    const facts = row.flatMap((cell, column) =>
      alignPieces([table.columns[column] ?? '', cell], LIMITS.textBlock / 2).map(
        ([title = '', value = '']) => ({ title: toMarkdown(title), value: toMarkdown(value) }),
      ),
    );
    return groupBySize(facts, LIMITS.elementBytes).map((group) => ({
      type: 'FactSet' as const,
      facts: group,
    }));
  });
}
