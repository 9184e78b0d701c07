import { readdir, readFile } from 'node:fs/promises';
import type { Framework } from '../src/features/mappings/ports.js';

/** Tells what an answer names that the store does not hold. */
export interface InventedFinder {
  find(text: string, question: string): readonly string[];
}

const LINE = /\bC(\d{1,2})(?:-([A-Z]{2,}))?\b/g;
const TARGET = /(?<![\d.¶/])\b(1[0-7]|[1-9])\.([1-9]\d?|[a-d])\b(?![.\d])/g;
const GOAL = /\b(?:SDGs?|ODD|ODS|ЦУР)[^\S\n](\d{1,3})\b/g;
const RECOMMENDATION = /\bITU-[TR] [A-Z]\.[\w.]+\b/g;
/** Counts and days are computed; anything larger, or with decimals, stands in the record. */
const NUMBER = /\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+|\d+[.,]\d+|\d{3,}/g;

export async function createInventedFinder(framework: Framework): Promise<InventedFinder> {
  const recorded = await recordedDigits();
  return {
    find(text, question) {
      const known =
        question +
        text
          .split('\n')
          .filter((line) => line.includes(question))
          .join('');
      const codes = [
        ...missingCodes(text, LINE, ([code]) => framework.line(code) !== undefined),
        ...missingCodes(text, GOAL, ([, number]) => framework.goal(Number(number)) !== undefined),
        ...missingCodes(text, RECOMMENDATION, ([id]) => isRecommendation(framework, id)),
      ];
      const numbers = [...text.matchAll(NUMBER)]
        .map(([number]) => digitsOf(number))
        .filter((number) => !recorded.includes(number));
      return [...codes, ...numbers].filter(
        (one) => !known.toLowerCase().includes(one.toLowerCase()) && !isClock(one),
      );
    },
  };
}

function isRecommendation(framework: Framework, id: string): boolean {
  return framework.recommendations.some(
    (one) =>
      one.id.startsWith(id) ||
      id.startsWith(one.id) ||
      one.supplements === id ||
      one.title?.includes(id) === true,
  );
}

function missingCodes(
  text: string,
  pattern: RegExp,
  exists: (match: RegExpMatchArray) => boolean,
): readonly string[] {
  return [...text.matchAll(pattern)].filter((match) => !exists(match)).map(([code]) => code);
}

function digitsOf(number: string): string {
  return number.replaceAll(/[^\d]/g, '');
}

/** Times of day in another zone are computed, and so are distances in days. */
function isClock(digits: string): boolean {
  return digits.length <= 4;
}

/** All digits of the reference data, numbers of three digits and more without their separators. */
async function recordedDigits(): Promise<string> {
  const directory = new URL('../prisma/reference/', import.meta.url);
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, directory), 'utf8')));
  return texts
    .join(' ')
    .replaceAll(/(?<=\d)[.,\s\u202f\u00a0](?=\d{3})/g, '')
    .replaceAll(/(?<=\d)[.,](?=\d)/g, '');
}

export const PATTERNS = { LINE, TARGET, GOAL };
