import { describe, expect, test } from 'vitest';
import { SYSTEM_TITLES } from '../../../../src/features/ask/present/records/titles.js';
import {
  CONFLICT_NAMES,
  EVENT_NAMES,
  FIGURE_NAMES,
  RESOLUTION_NAMES,
  SYSTEM_NAMES,
} from '../../../../src/features/ask/read/words/record-names.js';
import { realReference } from '../../../support/framework.js';

const { data } = await realReference();
type Names = Readonly<Record<string, readonly string[]>>;

const tables: readonly (readonly [string, Names, readonly string[]])[] = [
  ['systems', SYSTEM_NAMES, data.systems.map(({ id }) => id)],
  ['figures', FIGURE_NAMES, data.figures.map(({ key }) => key)],
  ['events', EVENT_NAMES, data.calendar.map(({ id }) => id)],
  ['resolutions', RESOLUTION_NAMES, data.resolutions.map(({ id }) => id)],
  ['conflicts', CONFLICT_NAMES, data.conflicts.map(({ id }) => id)],
];

describe.each(tables)('names of %s', (_, names, ids) => {
  test('belong to records that exist', () => {
    expect(Object.keys(names).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('are in lower case, without doubled or outer spaces', () => {
    const all = Object.values(names).flat();
    expect(all.filter((name) => name !== name.toLowerCase().trim() || /\s{2}/.test(name))).toEqual([]);
    expect(all.every((name) => name.length > 0)).toBe(true);
  });

  test('mean one record each, but for a session in two parts', () => {
    const all = Object.values(names).flat();
    const twice = all.filter((name, index) => all.indexOf(name) !== index);
    expect(twice.filter((name) => !['hlpf 2022', 'high-level political forum 2022'].includes(name))).toEqual(
      [],
    );
  });

  test('are at least one for each record that is named', () => {
    expect(Object.keys(names).filter((id) => names[id]?.length === 0)).toEqual([]);
  });
});

test.each(tables.filter(([what]) => ['systems', 'figures', 'conflicts'].includes(what)))(
  'all %s have names',
  (_, names, ids) => {
    expect(ids.filter((id) => names[id] === undefined)).toEqual([]);
  },
);

test('every phase, deadline and Forum of the calendar has a name', () => {
  const wanted = data.calendar.filter(
    ({ kind, name }) => kind === 'phase' || /^WSIS Forum 20\d\d$/.test(name),
  );
  expect(wanted.filter(({ id }) => EVENT_NAMES[id] === undefined)).toEqual([]);
  const deadlines = data.calendar.filter(({ kind, start }) => kind === 'deadline' && start < '2026');
  expect(deadlines.filter(({ id }) => EVENT_NAMES[id] === undefined)).toEqual([]);
});

test('the short name a button uses for a system is one that is read', () => {
  for (const [id, title] of Object.entries(SYSTEM_TITLES))
    expect(SYSTEM_NAMES[id]).toContain(title.toLowerCase());
});
