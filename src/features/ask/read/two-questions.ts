import type { ReadOptions } from '../ports.js';
import type { Reading } from '../query.js';

const OPENS_WITH_AND = /^(?:and|also|et|y|e|и|а|و|和|还)\b|^[و和还]/;
const SURE = 0.9;
const QUESTION_END = /[?\u061f]+/;

/**
 * Two questions in one message, "Which SDGs does C5 map to? And who facilitates it?", are given back to choose from:
 * an answer to one would leave the other out without a word. Undefined where the text is one question, or where its
 * second part only says more of the first.
 */
export function readTwo(
  text: string,
  options: ReadOptions,
  read: (text: string, options: ReadOptions) => Reading,
): Reading | undefined {
  const parts = text
    .split(QUESTION_END)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length > 2);
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const before = read(first, options);
  if (before.kind !== 'query' || isAside(before)) return undefined;
  const after = read(second, { ...options, previous: before.query });
  if (after.kind !== 'query' || isAside(after)) return undefined;
  // "Which SDG has most lines? I count every part of C7": what ends without a question mark mostly says more of it.
  if (saysMoreOf(before, after, { text, second })) return before;
  const isSame = before.query.kind === after.query.kind || after.query.kind === 'count';
  // What something is, and whether a link exists, are only the way into the question that follows.
  const isOpening =
    before.confidence < 0.9 && (before.query.kind === 'why' || before.query.kind === 'describe');
  if (isSame || isOpening) return after;
  // "Compare C2 and C5. Above all their SDGs": the comparison shows them.
  if (before.query.kind.startsWith('compare') && after.query.kind === 'line-to-goals') return before;
  const { language } = before;
  return { kind: 'unsure', choices: [before.query, after.query], ...(language && { language }) };
}

type ReadingOfQuery = Extract<Reading, { kind: 'query' }>;

/** What only says more of the first question. */
function saysMoreOf(
  before: ReadingOfQuery,
  { query }: ReadingOfQuery,
  { text, second }: { readonly text: string; readonly second: string },
): boolean {
  // "Which SDG has most lines? I count every part of C7": what ends without a question mark is mostly no question.
  const isStatement = !/[?\u061f]\s*$/.test(text) && !OPENS_WITH_AND.test(second);
  if (isStatement && (query.kind === 'describe' || before.confidence >= SURE)) return true;
  // "Are there figures for 2021 and 2022?": years alone are no second subject.
  if (query.kind === 'compare-editions')
    return query.lines.length + query.goals.length + query.targets.length === 0;
  // "I see different ones in the documents": what an answer rests on, it shows anyway.
  return query.kind === 'disagreements' && !query.conflicts && !query.subjects;
}

function isAside(reading: Reading): boolean {
  return reading.kind === 'query' && (reading.query.kind === 'help' || reading.confidence < 0.6);
}
