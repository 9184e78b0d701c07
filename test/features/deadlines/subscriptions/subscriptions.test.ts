import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { combineCommands } from '../../../../src/chat/commands.js';
import type { IncomingForm } from '../../../../src/chat/incoming.js';
import { silentLog } from '../../../../src/chat/log.js';
import { type Form, filledIn, isForm, plainSpans, type Reply } from '../../../../src/chat/reply.js';
import { editionsFromReference } from '../../../../src/features/deadlines/history.js';
import { createPolicy } from '../../../../src/features/deadlines/policy.js';
import { createSubscriptionHandlers } from '../../../../src/features/deadlines/subscriptions/handlers.js';
import { readReference } from '../../../../src/features/knowledge/read.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import type { Connection } from '../../../../src/store/connection.js';
import { createStore, type Store } from '../../../../src/store/open.js';
import { emptyTables, openTestConnection } from '../../../support/database.js';
import { CHANNEL, pressing, saying } from '../../../support/incoming.js';

const NOW = Temporal.Instant.from('2022-11-21T09:00:00Z');
const { data } = await readReference();

describe('who is reminded of what', () => {
  let connection: Connection;
  let store: Store;
  beforeAll(async () => {
    connection = await openTestConnection();
    store = await createStore(connection, { dataDirectory: ':memory:', log: silentLog });
  });
  beforeEach(async () => {
    await emptyTables(connection);
    await store.calendar.recordHistory(editionsFromReference(data.calendar), NOW.subtract({ hours: 1 }));
  });
  afterAll(() => store.close());

  const handlers = () =>
    combineCommands([
      createSubscriptionHandlers({
        ...store,
        profiles: { find: async () => ({ zone: 'Africa/Addis_Ababa', language: 'en' }) },
        names: { process: (process) => process, line: (code) => code },
        actionLines: () => ['C1', 'C5'],
        policy: createPolicy([]),
        clock: { now: () => NOW },
        wake: async () => {},
      }),
    ]);
  const say = async (text: string, overrides = {}) => {
    const outcome = await handlers().find(text)?.(saying(text, { place: CHANNEL, ...overrides }));
    if (!outcome) throw new Error(`"${text}" is no command`);
    return outcome;
  };
  const asForm = (outcome: Reply | Form): Form => {
    if (!isForm(outcome)) throw new Error(textOf(outcome));
    return outcome;
  };
  const send = async (form: Form, typed: IncomingForm['values'] = {}) => {
    const { person, reference, keys } = saying('');
    const values = Object.fromEntries(form.fields.map((field) => [field.name, filledIn(field)]));
    const { form: name, argument } = form;
    const incoming = { kind: 'form', form: name, argument, person, reference, keys, place: CHANNEL } as const;
    const outcome = await handlers().forms[name]?.({ ...incoming, values: { ...values, ...typed } });
    if (!outcome) throw new Error('nobody takes the form');
    return outcome;
  };

  it('is subscribed at once with the defaults, in the zone of the profile, and told what comes next', async () => {
    const reply = await say('remind prizes');
    expect(textOf(reply)).toContain('prizes');
    expect(textOf(reply)).toContain('Addis Ababa');
    expect(textOf(reply)).toMatch(/23 November 2022/);
    const subscriber = await store.subscribers.findAt(CHANNEL);
    expect(subscriber).toMatchObject({
      zone: 'Africa/Addis_Ababa',
      offsets: ['P30D', 'P14D', 'P7D', 'P3D', 'P1D', 'PT2H'],
      subscriptions: [{ scope: { kind: 'process', process: 'prizes' } }],
    });
  });

  it('is asked in a form when nothing is named, and every fault is told at its field with nothing lost', async () => {
    const form = asForm(await say('remind'));
    const typed = { others: 'sometimes', from: '25:00', zone: 'Atlantis' };
    const again = asForm(await send(form, typed));
    const faulty = again.fields.filter(({ error }) => error !== undefined).map(({ name }) => name);
    expect(faulty).toEqual(expect.arrayContaining(['others', 'from', 'zone']));
    for (const [name, text] of Object.entries(typed)) {
      const field = again.fields.find((one) => one.name === name);
      expect(field && filledIn(field)).toBe(text);
    }
    expect(await store.subscribers.findAt(CHANNEL)).toBeUndefined();
  });

  it('ends, and comes back by undo', async () => {
    await say('remind prizes');
    const ended = (await say('unsubscribe')) as Reply;
    expect((await store.subscribers.findAt(CHANNEL))?.status).toBe('ended');
    const undo = ended.actions.find(({ label }) => label === 'Undo');
    if (!undo) throw new Error('no undo');
    await handlers().actions[undo.action]?.(pressing({ ...undo, place: CHANNEL }));
    expect((await store.subscribers.findAt(CHANNEL))?.status).toBe('active');
  });

  it('leaves questions to the questions', () => {
    for (const text of ['remind me what C5 is about', 'which reminders does the Forum send'])
      expect(handlers().find(text)).toBeUndefined();
  });

  it.each(LANGUAGES)('is told in %s', async (language) => {
    const person = { platform: 'slack', tenant: 'T1', id: 'U1', language } as const;
    expect(textOf(await say('remind prizes', { person })).length).toBeGreaterThan(100);
    expect(textOf(await say('reminders', { person })).length).toBeGreaterThan(50);
  });
});

function textOf(outcome: Reply | Form): string {
  if (isForm(outcome)) return 'a form';
  const parts = outcome.parts.map((part) => {
    if (part.kind === 'list') return part.items.map(plainSpans).join('\n');
    if (part.kind === 'facts')
      return part.facts.map(({ label, value }) => `${label}: ${plainSpans(value)}`).join('\n');
    return 'text' in part ? plainSpans(part.text) : '';
  });
  return [outcome.title ?? '', ...parts].join('\n');
}
