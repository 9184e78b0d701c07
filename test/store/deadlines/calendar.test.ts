import { describe, expect, test } from 'vitest';
import type { Edition, PhaseChange } from '../../../src/features/deadlines/ports.js';
import {
  EDITOR,
  GENEVA,
  NOON,
  openDeadlines,
  placeOf,
  SUBMISSION,
  sampleNewEdition,
  VOTING,
} from './setup.js';

const deadlines = openDeadlines();

const ACT = { by: EDITOR, at: NOON, reason: 'asked for by the jury' };
const LATER = { ...ACT, at: NOON.add({ hours: 1 }) };
const POSTPONED: PhaseChange = {
  closes: { precision: 'minute', instant: '2026-12-17T22:00:00Z', zone: GENEVA },
};

describe('an edition', () => {
  test('is kept as it was set up', async () => {
    const edition = sampleNewEdition();
    expect(await deadlines.calendar.createEdition(edition, ACT)).toBe(true);
    const expected: Edition = {
      ...edition,
      status: 'planned',
      version: 1,
      phases: edition.phases.map((phase) => ({
        ...phase,
        id: `prizes-2027/${phase.key}`,
        edition: 'prizes-2027',
        status: 'planned',
        version: 1,
        since: NOON,
      })),
    };
    expect(await deadlines.calendar.findEdition('prizes-2027')).toStrictEqual(expected);
    expect(await deadlines.calendar.findPhases([VOTING, SUBMISSION, 'other'])).toStrictEqual(expected.phases);
  });

  test('may hold any characters, and little more than dates', async () => {
    const phase = {
      key: 'a',
      position: 1,
      kind: 'publication',
      names: { en: 'a\0b 👍' },
      actionLines: [],
      accepted: [],
    } as const;
    const bare = {
      process: 'p',
      label: '1',
      origin: 'people',
      leads: [],
      escalation: { owner: [], channel: [], lead: [] },
    } as const;
    await deadlines.calendar.createEdition(
      { ...bare, id: 'p-1', names: { en: '\'; -- "\0' }, phases: [{ ...phase, asWritten: 'x\0' }] },
      { at: NOON, reason: '\0' },
    );
    const edition = await deadlines.calendar.findEdition('p-1');
    expect(edition?.names.en).toBe('\'; -- "\uFFFD');
    expect(edition?.phases[0]).toMatchObject({ names: { en: 'a\uFFFDb 👍' }, asWritten: 'x\uFFFD' });
    expect(await deadlines.calendar.findEdition('p-1\0')).toBeUndefined();
  });

  test('under an id that is taken changes nothing', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const other = sampleNewEdition({ names: { en: 'Other' }, phases: [] });
    const outcomes = await Promise.all([1, 2].map(() => deadlines.calendar.createEdition(other, ACT)));
    expect(outcomes).toEqual([false, false]);
    expect((await deadlines.calendar.findEdition('prizes-2027'))?.names.en).toBe('WSIS Prizes 2027');
    expect(await deadlines.calendar.listChanges(NOON, 9)).toHaveLength(1);
  });

  test('of the record is added once, and never over what people made of it', async () => {
    const record = sampleNewEdition({ origin: 'record' });
    const other = sampleNewEdition({ id: 'photo-2023', process: 'photo', label: '2023' });
    await Promise.all([1, 2, 3].map(() => deadlines.calendar.recordHistory([record, other], NOON)));
    expect((await deadlines.calendar.listEditions()).map(({ id }) => id)).toEqual([
      'photo-2023',
      'prizes-2027',
    ]);
    await deadlines.calendar.changeEdition('prizes-2027', 1, { phases: { submission: POSTPONED } }, ACT);
    const before = await deadlines.calendar.listEditions();
    await deadlines.calendar.recordHistory([record, other], NOON.add({ hours: 24 }));
    expect(await deadlines.calendar.listEditions()).toStrictEqual(before);
  });
});

