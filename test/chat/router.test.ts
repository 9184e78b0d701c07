import { describe, expect, test } from 'vitest';
import { silentLog } from '../../src/chat/log.js';
import { type Form, isForm, type Reply } from '../../src/chat/reply.js';
import { createDesk, type Handlers } from '../../src/chat/router.js';
import { AppError } from '../../src/errors.js';
import { claimsInMemory } from '../support/claims.js';
import { choosing, opening, pressing, saying } from '../support/incoming.js';
import { bodyText } from '../support/plain-reply.js';

function reply(text: string): Reply {
  const parts = [{ kind: 'paragraph', text }] as const;
  return {
    language: 'en',
    visibility: 'conversation',
    parts,
    sources: [],
    sourcesLabel: '',
    moreLabel: '',
    actions: [],
  };
}

const handlers: Handlers = {
  isImmediate: () => true,
  text: ({ text }) => reply(`said ${text}`),
  actions: { ask: ({ argument }) => reply(`pressed ${argument}`) },
  forms: {},
  shortcuts: { suggest: ({ text }) => reply(`looked at ${text}`) },
  opened: ({ surface }) => reply(`opened ${surface}`),
  outdated: () => reply('outdated'),
  failed: (incoming, message) => reply(`failed ${incoming.reference}: ${message ?? 'plainly'}`),
};

function desk(overrides: Partial<Handlers> = {}, log = silentLog) {
  return createDesk({ handlers: { ...handlers, ...overrides }, claims: claimsInMemory(), log });
}

async function said(answer: Promise<Reply | Form | undefined>): Promise<string | undefined> {
  const given = await answer;
  return given && (isForm(given) ? given.title : bodyText(given).trim());
}

describe('the desk', () => {
  test('sends text, buttons and openings to whoever answers them', async () => {
    expect(await said(desk().answer(saying('hello')))).toBe('said hello');
    expect(await said(desk().answer(pressing({ argument: 'x' })))).toBe('pressed x');
    expect(await said(desk().answer(opening({ surface: 'home' })))).toBe('opened home');
    expect(await said(desk().answer(choosing('a message')))).toBe('looked at a message');
  });

  test('says privately that an entry in a message’s menu is out of date, or that it failed', async () => {
    const broken: Partial<Handlers> = {
      shortcuts: {
        suggest: () => {
          throw new Error('broken');
        },
      },
    };
    expect(await desk().answer(choosing('a', { shortcut: 'constructor' }))).toMatchObject({
      visibility: 'private',
      parts: [{ text: 'outdated' }],
    });
    expect(await desk({ shortcuts: {} }).answer(choosing('a'))).toMatchObject({ visibility: 'private' });
    expect(await desk(broken).answer(choosing('a'))).toMatchObject({ visibility: 'private' });
  });

  test('tells of an out-of-date or failed button only who pressed it', async () => {
    const broken: Partial<Handlers> = {
      actions: {
        ask: () => {
          throw new Error('broken');
        },
      },
    };
    expect(await desk().answer(pressing({ action: 'gone' }))).toMatchObject({ visibility: 'private' });
    expect(await desk(broken).answer(pressing())).toMatchObject({ visibility: 'private' });
    expect(await desk().answer(pressing())).toMatchObject({ visibility: 'conversation' });
  });

  test('answers a delivery once, also when it comes again under one of its keys', async () => {
    const one = desk();
    expect(await said(one.answer(saying('a', { keys: ['event:1', 'message:7'] })))).toBe('said a');
    expect(await one.answer(saying('a', { keys: ['event:1', 'message:7'] }))).toBeUndefined();
    expect(await one.answer(saying('a', { keys: ['event:2', 'message:7'] }))).toBeUndefined();
    expect(await said(one.answer(saying('a', { keys: ['event:3', 'message:8'] })))).toBe('said a');
  });

  test('answers a delivery without keys every time', async () => {
    const one = desk();
    expect(await said(one.answer(saying('a')))).toBe('said a');
    expect(await said(one.answer(saying('a')))).toBe('said a');
  });

  test.each(['gone', 'constructor', '__proto__', 'toString'])(
    'says that the button %s is out of date',
    async (action) => {
      expect(await said(desk().answer(pressing({ action })))).toBe('outdated');
    },
  );

  test('turns a known error into its message for people', async () => {
    const text = () => {
      throw new AppError('NOT_ALLOWED', { log: 'internal detail', user: 'You may not do that here.' });
    };
    expect(await said(desk({ text }).answer(saying('a')))).toBe('failed TESTREF1: You may not do that here.');
  });

  test('hides an unknown error behind a reference, and logs it once without the text', async () => {
    const lines: { fields: Record<string, unknown>; message: string }[] = [];
    const log = {
      ...silentLog,
      error: (fields: Record<string, unknown>, message: string) => lines.push({ fields, message }),
    };
    const text = async () => {
      throw new TypeError('undefined is not a function');
    };
    expect(await said(desk({ text }, log).answer(saying('a private question')))).toBe(
      'failed TESTREF1: plainly',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.fields).toMatchObject({ reference: 'TESTREF1', kind: 'text' });
    expect(JSON.stringify(lines)).not.toContain('private question');
  });

  test('answers at once only what is answered from memory', () => {
    expect(desk().answerNow(saying('a'))).toMatchObject({ parts: [{ text: 'said a' }] });
    let started = false;
    const text = async () => {
      started = true;
      return reply('later');
    };
    expect(desk({ isImmediate: () => false, text }).answerNow(saying('a'))).toBeUndefined();
    expect(started).toBe(false);
  });

  test('answers at once even when the handler fails', () => {
    const text = () => {
      throw new TypeError('broken');
    };
    expect(desk({ text }).answerNow(saying('a'))).toMatchObject({
      parts: [{ text: 'failed TESTREF1: plainly' }],
    });
  });
});
