import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Place } from '../../src/chat/incoming.js';
import type { NewOutboxMessage, OutboxStore } from '../../src/chat/outbox.js';
import type { Connection } from '../../src/store/connection.js';
import { createOutbox } from '../../src/store/outbox.js';
import { CLAIM } from '../../src/store/outbox-turns.js';
import { countWaits, openTestConnection, TEST_DATABASE_URL } from '../support/database.js';

let connection: Connection;
let outbox: OutboxStore;

beforeAll(async () => {
  connection = await openTestConnection();
  outbox = createOutbox(connection);
});

afterAll(() => connection.close());

beforeEach(() => connection.query('TRUNCATE outbox, outbox_conversations, paces, reminders'));

const LEASE = 20_000;
const GAP = 1000;
const SENT = { kind: 'sent', message: { place: placeOf('C1'), id: '17.1' } } as const;

describe('what is added', () => {
  test('is claimed as it was given, once', async () => {
    const place: Place = { ...placeOf('C1'), thread: '17.0' };
    const message = messageOf('a', { place, payload: { keys: ['x'], late: true }, urgency: 7 });
    expect(await outbox.add([message])).toBe(1);
    const [claimed, ...others] = await claim();
    expect(others).toEqual([]);
    expect(claimed).toEqual({ ...message, id: expect.any(String), attempt: 1, isDoubtful: false });
    expect(await claim()).toEqual([]);
  });

  test('is taken once under a key, whoever adds it again', async () => {
    const messages = ['a', 'b', 'c'].map((key) => messageOf(key));
    const counts = await Promise.all([outbox.add(messages), outbox.add(messages.toReversed())]);
    expect(counts.toSorted()).toEqual([0, 3]);
    expect(await outbox.add([...messages, messageOf('d')])).toBe(1);
  });

  test('may hold any characters', async () => {
    await outbox.add([messageOf('a\0', { payload: { text: 'a\0b \uD800 👍' } })]);
    const [claimed] = await claim();
    expect(claimed?.payload).toEqual({ text: 'a\uFFFDb \uFFFD 👍' });
    await settle(claimed?.id, { kind: 'failed', reason: 'a\0b' });
  });

  test('may be nothing', async () => {
    expect(await outbox.add([])).toBe(0);
  });
});

