import { beforeEach, describe, expect, test } from 'vitest';
import type { Contribution, PersonRef } from '../../../src/features/deadlines/ports.js';
import {
  EDITOR,
  GENEVA,
  NOON,
  openDeadlines,
  placeOf,
  reminderOf,
  SETTINGS,
  sampleNewEdition,
  stateOf,
} from './setup.js';

const deadlines = openDeadlines();

const ACT = { by: EDITOR, at: NOON };
const LATER = { by: EDITOR, at: NOON.add({ hours: 1 }), reason: 'on holiday' };
const OWNER: PersonRef = { platform: 'slack', tenant: 'T1', id: 'U7' };
const EXPECTED = {
  id: 'k1',
  edition: 'prizes-2027',
  title: 'Section on C5 \0',
  owner: OWNER,
  ownerName: 'Focal point, ITU-D',
  actionLine: 'C5',
  sector: 'ITU-D',
  due: { precision: 'day', date: '2026-12-14', zone: GENEVA },
  state: 'expected',
} as const;
const DELIVERED = {
  id: 'k2',
  edition: 'prizes-2027',
  title: 'A paper',
  owner: EDITOR,
  due: { precision: 'month', month: '2026-12', zone: GENEVA },
  state: 'delivered',
  link: 'https://example.org/paper',
  delivered: { at: NOON, by: EDITOR },
} as const;
const STORED: readonly Contribution[] = [
  { ...EXPECTED, title: 'Section on C5 \uFFFD', version: 1, since: NOON },
  { ...DELIVERED, version: 1, since: NOON },
];

beforeEach(async () => {
  await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
  await deadlines.contributions.assign([EXPECTED, DELIVERED], ACT);
});

describe('contributions', () => {
  test('are kept as they were assigned, the first due first', async () => {
    expect(await deadlines.contributions.list('prizes-2027')).toStrictEqual(STORED);
    expect(await deadlines.contributions.find(['k2', 'k1', 'k3'])).toStrictEqual(STORED);
    expect(await deadlines.contributions.list('other')).toEqual([]);
  });

  test('tell who owes something, was never reminded and can be written to', async () => {
    const teams: PersonRef = { platform: 'teams', tenant: 'AB-1', id: 'CD-2' };
    const unknown: PersonRef = { platform: 'teams', tenant: 'ab-1', id: 'ef-3' };
    const others = [teams, unknown, EDITOR].map((owner, index) => ({ ...EXPECTED, id: `o${index}`, owner }));
    await deadlines.contributions.assign(others, ACT);
    await deadlines.query(
      `INSERT INTO addresses (platform, tenant, conversation, kind, details, person_id, saved_at)
       VALUES ('teams', 'ab-1', 'a:1', 'direct', '{}', 'cd-2', now())`,
    );
    const known = await deadlines.subscribers.save(placeOf('D1', 'direct'), EDITOR, SETTINGS, [], ACT);
    await deadlines.subscribers.end(known.id, 'asked', ACT);
    expect(await deadlines.contributions.findUnreached(10)).toEqual([OWNER, teams]);
    expect(await deadlines.contributions.findUnreached(1)).toEqual([OWNER]);
    await deadlines.contributions.change('k1', 1, { state: 'waived' }, ACT);
    expect(await deadlines.contributions.findUnreached(10)).toEqual([teams]);
  });

  test('are found by owner, in whatever case the id is written', async () => {
    expect(await deadlines.contributions.listFor({ ...OWNER, id: 'u7' })).toStrictEqual([STORED[0]]);
    expect(await deadlines.contributions.listFor({ ...OWNER, tenant: 'T2' })).toEqual([]);
  });

  test('are assigned all or none', async () => {
    const many = [
      { ...EXPECTED, id: 'k3' },
      { ...EXPECTED, id: 'k4', edition: 'none' },
    ];
    await expect(deadlines.contributions.assign(many, ACT)).rejects.toThrow();
    await expect(
      deadlines.contributions.assign([{ ...EXPECTED, id: 'k3' }, EXPECTED], ACT),
    ).rejects.toThrow();
    expect(await deadlines.contributions.list('prizes-2027')).toHaveLength(2);
    expect(await deadlines.calendar.listChanges(NOON, 9)).toHaveLength(3);
    await deadlines.contributions.assign([], ACT);
  });
});

