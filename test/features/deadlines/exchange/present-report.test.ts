import { expect, it } from 'vitest';
import type { Reply } from '../../../../src/chat/reply.js';
import { readCsv } from '../../../../src/features/deadlines/exchange/csv/read.js';
import { planImport } from '../../../../src/features/deadlines/exchange/import-calendar.js';
import { presentReport } from '../../../../src/features/deadlines/exchange/present-report.js';
import { createPolicy } from '../../../../src/features/deadlines/policy.js';
import { bodyText } from '../../../support/plain-reply.js';
import { readingContext } from './reading.js';
import { NOON } from './samples.js';

const EDITOR = { platform: 'slack', tenant: 'T1', id: 'U1' } as const;

it('a report that is cut shows what is not taken before what is only worth a look, and says how much is left', () => {
  const lines = Array.from({ length: 9 }, (_, number) => `prizes-2027,p${number},2027-03-0${number + 1}`);
  const text = ['edition,phase,closes', ...lines, 'prizes-2027,last,2027-02-30'].join('\n');
  const plan = planImport(readCsv(text, readingContext()), {
    editions: [],
    contributions: [],
    policy: createPolicy([EDITOR]),
    by: EDITOR,
    now: NOON,
    newId: () => 'new',
    check: ({ phases }) =>
      phases.map(({ key }) => ({
        phase: key,
        severity: 'warning',
        warning: 'weekend',
        problem: { say: () => `look at ${key}` },
      })),
  });
  const shown = bodyText({
    parts: presentReport('en', plan, { phases: 2, findings: 3 }),
  } as unknown as Reply);
  expect(shown).toContain('Not taken. Line 11, closes');
  expect(shown).toContain('And 7 more.');
});