describe('a change', () => {
  test('of a date makes a new version of that phase alone, since that moment', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const changed = await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { submission: POSTPONED } },
      LATER,
    );
    const edition = await deadlines.calendar.findEdition('prizes-2027');
    expect(changed).toStrictEqual({ kind: 'changed', value: edition });
    expect(edition?.version).toBe(2);
    expect(edition?.phases[0]).toMatchObject({ ...POSTPONED, version: 2, since: LATER.at });
    expect(edition?.phases[1]).toMatchObject({ version: 1, since: NOON });
  });

  test('of other facts leaves the versions of phases', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const change = {
      names: { en: 'Renamed' },
      phases: { voting: { url: undefined, names: { en: 'Vote' }, actionLines: ['C1'] } },
    };
    await deadlines.calendar.changeEdition('prizes-2027', 1, change, LATER);
    const edition = await deadlines.calendar.findEdition('prizes-2027');
    expect(edition).toMatchObject({ names: { en: 'Renamed' }, version: 2 });
    expect(edition?.phases[1]).toMatchObject({
      names: { en: 'Vote' },
      actionLines: ['C1'],
      version: 1,
      since: NOON,
    });
    expect(edition?.phases[1]).not.toHaveProperty('url');
  });

  test('takes away what is undefined', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const change = { channel: undefined, phases: { voting: { opens: undefined, place: undefined } } };
    const changed = await deadlines.calendar.changeEdition('prizes-2027', 1, change, LATER);
    const edition = changed.kind === 'changed' ? changed.value : undefined;
    expect(edition).not.toHaveProperty('channel');
    expect(edition?.phases[1]).not.toHaveProperty('opens');
    expect(edition?.phases[1]).not.toHaveProperty('place');
    expect(edition?.phases[1]?.version).toBe(2);
  });

  test('to what it is already changes nothing and leaves no trace', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const version = await deadlines.calendar.findVersion();
    const { names, leads } = sampleNewEdition();
    const same = { names, leads, phases: { voting: { place: 'Geneva' }, submission: {} } };
    const changed = await deadlines.calendar.changeEdition('prizes-2027', 1, same, LATER);
    expect(changed).toMatchObject({ kind: 'changed', value: { version: 1 } });
    expect(await deadlines.calendar.findVersion()).toBe(version);
    expect(await deadlines.calendar.listChanges(LATER.at, 9)).toEqual([]);
  });

  test('drawn from an old version is stale, and nothing of it happens', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const changes = [1, 2, 3, 4].map((day) =>
      deadlines.calendar.changeEdition(
        'prizes-2027',
        1,
        { phases: { voting: { closes: { precision: 'day', date: `2026-12-2${day + 2}`, zone: GENEVA } } } },
        LATER,
      ),
    );
    const outcomes = await Promise.all(changes);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'stale', 'stale', 'stale']);
    const edition = await deadlines.calendar.findEdition('prizes-2027');
    for (const outcome of outcomes) expect(outcome).toMatchObject({ value: edition });
    expect(edition).toMatchObject({ version: 2, phases: [{ version: 1 }, { version: 2 }] });
    expect(await deadlines.calendar.listChanges(LATER.at, 9)).toHaveLength(1);
  });

  test('of what is missing says so', async () => {
    expect(await deadlines.calendar.changeEdition('none', 1, {}, ACT)).toEqual({ kind: 'missing' });
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const change = { names: { en: 'Renamed' }, phases: { judging: POSTPONED } };
    await expect(deadlines.calendar.changeEdition('prizes-2027', 1, change, ACT)).rejects.toThrow('judging');
    expect(await deadlines.calendar.findEdition('prizes-2027')).toMatchObject({ version: 1 });
  });

  test('that cancels an edition cancels all of its planned phases', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { submission: { status: 'finished' } } },
      ACT,
    );
    await deadlines.calendar.changeEdition('prizes-2027', 2, { status: 'cancelled' }, LATER);
    expect(await deadlines.calendar.findEdition('prizes-2027')).toMatchObject({
      status: 'cancelled',
      phases: [
        { status: 'finished', version: 2, since: NOON },
        { status: 'cancelled', version: 2, since: LATER.at },
      ],
    });
  });
});

