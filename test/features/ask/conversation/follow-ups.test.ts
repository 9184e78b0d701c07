import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../../../src/chat/reply.js';
import type { ModelReader } from '../../../../src/features/ask/conversation/model.js';
import { type AskDependencies, createAskHandlers } from '../../../../src/features/ask/handlers.js';
import type { Choice, UnreadQuestion } from '../../../../src/features/ask/ports.js';
import { conversationsInMemory, type RememberingStore } from '../../../support/conversation-store.js';
import { knowledgeWithFollowUps } from '../../../support/follow-ups.js';
import { CHANNEL, pressing, saying } from '../../../support/incoming.js';
import { bodyText } from '../../../support/plain-reply.js';

const knowledge = await knowledgeWithFollowUps();
const clock = { now: () => Temporal.Instant.from('2022-12-06T20:00:00Z') };

let conversations: RememberingStore;
const handlersWith = (more: Partial<AskDependencies> = {}) =>
  createAskHandlers({ knowledge: () => knowledge, clock, conversations, ...more });

beforeEach(() => {
  conversations = conversationsInMemory();
});

const titleOf = async (reply: Reply | Promise<Reply>) => (await reply).title;
const command = (text: string, id = 'U1') =>
  saying(text, { via: 'command', place: CHANNEL, person: { platform: 'slack', tenant: 'T1', id } });

describe('a follow-up', () => {
  test('goes on from the question before it, at once', async () => {
    const handlers = handlersWith();
    await handlers.text(command('who facilitates C4'));
    const followUp = command('and C6?');
    expect(handlers.isImmediate(followUp)).toBe(true);
    const reply = handlers.text(followUp);
    expect(reply).not.toBeInstanceOf(Promise);
    expect(await titleOf(reply)).toContain('C6');
    expect(conversations.lookUps).toEqual([]);
  });

  test('goes on from a pressed button', async () => {
    const handlers = handlersWith();
    const argument = JSON.stringify({ query: { kind: 'winner', line: 'C4' } });
    await handlers.actions.ask?.(pressing({ argument, place: CHANNEL, isPrivate: true }));
    expect(await titleOf(handlers.text(command('and C6?')))).toContain('C6: WSIS Prize');
  });

  test('goes on from nobody else’s question', async () => {
    const handlers = handlersWith();
    await handlers.text(command('who facilitates C4', 'U1'));
    expect(bodyText(await handlers.text(command('and C6?', 'U2')))).toContain('goes on from an earlier one');
  });

  test('after a question that was not understood goes on from the one before', async () => {
    const handlers = handlersWith();
    await handlers.text(command('who facilitates C4'));
    await handlers.text(command('what is the weather like'));
    expect(await titleOf(handlers.text(command('and C6?')))).toContain('C6');
  });

  test('keeps the language that was asked for', async () => {
    const handlers = handlersWith();
    await handlers.text(command('who facilitates C4'));
    expect((await handlers.text(command('in French'))).language).toBe('fr');
    expect((await handlers.text(command('and C6?'))).language).toBe('fr');
    expect((await handlers.text(command('who facilitates C1'))).language).toBe('fr');
    expect((await handlers.text(command('in English'))).language).toBe('en');
  });

  test('to what this process does not remember needs the store first', async () => {
    const before = handlersWith();
    await before.text(command('who facilitates C4'));
    await before.stop();
    const handlers = handlersWith();
    const followUp = command('and C6?');
    expect(handlers.isImmediate(followUp)).toBe(false);
    expect(await titleOf(handlers.text(followUp))).toBe('Who does what for C6');
    expect(handlers.isImmediate(command('and C7?'))).toBe(true);
  });

  test('with nothing before it is asked back about, with questions to choose from', async () => {
    const reply = await handlersWith().text(command('why?'));
    expect(reply.title).toBe('What is that about?');
    expect(reply.actions.length).toBeGreaterThan(1);
  });

  test('is asked back about when the store is away', async () => {
    conversations.setBroken(true);
    expect(await titleOf(handlersWith().text(command('and C6?')))).toBe('What is that about?');
  });
});

test('a question that stands alone never waits for the store', async () => {
  const handlers = handlersWith();
  const question = command('who facilitates C4');
  expect(handlers.isImmediate(question)).toBe(true);
  expect(handlers.text(question)).not.toBeInstanceOf(Promise);
  expect([conversations.lookUps, conversations.saved]).toEqual([[], []]);
});

describe('a refusal', () => {
  test.each([
    ['action', 'I have done nothing'],
    ['opinion', 'I have no opinions'],
    ['not-recorded', 'None of the documents'],
  ] as const)('of kind %s says so in its own words, and offers what there is', async (refusal, words) => {
    const reader = { read: () => ({ kind: 'unknown', nearest: [], refusal }) as const };
    const handlers = handlersWith({ knowledge: () => ({ ...knowledge, reader }) });
    const reply = await handlers.text(saying('approve submission 5'));
    expect(bodyText(reply)).toContain(words);
    expect(reply.title).toBe(refusal === 'not-recorded' ? "I don't have that" : undefined);
    expect(reply.actions.length).toBeGreaterThan(1);
  });
});

describe('a language model', () => {
  const asked: UnreadQuestion[] = [];
  const choosing = (choice: Choice): ModelReader => ({
    shouldAsk: (reading) => reading.kind === 'unknown',
    readingFrom: (chosen, reading) =>
      chosen.kind === 'query'
        ? { kind: 'query', query: chosen.query, corrections: [], confidence: 0.7 }
        : reading,
    chooser: {
      choose: async (question) => {
        asked.push(question);
        return choice;
      },
    },
  });
  const choosesC9 = choosing({ kind: 'query', query: { kind: 'role', line: 'C9' } });
  beforeEach(() => void asked.splice(0));

  test('is asked once about what the reader does not understand, and its choice is answered', async () => {
    const handlers = handlersWith({ model: choosesC9 });
    const question = command('who runs the newspapers thing');
    expect(handlers.isImmediate(question)).toBe(false);
    expect(asked).toEqual([]);
    expect(await titleOf(handlers.text(question))).toBe('Who does what for C9');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ text: 'who runs the newspapers thing', language: 'en' });
  });

  test('is told what the conversation was about, and the conversation goes on from its choice', async () => {
    const handlers = handlersWith({ model: choosesC9 });
    await handlers.text(command('who facilitates C4'));
    await handlers.text(command('who runs the newspapers thing'));
    expect(asked[0]?.previous).toEqual({ kind: 'role', line: 'C4' });
    expect(await titleOf(handlers.text(command('and C6?')))).toBe('Who does what for C6');
  });

  test('is not asked about what the reader understands', async () => {
    const handlers = handlersWith({ model: choosesC9 });
    expect(handlers.isImmediate(command('who facilitates C4'))).toBe(true);
    expect(await titleOf(handlers.text(command('who facilitates C4')))).toBe('Who does what for C4');
    expect(asked).toEqual([]);
  });

  test('that has nothing leaves the answer the reader would have given', async () => {
    const model = choosing({ kind: 'unavailable', reason: 'time' });
    const reply = await handlersWith({ model }).text(command('what is the weather like'));
    expect(reply.title).toBe("I don't have that");
  });

  test('is told when the bot stops', async () => {
    const handlers = handlersWith({ model: choosesC9 });
    await handlers.text(command('what is the weather like'));
    expect(asked[0]?.signal.aborted).toBe(false);
    handlers.hurry();
    expect(asked[0]?.signal.aborted).toBe(true);
  });
});
