import { Temporal } from 'temporal-polyfill';
import type { CalendarStore } from '../deadlines/ports.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import type { Limits } from './ports.js';
import { ruleSetOf } from './rules/rule-set.js';
import type { Kind } from './submission.js';

type Edition = Awaited<ReturnType<CalendarStore['listEditions']>>[number];

/** The last moment of a date of the calendar. */
export type DateEnd = (date: NonNullable<Edition['phases'][number]['closes']>) => Temporal.Instant;

/** The edition that something of this kind is sent in to now, with the moment it closes. */
export interface OpenEdition {
  readonly edition: Edition;
  readonly closes?: Temporal.Instant;
}

/** Of a kind that belongs to editions, the one whose phase is open, else the next to open; undefined where there is none. */
export function editionFor(
  kind: Kind,
  editions: readonly Edition[],
  now: Temporal.Instant,
  endOf: DateEnd,
): OpenEdition | undefined {
  const { process } = KIND_DEFINITIONS[kind];
  if (!process) return undefined;
  const open = editions.flatMap((edition) => {
    const phase = edition.phases.find(({ key }) => key === process.phase);
    if (edition.process !== process.name || edition.status !== 'planned' || phase?.status !== 'planned')
      return [];
    const closes = phase.closes && endOf(phase.closes);
    if (closes && Temporal.Instant.compare(closes, now) <= 0) return [];
    return [{ edition, ...(closes && { closes }) }];
  });
  return open.sort((one, other) => order(one) - order(other))[0];
}

function order({ closes }: OpenEdition): number {
  return closes?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
}

/** What the store holds of the rules of an edition while something is sent in. */
export function limitsOf(kind: Kind, edition: string | undefined): Limits | undefined {
  const { process } = KIND_DEFINITIONS[kind];
  if (!process) return undefined;
  const isContest = kind === 'nomination';
  // Without an edition nothing is open.
  const rules = ruleSetOf(labelOf(edition ?? ''));
  return {
    phase: process.phase,
    isOnePerEntity: isContest && rules.isOnePerEntity,
    isOncePerProject: isContest && rules.isOncePerProject,
    ...(isContest && { nominated: rules.nominated }),
  };
}

/** `2027` of `prizes-2027`. */
export function labelOf(edition: string): string {
  return edition.slice(edition.lastIndexOf('-') + 1);
}
