import { describe, expect, it } from 'vitest';
import { createGate } from '../../src/jobs/deliver/gate.js';

/** A pace whose slots are free at once, or only when the test says so. */
function paceInHand() {
  const asked: (() => void)[] = [];
  const reserve = () => new Promise<number>((resolve) => asked.push(() => resolve(0)));
  return { reserve, free: () => asked.shift()?.(), asked };
}

describe('a gate', () => {
  it('lets the most urgent pass first, however late it came', async () => {
    const pace = paceInHand();
    const gate = createGate(pace, 'slack T1', 300);
    const passed: number[] = [];
    const { signal } = new AbortController();
    for (const urgency of [1, 5, 9]) {
      void gate.pass(urgency, signal).then(() => passed.push(urgency));
      await expect.poll(() => pace.asked.length).toBe(1);
    }
    for (const expected of [[9], [9, 5], [9, 5, 1]]) {
      await expect.poll(() => pace.asked.length).toBe(1);
      pace.free();
      await expect.poll(() => passed).toEqual(expected);
    }
  });

  it('lets go of who no longer wants to pass', async () => {
    const pace = paceInHand();
    const gate = createGate(pace, 'slack T1', 300);
    const leaving = new AbortController();
    const passing = gate.pass(1, leaving.signal);
    leaving.abort(new Error('stopped'));
    await expect(passing).rejects.toThrow('stopped');
    await expect(gate.pass(1, leaving.signal)).rejects.toThrow('stopped');
  });
});
