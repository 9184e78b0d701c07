import { describe, expect, test } from 'vitest';
import type { PersonRef, Scope, Subscriber } from '../../../src/features/deadlines/ports.js';
import {
  EDITOR,
  NOON,
  openDeadlines,
  placeOf,
  reminderOf,
  SETTINGS,
  SUBMISSION,
  sampleNewEdition,
  sendDue,
  stateOf,
  subscribe,
  VOTING,
} from './setup.js';

const deadlines = openDeadlines();

const ACT = { by: EDITOR, at: NOON };
const LATER = { by: EDITOR, at: NOON.add({ hours: 1 }) };
const OTHER: PersonRef = { platform: 'slack', tenant: 'T1', id: 'U2' };
const SCOPES: readonly Scope[] = [
  { kind: 'action line', line: 'C5' },
  { kind: 'everything' },
  { kind: 'phase kind', phaseKind: 'deadline' },
  { kind: 'process', process: 'prizes' },
];

describe('a subscriber', () => {
  test('is kept as it was set up, and found by place and id', async () => {
    const place = { ...placeOf('C1'), thread: '17.0' };
    const saved = await deadlines.subscribers.save(place, EDITOR, SETTINGS, SCOPES, ACT);
    const expected: Subscriber = {
      ...SETTINGS,
      id: saved.id,
      place,
      owner: EDITOR,
      since: NOON,
      status: 'active',
      subscriptions: SCOPES.map((scope) => ({ scope, since: NOON })),
    };
    expect(saved).toStrictEqual(expected);
    expect(await deadlines.subscribers.findAt(placeOf('C1'))).toStrictEqual(expected);
    expect(await deadlines.subscribers.find([saved.id, 'other'])).toStrictEqual([expected]);
    expect(await deadlines.subscribers.findAt(placeOf('C2'))).toBeUndefined();
  });

  test('is one a place, whoever saves it at once', async () => {
    const saved = await Promise.all([1, 2, 3].map(() => subscribe(deadlines, 'C1')));
    expect(new Set(saved).size).toBe(1);
    expect(await deadlines.subscribers.page(undefined, 9)).toHaveLength(1);
  });

  test('with other settings holds since then, also when the clock stands still', async () => {
    const { id } = await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, SCOPES, ACT);
    const settings = { ...SETTINGS, offsets: ['P1D'], digest: false, language: 'fr' } as const;
    const changed = await deadlines.subscribers.save(placeOf('C1'), OTHER, settings, undefined, LATER);
    expect(changed).toMatchObject({ ...settings, id, owner: EDITOR, since: LATER.at });
    expect(changed.subscriptions.map(({ since }) => since)).toEqual(SCOPES.map(() => NOON));
    const again = await deadlines.subscribers.save(placeOf('C1'), OTHER, SETTINGS, undefined, LATER);
    expect(again.since.epochMilliseconds).toBeGreaterThan(LATER.at.epochMilliseconds);
  });

  test('keeps the dates of scopes that stay', async () => {
    await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, SCOPES, ACT);
    const scopes: readonly Scope[] = [
      { kind: 'action line', line: 'C5' },
      { kind: 'action line', line: 'C6' },
      { kind: 'action line', line: 'C6' },
    ];
    const changed = await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, scopes, LATER);
    expect(changed.subscriptions).toEqual([
      { scope: { kind: 'action line', line: 'C5' }, since: NOON },
      { scope: { kind: 'action line', line: 'C6' }, since: LATER.at },
    ]);
    const none = await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, [], LATER);
    expect(none.subscriptions).toEqual([]);
  });

  test('that ended is planned and told no more, and begins anew when it is saved again', async () => {
    const { id } = await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, SCOPES, ACT);
    await deadlines.subscribers.mute(id, NOON.add({ hours: 99 }), ACT);
    const scheduled = reminderOf(id, { at: NOON.add({ hours: 5 }) });
    await deadlines.reminders.add([scheduled]);
    await deadlines.subscribers.end(id, 'archived', ACT);
    expect(await deadlines.subscribers.findAt(placeOf('C1'))).toMatchObject({ status: 'ended' });
    expect(await deadlines.subscribers.page(undefined, 9)).toEqual([]);
    expect(await stateOf(deadlines, scheduled)).toBeUndefined();
    const again = await deadlines.subscribers.save(placeOf('C1'), OTHER, SETTINGS, undefined, LATER);
    expect(again).toMatchObject({ id, status: 'active', owner: OTHER, since: LATER.at });
    expect(again).not.toHaveProperty('mutedUntil');
    expect(await deadlines.reminders.add([scheduled])).toBe(1);
  });

  test('is muted until a moment, or no longer', async () => {
    const id = await subscribe(deadlines, 'C1');
    await deadlines.subscribers.mute(id, LATER.at, ACT);
    expect(await deadlines.subscribers.find([id])).toMatchObject([{ mutedUntil: LATER.at }]);
    await deadlines.subscribers.mute(id, undefined, ACT);
    expect((await deadlines.subscribers.find([id]))[0]).not.toHaveProperty('mutedUntil');
  });

  test('leaves a trace of who changed what', async () => {
    const { id } = await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, [], ACT);
    await deadlines.subscribers.save(placeOf('C1'), EDITOR, { ...SETTINGS, digest: false }, undefined, {
      ...LATER,
      by: OTHER,
    });
    await deadlines.subscribers.end(id, 'asked', LATER);
    await deadlines.subscribers.end(id, 'asked', LATER);
    await deadlines.subscribers.mute('none', NOON, LATER);
    const rows = await deadlines.query(
      'SELECT action, subject, by, before, after FROM audit ORDER BY id OFFSET 1',
    );
    expect(rows).toEqual([
      {
        action: 'subscriber changed',
        subject: id,
        by: OTHER,
        before: { digest: true },
        after: { digest: false },
      },
      { action: 'subscriber ended', subject: id, by: EDITOR, before: null, after: { reason: 'asked' } },
    ]);
  });

  test('comes in pages, each once', async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, (_, index) => subscribe(deadlines, `C${index}`)));
    const found: string[] = [];
    for (let after: string | undefined; ; after = found.at(-1)) {
      const page = await deadlines.subscribers.page(after, 3);
      if (page.length === 0) break;
      found.push(...page.map(({ id }) => id));
    }
    expect(found.toSorted()).toEqual(ids.toSorted());
  });
});

