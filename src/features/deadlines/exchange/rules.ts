import type { Temporal } from 'temporal-polyfill';
import type { CheckedEdition, CheckFinding } from './plan-edition.js';
import type { ReadDate } from './proposal.js';

/** A date as people type it. */
export function readTypedDate(text: string, _zone: string, _now: Temporal.Instant): ReadDate {
  return { kind: 'problem', problem: { name: 'impossibleDate', values: { date: text } } };
}

/** What is to be said against an edition as an import would leave it. */
export function checkImported(_edition: CheckedEdition, _now: Temporal.Instant): readonly CheckFinding[] {
  return [];
}
