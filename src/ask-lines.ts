import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Asking, ask, type Knowledge, replyTo } from './features/ask/ask.js';
import type { ConversationState } from './features/ask/ports.js';
import { renderPlain } from './platforms/terminal/render.js';
import { languageOf } from './shared/language.js';

const zone = z.string().refine(isZone, 'is not a time zone');
const instant = z.iso.datetime({ offset: true }).transform((written) => Temporal.Instant.from(written));
const lang = z.string().transform((tag, context) => {
  const language = languageOf(tag);
  if (language) return language;
  context.addIssue('is none of en, fr, es, ar, zh, ru');
  return z.NEVER;
});

/** One line of the input: a question, or the turns of a conversation. */
const inputLine = z
  .object({
    id: z.union([z.string(), z.number()]),
    question: z.string().optional(),
    turns: z.array(z.string()).optional(),
    now: instant.optional(),
    lang: lang.optional(),
    zone: zone.optional(),
    edition: z.string().optional(),
  })
  .refine(
    ({ question, turns }) => (question === undefined) !== (turns === undefined),
    'needs question or turns',
  );

type InputLine = z.infer<typeof inputLine>;

export interface AskLines {
  readonly knowledge: Knowledge;
  /** Used where a line does not say otherwise. */
  readonly asking: Asking;
  readonly input: NodeJS.ReadableStream;
  write(text: string): Promise<void>;
}

/**
 * Answers JSON lines in order, one line out for each line in. A line that cannot be read gets `{"id","error"}` and
 * the others are answered all the same. Returns how many could not be read.
 */
export async function answerLines({ knowledge, asking, input, write }: AskLines): Promise<number> {
  let problems = 0;
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === '') continue;
    const result = answerLine(knowledge, asking, text, number);
    if ('error' in result) problems += 1;
    await write(`${JSON.stringify(result)}\n`);
  }
  return problems;
}

function answerLine(knowledge: Knowledge, asking: Asking, text: string, number: number) {
  const json = parseJson(text);
  if (json === undefined) return { id: null, error: `line ${number}: is not JSON` };
  const parsed = inputLine.safeParse(json);
  if (!parsed.success) return { id: idOf(json), error: `line ${number}: ${problemsOf(parsed.error)}` };
  const { id, question, turns } = parsed.data;
  const answers = answerTurns(knowledge, askingFor(asking, parsed.data), turns ?? [question ?? '']);
  return turns ? { id, answers } : { id, answer: answers[0] };
}

/** A conversation of its own: each turn goes on from those before it. */
function answerTurns(knowledge: Knowledge, asking: Asking, turns: readonly string[]): readonly string[] {
  let state: ConversationState | undefined;
  return turns.map((text) => {
    const asked = ask(knowledge, text, asking, state);
    state = asked.state;
    return renderPlain(replyTo(knowledge, asked, 'conversation'));
  });
}

function problemsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [...path, message].join(' ')).join('; ');
}

function askingFor(asking: Asking, line: InputLine): Asking {
  return {
    ...asking,
    ...(line.now && { now: line.now }),
    ...(line.lang && { language: line.lang, isLanguageFixed: true }),
    ...(line.zone && { zone: line.zone }),
    ...(line.edition && { edition: line.edition }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idOf(json: unknown): string | number | null {
  const known = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
  return known.success ? known.data.id : null;
}

function isZone(written: string): boolean {
  try {
    return Boolean(Temporal.Now.zonedDateTimeISO(written));
  } catch {
    return false;
  }
}
