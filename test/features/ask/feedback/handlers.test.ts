import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { IncomingAction, IncomingForm, Person } from '../../../../src/chat/incoming.js';
import { type Log, silentLog } from '../../../../src/chat/log.js';
import { type Feedback as Buttons, type Form, isForm, type Reply } from '../../../../src/chat/reply.js';
import type { Outcome } from '../../../../src/chat/router.js';
import type { Editor } from '../../../../src/features/ask/feedback/editors.js';
import { createAskHandlers } from '../../../../src/features/ask/handlers.js';
import type { FeedbackStore } from '../../../../src/features/ask/ports.js';
import { buildKnowledge } from '../../../../src/knowledge.js';
import { feedbackInMemory } from '../../../support/feedback-store.js';
import { realReference } from '../../../support/framework.js';
import { CHANNEL, pressing, saying } from '../../../support/incoming.js';
import { bodyText } from '../../../support/plain-reply.js';

const { data, version } = await realReference();
const knowledge = buildKnowledge(data, version);
const NOW = Temporal.Instant.from('2026-11-23T09:00:00Z');
const EDITOR: Editor = { platform: 'slack', tenant: 'T1', id: 'U1' };

function start({
  editors = [] as readonly Editor[],
  log = silentLog,
  store = feedbackInMemory() as FeedbackStore,
} = {}) {
  const feedback = { store, editors };
  return createAskHandlers({ knowledge: () => knowledge, clock: { now: () => NOW }, log, feedback });
}

type Running = ReturnType<typeof start>;

async function say(running: Running, text: string, more: Parameters<typeof saying>[1] = {}): Promise<Reply> {
  return await running.text(saying(text, more));
}

async function buttonsOf(running: Running, text = 'which SDGs does C5 map to'): Promise<Buttons> {
  const { feedback } = await say(running, text);
  if (!feedback) throw new Error('nobody is asked what they think');
  return feedback;
}

function press(running: Running, button: Partial<IncomingAction>, more: Partial<IncomingAction> = {}) {
  const { action = '', argument = '', version: drawn = '' } = button;
  const handle = running.actions[action];
  if (!handle) throw new Error(`nobody handles ${action}`);
  return handle(pressing({ action, argument, version: drawn, ...more }));
}

async function replyOf(outcome: Outcome): Promise<Reply> {
  const reply = await outcome;
  if (isForm(reply)) throw new Error('a form instead of words');
  return reply;
}

async function formOf(outcome: Outcome): Promise<Form> {
  const form = await outcome;
  if (!isForm(form)) throw new Error('words instead of a form');
  return form;
}

function send(running: Running, form: Form, text: string | readonly string[], person?: Person) {
  const { kind: _, ...base } = pressing();
  const incoming: IncomingForm = {
    ...base,
    kind: 'form',
    form: form.form,
    argument: form.argument,
    values: { text },
    ...(person && { person }),
  };
  const handle = running.forms[form.form];
  if (!handle) throw new Error(`nobody handles ${form.form}`);
  return handle(incoming);
}

describe('an answer', () => {
  test('that came from a query asks what people think of it, in its language', async () => {
    const { good, bad, report } = await buttonsOf(start(), 'quels ODD pour la grande orientation C5 ?');
    expect([good.label, bad.label, report.label]).toEqual(['Utile', 'Pas utile', 'Signaler une erreur']);
    for (const { argument } of [good, bad, report]) expect(argument.length).toBeLessThanOrEqual(1_500);
  });

  test('that came from none does not, nor where there is no store', async () => {
    expect((await say(start(), 'xyzzy plugh')).feedback).toBeUndefined();
    const alone = createAskHandlers({ knowledge: () => knowledge, clock: { now: () => NOW } });
    expect((await say(alone, 'C5')).feedback).toBeUndefined();
  });

  test('is still made at once, and nothing is written for it', async () => {
    const store = feedbackInMemory();
    const running = start({ store });
    const command = saying('C5', { via: 'command', place: CHANNEL });
    expect(running.isImmediate(command)).toBe(true);
    expect(running.text(command)).not.toBeInstanceOf(Promise);
    expect(store.kept()).toEqual([]);
  });

  test('does not wait in the acknowledgement for what needs the store', async () => {
    const running = start();
    const { good } = await buttonsOf(running);
    expect(running.isImmediate(saying('feedback', { via: 'command' }))).toBe(false);
    expect(running.isImmediate(pressing(good))).toBe(false);
    expect(running.isImmediate(pressing())).toBe(true);
  });
});

describe('feedback', () => {
  test('is thanked for in private and in the language of the answer, whatever the person’s own is', async () => {
    const running = start();
    const { bad } = await buttonsOf(running, 'quels ODD pour la grande orientation C5 ?');
    const reply = await replyOf(press(running, bad));
    expect(reply).toMatchObject({ language: 'fr', visibility: 'private' });
    expect(bodyText(reply)).toContain('Merci');
  });

  test('is kept with the moment, and nothing of the person but who they are', async () => {
    const store = feedbackInMemory();
    const running = start({ store });
    const person: Person = { ...EDITOR, language: 'en', zone: 'Africa/Addis_Ababa' };
    await press(running, (await buttonsOf(running)).good, { person });
    expect(store.kept()).toEqual([expect.objectContaining({ person: EDITOR, at: NOW, version })]);
  });

  test.each(['', 'nonsense', 'null', '[]', '{"query":{"kind":"role"}}'])(
    'on what is no answer of ours (%j) is out of date, and not kept',
    async (argument) => {
      const store = feedbackInMemory();
      const running = start({ store });
      for (const action of ['feedback.good', 'feedback.bad', 'feedback.report']) {
        expect(bodyText(await replyOf(press(running, { action, argument })))).toContain('out of date');
      }
      const form = await formOf(press(running, (await buttonsOf(running)).report));
      expect(bodyText(await replyOf(send(running, { ...form, argument }, 'wrong')))).toContain('out of date');
      expect(store.kept()).toEqual([]);
    },
  );
});

