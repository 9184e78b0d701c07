import type { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../holidays.js';
import { checkDays, checkPast } from './days.js';
import { type CheckedPhase, type Finding, found } from './finding.js';
import { checkNeighbours } from './neighbours.js';
import { checkValidity } from './validity.js';
import { checkWritten } from './written.js';

export type { Finding, FindingCode } from './finding.js';

export interface CheckContext extends Holidays {
  readonly now: Temporal.Instant;
}

/**
 * All that is wrong with an edition, or may be: errors first, then warnings, each in the order of the phases. Cancelled
 * phases are not judged. A phase whose dates can't be meant is not judged further.
 */
export function checkEdition(
  { phases }: { readonly phases: readonly CheckedPhase[] },
  { isHoliday, now }: CheckContext,
): readonly Finding[] {
  const judged = phases
    .filter((phase) => !('status' in phase) || phase.status !== 'cancelled')
    .toSorted((one, other) => one.position - other.position);
  if (phases.length === 0) return [found('no phases', undefined)];
  const invalid = judged.flatMap(checkValidity);
  const unsound = new Set(invalid.map(({ phase }) => phase));
  const sound = judged.filter(({ key }) => !unsound.has(key));
  const findings = [
    ...duplicates(phases),
    ...invalid,
    ...sound.flatMap(checkWritten),
    ...checkNeighbours(sound),
    ...sound.flatMap((phase) => checkDays(phase, isHoliday)),
    ...checkPast(sound, now),
  ];
  const place = (finding: Finding) => judged.findIndex(({ key }) => key === finding.phase);
  return findings.toSorted((one, other) => weight(one) - weight(other) || place(one) - place(other));
}

/** What still stands in the way of saving: errors, and the warnings that nobody accepted for their phase. */
export function openFindings(
  { phases }: { readonly phases: readonly CheckedPhase[] },
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.filter(({ severity, phase, code }) => {
    const accepted = phases.find(({ key }) => key === phase)?.accepted ?? [];
    return severity === 'error' || !accepted.some(({ warning }) => warning === code);
  });
}

function duplicates(phases: readonly CheckedPhase[]): readonly Finding[] {
  const keys = phases.map(({ key }) => key);
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) < index));
  return [...twice].map((key) => found('duplicate key', key, { key }));
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
