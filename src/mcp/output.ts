import { z } from 'zod';
import { jsonSchemaOf } from '../features/ask/ports.js';
import { LANGUAGES } from '../shared/language.js';
import type { Answered } from './answers.js';

const source = z
  .looseObject({
    label: z.string().describe('How to quote it: document and paragraph.'),
    document: z.string(),
    place: z.string().describe('Paragraph; empty when the whole document is meant.'),
    title: z.string(),
  })
  .describe('A place in a document.');

const disagreement = z
  .looseObject({
    topic: z.string(),
    claims: z.array(z.looseObject({ value: z.string(), source: z.string() })),
    handling: z.string().describe('What the answer does about it.'),
  })
  .describe('Documents contradict each other: every value with its source.');

const query = z.looseObject({ kind: z.string() });

/** What every answer has; each kind has more. */
const answer = z.looseObject({
  kind: z
    .string()
    .describe(
      'Kind of answer: that of the question; missing where a code does not exist; unsure for a question back; unknown.',
    ),
  edition: z
    .looseObject({ id: z.string(), title: z.string() })
    .optional()
    .describe('Edition of the mapping it is from.'),
  sources: z.array(source),
  disagreements: z.array(disagreement),
  next: z.array(query).describe('Questions that may follow, or the readings to choose from.'),
});

const output = z.object({
  query: query.optional().describe('What was asked; absent where the words were not understood.'),
  language: z.enum(LANGUAGES),
  answer,
  corrections: z
    .array(z.object({ from: z.string(), to: z.string() }))
    .optional()
    .describe('Words that were read as others.'),
  leftOut: z
    .array(z.looseObject({ kind: z.string(), code: z.string() }))
    .optional()
    .describe('Codes in the question that do not exist.'),
});

/** The shape of every structured answer. */
export const OUTPUT_SCHEMA = { ...jsonSchemaOf(output), type: 'object' as const };

/** An answer as plain JSON: the text is left out, and so is whatever is undefined. */
export function structuredOf({ text, ...structured }: Answered): Record<string, unknown> {
  return JSON.parse(JSON.stringify(structured));
}
