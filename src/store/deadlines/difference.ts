import { isDeepStrictEqual } from 'node:util';
import { toJson } from '../text.js';
import type { Deed } from './audit.js';

/** `undefined` takes a value away: callers' types say where it may. */
export function merge<Value extends object>(value: Value, change: object): Value {
  return Object.fromEntries(
    Object.entries({ ...value, ...change }).filter(([, each]) => each !== undefined),
  ) as Value;
}

/** What differs, as it was and as it is. */
export function differenceOf<Value extends object>(
  before: Value,
  after: Value,
): Pick<Deed, 'before' | 'after'> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Value)[];
  const differing = keys.filter((key) => !isSame(before[key], after[key]));
  const pick = (value: Value) => Object.fromEntries(differing.map((key) => [key, value[key]]));
  return { before: pick(before), after: pick(after) };
}

/** As far as the store can tell. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(stored(one), stored(other));
}

function stored(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(toJson(value));
}
