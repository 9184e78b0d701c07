import type { Place } from '../../chat/incoming.js';
import { windowsAt } from '../../shared/windows.js';

/** Milliseconds within which two events are one installation. */
const WINDOW = 10 * 60 * 1000;

/**
 * Keys of a welcome. Teams tells of an installation twice, as `installationUpdate` and as `conversationUpdate`, with
 * nothing in common but the conversation and the hour. Windows overlap by half, so that two events within five
 * minutes always share a key and one that comes after a later installation shares none.
 */
export function welcomeKeys({ tenant, conversation }: Place, now: number): readonly string[] {
  return windowsAt(now, WINDOW).map((window) => `teams:${tenant}:${conversation}:welcome:${window}`);
}