describe('people', () => {
  test('are found in their own direct places, in whatever case their ids are written', async () => {
    const teams: PersonRef = { platform: 'teams', tenant: 'ab-1', id: 'cd-2' };
    const direct = { platform: 'teams', tenant: 'ab-1', conversation: 'x', kind: 'direct' } as const;
    const inTeams = await deadlines.subscribers.save(direct, teams, SETTINGS, [], ACT);
    const inSlack = await deadlines.subscribers.save(placeOf('D1', 'direct'), EDITOR, SETTINGS, [], ACT);
    await deadlines.subscribers.save(placeOf('D2', 'direct'), OTHER, SETTINGS, [], ACT);
    await deadlines.subscribers.save(placeOf('C1'), EDITOR, SETTINGS, [], ACT);
    const people = [
      { ...teams, tenant: 'AB-1', id: 'CD-2' },
      { ...EDITOR, id: 'u1' },
      EDITOR,
      { ...OTHER, tenant: 'T2' },
    ];
    const found = await deadlines.subscribers.findPeople(people);
    expect(found.map(({ id }) => id)).toEqual([inTeams.id, inSlack.id].toSorted());
    await deadlines.subscribers.end(inTeams.id, 'removed', ACT);
    expect(await deadlines.subscribers.findPeople([teams])).toEqual([]);
    expect(await deadlines.subscribers.findPeople([])).toEqual([]);
  });
});

describe('a silence', () => {
  const DONE = { state: 'done', by: EDITOR, at: NOON } as const;
  const at = NOON.add({ hours: 5 });

  test('is kept, the last about a subject', async () => {
    const [a, b] = [await subscribe(deadlines, 'C1'), await subscribe(deadlines, 'C2')];
    await deadlines.subscribers.silence(a, { ...DONE, subject: SUBMISSION });
    await deadlines.subscribers.silence(a, { ...DONE, subject: 'prizes-2027', at: LATER.at });
    await deadlines.subscribers.silence(a, { ...DONE, subject: SUBMISSION, state: 'muted', by: OTHER });
    await deadlines.subscribers.silence('none', { ...DONE, subject: SUBMISSION });
    expect(await deadlines.subscribers.silencesOf([a, b, 'none'])).toStrictEqual(
      new Map([
        [
          a,
          [
            { ...DONE, subject: SUBMISSION, state: 'muted', by: OTHER },
            { ...DONE, subject: 'prizes-2027', at: LATER.at },
          ],
        ],
      ]),
    );
  });

  test.each([
    [SUBMISSION, ['dropped', 'scheduled', 'scheduled', 'scheduled']],
    ['prizes-2027', ['dropped', 'dropped', 'scheduled', 'scheduled']],
    ['k1', ['scheduled', 'scheduled', 'dropped', 'scheduled']],
  ])('about %s drops what is unsent about it, of that place alone', async (subject, states) => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const [a, b] = [await subscribe(deadlines, 'C1'), await subscribe(deadlines, 'C2')];
    const planned = [
      reminderOf(a, { at }),
      reminderOf(a, { at, subject: { kind: 'phase', id: VOTING, version: 1 } }),
      reminderOf(a, { at, subject: { kind: 'contribution', id: 'k1', version: 1 } }),
      reminderOf(b, { at }),
    ];
    await deadlines.reminders.add(planned);
    await deadlines.subscribers.silence(a, { ...DONE, subject });
    expect(await Promise.all(planned.map((each) => stateOf(deadlines, each)))).toEqual(states);
  });

  test('that ends lets what is later be planned again, and nothing that was due meanwhile', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const id = await subscribe(deadlines, 'C1');
    await deadlines.reminders.add([reminderOf(id)]);
    await sendDue(deadlines);
    const [missed, later] = [
      reminderOf(id, { at, occasion: 'a' }),
      reminderOf(id, { at: at.add({ hours: 9 }), occasion: 'b' }),
    ];
    await deadlines.reminders.add([missed, later]);
    await deadlines.subscribers.silence(id, { ...DONE, subject: 'prizes-2027' });
    await deadlines.reminders.markPlanned(await deadlines.reminders.findUnplanned(9));
    await deadlines.subscribers.unsilence(id, 'prizes-2027', at.add({ hours: 1 }));
    expect(await deadlines.subscribers.silencesOf([id])).toEqual(new Map());
    expect((await deadlines.reminders.findUnplanned(9)).subscribers).toMatchObject([
      { id, since: at.add({ hours: 1 }) },
    ]);
    expect(await deadlines.reminders.add([reminderOf(id), missed, later])).toBe(1);
    await deadlines.subscribers.unsilence(id, 'prizes-2027', at.add({ hours: 2 }));
    expect(await deadlines.subscribers.find([id])).toMatchObject([{ since: at.add({ hours: 1 }) }]);
  });
});
