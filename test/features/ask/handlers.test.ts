import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isForm, plainSpans, type Reply } from '../../../src/chat/reply.js';
import type { Outcome } from '../../../src/chat/router.js';
import { createAskHandlers } from '../../../src/features/ask/handlers.js';
import type { PlainQuery, Query } from '../../../src/features/ask/query.js';
import { buildKnowledge } from '../../../src/knowledge.js';
import { realReference } from '../../support/framework.js';
import { CHANNEL, opening, pressing, saying } from '../../support/incoming.js';
import { bodyText } from '../../support/plain-reply.js';

const { data, version } = await realReference();
const knowledge = buildKnowledge(data, version);

function handlersAt(now: string) {
  return createAskHandlers({ knowledge: () => knowledge, clock: { now: () => Temporal.Instant.from(now) } });
}

const handlers = handlersAt('2026-11-23T09:00:00Z');
async function answer(outcome: Outcome): Promise<Reply> {
  const reply = await outcome;
  if (isForm(reply)) throw new Error('a form instead of an answer');
  return reply;
}

describe('visibility', () => {
  test('a slash command in a channel is answered to its author alone, with a button to share it', async () => {
    const reply = await answer(handlers.text(saying('C5', { via: 'command', place: CHANNEL })));
    expect(reply.visibility).toBe('private');
    expect(reply.actions.map((action) => action.action)).toContain('share');
  });

  test('sharing says the same to the whole channel', async () => {
    const reply = await answer(handlers.text(saying('C5', { via: 'command', place: CHANNEL })));
    const share = reply.actions.find((action) => action.action === 'share');
    const shared = await answer(
      handlers.actions.share?.(
        pressing({ action: 'share', argument: share?.argument ?? '', place: CHANNEL }),
      ) ?? reply,
    );
    expect(shared.visibility).toBe('conversation');
    expect(bodyText(shared)).toBe(bodyText(reply));
    expect(shared.actions.map((action) => action.action)).not.toContain('share');
  });

  test('a mention is answered in the open; there is nothing to share', async () => {
    const reply = await answer(handlers.text(saying('C5', { via: 'mention', place: CHANNEL })));
    expect(reply.visibility).toBe('conversation');
    expect(reply.actions.map((action) => action.action)).not.toContain('share');
  });

  test('what it could not answer is not offered for sharing', async () => {
    const reply = await answer(handlers.text(saying('xyzzy plugh', { via: 'command', place: CHANNEL })));
    expect(reply.actions.map((action) => action.action)).not.toContain('share');
  });
});

describe('a button', () => {
  test('is answered from its argument', async () => {
    const argument = JSON.stringify({ query: { kind: 'role', line: 'C4' } });
    const reply = await answer(handlers.actions.ask?.(pressing({ argument })) ?? Promise.reject());
    expect(bodyText(reply)).toContain('C4');
  });

  test.each([
    '',
    'nonsense',
    '{}',
    '{"kind":"role"}',
    '{"query":{"kind":"role","line":"C5","extra":1}}',
    '{"language":"xx","query":{"kind":"help"}}',
    '[]',
    'null',
  ])('with the argument %j is out of date and says so', async (argument) => {
    const reply = await answer(handlers.actions.ask?.(pressing({ argument })) ?? Promise.reject());
    expect(bodyText(reply)).toContain('out of date');
    expect(reply.visibility).toBe('private');
  });

  test('naming a code that the store does not have is told so', async () => {
    const argument = JSON.stringify({ query: { kind: 'target-to-lines', targets: ['9.9'] } });
    const reply = await answer(handlers.actions.ask?.(pressing({ argument })) ?? Promise.reject());
    expect(bodyText(reply)).toContain('There is no target 9.9');
  });
});

