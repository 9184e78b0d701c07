import type { ICAL } from './library.js';

/** By what an event repeats. */
export type Rule = InstanceType<typeof ICAL.Recur>;

const LONGEST_INTERVAL = 60;

/** What a frequency may be narrowed by, so that there is a next time in any year. */
const NARROWED: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['', 'BYDAY'],
  WEEKLY: ['', 'BYDAY'],
  MONTHLY: ['', 'BYDAY', 'BYDAY BYSETPOS', 'BYMONTHDAY'],
  YEARLY: ['', 'BYDAY BYMONTH', 'BYMONTH BYMONTHDAY'],
};

/** Values that do not keep it from having one: every month has 28 days and each day of the week four times. */
const VALUES: Readonly<Record<string, RegExp>> = {
  BYDAY: /^[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYMONTH: /^(?:[1-9]|1[0-2])$/,
  BYMONTHDAY: /^-?(?:[1-9]|1\d|2[0-8])$/,
  BYSETPOS: /^-?[1-4]$/,
};

const PLAIN_DAY = /^[A-Z]{2}$/;

/**
 * Whether a rule surely comes to a next time: of one that never does, such as each 30 February, the library looks for
 * it without end.
 */
export function isFollowed(rule: Rule): boolean {
  const { freq, interval, count } = rule;
  if (interval < 1 || interval > LONGEST_INTERVAL || (count !== null && count < 1)) return false;
  const parts: Readonly<Record<string, readonly (string | number)[] | undefined>> = rule.parts;
  const names = Object.keys(parts).toSorted();
  if (!NARROWED[freq]?.includes(names.join(' '))) return false;
  const isSafe = names.every((name) => parts[name]?.every((value) => VALUES[name]?.test(String(value))));
  const days = parts.BYDAY ?? [];
  const mustBePlain = freq === 'DAILY' || freq === 'WEEKLY' || names.includes('BYSETPOS');
  if (mustBePlain && !days.every((day) => PLAIN_DAY.test(String(day)))) return false;
  return isSafe && !(freq === 'DAILY' && days.length > 0 && interval > 1);
}
