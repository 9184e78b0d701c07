import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsAt } from '../../src/shared/windows.js';

const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
const length = fc.integer({ min: 2, max: 3_600_000 }).map((half) => half * 2);

function shared(one: number, other: number, size: number): number {
  const names = windowsAt(other, size);
  return windowsAt(one, size).filter((name) => names.includes(name)).length;
}

test('two moments less than half a window apart always share a window', () => {
  fc.assert(
    fc.property(moment, length, fc.double({ min: 0, max: 0.499, noNaN: true }), (time, size, share) => {
      expect(shared(time, time + Math.floor(size * share), size)).toBeGreaterThan(0);
    }),
  );
});

test('two moments a window or more apart never share one', () => {
  fc.assert(
    fc.property(moment, length, fc.integer({ min: 0, max: 1_000_000 }), (time, size, more) => {
      expect(shared(time, time + size + more, size)).toBe(0);
    }),
  );
});