describe('the moment', () => {
  const now = { instant: Temporal.Instant.from('2022-12-07T21:59:59Z') };
  const running = createAskHandlers({ knowledge: () => knowledge, clock: { now: () => now.instant } });

  async function pressedAt(instant: string, query: Query): Promise<string> {
    now.instant = Temporal.Instant.from(instant);
    const argument = JSON.stringify({ query });
    return bodyText(await answer(running.actions.ask?.(pressing({ argument })) ?? Promise.reject()));
  }

  const due: Query = { kind: 'calendar', show: 'due', period: { kind: 'coming' }, pick: 'first' };

  test.each<Query>([
    due,
    { kind: 'event', events: ['cal-283'], ask: 'left' },
    { kind: 'process', process: 'prizes-2023', ask: 'now' },
    { kind: 'count', what: 'events', of: due as PlainQuery },
    { kind: 'sources', of: due as PlainQuery },
  ])('changes the answer to the same question: $kind', async (query) => {
    const before = await pressedAt('2022-12-07T21:59:59Z', query);
    const after = await pressedAt('2022-12-07T22:00:01Z', query);
    expect(after).not.toBe(before);
    expect(await pressedAt('2022-12-07T21:59:59Z', query)).toBe(before);
  });
});

describe('language', () => {
  const french = { platform: 'teams', tenant: 'T1', id: 'U1', language: 'fr' } as const;

  test('a question in English is answered in English, whatever the profile says', async () => {
    const reply = await answer(handlers.text(saying('which SDGs does C5 map to', { person: french })));
    expect(reply.language).toBe('en');
  });

  test.each(['C5', 'SDG 9', '9.c', 'xyzzy plugh'])(
    '%s alone is answered in the language of the profile',
    async (text) => {
      const person = { ...french, id: 'U-new' };
      expect((await answer(handlers.text(saying(text, { person })))).language).toBe('fr');
    },
  );

  test('a code alone is answered in the language the conversation is in', async () => {
    await answer(handlers.text(saying('which SDGs does C5 map to', { person: french })));
    expect((await answer(handlers.text(saying('C6', { person: french })))).language).toBe('en');
  });

  test('a button is answered in the language of the answer it stands under', async () => {
    const reply = await answer(handlers.text(saying('which SDGs does C5 map to', { person: french })));
    const [button] = reply.actions;
    const pressed = pressing({ argument: button?.argument ?? '', person: french });
    expect((await answer(handlers.actions.ask?.(pressed) ?? reply)).language).toBe('en');
  });
});

describe('greeting and home', () => {
  test('greet with examples that have answers', async () => {
    const reply = await answer(handlers.opened(opening()));
    expect(reply.actions.length).toBeGreaterThanOrEqual(3);
    for (const { label } of reply.actions) {
      expect(knowledge.reader.read(label).kind, label).toBe('query');
    }
  });

  test('home names the next recorded dates, in their order', async () => {
    const reply = await answer(handlersAt('2022-05-01T00:00:00Z').opened(opening({ surface: 'home' })));
    const list = reply.parts.find((part) => part.kind === 'list');
    const dates = list?.kind === 'list' ? list.items.map(plainSpans) : [];
    expect(dates).toHaveLength(5);
    expect(dates.join()).not.toContain('Decade');
    expect(bodyText(reply)).toContain('2022');
  });

  test('home names no plan that did not stand, and how far each date is away', async () => {
    const text = bodyText(
      await answer(handlersAt('2020-04-01T08:00:00Z').opened(opening({ surface: 'home' }))),
    );
    expect(text).not.toContain('WSIS Forum 2020 (planned');
    expect(text).toMatch(/7th Arab Forum/);
    const soon = await answer(handlersAt('2022-12-06T20:00:00Z').opened(opening({ surface: 'home' })));
    expect(bodyText(soon)).toContain('closes in 1 day, 2 hours');
  });

  test('home says plainly when every recorded date is past', async () => {
    const text = bodyText(
      await answer(handlersAt('2050-01-01T00:00:00Z').opened(opening({ surface: 'home' }))),
    );
    expect(text).toContain('No coming date is recorded.');
  });
});

test('a failure names the reference an administrator can look for', () => {
  expect(bodyText(handlers.failed(saying('x', { reference: 'ABCD2345' }), undefined))).toContain('ABCD2345');
});
