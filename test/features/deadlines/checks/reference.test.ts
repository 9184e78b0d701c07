import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../../src/features/deadlines/checks/check.js';
import { editionsFromReference } from '../../../../src/features/deadlines/history.js';
import { loadHolidays } from '../../../../src/features/deadlines/holidays.js';
import { readReference } from '../../../../src/features/knowledge/read.js';

/** The library of holidays is large, and a busy machine slow to read it. */
const TIME_TO_LOAD = 30_000;

describe('the editions of the reference documents', () => {
  it(
    'have exactly these findings, seen from the summer before',
    async () => {
      const { data } = await readReference();
      const { isHoliday } = await loadHolidays();
      const now = Temporal.Instant.from('2021-07-01T00:00:00Z');
      const findings = editionsFromReference(data.calendar).map((edition) => [
        edition.id,
        checkEdition(edition, { isHoliday, now }).map(({ code, phase, values }) =>
          [phase, code, ...Object.values(values)].join(' '),
        ),
      ]);
      expect(Object.fromEntries(findings)).toEqual({
        'prizes-2023': [
          'nomination gap submission 5',
          'voting gap nomination 1',
          'voting holiday 2022-12-25 opens',
          'selection overlap voting',
        ],
        // The one contradiction of the documents: 11:00 CET is 13:00 EAT.
        'ocp-2023': [
          'first-meeting zones differ 11:00 CET 12:00 EAT 2022-11-30T10:00:00Z 2022-11-30T09:00:00Z',
        ],
        'forum-2023': [],
        // No closing date is given.
        'photo-2023': ['entries no end'],
        'stocktaking-2022': [],
        'stocktaking-report-2023': [],
      });
    },
    TIME_TO_LOAD,
  );
});
