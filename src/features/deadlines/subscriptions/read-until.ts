import { Temporal } from 'temporal-polyfill';
import { readDay } from '../typed-date/day.js';
import { fold } from '../typed-date/fold.js';
import { weekdayNames } from '../typed-date/names.js';
import { readOffsets } from './offsets.js';

const UNTIL = /^(?:until|till|jusqu'(?:au|a)|hasta(?: el)?|до|حتى|直到) ?(.+)$/u;
const FOR =
  /^(?:for|pendant|durante|por|на|لمدة) ?(?:an?|une?|un) ?(.+)$|^(?:for|pendant|durante|por|на|لمدة) ?(.+)$/u;

/** The first day after "until 7 December", "until Monday" or "for 2 weeks"; undefined when it is none of these. */
export function readUntil(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const text = fold(typed);
  const [, day] = UNTIL.exec(text) ?? [];
  if (day !== undefined) return dayNamed(day.trim(), today);
  const [, one, many] = FOR.exec(text) ?? [];
  if (one !== undefined) return daysAhead(`1 ${one}`, today);
  return many === undefined ? undefined : daysAhead(many, today);
}

function dayNamed(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (['tomorrow', 'demain', 'manana', 'завтра', 'غدا', '明天'].map(fold).includes(text))
    return today.add({ days: 1 });
  const weekday = weekdayNames().values.get(text.replace(/^next /, ''));
  if (weekday !== undefined) return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
  const { year, month, day } = readDay(text) ?? {};
  if (month === undefined || day === undefined) return undefined;
  return year === undefined ? nextOf(month, day, today) : dateOf(year, month, day);
}

/** Of a day without a year, the next one. */
function nextOf(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const candidates = [today.year, today.year + 1].flatMap((year) => dateOf(year, month, day) ?? []);
  return candidates.find((one) => Temporal.PlainDate.compare(one, today) > 0);
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function daysAhead(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const read = readOffsets(text);
  const [offset] = read.kind === 'offsets' ? read.offsets : [];
  if (offset === undefined) return undefined;
  const { days, hours } = Temporal.Duration.from(offset);
  return today.add({ days: days + Math.ceil(hours / 24) });
}
