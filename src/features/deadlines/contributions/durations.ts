import { Temporal } from 'temporal-polyfill';
import { LONGEST_OFFSET_DAYS } from '../subscriber.js';

/** Words for a week, a day and an hour in the six languages, as far as they are needed to tell them apart. */
const UNITS: readonly (readonly [RegExp, 'weeks' | 'days' | 'hours'])[] = [
  [/^(?:w|weeks?|semaines?|sem|semanas?|нед\p{L}*|أسبوع\p{L}*|أسابيع|周|星期)$/u, 'weeks'],
  [/^(?:d|days?|j|jours?|d[ií]as?|д|дн|день|дня|дней|يوم\p{L}*|أيام|天|日)$/u, 'days'],
  [/^(?:h|hours?|heures?|horas?|ч|час\p{L}*|ساعة|ساعات|小时|个小时)$/u, 'hours'],
];

/** A number and a word, after a sign; `14 days`, `-1 day`, `2h`. */
const DURATION = /^([-−–]?)\s*(\d{1,4})\s*(\p{L}+)\.?$/u;

const MARKS = /[\p{M}\u2066-\u2069\u200e\u200f]/gu;
const MOST = 10;

/**
 * Times before something is due, with a minus sign after it, as ISO durations, the earliest first and none twice:
 * "14 days, 1 day, -1 day". Undefined where any of it can't be read or is further away than reminders reach.
 */
export function readDurations(text: string): readonly string[] | undefined {
  const pieces = text
    .normalize('NFC')
    .replace(MARKS, '')
    .toLowerCase()
    .split(/[,،、，;؛；\n]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const read = pieces.map(readDuration);
  if (read.length > MOST || read.some((one) => one === undefined)) return undefined;
  const hours = [...new Set(read.flatMap((one) => (one === undefined ? [] : [one])))];
  return hours.sort((one, other) => other - one).map(toIso);
}

/** In hours. */
function readDuration(piece: string): number | undefined {
  const [, sign, digits = '', word = ''] = DURATION.exec(piece) ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
  if (sign === undefined || !unit) return undefined;
  const hours = Number(digits) * { weeks: 7 * 24, days: 24, hours: 1 }[unit];
  if (hours > LONGEST_OFFSET_DAYS * 24) return undefined;
  return sign === '' ? hours : -hours;
}

/** Days where it is whole days: those are told in the morning. */
function toIso(hours: number): string {
  const size = Math.abs(hours);
  const text = size % 24 === 0 ? `P${size / 24}D` : `PT${size}H`;
  return hours < 0 ? `-${text}` : text;
}

/** A duration in whole days, or in hours where it is none; negative after the date. */
export function measure(duration: string): { readonly unit: 'days' | 'hours'; readonly count: number } {
  const hours = Temporal.Duration.from(duration).total({ unit: 'hours', relativeTo: '2027-01-01' });
  return hours % 24 === 0 ? { unit: 'days', count: hours / 24 } : { unit: 'hours', count: hours };
}
