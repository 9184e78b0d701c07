import { describe, expect, test } from 'vitest';
import type { CalendarImport, ImportedPhase } from '../../../src/features/deadlines/ports.js';
import {
  EDITOR,
  GENEVA,
  NOON,
  openDeadlines,
  SUBMISSION,
  sampleNewEdition,
  subscribe,
  waiting,
} from './setup.js';

const deadlines = openDeadlines();

const ACT = { by: EDITOR, at: NOON, reason: 'from the secretariat' };
const NOTHING: CalendarImport = { creates: [], changes: [], assigns: [], contributionChanges: [] };
const POSTPONED = {
  closes: { precision: 'minute', instant: '2026-12-17T22:00:00Z', zone: GENEVA },
} as const;
const CEREMONY: ImportedPhase = {
  key: 'ceremony',
  position: 3,
  kind: 'meeting',
  names: { en: 'Ceremony' },
  opens: { precision: 'day', date: '2027-03-01', zone: GENEVA },
  closes: { precision: 'day', date: '2027-03-01', zone: GENEVA },
  actionLines: [],
  accepted: [],
};
const CONTRIBUTION = {
  id: 'c-1',
  edition: 'prizes-2027',
  title: 'Section on C5',
  owner: EDITOR,
  due: { precision: 'day', date: '2027-01-29', zone: GENEVA },
  state: 'expected',
} as const;

const changeOf = (version: number) => ({
  id: 'prizes-2027',
  version,
  change: { phases: { submission: POSTPONED } },
  adds: [CEREMONY],
});

describe('an import', () => {
  test('makes, changes and adds what it says, each with its audit entry', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const [submission, ...others] = sampleNewEdition().phases;
    const over = { ...sampleNewEdition(), id: 'prizes-2025', label: '2025' };
    const phases = [...(submission ? [{ ...submission, status: 'finished' as const }] : []), ...others];
    const what: CalendarImport = {
      creates: [{ ...over, phases }],
      changes: [changeOf(1)],
      assigns: [CONTRIBUTION],
      contributionChanges: [],
    };
    expect(await deadlines.imports.apply(what, ACT)).toBe('applied');
    const [old, edition] = await deadlines.calendar.listEditions();
    expect(old?.phases.map(({ status }) => status)).toEqual(['finished', 'planned']);
    expect(edition).toMatchObject({ id: 'prizes-2027', version: 3 });
    expect(edition?.phases.map(({ key, version }) => [key, version])).toEqual([
      ['submission', 2],
      ['voting', 1],
      ['ceremony', 1],
    ]);
    expect(edition?.phases[0]?.closes).toEqual(POSTPONED.closes);
    expect(await deadlines.contributions.list('prizes-2027')).toHaveLength(1);
    const changes = await deadlines.calendar.listChanges(NOON, 20);
    expect(changes.map(({ action, subject }) => `${action} ${subject}`).toSorted()).toEqual([
      'calendar imported calendar',
      'contribution assigned c-1',
      'edition changed prizes-2027',
      'edition created prizes-2025',
      'edition created prizes-2027',
      'phase postponed prizes-2027/submission',
    ]);
    expect(changes.every(({ by, reason }) => by?.id === 'U1' && reason === ACT.reason)).toBe(true);
  });

  test('tells those who were told of a date that it moved, as any other change does', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const subscriber = await subscribe(deadlines, 'C1');
    await deadlines.query(
      `INSERT INTO reminders (key, subscriber_id, subject_kind, subject, subject_version, occasion, at, hour, target, state)
       VALUES ('k', $1, 'phase', $2, 1, 'before:P7D', now(), now(), now(), 'sent')`,
      [subscriber, SUBMISSION],
    );
    await deadlines.imports.apply({ ...NOTHING, changes: [changeOf(1)] }, ACT);
    expect(await waiting(deadlines)).toEqual([
      expect.objectContaining({ to: 'C1', content: 'deadlines.change' }),
    ]);
  });

  test.each<[string, Partial<CalendarImport>]>([
    ['an edition that has changed since', { changes: [changeOf(7)] }],
    ['an edition that is gone', { changes: [{ ...changeOf(1), id: 'prizes-2099' }] }],
    ['an edition that is there by now', { creates: [sampleNewEdition()] }],
    [
      'a contribution that has changed since',
      { contributionChanges: [{ id: 'c-1', version: 9, change: { state: 'waived' } }] },
    ],
  ])('that meets %s does nothing at all', async (_, stale) => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    await deadlines.contributions.assign([CONTRIBUTION], ACT);
    const version = await deadlines.calendar.findVersion();
    const before = await deadlines.calendar.listChanges(NOON, 20);
    const creates = [{ ...sampleNewEdition(), id: 'ocp-2027', process: 'ocp' }, ...(stale.creates ?? [])];
    const assigns = [{ ...CONTRIBUTION, id: 'c-2' }];
    expect(await deadlines.imports.apply({ ...NOTHING, assigns, ...stale, creates }, ACT)).toBe('stale');
    expect(await deadlines.calendar.findVersion()).toBe(version);
    expect(await deadlines.contributions.list('prizes-2027')).toHaveLength(1);
    expect(await deadlines.calendar.listChanges(NOON, 20)).toEqual(before);
  });

  test('that fails does nothing at all, and says so', async () => {
    const assigns = [{ ...CONTRIBUTION, edition: 'unknown-2027' }];
    const creates = [sampleNewEdition()];
    await expect(deadlines.imports.apply({ ...NOTHING, creates, assigns }, ACT)).rejects.toThrow();
    expect(await deadlines.calendar.listEditions()).toEqual([]);
  });

  test('made twice at once is done once', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const what = {
      ...NOTHING,
      creates: [{ ...sampleNewEdition(), id: 'ocp-2027', process: 'ocp' }],
      changes: [changeOf(1)],
    };
    const outcomes = await Promise.all([1, 2, 3].map(() => deadlines.imports.apply(what, ACT)));
    expect(outcomes.toSorted()).toEqual(['applied', 'stale', 'stale']);
    const edition = await deadlines.calendar.findEdition('prizes-2027');
    expect(edition?.phases).toHaveLength(3);
  });
});
