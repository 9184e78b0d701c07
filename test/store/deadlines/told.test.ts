import { describe, expect, test } from 'vitest';
import type { PhaseChange } from '../../../src/features/deadlines/ports.js';
import {
  EDITOR,
  GENEVA,
  NOON,
  openDeadlines,
  reminderOf,
  SUBMISSION,
  sampleNewEdition,
  sendDue,
  stateOf,
  subscribe,
  VOTING,
  waiting,
} from './setup.js';

/** What follows from a change of the calendar for those who are reminded. */
const deadlines = openDeadlines();

const ACT = { by: EDITOR, at: NOON, reason: 'the jury asked' };
const [OLD_SUBMISSION, OLD_VOTING] = sampleNewEdition().phases;
const OLD = { closes: OLD_SUBMISSION?.closes, status: 'planned' };
const TOMORROW = NOON.add({ hours: 24 });

describe('of a phase that moved', () => {
  test('reminders that were not sent are dropped, and no others', async () => {
    const id = await setUp();
    const ofVoting = reminderOf(id, { subject: { kind: 'phase', id: VOTING, version: 1 }, at: TOMORROW });
    const digest = reminderOf(id, {
      subject: { kind: 'digest' },
      occasion: 'digest:2026-12-07',
      at: TOMORROW,
    });
    const scheduled = reminderOf(id, { occasion: 'before:P1D', at: TOMORROW });
    await deadlines.reminders.add([scheduled, ofVoting, digest]);
    await change(1, { closes: day('2026-12-17') });
    expect(await statesOf(scheduled, ofVoting, digest)).toEqual(['dropped', 'scheduled', 'scheduled']);
  });

  test('those stay that a change of other facts has nothing to do with', async () => {
    const id = await setUp();
    const scheduled = reminderOf(id, { occasion: 'before:P1D', at: TOMORROW });
    await deadlines.reminders.add([scheduled, reminderOf(id)]);
    await sendDue(deadlines);
    await change(1, { url: 'https://example.org/form', asWritten: '11 p.m.' });
    expect(await statesOf(scheduled)).toEqual(['scheduled']);
    expect(await waiting(deadlines)).toEqual([]);
  });

  test('everybody who was sent a reminder is told once of the change, nobody else', async () => {
    const [told, collected, scheduled] = [
      await setUp(),
      await subscribe(deadlines, 'C2'),
      await subscribe(deadlines, 'C3'),
    ];
    await deadlines.reminders.add([reminderOf(told), reminderOf(told, { occasion: 'before:P14D' })]);
    await sendDue(deadlines);
    await deadlines.reminders.add([reminderOf(collected), reminderOf(scheduled, { at: TOMORROW })]);
    await deadlines.reminders.collect(NOON, NOON.subtract({ minutes: 10 }), 10);
    await change(1, { closes: day('2026-12-17') });
    const payload = {
      kind: 'deadlines.change',
      phase: SUBMISSION,
      version: 2,
      before: OLD,
      reason: 'the jury asked',
    };
    const changes = (await waiting(deadlines)).filter(({ content }) => content === 'deadlines.change');
    expect(changes.toSorted((one, other) => (one.to < other.to ? -1 : 1))).toMatchObject([
      { to: 'C1', payload },
      // Its reminder may be on its way just now.
      { to: 'C2', payload },
    ]);
    expect(await count()).toBe(2);
  });

  test('who was told of an earlier version is told of each later one', async () => {
    const id = await setUp();
    await deadlines.reminders.add([reminderOf(id)]);
    await sendDue(deadlines);
    await change(1, { closes: day('2026-12-17') });
    await sendAll();
    await change(2, { status: 'cancelled' });
    expect(await waiting(deadlines)).toMatchObject([
      { payload: { version: 3, before: { closes: day('2026-12-17'), status: 'planned' } } },
    ]);
  });

  test('who has not heard of the last change yet hears of both as one', async () => {
    const id = await setUp();
    await deadlines.reminders.add([reminderOf(id)]);
    await sendDue(deadlines);
    await change(1, { closes: day('2026-12-17') });
    await change(2, { closes: day('2026-12-18') });
    await change(3, { closes: day('2026-12-19') });
    expect(await waiting(deadlines)).toMatchObject([{ payload: { version: 4, before: OLD } }]);
  });

  test('a place that ended is not told, a muted one when that ends', async () => {
    const [ended, muted] = [await setUp(), await subscribe(deadlines, 'C2')];
    await deadlines.reminders.add([reminderOf(ended), reminderOf(muted)]);
    await sendDue(deadlines);
    await deadlines.subscribers.end(ended, 'archived', ACT);
    await deadlines.subscribers.mute(muted, NOON.add({ hours: 1 }), ACT);
    await change(1, { closes: day('2026-12-17') });
    expect(await waiting(deadlines)).toEqual([]);
    const delay = (await deadlines.outbox.findDelay(0)) ?? 0;
    expect(delay).toBeGreaterThan(3_500_000);
    expect(delay).toBeLessThanOrEqual(3_600_000);
  });

  test('nobody is told when it was over anyway', async () => {
    const id = await setUp();
    await deadlines.reminders.add([reminderOf(id)]);
    await sendDue(deadlines);
    const january = { ...ACT, at: NOON.add({ hours: 24 * 40 }) };
    await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { submission: { status: 'finished' } } },
      january,
    );
    expect(await waiting(deadlines)).toEqual([]);
  });
});

