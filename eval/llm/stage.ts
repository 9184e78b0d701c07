import { setTimeout } from 'node:timers/promises';
import { type Form, isForm, type Reply } from '../../src/chat/reply.js';
import { createModelBudget } from '../../src/store/model-budget.js';
import { openTestConnection } from '../../test/support/database.js';
import { saying } from '../../test/support/incoming.js';
import {
  type ModelRequest,
  type ScriptedModel,
  startScriptedModel,
} from '../../test/support/openai/server.js';
import { type Bot, type BotParts, createBot } from './bot.js';
import type { Scenario } from './scenario.js';

/** Milliseconds after which a reply counts as none. */
export const LONGEST_MS = 5000;

/** What came of a question. */
export interface Seen {
  /** The reader needed no model. */
  readonly isReadAlone: boolean;
  /** Undefined where none came in time. */
  readonly reply: Reply | undefined;
  /** Of a bot without a model. */
  readonly without: Reply | undefined;
  readonly requests: readonly ModelRequest[];
  /** An endpoint that comes to no end was left. */
  readonly isLeft: boolean;
}

/** Puts questions to the bot as platforms do, with a model that answers by script. */
export interface Stage {
  play(scenario: Scenario): Promise<Seen>;
  close(): Promise<unknown>;
}

export async function openStage(parts: Omit<BotParts, 'model'>): Promise<Stage> {
  const [endpoint, connection] = await Promise.all([startScriptedModel(), openTestConnection()]);
  const budget = createModelBudget(connection);
  return {
    async play(scenario) {
      await connection.query('DELETE FROM model_usage');
      endpoint.answer(...scenario.script);
      const daily = { calls: 100, tokens: 1_000_000, ...scenario.daily, perPerson: 0 };
      const settings = { apiKey: 'sk-scripted', baseUrl: endpoint.url, model: 'm', daily };
      const { timeLimit } = scenario;
      const model = { settings, budget, ...(timeLimit !== undefined && { timeLimit }) };
      const seen = await ask(createBot({ ...parts, model }), endpoint, scenario);
      return { ...seen, without: wordsOf(await createBot(parts).desk.answer(questionOf(scenario))) };
    },
    close: () => Promise.all([endpoint.stop(), connection.close()]),
  };
}

async function ask(
  { desk, hurry }: Bot,
  endpoint: ScriptedModel,
  scenario: Scenario,
): Promise<Omit<Seen, 'without'>> {
  const { earlier, isEndless, isStopped } = scenario;
  if (earlier !== undefined) await desk.answer(saying(earlier, { person: { ...PERSON, id: 'U2' } }));
  const question = questionOf(scenario);
  const isReadAlone = desk.answerNow(question) !== undefined;
  const left = isEndless && inTime(endpoint.abandoned());
  const asked = isStopped && inTime(endpoint.asked());
  const answered = inTime(desk.answer(question));
  if (asked) await asked.then(hurry);
  const reply = wordsOf(await answered);
  const isLeft = left ? (await left) !== undefined : false;
  hurry(); // What was never left would go on beside the next scenario.
  return { isReadAlone, reply, requests: [...endpoint.requests], isLeft };
}

/** No question is answered with a form. */
function wordsOf(outcome: Reply | Form | undefined): Reply | undefined {
  if (outcome && isForm(outcome)) throw new Error('A question was answered with a form.');
  return outcome;
}

const { person: PERSON } = saying('');

function questionOf({ question, profile }: Scenario) {
  return saying(question, { person: { ...PERSON, ...(profile && { language: profile }) } });
}

/** Undefined where the work takes too long. */
function inTime<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([work, setTimeout(LONGEST_MS, undefined, { ref: false })]);
}
