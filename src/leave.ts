import { setTimeout as wait } from 'node:timers/promises';

/** Code that was just loaded is compiled on other threads for some milliseconds more. */
const COMPILED_WITHIN_MS = 100;

/**
 * Ends the process, with the exit code that was set where none is given. Not at once: a Node that is told to exit while its threads still compile may wait for them for ever
 * (nodejs/node issue 54918, seen with Node 24 where the settings were wrong).
 */
export async function leave(code = process.exitCode): Promise<never> {
  await wait(COMPILED_WITHIN_MS);
  process.exit(code);
}
