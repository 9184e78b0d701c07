import { z } from 'zod';
import type { SoughtPassages } from './ports.js';

const MOST_WORDS = 200;

/** Of a button, which may have been written by anybody. */
export const soughtSchema = z.object({
  text: z.string().max(MOST_WORDS).exactOptional(),
  line: z.string().max(20).exactOptional(),
  document: z.string().max(100).exactOptional(),
  year: z.int().min(1900).max(2100).exactOptional(),
});

/**
 * "cybersecurity C5 2022 document:itu-wsis-report": a code and a year that stand alone narrow the search, all else is
 * looked for.
 */
export function readSoughtPassages(
  text: string,
  lineOf: (word: string) => string | undefined,
): SoughtPassages {
  const words: string[] = [];
  const sought: { line?: string; document?: string; year?: number } = {};
  for (const [whole, name = ''] of text.matchAll(/document:(\S+)|"[^"]*"|\S+/gi)) {
    const line = lineOf(whole);
    if (name !== '') sought.document = name.toLowerCase();
    else if (line !== undefined) sought.line = line;
    else if (/^(19|20)\d\d$/.test(whole)) sought.year = Number(whole);
    else words.push(whole);
  }
  const said = words.join(' ').slice(0, MOST_WORDS);
  return { ...sought, ...(said && { text: said }) };
}