describe('a claim', () => {
  test('takes the most urgent first, then the oldest, one a conversation, as many as are asked for', async () => {
    await outbox.add([
      messageOf('old', { place: placeOf('C1') }),
      messageOf('other', { place: placeOf('C2') }),
    ]);
    await outbox.add([messageOf('new', { place: placeOf('C3') })]);
    await outbox.add([messageOf('urgent', { place: placeOf('C4'), urgency: 5 })]);
    await outbox.add([messageOf('most', { place: placeOf('C1'), urgency: 9 })]);
    expect(keysOf(await claim(3))).toEqual(['most', 'urgent', 'other']);
    expect(keysOf(await claim(3))).toEqual(['new']);
  });

  test('tells conversations of tenants and platforms apart', async () => {
    const places = [
      placeOf('C1'),
      { ...placeOf('C1'), tenant: 'T2' },
      { ...placeOf('C1'), platform: 'teams' as const },
    ];
    await outbox.add(places.map((place, index) => messageOf(`${index}`, { place })));
    expect(await claim()).toHaveLength(3);
  });

  test('takes none of a conversation where one is being sent, or was less than the gap ago', async () => {
    await outbox.add([messageOf('a'), messageOf('b'), messageOf('c')]);
    const [first] = await claim();
    expect(await claim()).toEqual([]);
    await settle(first?.id, SENT);
    await pass(GAP - 500);
    expect(await claim()).toEqual([]);
    await pass(500);
    expect(await claim()).toHaveLength(1);
  });

  test('needs no gap after a message that was not sent', async () => {
    await outbox.add([messageOf('a'), messageOf('b'), messageOf('c'), messageOf('d')]);
    for (const outcome of ['dropped', 'failed'] as const) {
      const [claimed] = await claim();
      await settle(claimed?.id, { kind: outcome, reason: 'r' });
    }
    const [third] = await claim();
    await settle(third?.id, { kind: 'later', delay: 60_000, reason: 'rate limited' });
    expect(await claim()).toHaveLength(1);
  });

  test('never gives a message or a conversation to two of many callers', async () => {
    const conversations = Array.from({ length: 12 }, (_, index) => placeOf(`C${index}`));
    await outbox.add(
      conversations.flatMap((place) =>
        ['a', 'b'].map((key) => messageOf(place.conversation + key, { place })),
      ),
    );
    const callers = Array.from({ length: 8 }, (_, index) => outbox.claim(`p${index}`, 4, LEASE, GAP));
    const claimed = (await Promise.all(callers)).flat();
    expect(new Set(claimed.map(({ place }) => place.conversation)).size).toBe(claimed.length);
    const rest = await claim(100);
    expect(claimed.length + rest.length).toBe(12);
  });

  test('never gives a conversation to two who see different messages as its first', async () => {
    const urgencies = Array.from({ length: 30 }, (_, index) => index);
    const work = urgencies.flatMap((urgency) => [
      outbox.add([messageOf(`k${urgency}`, { urgency })]).then(() => []),
      outbox.claim(`p${urgency}`, 4, LEASE, GAP),
    ]);
    expect((await Promise.all(work)).flat()).toHaveLength(1);
  });

  test('takes one whose lease has passed again, as doubtful, and no other one beside it', async () => {
    await outbox.add([messageOf('a', { urgency: 1 }), messageOf('b')]);
    const [first] = await claim();
    await pass(LEASE + GAP - 500);
    expect(await claim()).toEqual([]);
    await pass(500);
    expect(await claim(5, 'other')).toEqual([{ ...first, attempt: 2, isDoubtful: true }]);
    expect(await claim()).toEqual([]);
  });

  test('passes over conversations that rest, however urgent their messages are', async () => {
    await outbox.add([messageOf('a', { urgency: 9 }), messageOf('b', { urgency: 9 })]);
    await outbox.add([messageOf('other', { place: placeOf('C2') })]);
    const [first] = await claim(1);
    await settle(first?.id, SENT);
    expect(keysOf(await claim(1))).toEqual(['other']);
  });

  test.runIf(TEST_DATABASE_URL)('waits for nobody else who is just claiming', async () => {
    await outbox.add([messageOf('a', { urgency: 9 }), messageOf('b', { place: placeOf('C2') })]);
    await connection.transaction(async (query) => {
      expect(await query(CLAIM, ['other', 1, LEASE, GAP, [], [], []])).toMatchObject([{ key: 'a' }]);
      expect(keysOf(await claim())).toEqual(['b']);
    });
  });

  test.runIf(TEST_DATABASE_URL)(
    'of a conversation that another is just claiming comes to nothing',
    async () => {
      await outbox.add([messageOf('a')]);
      const second = await connection.transaction(async (query) => {
        expect(await query(CLAIM, ['other', 1, LEASE, GAP, [], [], []])).toMatchObject([{ key: 'a' }]);
        await outbox.add([messageOf('b', { urgency: 9 })]);
        const claimed = claim();
        await expect.poll(() => countWaits(connection)).toBe(1);
        return { claimed };
      });
      expect(await second.claimed).toEqual([]);
    },
  );

  test('comes to everybody else, however many wait for one conversation that is busy', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => messageOf(`m${index}`, { urgency: 5 }));
    await outbox.add([...many, messageOf('other', { place: placeOf('C2') })]);
    expect(await claim()).toHaveLength(1);
    expect(keysOf(await claim())).toEqual(['other']);
  });
});

