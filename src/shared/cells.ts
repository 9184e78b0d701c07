/**
 * What a spreadsheet takes for a formula: cells that begin like one are run when somebody opens the file (also behind
 * the wide signs of East Asian keyboards).
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell that no spreadsheet runs: the quotation mark in front of it means "as it stands". */
export function neutralCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What stood in a cell before it was made harmless, here or by another program. */
export function originalCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
