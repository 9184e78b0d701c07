import { z } from 'zod';
import { LANGUAGES } from '../../shared/language.js';
import type { AcceptedWarning, CalendarDate, Escalation, NamedPerson, Names, PersonRef } from './calendar.js';
import type { Feed } from './ports.js';
import type { Hours } from './subscriber.js';

/** What is kept as JSON, so that what was stored by another version is seen when it is read. */

const platform = z.enum(['slack', 'teams', 'terminal']);

export const personRef: z.ZodType<PersonRef> = z.object({
  platform,
  tenant: z.string(),
  id: z.string(),
});

export const namedPerson: z.ZodType<NamedPerson> = z.object({
  platform,
  tenant: z.string(),
  id: z.string(),
  name: z.string().exactOptional(),
});

const otherNames = z.partialRecord(z.enum(LANGUAGES), z.string());

export const names: z.ZodType<Names> = otherNames.and(z.object({ en: z.string() }));

export const calendarDate: z.ZodType<CalendarDate> = z.discriminatedUnion('precision', [
  z.object({ precision: z.literal('minute'), instant: z.string(), zone: z.string() }),
  z.object({ precision: z.literal('day'), date: z.string(), zone: z.string() }),
  z.object({ precision: z.literal('month'), month: z.string(), zone: z.string() }),
]);

export const acceptedWarning: z.ZodType<AcceptedWarning> = z.object({
  warning: z.string(),
  reason: z.string(),
});

const durations = z.array(z.string());

export const escalation: z.ZodType<Escalation> = z.object({
  owner: durations,
  channel: durations,
  lead: durations,
});

export const hours: z.ZodType<Hours> = z.object({
  days: z.array(z.number()),
  from: z.string(),
  to: z.string(),
  morning: z.string(),
});

export const feedScope: z.ZodType<Feed['scope']> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('process'), process: z.string() }),
  z.object({ kind: z.literal('person') }),
]);
