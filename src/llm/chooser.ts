import type { Choice, Chooser, Query, UnreadQuestion } from '../features/ask/ports.js';
import type { Framework } from '../features/mappings/ports.js';
import { type CallerParts, createCaller } from './caller.js';
import { converse } from './converse.js';
import { ModelCallError } from './failure.js';
import { createGrounding, type Grounding } from './grounding.js';
import { instructionsFor } from './instructions.js';
import { type Allowance, withinTime } from './time-box.js';

export interface ChooserParts extends CallerParts {
  /** The framework of the moment: it may be exchanged while the bot runs. */
  framework(): Framework;
  /** Whether the store has every code that a query names. */
  exists(query: Query): boolean;
  /** Milliseconds a question may take in all. */
  readonly timeLimit: number;
}

/**
 * Lets a language model choose among the queries there are. It cannot say anything: of what it writes, only a tool
 * call counts, and of that only a query that is well-formed, whose codes the store has and whose words are the
 * asker's or the record's.
 */
export function createChooser(parts: ChooserParts): Chooser {
  const prepared = createPreparation(parts);
  return {
    async choose(question) {
      if (!/\p{L}/u.test(question.text)) return { kind: 'none' };
      try {
        const choice = await withinTime(parts.timeLimit, question.signal, (allowance) =>
          chooseIn(parts, prepared(), question, allowance),
        );
        return typeof choice === 'string' ? cutShort(parts, choice) : choice;
      } catch (error) {
        const failure = error instanceof ModelCallError ? error.failure : { error };
        parts.log.warn({ ...failure }, 'the language model could not be asked');
        return { kind: 'unavailable', reason: 'error' };
      }
    },
  };
}

function cutShort({ log, timeLimit }: ChooserParts, reason: 'time' | 'cancelled'): Choice {
  if (reason === 'time') log.warn({ timeLimit }, 'the language model did not answer in time');
  return { kind: 'unavailable', reason };
}

async function chooseIn(
  parts: ChooserParts,
  { instructions, isGrounded }: Prepared,
  question: UnreadQuestion,
  allowance: Allowance,
): Promise<Choice> {
  const caller = createCaller(parts, allowance);
  const choice = await converse(caller, instructions, question, {
    exists: parts.exists,
    isGrounded: (query) => isGrounded(query, question),
  });
  const { calls, tokens } = caller.used;
  parts.log.info({ choice: choice.kind, calls, tokens }, 'asked the language model');
  return choice;
}

interface Prepared {
  readonly instructions: string;
  readonly isGrounded: Grounding;
}

/** What is made of the framework, once for each of its versions. */
function createPreparation({ framework }: ChooserParts): () => Prepared {
  let made: { readonly version: string; readonly prepared: Prepared } | undefined;
  return () => {
    const current = framework();
    if (made?.version !== current.version) {
      const prepared = { instructions: instructionsFor(current), isGrounded: createGrounding(current) };
      made = { version: current.version, prepared };
    }
    return made.prepared;
  };
}
