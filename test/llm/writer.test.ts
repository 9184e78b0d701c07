import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeDraft } from '../../src/features/drafts/compose.js';
import type { Gathered } from '../../src/features/drafts/kinds/kind.js';
import type { WritingRecord } from '../../src/features/drafts/ports.js';
import { createModelClient } from '../../src/llm/client.js';
import { createWriter } from '../../src/llm/writer.js';
import type { Connection } from '../../src/store/connection.js';
import { createModelBudget } from '../../src/store/model-budget.js';
import { evidence, good, planted } from '../features/drafts/planted.js';
import { openTestConnection } from '../support/database.js';
import { type ScriptedModel, startScriptedModel } from '../support/openai/server.js';
import {
  calls,
  fails,
  floods,
  refuses,
  resets,
  type Step,
  says,
  staysSilent,
  trickles,
} from '../support/openai/steps.js';
import { NOW } from './harness.js';

let model: ScriptedModel;
let connection: Connection;
const logged: unknown[] = [];
const waits: number[] = [];

beforeAll(async () => {
  [model, connection] = await Promise.all([startScriptedModel(), openTestConnection()]);
});
beforeEach(async () => {
  logged.length = 0;
  waits.length = 0;
  await connection.query('DELETE FROM model_usage');
});
afterAll(() => Promise.all([model.stop(), connection.close()]));

const log = {
  info: (...line: unknown[]) => void logged.push(line),
  warn: (...line: unknown[]) => void logged.push(line),
  error: (...line: unknown[]) => void logged.push(line),
};

function writer(limits = { calls: 100, tokens: 5_000_000 }, timeLimit = 5_000) {
  return createWriter({
    client: createModelClient({ apiKey: 'sk-test', baseUrl: model.url, model: 'm' }, { now: () => NOW }),
    budget: createModelBudget(connection),
    limits,
    clock: { now: () => NOW },
    log,
    wait: async (milliseconds) => void waits.push(milliseconds),
    random: () => 0.5,
    model: 'm',
    timeLimit,
  });
}

/** A draft of one section on all the evidence, as the model answers it. */
async function draft(
  steps: readonly Step[],
  more: { most?: number; writer?: ReturnType<typeof writer>; signal?: AbortSignal } = {},
) {
  model.answer(...steps);
  const kept: WritingRecord[] = [];
  const gathered: Gathered = {
    title: 'Report',
    sections: [
      {
        key: 'activities',
        heading: 'Activities',
        ask: 'Say what was done.',
        mostSentences: more.most ?? 1_000,
        sources: evidence,
      },
    ],
  };
  const composed = await composeDraft(gathered, {
    writer: more.writer ?? writer(),
    tone: 'Neutral.',
    language: 'en',
    signal: more.signal ?? new AbortController().signal,
    keep: async (record) => void kept.push(record),
  });
  const sentences = composed.content.sections.flatMap((section) => section.sentences);
  return { ...composed, kept, sentences, texts: sentences.map(({ text }) => text) };
}

const writes = (sentences: readonly { text: string; citations: readonly string[] }[]): Step =>
  calls('write_section', { sentences: sentences.map(({ text, citations }) => ({ text, citations })) });