describe('a change', () => {
  test('makes a new version since then, drops what was planned and leaves a trace', async () => {
    const scheduled = reminderOf('s1', { subject: { kind: 'contribution', id: 'k1', version: 1 } });
    const ofOther = reminderOf('s1', { subject: { kind: 'contribution', id: 'k2', version: 1 } });
    await deadlines.reminders.add([scheduled, ofOther]);
    const due = { precision: 'day', date: '2026-12-20', zone: GENEVA } as const;
    const changed = await deadlines.contributions.change('k1', 1, { due, ownerName: undefined }, LATER);
    const { ownerName, ...rest } = STORED[0] ?? EXPECTED;
    const expected = { ...rest, due, version: 2, since: LATER.at };
    expect(changed).toStrictEqual({ kind: 'changed', value: expected });
    expect(await deadlines.contributions.find(['k1'])).toStrictEqual([expected]);
    expect(await Promise.all([scheduled, ofOther].map((each) => stateOf(deadlines, each)))).toEqual([
      'dropped',
      'scheduled',
    ]);
    expect(await deadlines.calendar.listChanges(LATER.at, 9)).toStrictEqual([
      {
        ...LATER,
        action: 'contribution changed',
        subject: 'k1',
        edition: 'prizes-2027',
        before: { due: EXPECTED.due, ownerName },
        after: { due },
      },
    ]);
  });

  test.each([
    [
      { state: 'delivered', link: 'https://example.org', delivered: { at: NOON, by: OWNER } },
      'contribution delivered',
    ],
    [{ state: 'waived' }, 'contribution waived'],
    [{ state: 'in progress' }, 'contribution changed'],
    [{ owner: EDITOR }, 'contribution changed'],
  ] as const)('to %j is kept as: %s', async (change, action) => {
    expect(await deadlines.contributions.change('k1', 1, change, LATER)).toMatchObject({
      kind: 'changed',
      value: change,
    });
    expect(await deadlines.calendar.listChanges(LATER.at, 9)).toMatchObject([{ action }]);
  });

  test('drawn from an old version is stale, and nothing of it happens', async () => {
    const changes = ['a', 'b', 'c'].map((title) => deadlines.contributions.change('k1', 1, { title }, LATER));
    const outcomes = await Promise.all(changes);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'stale', 'stale']);
    const [stored] = await deadlines.contributions.find(['k1']);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ value: stored });
    expect(stored?.version).toBe(2);
  });

  test('to what it is already changes nothing; of what is missing says so', async () => {
    const same = await deadlines.contributions.change(
      'k1',
      1,
      { due: { ...EXPECTED.due }, state: 'expected' },
      LATER,
    );
    expect(same).toStrictEqual({ kind: 'changed', value: STORED[0] });
    expect(await deadlines.contributions.change('none', 1, {}, LATER)).toEqual({ kind: 'missing' });
    expect(await deadlines.calendar.listChanges(LATER.at, 9)).toEqual([]);
  });
});

test.each([
  { leads: [] },
  { channel: placeOf('C8') },
  { escalation: { owner: [], channel: [], lead: [] } },
  { status: 'cancelled' },
] as const)('an edition that changes to %j has what is outstanding planned anew', async (change) => {
  const scheduled = reminderOf('s1', { subject: { kind: 'contribution', id: 'k1', version: 1 } });
  await deadlines.reminders.add([scheduled]);
  await deadlines.calendar.changeEdition('prizes-2027', 1, change, LATER);
  expect(await stateOf(deadlines, scheduled)).toBe('dropped');
  expect(await deadlines.contributions.find(['k1', 'k2'])).toMatchObject([
    { version: 2, since: LATER.at },
    { version: 1, since: NOON },
  ]);
});

test('a change of other facts of the edition leaves what is planned', async () => {
  await deadlines.calendar.changeEdition('prizes-2027', 1, { names: { en: 'Other' } }, LATER);
  expect(await deadlines.contributions.find(['k1'])).toMatchObject([{ version: 1 }]);
});