describe('the version of the calendar', () => {
  test('changes with every change', async () => {
    const versions = [await deadlines.calendar.findVersion()];
    const note = async () => versions.push(await deadlines.calendar.findVersion());
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    await note();
    await deadlines.calendar.recordHistory([sampleNewEdition({ id: 'photo-2023', process: 'photo' })], NOON);
    await note();
    await deadlines.calendar.changeEdition('photo-2023', 1, { names: { en: 'Photo contest' } }, ACT);
    await note();
    await deadlines.calendar.changeEdition('prizes-2027', 1, { phases: { voting: { url: undefined } } }, ACT);
    await note();
    expect(new Set(versions).size).toBe(5);
  });
});

describe('the audit trail', () => {
  test('says who changed what, when and why, the newest first', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
    const phases = { submission: POSTPONED, voting: { status: 'cancelled' } } as const;
    await deadlines.calendar.changeEdition('prizes-2027', 1, { channel: placeOf('C2'), phases }, LATER);
    const about = { by: EDITOR, at: LATER.at, reason: 'asked for by the jury', edition: 'prizes-2027' };
    expect(await deadlines.calendar.listChanges(NOON, 9)).toStrictEqual([
      {
        ...about,
        action: 'phase cancelled',
        subject: VOTING,
        before: { status: 'planned' },
        after: { status: 'cancelled' },
      },
      {
        ...about,
        action: 'phase postponed',
        subject: SUBMISSION,
        before: { closes: sampleNewEdition().phases[0]?.closes },
        after: POSTPONED,
      },
      {
        ...about,
        action: 'edition changed',
        subject: 'prizes-2027',
        before: { channel: placeOf('C9') },
        after: { channel: placeOf('C2') },
      },
      { action: 'edition created', subject: 'prizes-2027', edition: 'prizes-2027', at: NOON },
    ]);
    expect(await deadlines.calendar.listChanges(NOON, 1)).toHaveLength(1);
    expect(await deadlines.calendar.listChanges(LATER.at, 9)).toHaveLength(3);
  });

  test.each([
    [
      { phases: { voting: { closes: { precision: 'day', date: '2026-12-21', zone: GENEVA } } } },
      'phase changed',
    ],
    [
      { phases: { voting: { closes: { precision: 'day', date: '2026-12-23', zone: GENEVA } } } },
      'phase postponed',
    ],
    [{ phases: { voting: { status: 'finished' } } }, 'phase finished'],
    [{ phases: { voting: { place: 'Addis Ababa' } } }, 'phase changed'],
    [{ status: 'cancelled' }, 'edition cancelled'],
  ] as const)('calls %j: %s', async (change, action) => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    await deadlines.calendar.changeEdition('prizes-2027', 1, change, LATER);
    expect((await deadlines.calendar.listChanges(LATER.at, 9)).map((entry) => entry.action)).toEqual([
      action,
    ]);
  });

  test('keeps what places subscribe to, and feeds, for itself', async () => {
    const settings = {
      zone: GENEVA,
      language: 'en',
      hours: { days: [], from: '', to: '', morning: '' },
      offsets: [],
      opening: true,
      closing: true,
      digest: true,
    } as const;
    const { id } = await deadlines.subscribers.save(placeOf('D1', 'direct'), EDITOR, settings, [], ACT);
    await deadlines.subscribers.end(id, 'asked', ACT);
    expect(await deadlines.calendar.listChanges(NOON, 9)).toEqual([]);
    expect(await deadlines.query('SELECT action FROM audit ORDER BY id')).toEqual([
      { action: 'subscriber changed' },
      { action: 'subscriber ended' },
    ]);
  });
});
