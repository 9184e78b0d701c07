import type { Say } from '../../wording/wording.js';

/** Kinds of dates as the record has them. */
const KINDS = [
  'milestone',
  'forum',
  'meeting',
  'period',
  'workshop',
  'deadline',
  'phase',
  'observance',
  'report',
] as const;

/** A kind of date in the plural. Queries may come with a kind that the record does not have: it is said as it came. */
export function kindText(say: Say, kind: string): string {
  const known = KINDS.find((candidate) => candidate === kind);
  return known ? say(`calendar.kind.${known}`) : kind;
}
