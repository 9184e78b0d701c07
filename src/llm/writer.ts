import { z } from 'zod';
import type { Writer, WritingRecord, WritingTask, Written } from '../features/drafts/ports.js';
import { type Caller, type CallerParts, createCaller } from './caller.js';
import type { Completion } from './completion.js';
import { ModelCallError } from './failure.js';
import { escapeAngles, type Message, repairMessages } from './messages.js';
import { type Allowance, withinTime } from './time-box.js';
import type { Tool } from './tools.js';
import { WRITING_INSTRUCTIONS } from './writing-instructions.js';

export interface WriterParts extends CallerParts {
  readonly model: string;
  /** Milliseconds a section may take in all. */
  readonly timeLimit: number;
}

/** Thoughts of a model count too. */
const MOST_OUTPUT = 6_000;
/** What is kept of a prompt and an output. */
const MOST_KEPT = 60_000;

/** What the model has to return: sentences, each with what bears it out. */
const section = z.strictObject({
  sentences: z
    .array(
      z.strictObject({ text: z.string().min(1).max(700), citations: z.array(z.string().max(12)).max(8) }),
    )
    .max(40),
});

const WRITE_SECTION: Tool = {
  type: 'function',
  function: {
    name: 'write_section',
    description: 'The section, sentence by sentence, each with the ids of the evidence that bears it out.',
    parameters: z.toJSONSchema(section, { target: 'draft-7' }),
  },
};

/** Has a language model write sections. What it writes is not to be trusted: whoever asked checks it. */
export function createWriter(parts: WriterParts): Writer {
  return {
    async write(task, signal) {
      const messages = messagesFor(task);
      try {
        const outcome = await withinTime(parts.timeLimit, signal, (allowance) =>
          ask(parts, messages, allowance),
        );
        if (outcome === 'cancelled') return { written: { kind: 'not written', why: 'cancelled' } };
        if (outcome === 'time') {
          parts.log.warn({ timeLimit: parts.timeLimit }, 'the language model did not write in time');
          return { written: { kind: 'not written', why: 'unavailable' } };
        }
        return outcome;
      } catch (error) {
        const failure = error instanceof ModelCallError ? error.failure : { error };
        parts.log.warn({ ...failure }, 'the language model could not be asked to write');
        return { written: { kind: 'not written', why: 'unavailable' } };
      }
    },
  };
}

interface Asked {
  readonly written: Written;
  readonly record: WritingRecord;
}

async function ask(parts: WriterParts, messages: readonly Message[], allowance: Allowance): Promise<Asked> {
  const caller = createCaller(parts, allowance);
  const outputs: string[] = [];
  const written = await converse(caller, messages, outputs);
  const { calls, tokens } = caller.used;
  parts.log.info({ outcome: written.kind, calls, tokens }, 'asked the language model to write');
  const record = {
    model: parts.model,
    prompt: JSON.stringify(messages).slice(0, MOST_KEPT),
    output: outputs.join('\n').slice(0, MOST_KEPT),
    tokens,
  };
  return { written, record };
}

/** Once more where the first call was no section. */
async function converse(caller: Caller, messages: readonly Message[], outputs: string[]): Promise<Written> {
  const request = { tools: [WRITE_SECTION], mostOutput: MOST_OUTPUT };
  let asked = messages;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const completion = await caller.call({ ...request, messages: asked });
    if (completion === 'budget') return { kind: 'not written', why: 'budget' };
    outputs.push(completion.call?.arguments ?? '');
    const read = readSection(completion);
    if (!('problem' in read)) return read;
    if (!completion.call) break;
    asked = [...messages, ...repairMessages(completion.call, read.problem, 'Call write_section again.')];
  }
  return { kind: 'not written', why: 'unreadable' };
}

function readSection({ call, isRefused }: Completion): Written | { readonly problem: string } {
  if (isRefused) return { kind: 'not written', why: 'refused' };
  if (call?.name !== 'write_section') return { problem: 'Only write_section may be called.' };
  try {
    const { data, error } = section.safeParse(JSON.parse(call.arguments));
    return data ? { kind: 'written', sentences: data.sentences } : { problem: z.prettifyError(error) };
  } catch {
    return { problem: 'The arguments are no JSON.' };
  }
}

/** The task as data: JSON in which nothing can end the delimiters around it. */
function messagesFor({ evidence, ...task }: WritingTask): readonly Message[] {
  const given = evidence.map(({ id, label, about, text }) => ({ id, label, ...(about && { about }), text }));
  const content = [
    `<task>\n${escapeAngles(JSON.stringify(task))}\n</task>`,
    `<evidence>\n${escapeAngles(JSON.stringify(given))}\n</evidence>`,
  ].join('\n');
  return [
    { role: 'system', content: WRITING_INSTRUCTIONS },
    { role: 'user', content },
  ];
}
