import type { Temporal } from 'temporal-polyfill';
import type { AnswerContext } from '../context.js';

/** When a question is asked and the zone its days are of. */
export interface Moment {
  readonly now: Temporal.Instant;
  readonly zone: string;
  /** The day it is in a zone, as ISO 8601. */
  today(zone?: string): string;
}

/** The moment of a question: in the zone it asks for where there is such a zone, else in the asker's own. */
export function momentOf({ now, zone }: Pick<AnswerContext, 'now' | 'zone'>, asked?: string): Moment {
  const chosen = (asked !== undefined && knownZone(now, asked)) || zone;
  const days = new Map<string, string>();
  return {
    now,
    zone: chosen,
    today(other = chosen) {
      const known = days.get(other) ?? dayIn(now, other);
      days.set(other, known);
      return known;
    },
  };
}

/** The day of an instant in a zone, as ISO 8601. */
export function dayIn(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The zone as its database spells it, or undefined when there is none of that name. */
function knownZone(now: Temporal.Instant, zone: string): string | undefined {
  try {
    return now.toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return undefined;
  }
}
