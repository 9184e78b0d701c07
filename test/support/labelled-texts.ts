import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { goalNumber } from '../../src/shared/codes.js';
import { LANGUAGES } from '../../src/shared/language.js';

const labelledText = z.strictObject({
  id: z.string(),
  /** `held` texts were written before the lists were tuned, and not looked at while they were. */
  half: z.enum(['tuning', 'held']),
  language: z.enum(LANGUAGES),
  /** The goal it is about; null for a text about none. */
  goal: goalNumber.nullable(),
  /** Goals that may be named as well. */
  also: z.array(goalNumber).default([]),
  /** The goal whose words it has without being about it. */
  lookalike: goalNumber.optional(),
  /** The action line it is about, where it is about one. */
  line: z.string().optional(),
  text: z.string(),
});

export type LabelledText = z.infer<typeof labelledText>;

/** Short texts written for this project, each labelled with what it is about. */
export function readLabelledTexts(): readonly LabelledText[] {
  const file = new URL('../fixtures/suggest.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => labelledText.parse(JSON.parse(line)));
}
