import { setTimeout } from 'node:timers/promises';
import type { Log } from './chat/log.js';
import type { ModelConfig } from './config.js';
import { missingFrom } from './features/ask/answer/missing.js';
import { answerContext, type Knowledge } from './features/ask/ask.js';
import { readingFromChoice, shouldAskModel } from './features/ask/choose.js';
import type { ModelReader } from './features/ask/conversation/model.js';
import type { ModelBudget } from './features/ask/ports.js';
import { type ChooserParts, createChooser } from './llm/chooser.js';
import { createModelClient } from './llm/client.js';
import { systemClock } from './shared/clock.js';
import { GENEVA } from './shared/zones.js';

/** What a person waits for an answer at most, whatever the endpoint does. */
const TIME_LIMIT_MS = 8000;

export interface ModelReaderParts {
  readonly settings: ModelConfig;
  knowledge(): Knowledge;
  readonly budget: ModelBudget;
  readonly log: Log;
  /** Milliseconds a question may take in all. */
  readonly timeLimit?: number;
  /** How retries are waited for. */
  readonly wait?: ChooserParts['wait'];
}

/** The language model that helps where the reader is unsure. */
export function createModelReader(parts: ModelReaderParts): ModelReader {
  const { settings, knowledge, budget, log, timeLimit = TIME_LIMIT_MS, wait = sleep } = parts;
  // Budgets and endpoints live in real time, also in a rehearsal.
  const clock = systemClock;
  const chooser = createChooser({
    client: createModelClient(settings, clock),
    budget,
    limits: settings.daily,
    clock,
    log,
    wait,
    random: Math.random,
    framework: () => knowledge().framework,
    exists(query) {
      const asking = { language: 'en', zone: GENEVA, now: clock.now() } as const;
      return missingFrom(answerContext(knowledge().framework, asking), query).length === 0;
    },
    timeLimit,
  });
  return { chooser, shouldAsk: shouldAskModel, readingFrom: readingFromChoice };
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal });
}
