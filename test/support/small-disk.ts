import { execFile } from 'node:child_process';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  readonly path: string;
  /** Changes size (`60m`) or makes it read-only (`ro`). */
  change(option: string): Promise<void>;
  remove(): Promise<void>;
}

/** A disk of a given size in memory. Needs the right to mount, which `canMount` tells. */
export async function createSmallDisk(size: string): Promise<SmallDisk> {
  const path = await mkdtemp(join(tmpdir(), 'actionline-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]);
  return {
    path,
    change: async (option) => void (await run('mount', ['-o', `remount,${option}`, path])),
    async remove() {
      await run('umount', ['--lazy', path]); // An engine that broke down has not closed its files.
      await rmdir(path);
    },
  };
}

/** Whether this machine and user can mount a disk: root on Linux, outside most containers. */
export async function canMount(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    await (await createSmallDisk('1m')).remove();
    return true;
  } catch {
    return false;
  }
}
