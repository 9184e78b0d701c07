import { setTimeout as wait } from 'node:timers/promises';
import { describeFailure } from './errors.js';

const ATTEMPTS = 3;

/**
 * Makes a call that may be made twice; when Slack asks to wait, waits for this call alone and makes it again. Throws
 * what the call throws, at once when the wait would be longer than so many seconds.
 */
export async function patiently<Result>(call: () => Promise<Result>, longest: number): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const { retryAfter } = describeFailure(error);
      if (retryAfter === undefined || retryAfter > longest || attempt >= ATTEMPTS) throw error;
      await wait(retryAfter * 1000);
    }
  }
}
