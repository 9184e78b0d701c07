import type { Check } from '../chat/check.js';
import type { Config } from '../config.js';

/** Looks at one part of the set-up. What it throws is reported as a check that failed. */
export interface Probe {
  readonly name: string;
  run(config: Config): Promise<readonly Check[]>;
}

/** Nothing of this part is configured. */
export function notConfigured(name: string, how: string): Check {
  return { name, ok: undefined, detail: `not configured; ${how}` };
}
