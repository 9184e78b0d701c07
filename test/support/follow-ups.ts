import type { Knowledge } from '../../src/features/ask/ask.js';
import type { Reader } from '../../src/features/ask/ports.js';
import type { Reading } from '../../src/features/ask/query.js';
import { buildKnowledge } from '../../src/knowledge.js';
import type { Language } from '../../src/shared/language.js';
import { realReference } from './framework.js';

const ASKED_FOR: Readonly<Record<string, Language>> = { 'in French': 'fr', 'in English': 'en' };

/**
 * The real knowledge with a reader that understands three follow-ups, "and C6?", "why?" and "in French", for tests of
 * what happens around reading.
 */
export async function knowledgeWithFollowUps(): Promise<Knowledge> {
  const { data, version } = await realReference();
  const knowledge = buildKnowledge(data, version);
  return { ...knowledge, reader: { read: (...given) => readFollowUp(knowledge.reader, ...given) } };
}

function readFollowUp(reader: Reader, ...[text, options]: Parameters<Reader['read']>): Reading {
  const line = /^and (C\d+)\?$/.exec(text)?.[1];
  const answerIn = ASKED_FOR[text];
  if (line === undefined && answerIn === undefined && text !== 'why?') return reader.read(text, options);
  const previous = options?.previous;
  if (!previous) return { kind: 'unknown', nearest: [], needsPrevious: true };
  const found = { kind: 'query', corrections: [], confidence: 1 } as const;
  if (answerIn) return { ...found, query: previous, answerIn };
  if (line === undefined) return { ...found, query: { kind: 'sources', of: { kind: 'lines' } } };
  return {
    ...found,
    query: 'line' in previous ? { ...previous, line } : { kind: 'line-to-goals', lines: [line] },
  };
}