describe('of workspaces', () => {
  const other = { platform: 'teams', tenant: 'T2' } as const;
  const work = () => [
    ...['C1', 'C2', 'C3'].map((id) => messageOf(id, { place: placeOf(id), urgency: 9 })),
    ...['D1', 'D2'].map((id) => messageOf(id, { place: { ...placeOf(id), ...other } })),
  ];

  test('no more is claimed than there is room for, so that others come to it', async () => {
    await outbox.add(work());
    const rooms = [{ platform: 'slack' as const, tenant: 'T1', most: 1 }];
    expect(keysOf(await outbox.claim('one', 2, LEASE, GAP, rooms))).toHaveLength(2);
    const rest = await outbox.claim('one', 9, LEASE, GAP, [{ ...other, most: 0 }]);
    expect(rest.map(({ place }) => place.platform)).toEqual(['slack', 'slack']);
  });

  test('one with no room keeps nobody waiting, however much it has to send', async () => {
    const many = Array.from({ length: 1500 }, (_, index) =>
      messageOf(`m${index}`, { urgency: 9, place: placeOf(`C${index}`) }),
    );
    await outbox.add([...many, ...work().slice(3)]);
    const claimed = await outbox.claim('one', 9, LEASE, GAP, [{ platform: 'slack', tenant: 'T1', most: 0 }]);
    expect(keysOf(claimed).toSorted()).toEqual(['D1', 'D2']);
  });
});

describe('an outcome', () => {
  test('is taken from who holds the message alone', async () => {
    await outbox.add([messageOf('a')]);
    const [first] = await claim(1, 'one');
    expect(await outbox.settle(idOf(first), 'other', SENT)).toBe(false);
    await pass(LEASE + GAP);
    await claim(1, 'other');
    expect(await outbox.settle(idOf(first), 'one', SENT)).toBe(false);
    expect(await outbox.settle(idOf(first), 'other', SENT)).toBe(true);
    expect(await outbox.settle(idOf(first), 'other', SENT)).toBe(false);
  });

  test('after the lease counts while nobody else has the message, and leaves the turn to whoever has it', async () => {
    await outbox.add([messageOf('a')]);
    const [first] = await claim(1, 'one');
    await pass(LEASE + GAP);
    await outbox.add([messageOf('b', { urgency: 9 }), messageOf('c')]);
    expect(keysOf(await claim(1, 'other'))).toEqual(['b']);
    expect(await outbox.settle(idOf(first), 'one', { kind: 'dropped', reason: 'r' })).toBe(true);
    expect(await claim()).toEqual([]);
  });

  test('of a sent message is found with where it went', async () => {
    await outbox.add([messageOf('a', { place: placeOf('C1') })]);
    const [first] = await claim();
    expect(await outbox.findSent(idOf(first))).toBeUndefined();
    const message = { place: { ...placeOf('C2'), thread: '1.0' }, id: '17.1' };
    await settle(first?.id, { kind: 'sent', message });
    expect(await outbox.findSent(idOf(first))).toEqual({ message, content: 'deadlines.reminders' });
    await pass(LEASE * 9);
    expect(await claim()).toEqual([]);
  });

  test('that puts it off lets others go first, and gives it again after its delay, not as doubtful', async () => {
    await outbox.add([messageOf('a', { urgency: 9 }), messageOf('b')]);
    const [first] = await claim();
    await settle(first?.id, { kind: 'later', delay: 60_000, reason: 'rate limited' });
    expect(keysOf(await claim())).toEqual(['b']);
    await pass(59_000);
    expect(keysOf(await claim())).toEqual(['b']);
    await pass(LEASE + GAP);
    expect(await claim()).toEqual([{ ...first, attempt: 2 }]);
  });
});

describe('a conversation that asks for patience', () => {
  test('is sent nothing else meanwhile, and others are', async () => {
    await outbox.add([messageOf('a', { urgency: 9 }), messageOf('b')]);
    const [first] = await claim();
    await settle(first?.id, { kind: 'later', delay: 60_000, reason: 'rate limited', forAll: true });
    await outbox.add([messageOf('other', { place: placeOf('C2') })]);
    expect(keysOf(await claim())).toEqual(['other']);
    await pass(60_000 + GAP);
    expect(keysOf(await claim(5, 'two'))).toContain('a');
  });
});

