import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Log } from '../../src/chat/log.js';
import type { AnswerContext } from '../../src/features/ask/answer/context.js';
import { missingFrom } from '../../src/features/ask/answer/missing.js';
import type { Choice, UnreadQuestion } from '../../src/features/ask/ports.js';
import { type ChooserParts, createChooser } from '../../src/llm/chooser.js';
import { createModelClient } from '../../src/llm/client.js';
import type { Connection } from '../../src/store/connection.js';
import { createModelBudget } from '../../src/store/model-budget.js';
import { openTestConnection } from '../support/database.js';
import { answerContext } from '../support/framework.js';
import { type ScriptedModel, startScriptedModel } from '../support/openai/server.js';

export const NOW = Temporal.Instant.from('2022-12-06T12:00:00Z');
const clock = { now: () => NOW };

export interface Harness {
  readonly model: ScriptedModel;
  /** How long the chooser would have waited before each retry, in milliseconds. */
  readonly waits: readonly number[];
  /** Fields of every line of the log, with their message. */
  readonly logged: readonly Record<string, unknown>[];
  choose(text: string, more?: Partial<UnreadQuestion & ChooserParts>): Promise<Choice>;
  /** What the store counts for the day. */
  usage(): Promise<{ readonly calls: number; readonly tokens: number }>;
}

/** A chooser on the real record, a scripted model and the real store, made anew for each test of a file. */
export function useChooser(): Harness {
  let model: ScriptedModel;
  let connection: Connection;
  let context: AnswerContext | undefined;
  const waits: number[] = [];
  const logged: Record<string, unknown>[] = [];
  const log = recordingLog(logged);

  beforeAll(async () => {
    [model, connection] = await Promise.all([startScriptedModel(), openTestConnection()]);
  });
  beforeEach(async () => {
    waits.length = 0;
    logged.length = 0;
    await connection.query('DELETE FROM model_usage');
  });
  afterAll(() => Promise.all([model.stop(), connection.close()]));

  return {
    get model() {
      return model;
    },
    waits,
    logged,
    async choose(text, more = {}) {
      context ??= await answerContext();
      const known = context;
      const chooser = createChooser({
        client: createModelClient({ apiKey: 'sk-test', baseUrl: model.url, model: 'm' }, clock),
        budget: createModelBudget(connection),
        limits: { calls: 100, tokens: 1_000_000 },
        clock,
        log,
        wait: async (milliseconds) => waits.push(milliseconds),
        random: () => 0,
        framework: () => known.framework,
        exists: (query) => missingFrom(known, query).length === 0,
        timeLimit: 5000,
        ...more,
      });
      return chooser.choose({ text, language: 'en', signal: new AbortController().signal, ...more });
    },
    async usage() {
      const rows = await connection.query<{ calls: number; tokens: number }>(
        'SELECT calls, tokens FROM model_usage',
      );
      return rows[0] ?? { calls: 0, tokens: 0 };
    },
  };
}

function recordingLog(logged: Record<string, unknown>[]): Log {
  const note = (fields: Record<string, unknown>, message: string) => void logged.push({ ...fields, message });
  return { info: note, warn: note, error: note };
}
