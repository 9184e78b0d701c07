import type { Token } from './tokens.js';

/** ITU in the languages that write its sectors with a letter after it. */
const ITU: ReadonlySet<string> = new Set(['itu', 'uit', 'мсэ', '联']);
const SECTORS: ReadonlySet<string> = new Set(['t', 'd', 'r', 'т', 'д', 'р']);
const LATIN: Readonly<Record<string, Sector>> = { t: 'T', d: 'D', r: 'R', т: 'T', д: 'D', р: 'R' };

export type Sector = 'T' | 'D' | 'R';

/** The sector that is named: `T` for "ITU-T", "UIT-T", "МСЭ-T". */
export function sectorIn(tokens: readonly Token[]): Sector | undefined {
  const at = tokens.findIndex(
    ({ text }, index) => ITU.has(text) && SECTORS.has(tokens[index + 1]?.text ?? ''),
  );
  return at < 0 ? undefined : LATIN[tokens[at + 1]?.text ?? ''];
}
