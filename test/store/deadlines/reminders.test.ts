import { describe, expect, test } from 'vitest';
import type { PlannedReminder } from '../../../src/features/deadlines/ports.js';
import { COLLECT } from '../../../src/store/deadlines/collect.js';
import { TEST_DATABASE_URL } from '../../support/database.js';
import {
  EDITOR,
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

const deadlines = openDeadlines();

const ACT = { by: EDITOR, at: NOON };
const LATE = NOON.subtract({ minutes: 10 });
const at = (minutes: number) => NOON.add({ minutes });

describe('planned reminders', () => {
  test('are kept as they were planned, each key once, whoever adds it again', async () => {
    const id = await subscribe(deadlines, 'C1');
    const planned: readonly PlannedReminder[] = [
      reminderOf(id, { at: at(-3) }),
      reminderOf(id, {
        at: at(-2),
        subject: { kind: 'contribution', id: 'k1', version: 4 },
        occasion: 'owner:P7D',
      }),
      reminderOf(id, { at: at(-1), subject: { kind: 'digest' }, occasion: 'digest:2026-12-07' }),
    ];
    const counts = await Promise.all([1, 2, 3].map(() => deadlines.reminders.add(planned)));
    expect(counts.toSorted()).toEqual([0, 0, 3]);
    await collect();
    const [message] = await waiting(deadlines);
    expect(await deadlines.reminders.findByMessage(message?.id ?? '')).toStrictEqual(planned);
  });

  test('are added by the thousands in seconds', async () => {
    const planned = Array.from({ length: 25_000 }, (_, index) => reminderOf(`s${index}`));
    expect(await deadlines.reminders.add([...planned, reminderOf('s0')])).toBe(25_000);
  });

  test('are withdrawn from some subscribers when they are later than a moment and were not sent', async () => {
    const ids = ['C1', 'C2', 'C3'].map((place) => subscribe(deadlines, place));
    const [a = '', b = '', c = ''] = await Promise.all(ids);
    const sent = reminderOf(a);
    await deadlines.reminders.add([sent]);
    await sendDue(deadlines);
    const [due, later, ofB, ofC] = [
      reminderOf(a, { occasion: 'due', at: at(0) }),
      reminderOf(a, { occasion: 'later', at: at(1) }),
      reminderOf(b, { at: at(1) }),
      reminderOf(c, { at: at(1) }),
    ];
    await deadlines.reminders.add([due, later, ofB, ofC]);
    await deadlines.reminders.withdraw([a, b], NOON);
    expect(await Promise.all([sent, due, later, ofB, ofC].map((each) => stateOf(deadlines, each)))).toEqual([
      'sent',
      'scheduled',
      undefined,
      undefined,
      'scheduled',
    ]);
    expect(await deadlines.reminders.add([later])).toBe(1);
  });

  test('tell who heard of a subject in a version', async () => {
    const [a, b, c] = await Promise.all(['C1', 'C2', 'C3'].map((place) => subscribe(deadlines, place)));
    await deadlines.reminders.add([reminderOf(a ?? ''), reminderOf(b ?? '', { at: at(60) })]);
    await sendDue(deadlines);
    await deadlines.reminders.add([
      reminderOf(c ?? '', { subject: { kind: 'phase', id: SUBMISSION, version: 2 } }),
    ]);
    await collect();
    const find = (version: number) =>
      deadlines.reminders.findTold([{ kind: 'phase', id: SUBMISSION, version }]);
    expect(await find(1)).toEqual([a]);
    expect(await find(2)).toEqual([c]);
    expect(
      await deadlines.reminders.findTold([{ kind: 'contribution', id: SUBMISSION, version: 1 }]),
    ).toEqual([]);
    expect(await deadlines.reminders.findTold([])).toEqual([]);
  });
});

describe('what is due', () => {
  test('becomes one message a place and hour, with what is due later in that hour', async () => {
    const [a, b] = [await subscribe(deadlines, 'C1'), await subscribe(deadlines, 'C2')];
    const inHour = [-1, 0, 59].map((minutes) =>
      reminderOf(a, { occasion: `${minutes}`, at: at(minutes), hour: at(-1) }),
    );
    const nextHour = reminderOf(a, { occasion: 'next', at: at(60), hour: at(60) });
    const ofOther = reminderOf(b, { at: at(-5), hour: at(-5), target: at(90) });
    await deadlines.reminders.add([...inHour, nextHour, ofOther]);
    expect(await collect()).toBe(2);
    const payload = { kind: 'deadlines.reminders', late: false };
    const messages = await waiting(deadlines);
    expect(messages).toMatchObject([
      { to: 'C2', content: 'deadlines.reminders', payload, urgency: 999 },
      { to: 'C1', content: 'deadlines.reminders', payload, urgency: 1000 - 202 },
    ]);
    const held = await Promise.all(messages.map(({ id }) => deadlines.reminders.findByMessage(id)));
    expect(held).toStrictEqual([[ofOther], inHour]);
    expect(await statesOf(inHour[0], inHour[2], nextHour)).toEqual(['collected', 'collected', 'scheduled']);
    expect(await collect()).toBe(0);
  });

  test('by another hour becomes another message', async () => {
    const id = await subscribe(deadlines, 'C1');
    await deadlines.reminders.add([
      reminderOf(id, { at: at(-3), hour: at(-60) }),
      reminderOf(id, { occasion: 'b', at: at(-1), hour: at(-1) }),
    ]);
    expect(await collect()).toBe(2);
  });

  test('for long is folded into one message a place that says so', async () => {
    const [a, b] = [await subscribe(deadlines, 'C1'), await subscribe(deadlines, 'C2')];
    const missed = [-360, -200, -11].map((minutes) =>
      reminderOf(a, { occasion: `${minutes}`, at: at(minutes) }),
    );
    const onTime = reminderOf(a, { occasion: 'now', at: at(-10) });
    await deadlines.reminders.add([...missed, onTime, reminderOf(b, { at: at(-100) })]);
    expect(await collect()).toBe(3);
    const messages = await allWaiting();
    expect(messages.map(({ to, payload }) => ({ to, payload })).toSorted(byText)).toEqual([
      { to: 'C1', payload: { kind: 'deadlines.reminders', late: false } },
      { to: 'C1', payload: { kind: 'deadlines.reminders', late: true } },
      { to: 'C2', payload: { kind: 'deadlines.reminders', late: true } },
    ]);
    const late = messages.find(({ to, payload }) => to === 'C1' && isLate(payload));
    expect(await deadlines.reminders.findByMessage(late?.id ?? '')).toStrictEqual(missed);
    expect(await statesOf(onTime)).toEqual(['collected']);
  });

  test('goes to one of many callers at once, and each message is whole', async () => {
    const ids = await Promise.all(
      Array.from({ length: 30 }, (_, index) => subscribe(deadlines, `C${index}`)),
    );
    const planned = ids.flatMap((id) => ['a', 'b', 'c'].map((occasion) => reminderOf(id, { occasion })));
    await deadlines.reminders.add(planned);
    const counts = await Promise.all(
      Array.from({ length: 8 }, () => deadlines.reminders.collect(NOON, LATE, 7)),
    );
    let total = counts.reduce((sum, count) => sum + count, 0);
    for (let count = await collect(); count > 0; count = await collect()) total += count;
    expect(total).toBe(30);
    const messages = await waiting(deadlines);
    const held = await Promise.all(messages.map(({ id }) => deadlines.reminders.findByMessage(id)));
    expect(held.map(({ length }) => length)).toEqual(Array(30).fill(3));
    expect(held.flatMap((each) => each.map(({ key }) => key)).toSorted()).toEqual(
      planned.map(({ key }) => key).toSorted(),
    );
  });

  test.runIf(TEST_DATABASE_URL)('is left to whoever is just collecting', async () => {
    const ids = [await subscribe(deadlines, 'C1'), await subscribe(deadlines, 'C2')];
    await deadlines.reminders.add(ids.map((id) => reminderOf(id)));
    await deadlines.transaction(async (query) => {
      expect(await query(COLLECT, [NOON.toString(), LATE.toString(), 1])).toHaveLength(1);
      expect(await collect()).toBe(0);
    });
    expect(await collect()).toBe(1);
  });

  test('is dropped where nothing may be sent: ended, gone or muted', async () => {
    const [muted, spoken, ended] = await Promise.all(
      ['C1', 'C2', 'C3'].map((place) => subscribe(deadlines, place)),
    );
    await deadlines.subscribers.mute(muted ?? '', at(1), ACT);
    await deadlines.subscribers.mute(spoken ?? '', NOON, ACT);
    await deadlines.subscribers.end(ended ?? '', 'archived', ACT);
    const due = [muted, spoken, ended, 'gone'].map((id) => reminderOf(id ?? ''));
    const later = reminderOf(muted ?? '', { occasion: 'later', at: at(5), hour: due[0]?.hour ?? NOON });
    await deadlines.reminders.add([...due, later]);
    expect(await collect()).toBe(1);
    expect(await statesOf(...due, later)).toEqual([
      'dropped',
      'collected',
      'dropped',
      'dropped',
      'scheduled',
    ]);
    expect(await waiting(deadlines)).toMatchObject([{ to: 'C2' }]);
  });

  test('is taken in the order it was due, about as many as are asked for', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, (_, index) => subscribe(deadlines, `C${index}`)));
    await deadlines.reminders.add(ids.map((id, index) => reminderOf(id, { at: at(-index) })));
    expect(await deadlines.reminders.collect(NOON, LATE, 2)).toBe(2);
    expect((await waiting(deadlines)).map(({ to }) => to).toSorted()).toEqual(['C3', 'C4']);
  });
});