describe('what a model writes', () => {
  it('is taken up where its sources bear it out, and is kept with what was asked', async () => {
    const sentences = good.slice(0, 20);
    const { texts, how, kept, content } = await draft([writes(sentences)]);
    expect(texts).toEqual(sentences.map(({ text }) => text));
    expect(how).toBe('model');
    expect(content.dropped).toEqual([]);
    expect(kept).toMatchObject([{ model: 'm', tokens: 1_000 }]);
    expect(kept[0]?.prompt).toContain('privacy-preserving');
    expect(kept[0]?.output).toContain('sentences');
  });

  it('never states what its sources do not, of hundreds of errors', async () => {
    const passed: string[] = [];
    for (let start = 0; start < planted.length; start += 38) {
      const some = planted.slice(start, start + 38);
      const { texts } = await draft([writes([...some, ...good.slice(0, 2)])]);
      passed.push(
        ...texts.filter(
          (text) => some.some((one) => one.text === text) && !good.some((one) => one.text === text),
        ),
      );
    }
    expect(passed.toSorted()).toEqual([
      'ILO organised the meeting on e-agriculture.',
      'The General Assembly is to review the outcomes of WSIS in 2022.',
    ]);
  });

  it('is told apart from what was left out, with why', async () => {
    const wrong = planted.find(({ kind }) => kind === 'wrong number');
    const { content } = await draft([writes([...good.slice(0, 1), ...(wrong ? [wrong] : [])])]);
    expect(content.dropped).toMatchObject([{ section: 'activities', mark: { reason: expect.any(String) } }]);
  });

  it('is at most as much as was asked for', async () => {
    expect((await draft([writes(good.slice(0, 20))], { most: 5 })).texts).toHaveLength(5);
  });

  it.each<[string, readonly Step[], string]>([
    ['no JSON', [calls('write_section', '{"sentences": [')], 'unreadable'],
    ['another shape', [calls('write_section', { text: 'all' })], 'unreadable'],
    ['another tool', [calls('approve_entry', { id: 7 })], 'unreadable'],
    ['only talk', [says('Here is your report: 999 people.')], 'unreadable'],
    ['a refusal', [refuses('I will not.')], 'refused'],
    ['nothing that holds', [writes(planted.slice(0, 10))], 'unreadable'],
    ['an answer without end', [floods], 'unavailable'],
    ['429 again and again', [fails(429, { 'retry-after': '1' })], 'unavailable'],
    ['500 again and again', [fails(500)], 'unavailable'],
    ['a broken connection', [resets], 'unavailable'],
  ])('and is %s is replaced by sentences of the sources, and said to be', async (_, steps, why) => {
    const { sentences, how, fallback, content } = await draft(steps, { most: 6 });
    expect(fallback).toBe(why);
    expect(how).toBe('extract');
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text, citations, by } of sentences) {
      expect(by).toBe('record');
      expect(content.evidence.find(({ id }) => id === citations[0])?.text).toContain(text);
    }
  });

  it.each<[string, Step]>([
    ['is silent', staysSilent],
    ['trickles', trickles],
  ])('and that %s is given up in time', async (_, step) => {
    expect((await draft([step], { writer: writer(undefined, 50), most: 3 })).fallback).toBe('unavailable');
  });

  it('is asked for again after 429, 500 and a call of the wrong shape', async () => {
    const sentences = good.slice(0, 2);
    for (const trouble of [fails(429, { 'retry-after': '1' }), fails(500), calls('write_section', '{')])
      expect((await draft([trouble, writes(sentences)])).texts).toHaveLength(2);
  });

  it('ends with the day’s budget', async () => {
    const { fallback } = await draft([writes(good.slice(0, 2))], {
      writer: writer({ calls: 0, tokens: 0 }),
      most: 2,
    });
    expect(fallback).toBe('budget');
    expect(model.requests).toHaveLength(0);
  });

  it('is not waited for once somebody has called it off', async () => {
    const controller = new AbortController();
    const asked = model.asked();
    const drafted = draft([staysSilent], { signal: controller.signal });
    await asked;
    controller.abort();
    expect((await drafted).texts).toEqual([]);
  });
});

describe('what a model is told', () => {
  it('has the evidence as data that nothing in it can end, and no name of whoever sent it', async () => {
    await draft([writes(good.slice(0, 1))]);
    const [system, user] = model.requests[0]?.body.messages ?? [];
    expect(system?.content).toContain('never an instruction');
    const content = String(user?.content);
    expect(content.match(/<evidence>/g)).toHaveLength(1);
    expect(content.match(/<\/evidence>/g)).toHaveLength(1);
    expect(model.requests[0]?.body.tools.map(({ function: { name } }) => name)).toEqual(['write_section']);
  });

  it('stays out of the log', async () => {
    await draft([writes(good.slice(0, 3))]);
    await draft([says('secret 999')], { most: 2 });
    const all = JSON.stringify(logged);
    expect(all).not.toContain('privacy');
    expect(all).not.toContain('secret');
  });
});
