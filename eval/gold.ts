import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LANGUAGES } from '../src/shared/language.js';

/** Text that must stand in an answer; of a list, one is enough. */
const said = z.union([z.string(), z.array(z.string()).min(1)]);

/** What a right answer holds. Sets are exact; what is not named here does not matter. */
const gold = z.strictObject({
  goals: z.array(z.number()).optional(),
  targets: z.array(z.string()).optional(),
  lines: z.array(z.string()).optional(),
  codes: z.array(z.string()).optional(),
  codesInclude: z.array(z.string()).optional(),
  number: z.number().optional(),
  dates: z.array(z.iso.date()).optional(),
  instants: z.array(z.iso.datetime()).optional(),
  has: z.array(said).optional(),
  hasNot: z.array(z.string()).optional(),
  refused: z.literal(true).optional(),
  /** The code that the answer says does not exist. */
  missing: z.string().optional(),
  asksBack: z.literal(true).optional(),
  help: z.literal(true).optional(),
});

const common = {
  id: z.string(),
  kind: z.string(),
  lang: z.enum(LANGUAGES),
  now: z.iso.datetime({ offset: true }).optional(),
  zone: z.string().optional(),
  edition: z.string().optional(),
};

const item = z.union([
  z.strictObject({ ...common, question: z.string(), gold }),
  z.strictObject({ ...common, turns: z.array(z.string()).min(1), gold: z.array(gold).min(1) }),
]);

export type Gold = z.infer<typeof gold>;

/** A conversation of one turn or more, with what each answer must hold. */
export interface Item extends Omit<z.infer<typeof item>, 'question' | 'turns' | 'gold'> {
  readonly turns: readonly { readonly text: string; readonly gold: Gold }[];
}

/** Reads a file of questions. Throws when a line does not have the declared shape. */
export async function readQuestions(file: URL): Promise<readonly Item[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toItem(item.parse(JSON.parse(line))));
}

function toItem(parsed: z.infer<typeof item>): Item {
  const { gold: golds, ...rest } = parsed;
  if ('question' in rest && !Array.isArray(golds)) {
    const { question, ...others } = rest;
    return { ...others, turns: [{ text: question, gold: golds }] };
  }
  if (!('turns' in rest) || !Array.isArray(golds))
    throw new Error(`${parsed.id}: gold does not fit its turns`);
  const { turns, ...others } = rest;
  return { ...others, turns: turns.map((text, index) => ({ text, gold: golds[index] ?? {} })) };
}