describe('what became of a message became of its reminders', () => {
  test.each([
    [
      {
        kind: 'sent',
        message: { place: { platform: 'slack', tenant: 'T1', conversation: 'C1', kind: 'channel' }, id: '1' },
      },
      'sent',
    ],
    [{ kind: 'dropped', reason: 'r' }, 'dropped'],
    [{ kind: 'failed', reason: 'r' }, 'dropped'],
    [{ kind: 'later', delay: 5, reason: 'r' }, 'collected'],
  ] as const)('%j: %s', async (outcome, state) => {
    const id = await subscribe(deadlines, 'C1');
    await deadlines.reminders.add([reminderOf(id), reminderOf(id, { occasion: 'later', at: at(60) })]);
    await collect();
    const [message] = await waiting(deadlines);
    expect(await deadlines.outbox.settle(message?.id ?? '', 'nobody', outcome)).toBe(false);
    expect(await statesOf(reminderOf(id))).toEqual(['collected']);
    expect(await deadlines.outbox.settle(message?.id ?? '', 'reader', outcome)).toBe(true);
    expect(await statesOf(reminderOf(id), reminderOf(id, { occasion: 'later' }))).toEqual([
      state,
      'scheduled',
    ]);
  });
});

test('the horizon is where it was last moved to', async () => {
  expect(await deadlines.reminders.findHorizon()).toBeUndefined();
  await deadlines.reminders.moveHorizon(NOON);
  await deadlines.reminders.moveHorizon(at(5));
  expect(await deadlines.reminders.findHorizon()).toEqual(at(5));
});

