import { Temporal } from 'temporal-polyfill';
import type { IncomingForm } from '../../../chat/incoming.js';
import type { Form } from '../../../chat/reply.js';
import { clockPlace } from '../messages/when.js';
import type { Reader } from '../present/context.js';
import { commonWording } from '../wording/common/wording.js';
import { reminderWording } from '../wording/reminders/wording.js';

export const SNOOZE_FORM = 'deadlines.snooze';

/** Further ahead nobody means. */
const MOST_DAYS = 366;

export interface TypedMoment {
  /** `2026-12-07`, or whatever was typed. */
  readonly date: string;
  /** `09:00`, or whatever was typed. */
  readonly time: string;
  readonly errors?: Errors;
}

type Errors = Partial<Record<'date' | 'time', string>>;

export function snoozeForm(reader: Reader, message: string, { date, time, errors = {} }: TypedMoment): Form {
  const { language } = reader;
  const say = reminderWording(language);
  const common = commonWording(language);
  const hint = say('snooze.time.hint', { place: clockPlace(reader) });
  return {
    form: SNOOZE_FORM,
    argument: JSON.stringify({ message }),
    language,
    title: say('snooze.form'),
    submitLabel: say('snooze.submit'),
    cancelLabel: common('cancel'),
    fields: [
      {
        ...{ kind: 'date', name: 'date', label: say('snooze.date'), required: true, value: date },
        ...(errors.date !== undefined && { error: errors.date }),
      },
      {
        ...{ kind: 'time', name: 'time', label: say('snooze.time'), hint, required: true, value: time },
        ...(errors.time !== undefined && { error: errors.time }),
      },
    ],
  };
}

export function typedMoment({ values }: IncomingForm): TypedMoment {
  const typed = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return { date: typed('date'), time: typed('time') };
}

/** The moment by the clock of the reader, or what is wrong with it, by field. */
export function readMoment(
  { language, zone, now }: Reader,
  { date, time }: TypedMoment,
): { readonly at: Temporal.Instant } | { readonly errors: Errors } {
  const say = reminderWording(language);
  const [day, clock] = [readDay(date), readTime(time)];
  if (!day || !clock) {
    return {
      errors: {
        ...(!day && { date: say('snooze.date.wrong') }),
        ...(!clock && { time: say('snooze.time.wrong') }),
      },
    };
  }
  const at = day.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant();
  if (Temporal.Instant.compare(at, now) <= 0) return { errors: { time: say('snooze.past') } };
  const last = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: MOST_DAYS });
  if (Temporal.PlainDate.compare(day, last) > 0) return { errors: { date: say('snooze.far') } };
  return { at };
}

export function readDay(text: string): Temporal.PlainDate | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? attempt(() => Temporal.PlainDate.from(text)) : undefined;
}

export function readTime(text: string): Temporal.PlainTime | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.h](\d{2})$/i.exec(text) ?? [];
  return hours === ''
    ? undefined
    : attempt(() => Temporal.PlainTime.from(`${hours.padStart(2, '0')}:${minutes}`));
}

/** Temporal refuses what no calendar or clock shows: 31 November, 25:00. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
