import { describe, expect, it } from 'vitest';
import { createReach } from '../../../../src/features/deadlines/contributions/reach.js';
import type { NewContribution } from '../../../../src/features/deadlines/ports.js';
import { EDITOR, NOON, openDeadlines, sampleNewEdition } from '../../../store/deadlines/setup.js';

const deadlines = openDeadlines();
const ACT = { by: EDITOR, at: NOON };

describe('owners that a file brought in', () => {
  it('are all reminded, each once, though it is done twice at once', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), ACT);
    const people = Array.from({ length: 120 }, (_, index) => ({ ...EDITOR, id: `U${100 + index}` }));
    const assigns = people.map(
      (owner, index): NewContribution => ({
        ...{ id: `c${index}`, edition: 'prizes-2027', title: 'A section', owner, state: 'expected' },
        due: { precision: 'day', date: '2026-12-14', zone: 'Europe/Zurich' },
      }),
    );
    await deadlines.imports.apply({ creates: [], changes: [], assigns, contributionChanges: [] }, ACT);
    const reach = createReach({
      contributions: deadlines.contributions,
      subscribers: deadlines.subscribers,
      addresses: { findPerson: async () => undefined },
      profiles: { find: async () => ({ zone: 'Asia/Bangkok' }) },
      clock: { now: () => NOON },
    });
    await Promise.all([reach(), reach()]);
    const reached = await deadlines.subscribers.findPeople(people);
    expect(reached).toHaveLength(120);
    expect(new Set(reached.map(({ zone }) => zone))).toEqual(new Set(['Asia/Bangkok']));
    expect(await deadlines.contributions.findUnreached(1)).toEqual([]);
  });
});
