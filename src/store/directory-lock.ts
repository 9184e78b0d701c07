import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.js';
import { ownIdentity, type ProcessIdentity, processIdentity, stateOf } from './process-identity.js';

const LOCK_FILE = 'actionline.lock';
const REFRESH_EVERY_MS = 10_000;
/** A holder that can't be asked whether it lives counts as gone when it has not refreshed its lock for this long. */
const GONE_AFTER_MS = 30_000;

export interface DirectoryLock {
  release(): Promise<void>;
}

/**
 * Claims a directory for this process. A lock whose process has ended is taken over at once. Throws AppError
 * DATABASE_IN_USE when another process holds it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = join(directory, LOCK_FILE);
  const content = JSON.stringify(ownIdentity());
  await acquire(path, content);
  const refresh = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {}); // A read-only disk: the next write to the database reports it.
  }, REFRESH_EVERY_MS).unref();
  return {
    async release() {
      clearInterval(refresh);
      if ((await read(path)) === content) await rm(path, { force: true });
    },
  };
}

async function acquire(path: string, content: string): Promise<void> {
  while (!(await createWhole(path, content))) {
    const held = await read(path);
    if (held === undefined) continue; // Released in between.
    if (await isHeld(path, held)) throw inUse(path, held);
    await takeOver(path, held, content);
    if ((await read(path)) === content) return;
  }
}

/**
 * Replaces a lock left behind. Of several processes that see it, one holds the right to replace it, which is a
 * lock of its own beside it, and looks again before it does: the others may have been faster.
 */
async function takeOver(path: string, stale: string, content: string): Promise<void> {
  const right = `${path}-takeover`;
  await acquire(right, content);
  try {
    if ((await read(path)) !== stale) return;
    const own = await writeBeside(path, content);
    await rename(own, path);
  } finally {
    await rm(right, { force: true });
  }
}

/** Creates the file with its content in one step, so that nobody reads half of it. False when there is one. */
async function createWhole(path: string, content: string): Promise<boolean> {
  const own = await writeBeside(path, content);
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

async function writeBeside(path: string, content: string): Promise<string> {
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, content, { flag: 'wx' });
  return own;
}

function read(path: string): Promise<string | undefined> {
  return unlessMissing(readFile(path, 'utf8'));
}

async function refreshedAt(path: string): Promise<number | undefined> {
  return (await unlessMissing(stat(path)))?.mtimeMs;
}

/** Others release and replace the lock at any moment. */
async function unlessMissing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function isHeld(path: string, content: string): Promise<boolean> {
  const holder = parseHolder(content);
  const state = holder ? stateOf(holder) : 'unknown';
  if (state !== 'unknown') return state === 'running';
  const refreshed = await refreshedAt(path);
  return refreshed !== undefined && Date.now() - refreshed < GONE_AFTER_MS;
}

function parseHolder(content: string): ProcessIdentity | undefined {
  try {
    return processIdentity.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}

function inUse(path: string, content: string): AppError {
  const holder = parseHolder(content);
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new AppError('DATABASE_IN_USE', {
    log: `${path} is held by ${who}`,
    user: `Another actionline (${who}) is using this data directory. Stop it, or set ACTIONLINE_DATA to another directory, or set DATABASE_URL to share a PostgreSQL server. If it is no actionline, delete ${path}.`,
  });
}
