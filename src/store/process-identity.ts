import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** Names one process among all that ever ran, so that a number used again is not mistaken for it. */
export const processIdentity = z.object({
  host: z.string(),
  pid: z.number().int(),
  /** When it started, in the words of the operating system; empty where that can't be told. */
  started: z.string(),
});

export type ProcessIdentity = z.infer<typeof processIdentity>;

export function ownIdentity(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, started: startOf(process.pid) ?? '' };
}

/** `unknown`: it ran on another machine, or in another container, which can't be asked. */
export function stateOf(identity: ProcessIdentity): 'running' | 'ended' | 'unknown' {
  if (identity.host !== hostname()) return 'unknown';
  if (!hasProcess(identity.pid)) return 'ended';
  const started = startOf(identity.pid);
  return started === undefined || started === identity.started ? 'running' : 'ended';
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Boot and clock tick at which a process started; `ended` for one that only waits for its parent to notice;
 * undefined where the operating system does not say.
 */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command's name in parentheses and may hold spaces. State is the third, start the 22nd.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : `${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}