describe('what is to be planned', () => {
  test('is what is new or changed since it was planned, as many as are asked for', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const ids = [await subscribe(deadlines, 'C1'), await subscribe(deadlines, 'C2')];
    await assign('k1');
    const first = await deadlines.reminders.findUnplanned(9);
    expect(first.phases.map(({ id }) => id)).toEqual([SUBMISSION, VOTING]);
    expect(first.subscribers).toStrictEqual(await deadlines.subscribers.find(ids));
    expect(first.contributions).toStrictEqual(await deadlines.contributions.find(['k1']));
    const few = await deadlines.reminders.findUnplanned(1);
    expect([few.phases.length, few.contributions.length, few.subscribers.length]).toEqual([1, 1, 1]);
    await deadlines.reminders.markPlanned(few);
    await deadlines.reminders.markPlanned(await deadlines.reminders.findUnplanned(9));
    expect(await deadlines.reminders.findUnplanned(9)).toEqual({
      phases: [],
      contributions: [],
      subscribers: [],
    });
    await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { voting: { status: 'finished' } } },
      ACT,
    );
    await deadlines.contributions.change('k1', 1, { state: 'in progress' }, ACT);
    await subscribe(deadlines, 'C2');
    const changed = await deadlines.reminders.findUnplanned(9);
    expect(changed).toMatchObject({
      phases: [{ id: VOTING }],
      contributions: [{ id: 'k1' }],
      subscribers: [{ id: ids[1] }],
    });
  });

  test('is still to be planned when it changed while it was', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    await subscribe(deadlines, 'C1');
    await assign('k1');
    const planned = await deadlines.reminders.findUnplanned(9);
    await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { voting: { status: 'finished' } } },
      ACT,
    );
    await deadlines.contributions.change('k1', 1, { state: 'in progress' }, ACT);
    await subscribe(deadlines, 'C1');
    await deadlines.reminders.markPlanned(planned);
    const rest = await deadlines.reminders.findUnplanned(9);
    expect(rest).toMatchObject({
      phases: [{ id: VOTING }],
      contributions: [{ id: 'k1' }],
      subscribers: [{ place: { conversation: 'C1' } }],
    });
  });

  test('of a subscriber that ended is nothing', async () => {
    await deadlines.subscribers.end(await subscribe(deadlines, 'C1'), 'asked', ACT);
    expect((await deadlines.reminders.findUnplanned(9)).subscribers).toEqual([]);
  });
});

