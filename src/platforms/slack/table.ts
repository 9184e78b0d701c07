import type { TableBlock } from '@slack/types';
import type { ReplyPart, RichText } from '../../chat/reply.js';
import { SLACK_LIMITS } from './limits.js';
import { groupByWeight, type Piece } from './piece.js';
import { clean, escapeText } from './text.js';

type Table = Extract<ReplyPart, { kind: 'table' }>;

/** Longer cells make a table nobody can read; rows are written out instead. */
const CELL_TEXT = 300;
/** Characters a cell, and the settings of a column, have as JSON besides the text. */
const CELL = 40;
const COLUMN = 80;

/** The most a table may weigh: with its caption, nearly a whole message. A character of its text counts for more. */
const TABLE_WEIGHT = 9_000;
const TEXT_SHARE = 2.5;

/**
 * A table as one or more table blocks, each with the column heads. Where there can be no table block, or it would be
 * over a limit, each row is written out: "Goal: 9; Target: 9.c".
 */
export function tablePieces(table: Table, hasTables: boolean, write: (text: RichText) => Piece[]): Piece[] {
  const caption = write([{ strong: table.caption }]);
  const columns = table.columns.map(clean);
  const rows = table.rows.map((row) => row.map(clean));
  if (!hasTables || !fitsTable([columns, ...rows])) {
    const written = rows.length === 0 ? [[]] : rows;
    return [...caption, ...written.flatMap((row) => write(writtenRow(columns, row)))];
  }
  const room = TABLE_WEIGHT - weightOfRow(columns, columns.length);
  const groups = groupByWeight(
    rows,
    (row) => weightOfRow(row, columns.length),
    room,
    SLACK_LIMITS.tableRows - 1,
  );
  const tables = (groups.length === 0 ? [[]] : groups).map((group) => drawTable(columns, group));
  return withCaption(caption, tables);
}

function fitsTable(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  return (
    width > 0 &&
    width <= SLACK_LIMITS.tableColumns &&
    rows.every((row) => row.length <= width && weightOfRow(row, width) <= TABLE_WEIGHT / 4) &&
    rows.every((row) => row.every((cell) => cell.length <= CELL_TEXT))
  );
}

function drawTable(columns: readonly string[], rows: readonly (readonly string[])[]): Piece {
  const lines = [columns, ...rows];
  const block: TableBlock = {
    type: 'table',
    rows: lines.map((row) => cells(row, columns.length)),
    column_settings: columns.map(() => ({ is_wrapped: true })),
  };
  const json = lines.reduce((sum, row) => sum + weightOfRow(row, columns.length), COLUMN * columns.length);
  return { blocks: [block], text: lines.map(rowText).join(''), json };
}

function weightOfRow(row: readonly string[], width: number): number {
  const text = rowText(row);
  return Math.max(TEXT_SHARE * escapeText(text).length, 2 * text.length + CELL * width);
}

/** Slack refuses empty cells and rows of unequal length. */
function cells(row: readonly string[], width: number): { type: 'raw_text'; text: string }[] {
  return Array.from({ length: width }, (_, index) => {
    const text = row[index] ?? '';
    return { type: 'raw_text', text: text === '' ? ' ' : text };
  });
}

function rowText(row: readonly string[]): string {
  return `${row.join(' | ')}\n`;
}

function writtenRow(columns: readonly string[], row: readonly string[]): RichText {
  const width = Math.max(columns.length, row.length);
  return Array.from({ length: width }, (_, index) => {
    const head = columns[index] ?? '';
    const separator = index === 0 ? '' : '; ';
    return [separator, ...(head === '' ? [] : [{ strong: head }, ': ']), row[index] ?? ''];
  }).flat();
}

/** A short caption stays with its table when messages are split. */
function withCaption(caption: readonly Piece[], tables: readonly Piece[]): Piece[] {
  const [onlyCaption, ...more] = caption;
  const [first, ...others] = tables;
  if (!onlyCaption || !first || more.length > 0) return [...caption, ...tables];
  const joined = {
    blocks: [...onlyCaption.blocks, ...first.blocks],
    text: onlyCaption.text + first.text,
    json: onlyCaption.json + first.json,
  };
  return [joined, ...others];
}
