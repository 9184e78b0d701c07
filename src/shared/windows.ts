/**
 * Names of the two windows that a moment falls into. Windows of one row follow each other, the rows overlap by half:
 * two moments less than half a window apart always share a name, two more than a window apart never do. So a name may
 * stand for "at the same time" in a key that is claimed once.
 *
 * `time` and `length` in milliseconds.
 */
export function windowsAt(time: number, length: number): readonly string[] {
  return [time, time + length / 2].map((shifted, row) => `${row}:${Math.floor(shifted / length)}`);
}
