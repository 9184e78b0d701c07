import type { Check } from '../chat/check.js';
import { type Config, readConfig } from '../config.js';
import { AppError } from '../errors.js';
import type { Probe } from './probe.js';
import { reportOf } from './report.js';

export interface DoctorOptions {
  readonly probes: readonly Probe[];
  /** Default: settings of this process. Throws AppError when they are wrong. */
  readonly read?: () => Config;
  write(text: string): void;
}

/** Checks the set-up, part by part and all at once, and writes a report. Returns the exit code: 1 when something is wrong. */
export async function runDoctor({ probes, read = readConfig, write }: DoctorOptions): Promise<0 | 1> {
  const checks = await check(probes, read);
  write(`${reportOf(checks)}\n`);
  return checks.some(({ ok }) => ok === false) ? 1 : 0;
}

async function check(probes: readonly Probe[], read: () => Config): Promise<readonly Check[]> {
  let config: Config;
  try {
    config = read();
  } catch (error) {
    return [
      settingsCheck(error),
      ...probes.map(({ name }) => ({ name, ok: undefined, detail: 'not checked' })),
    ];
  }
  const found = await Promise.all(probes.map((probe) => runProbe(probe, config)));
  return [{ name: 'Settings', ok: true, detail: 'complete' }, ...found.flat()];
}

function settingsCheck(error: unknown): Check {
  if (!(error instanceof AppError)) throw error;
  const [detail = '', ...lines] = error.userMessage.split('\n');
  const fix = lines.map((line) => line.trim()).join('\n');
  return { name: 'Settings', ok: false, detail, ...(fix && { fix }) };
}

async function runProbe(probe: Probe, config: Config): Promise<readonly Check[]> {
  try {
    return await probe.run(config);
  } catch (error) {
    return [
      { name: probe.name, ok: false, detail: `could not be checked (${codeOf(error)})`, fix: fixOf(error) },
    ];
  }
}

/** Codes only: messages of other libraries may quote addresses with passwords in them. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : 'unknown error';
}

function fixOf(error: unknown): string {
  if (error instanceof AppError) return error.userMessage;
  return 'Check the network of this machine, its proxy and the address in the settings, then try again.';
}
