import { describe, expect, it } from 'vitest';
import { createGate } from '../../src/jobs/deliver/gate.js';

/** A pace whose slots are free at once, or only when the test says so. */
function paceInHand() {
  const asked: (() => void)[] = [];
  const reserve = () => new Promise<number>((resolve) => asked.push(() => resolve(0)));
  return { reserve, free: () => asked.shift()?.(), asked };
}

const turn = (controller = new AbortController(), milliseconds = 60_000) => ({
  startBy: performance.now() + milliseconds,
  signal: controller.signal,
});

describe('a gate', () => {
  it('lets the most urgent pass first, however late it came', async () => {
    const pace = paceInHand();
    const gate = createGate(pace, 'slack T1', 300);
    const passed: number[] = [];
    for (const urgency of [1, 5, 9]) {
      void gate.pass(urgency, turn()).then(() => passed.push(urgency));
      await expect.poll(() => pace.asked.length).toBe(1);
    }
    for (const expected of [[9], [9, 5], [9, 5, 1]]) {
      await expect.poll(() => pace.asked.length).toBe(1);
      pace.free();
      await expect.poll(() => passed).toEqual(expected);
    }
  });

  it('lets go of who no longer wants to pass', async () => {
    const gate = createGate(paceInHand(), 'slack T1', 300);
    const leaving = new AbortController();
    const passing = gate.pass(1, turn(leaving));
    leaving.abort(new Error('stopped'));
    expect(await passing).toBe(false);
    expect(await gate.pass(1, turn(leaving))).toBe(false);
  });

  it('keeps nobody longer than their turn lasts', async () => {
    const gate = createGate(paceInHand(), 'slack T1', 300);
    expect(await gate.pass(1, turn(new AbortController(), 50))).toBe(false);
  });

  it('lets nobody pass while it is paused, and says how long that is', async () => {
    const pace = paceInHand();
    const gate = createGate(pace, 'slack T1', 300);
    gate.pause(60_000);
    expect(gate.pausedFor()).toBeGreaterThan(59_000);
    expect(await gate.pass(1, turn(new AbortController(), 50))).toBe(false);
    expect(pace.asked).toEqual([]);
  });

  it('asks again for slots when the store could not be reached', async () => {
    let asked = 0;
    const reserve = async () => {
      asked += 1;
      if (asked === 1) throw new Error('away');
      return 0;
    };
    expect(await createGate({ reserve }, 'slack T1', 300).pass(1, turn())).toBe(true);
  });
});
