import type { Temporal } from 'temporal-polyfill';
import { checkEdition } from '../checks/check.js';
import { findingText } from '../checks/text.js';
import type { Holidays } from '../holidays.js';
import { readDate } from '../typed-date.js';
import { dateFaultText } from '../wording/typed-date/wording.js';
import type { CheckedEdition, CheckFinding } from './plan-edition.js';
import type { ReadDate } from './proposal.js';

/** A date as people type it. */
export function readTypedDate(text: string, zone: string, now: Temporal.Instant): ReadDate {
  const read = readDate(text, { zone, now });
  switch (read.kind) {
    case 'date':
      return { kind: 'date', date: read.date };
    case 'none':
      return { kind: 'problem', problem: { name: 'missing' } };
    case 'fault':
      return { kind: 'problem', problem: { say: (language) => dateFaultText(language, read) } };
  }
}

/** What is to be said against an edition as an import would leave it. */
export function checkImported(
  edition: CheckedEdition,
  { isHoliday }: Holidays,
  now: Temporal.Instant,
): readonly CheckFinding[] {
  return checkEdition(edition, { isHoliday, now }).map((finding) => ({
    ...(finding.phase !== undefined && { phase: finding.phase }),
    severity: finding.severity,
    ...(finding.severity === 'warning' && { warning: finding.code }),
    problem: { say: (language) => findingText(language, finding, edition) },
  }));
}
