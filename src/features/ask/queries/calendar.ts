import { z } from 'zod';
import { isoDay, line, words, zone } from './subjects.js';

const eventId = z.string().max(40);

/**
 * Stretch of the calendar, in days of the asker's zone (or the one asked for). Relative ones are resolved against
 * the clock when they are answered, so a query means the same whenever it was read.
 */
export const period = z.discriminatedUnion('kind', [
  /** Both days included; one of them may be open. */
  z.strictObject({ kind: z.literal('days'), from: isoDay.optional(), to: isoDay.optional() }),
  /** This week is 0, next month is `month` 1. Weeks begin on Monday. */
  z.strictObject({
    kind: z.literal('relative'),
    unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
    offset: z.number().int().min(-60).max(60),
  }),
  /** "in the next ten days"; negative: "in the last ten days". */
  z.strictObject({ kind: z.literal('within'), days: z.number().int().min(-3660).max(3660) }),
  /** From now on; everything up to now. */
  z.strictObject({ kind: z.literal('coming') }),
  z.strictObject({ kind: z.literal('past') }),
  /** "before the Forum", "during WTDC-22". Before: from now on, when the event is still to come. */
  z.strictObject({ kind: z.literal('event'), event: eventId, side: z.enum(['before', 'after', 'during']) }),
]);

export const calendarQueries = [
  /** "what is due this week", "what is on in May 2022", "the next meeting", "past workshops on C6". */
  z.strictObject({
    kind: z.literal('calendar'),
    /** `due`: what closes; `starting`: what opens or begins; `on`: whatever touches the period. */
    show: z.enum(['on', 'due', 'starting']),
    period,
    /** Kinds as the calendar has them: `deadline`, `meeting`, `workshop` … */
    kinds: z.array(z.string().max(20)).max(9).optional(),
    lines: z.array(line).max(5).optional(),
    /** Words that the names must hold: "workshops on AI". */
    words: words.optional(),
    process: z.string().max(40).optional(),
    /** The first ones after, or the last ones before, the moment: "next", "last". */
    pick: z.enum(['first', 'last']).optional(),
    most: z.number().int().min(1).max(20).optional(),
    zone,
  }),
  /** "when does voting close in Addis time", "how long until the Forum", "where was WTDC-22". */
  z.strictObject({
    kind: z.literal('event'),
    events: z.array(eventId).min(1).max(5),
    ask: z.enum(['when', 'start', 'end', 'left', 'place']),
    zone,
  }),
  /** "phases of the Prizes 2023", "which phase is it in", "what happens in phase 3", "what closes next". */
  z.strictObject({
    kind: z.literal('process'),
    process: z.string().max(40),
    ask: z.enum(['phases', 'now', 'phase']),
    phase: z.number().int().min(1).max(20).optional(),
    /** The day asked about, where it is not today. */
    at: isoDay.optional(),
    zone,
  }),
] as const;

export const calendarQuery = z.discriminatedUnion('kind', calendarQueries);
export type CalendarQuery = z.infer<typeof calendarQuery>;
export type Period = z.infer<typeof period>;