describe('subjects of a time', () => {
  test('are those that may be reminded of in it: planned phases, outstanding contributions', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    await assign('k1');
    const find = async (days: number) => {
      const from = NOON.add({ hours: 24 * days });
      const { phases, contributions } = await deadlines.reminders.findSubjects(from, from.add({ hours: 48 }));
      return [...phases, ...contributions].map(({ id }) => id);
    };
    const all = [SUBMISSION, VOTING, 'k1'];
    expect(await find(0)).toEqual(all);
    // Longest offset before a closing; first working day after it.
    expect(await find(-50)).toEqual(all);
    expect(await find(13)).toEqual([SUBMISSION, VOTING, 'k1']);
    expect(await find(18)).toEqual([VOTING, 'k1']);
    expect(await find(60)).toEqual(['k1']);
    expect(await find(-90)).toEqual([]);
    expect(await find(90)).toEqual([]);
  });

  test('are none that are finished, cancelled, delivered or of a cancelled edition', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    await assign('k1', 'k2');
    await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { submission: { status: 'finished' } } },
      ACT,
    );
    await deadlines.contributions.change('k1', 1, { state: 'delivered' }, ACT);
    const { phases, contributions } = await deadlines.reminders.findSubjects(NOON, NOON);
    expect([...phases, ...contributions].map(({ id }) => id)).toEqual([VOTING, 'k2']);
    await deadlines.calendar.changeEdition('prizes-2027', 2, { status: 'cancelled' }, ACT);
    expect(await deadlines.reminders.findSubjects(NOON, NOON)).toEqual({ phases: [], contributions: [] });
  });
});

function collect(): Promise<number> {
  return deadlines.reminders.collect(NOON, LATE, 1000);
}

/** Also where several wait for one place. */
async function allWaiting() {
  const first = await waiting(deadlines);
  await deadlines.query(`UPDATE outbox_conversations SET held_until = '-infinity'`);
  return [...first, ...(await waiting(deadlines))];
}

function isLate(payload: unknown): boolean {
  return JSON.stringify(payload).includes('"late":true');
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function statesOf(...reminders: readonly (PlannedReminder | undefined)[]) {
  return Promise.all(reminders.map((each) => each && stateOf(deadlines, each)));
}

async function assign(...ids: readonly string[]): Promise<void> {
  const due = { precision: 'day', date: '2026-12-14', zone: 'UTC' } as const;
  const contributions = ids.map((id) => ({
    id,
    edition: 'prizes-2027',
    title: id,
    owner: EDITOR,
    due,
    state: 'expected' as const,
  }));
  await deadlines.contributions.assign(contributions, ACT);
}
