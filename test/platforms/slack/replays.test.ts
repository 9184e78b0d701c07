import { describe, expect, it } from 'vitest';
import { createReplays } from '../../../src/platforms/slack/replays.js';

describe('the memory of accepted signatures', () => {
  it('accepts a signature once while it lives', () => {
    const replays = createReplays();
    expect(replays.accept('a', 300, 0)).toBe(true);
    expect(replays.accept('a', 300, 300)).toBe(false);
  });

  it('forgets what has expired, and what is told to be forgotten', () => {
    const replays = createReplays();
    replays.accept('a', 300, 0);
    replays.accept('b', 900, 301);
    expect(replays.accept('a', 900, 302)).toBe(true);
    replays.forget('b');
    expect(replays.accept('b', 900, 303)).toBe(true);
  });

  it('keeps no more than it has room for, the oldest going first', () => {
    const replays = createReplays(3);
    for (const signature of ['a', 'b', 'c', 'd']) replays.accept(signature, 300, 0);
    expect(replays.accept('d', 300, 1)).toBe(false);
    expect(replays.accept('a', 300, 1)).toBe(true);
  });
});