describe('a report', () => {
  const open = async (running: Running) => formOf(press(running, (await buttonsOf(running)).report));

  test('of exactly 1,000 characters is kept, however many bytes they take', async () => {
    const store = feedbackInMemory();
    const running = start({ store });
    const text = '🙂'.repeat(1_000);
    await replyOf(send(running, await open(running), text));
    expect(store.kept()).toEqual([expect.objectContaining({ text })]);
  });

  test.each([
    ['x'.repeat(1_001), '1,001'],
    ['  ', 'Please write'],
  ])('that cannot be kept comes back with what was typed and why', async (text, why) => {
    const running = start();
    const form = await formOf(send(running, await open(running), text));
    expect(form.fields).toEqual([
      expect.objectContaining({ value: text.trim(), error: expect.stringContaining(why) }),
    ]);
    expect(form).toMatchObject({ form: 'feedback.report', argument: (await open(running)).argument });
  });

  test('is never written to the log, not even when it cannot be kept', async () => {
    const store = feedbackInMemory();
    const lines: unknown[] = [];
    const log: Log = {
      ...silentLog,
      error: (fields, message) => void lines.push(JSON.stringify([fields, message])),
    };
    const running = start({ store, log });
    const form = await open(running);
    store.setBroken(true);
    const again = await formOf(send(running, form, 'my private words'));
    expect(again.fields[0]).toMatchObject({ value: 'my private words', error: expect.stringMatching(/\S/) });
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('private words');
  });

  test.each([[['a', 'b']], [[]]])('of another shape than text is none: %j', async (values) => {
    const running = start();
    const form = await formOf(send(running, await open(running), values));
    expect(form.fields[0]?.error).toMatch(/\S/);
  });
});

describe('the list of feedback', () => {
  const command = { via: 'command', place: CHANNEL } as const;

  test.each(['feedback', ' Feedback ', '/wsis feedback', 'wsis feedback'])(
    'is given to an editor who says %j',
    async (text) => {
      const reply = await say(start({ editors: [EDITOR] }), text);
      expect(reply.visibility).toBe('private');
      expect(bodyText(reply)).toContain('no feedback yet');
    },
  );

  test.each<Editor>([
    { ...EDITOR, id: 'U2' },
    { ...EDITOR, tenant: 'T2' },
    { ...EDITOR, platform: 'teams' },
    { platform: 'terminal', tenant: '', id: 'terminal' },
  ])('is refused where the editor is %j', async (editor) => {
    const reply = await say(start({ editors: [editor] }), 'feedback', command);
    expect(bodyText(reply)).toContain('Only editors');
    expect(reply.visibility).toBe('private');
  });

  test('knows editors in whatever case their ids are written', async () => {
    const editors = [{ ...EDITOR, tenant: 't1', id: 'u1' }];
    expect(bodyText(await say(start({ editors }), 'feedback', command))).not.toContain('Only editors');
  });

  test('is not given where others read along', async () => {
    const store = feedbackInMemory();
    const running = start({ store, editors: [EDITOR] });
    await send(running, await formOf(press(running, (await buttonsOf(running)).report)), 'secret words');
    const mention = await say(running, 'feedback', { via: 'mention', place: CHANNEL });
    expect(bodyText(mention)).not.toContain('secret words');
    expect(bodyText(await say(running, 'feedback', command))).toContain('secret words');
  });

  test('has the newest 20 with their questions, and counts them all', async () => {
    const store = feedbackInMemory();
    const running = start({ store, editors: [EDITOR] });
    const { good, bad } = await buttonsOf(running);
    for (let index = 1; index <= 25; index += 1) {
      const person: Person = { platform: 'teams', tenant: 'T', id: `person-${index}.` };
      await press(running, index % 5 === 0 ? bad : good, { person });
    }
    const text = bodyText(await say(running, 'feedback'));
    expect(text).toContain('👍 20; 👎 5');
    expect(text.match(/person-\d+\./g)).toEqual(
      Array.from({ length: 20 }, (_, index) => `person-${25 - index}.`),
    );
    expect(text).toContain('C5');
  });

  test('holds what an earlier version stored, too', async () => {
    const old = {
      kind: 'good' as const,
      query: { kind: 'no-such-query' },
      version: 'old',
      language: 'en' as const,
      person: EDITOR,
      at: NOW,
    };
    const store: FeedbackStore = { ...feedbackInMemory(), list: async () => [old] };
    const reply = await say(start({ store, editors: [EDITOR] }), 'feedback');
    expect(bodyText(reply)).toContain('a question of an earlier version');
  });
});