describe('the delay', () => {
  test('is undefined when nothing waits, and none when something can be sent now', async () => {
    expect(await outbox.findDelay(GAP)).toBeUndefined();
    await outbox.add([messageOf('a')]);
    expect(await outbox.findDelay(GAP)).toBe(0);
  });

  test('lasts until the first conversation is free', async () => {
    await outbox.add([
      messageOf('a', { urgency: 2 }),
      messageOf('b'),
      messageOf('c', { place: placeOf('C2') }),
    ]);
    const [a, c] = await claim();
    await settle(a?.id, SENT);
    await settle(c?.id, { kind: 'later', delay: 5000, reason: 'rate limited' });
    const delay = await outbox.findDelay(GAP);
    expect(delay).toBeGreaterThan(0);
    expect(delay).toBeLessThanOrEqual(GAP);
    await pass(delay ?? 0);
    expect(await outbox.findDelay(GAP)).toBe(0);
    expect(keysOf(await claim())).toEqual(['b']);
  });
});

describe('a pace', () => {
  test('gives each of many callers a slot of its own, one interval after the other', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, () => outbox.reserve('slack', 10_000)));
    const slots = waits.toSorted((one, other) => one - other).map((wait) => wait / 10_000);
    expect(slots.map(Math.round)).toEqual(slots.map((_, index) => index));
  });

  test('keeps fractions of a millisecond', async () => {
    await outbox.reserve('slack', 1000.4);
    const earlier = await freeAt();
    await outbox.reserve('slack', 1000.4);
    const later = await freeAt();
    expect(later - earlier).toBeCloseTo(1.0004, 5);
  });

  test('does not wait for one of another name, nor after a pause', async () => {
    await outbox.reserve('slack', 10_000);
    expect(await outbox.reserve('teams', 10_000)).toBe(0);
    await pass(15_000);
    expect(await outbox.reserve('slack', 10_000)).toBe(0);
    expect(await outbox.reserve('slack', 10_000)).toBeGreaterThan(9000);
  });
});

function placeOf(conversation: string): Place {
  return { platform: 'slack', tenant: 'T1', conversation, kind: 'channel' };
}

function messageOf(key: string, values: Partial<NewOutboxMessage> = {}): NewOutboxMessage {
  return { key, place: placeOf('C1'), content: 'deadlines.reminders', payload: {}, urgency: 0, ...values };
}

function claim(most = 10, by = 'one') {
  return outbox.claim(by, most, LEASE, GAP);
}

async function settle(id: string | undefined, outcome: Parameters<OutboxStore['settle']>[2]) {
  expect(await outbox.settle(id ?? '', 'one', outcome)).toBe(true);
}

function idOf(message: { readonly id: string } | undefined): string {
  return message?.id ?? '';
}

function keysOf(messages: readonly { readonly key: string }[]) {
  return messages.map(({ key }) => key);
}

/** Of the only pace, in seconds. */
async function freeAt(): Promise<number> {
  const [pace] = await connection.query<{ seconds: number }>(
    'SELECT extract(epoch FROM free_at)::float8 AS seconds FROM paces',
  );
  return pace?.seconds ?? Number.NaN;
}

/** Lets so many milliseconds pass, as far as the outbox can tell. */
async function pass(milliseconds: number): Promise<void> {
  const ago = `- $1::float8 * interval '1 millisecond'`;
  await connection.query(`UPDATE outbox SET not_before = not_before ${ago}, created_at = created_at ${ago}`, [
    milliseconds,
  ]);
  await connection.query(`UPDATE outbox_conversations SET held_until = held_until ${ago}`, [milliseconds]);
  await connection.query(`UPDATE paces SET free_at = free_at ${ago}`, [milliseconds]);
}