test('of a cancelled edition, all are told of each phase that they were reminded of', async () => {
  const id = await setUp();
  const ofVoting = reminderOf(id, {
    subject: { kind: 'phase', id: VOTING, version: 1 },
    occasion: 'opening',
  });
  await deadlines.reminders.add([ofVoting, reminderOf(await subscribe(deadlines, 'C2'))]);
  await sendDue(deadlines);
  await deadlines.calendar.changeEdition('prizes-2027', 1, { status: 'cancelled' }, ACT);
  const messages = (await waiting(deadlines)).toSorted((one, other) => (one.to < other.to ? -1 : 1));
  expect(messages).toMatchObject([
    {
      to: 'C1',
      payload: { phase: VOTING, before: { opens: OLD_VOTING?.opens, closes: OLD_VOTING?.closes } },
    },
    { to: 'C2', payload: { phase: SUBMISSION, before: OLD } },
  ]);
});

test('a change that fails leaves nothing behind, neither messages nor dropped reminders nor a trace', async () => {
  const id = await setUp();
  const scheduled = reminderOf(id, { occasion: 'before:P1D', at: TOMORROW });
  await deadlines.reminders.add([scheduled, reminderOf(id)]);
  await sendDue(deadlines);
  await deadlines.query('ALTER TABLE audit ADD CONSTRAINT broken CHECK (false) NOT VALID');
  try {
    await expect(change(1, { closes: day('2026-12-17') })).rejects.toThrow('broken');
  } finally {
    await deadlines.query('ALTER TABLE audit DROP CONSTRAINT broken');
  }
  expect(await statesOf(scheduled)).toEqual(['scheduled']);
  expect(await waiting(deadlines)).toEqual([]);
  expect(await deadlines.calendar.findEdition('prizes-2027')).toMatchObject({
    version: 1,
    phases: [{ version: 1 }, {}],
  });
});

test('a change while what is due is being collected leaves no reminder in between', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => subscribe(deadlines, `C${index}`)));
  await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
  const reminders = ids.map((id) => reminderOf(id));
  await deadlines.reminders.add(reminders);
  await Promise.all([
    deadlines.reminders.collect(NOON, NOON.subtract({ minutes: 10 }), 1000),
    change(1, { closes: day('2026-12-17') }),
    deadlines.reminders.collect(NOON, NOON.subtract({ minutes: 10 }), 1000),
  ]);
  const states = await statesOf(...reminders);
  const collected = states.filter((state) => state === 'collected').length;
  expect(states.filter((state) => state === 'dropped')).toHaveLength(20 - collected);
  expect(await count()).toBe(collected);
});

async function setUp(): Promise<string> {
  await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
  return subscribe(deadlines, 'C1');
}

function change(version: number, submission: PhaseChange) {
  return deadlines.calendar.changeEdition('prizes-2027', version, { phases: { submission } }, ACT);
}

function day(date: string) {
  return { precision: 'day', date, zone: GENEVA } as const;
}

function statesOf(...reminders: readonly ReturnType<typeof reminderOf>[]) {
  return Promise.all(reminders.map((reminder) => stateOf(deadlines, reminder)));
}

/** Of messages about a change. */
async function count(): Promise<number> {
  const [row] = await deadlines.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM outbox WHERE content = 'deadlines.change'`,
  );
  return row?.count ?? 0;
}

/** Whatever is being sent was sent long ago. */
async function pass(): Promise<void> {
  await deadlines.query(`UPDATE outbox SET state = 'sent' WHERE claimed_by IS NOT NULL`);
  await deadlines.query(`UPDATE outbox_conversations SET held_until = '-infinity'`);
}

async function sendAll(): Promise<void> {
  await waiting(deadlines);
  await pass();
}
