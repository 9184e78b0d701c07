import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Log, silentLog } from '../../src/chat/log.js';
import { openStore } from '../../src/store/open.js';
import { startChild } from '../support/child-process.js';

const HOLD_STORE = fileURLToPath(new URL('processes/hold-store.ts', import.meta.url));

/** A data directory whose first start has completed, to copy from. */
let completed: string;
let dataDirectory: string;

beforeAll(async () => {
  completed = await mkdtemp(join(tmpdir(), 'actionline-completed-'));
  const store = await openStore({ dataDirectory: completed, log: silentLog });
  await store.close();
});

afterAll(() => rm(completed, { recursive: true }));

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'actionline-data-'));
});

afterEach(() => rm(dataDirectory, { recursive: true }));

function recordingLog(): { log: Log; warnings: string[] } {
  const warnings: string[] = [];
  return { log: { ...silentLog, warn: (_fields, message) => warnings.push(message) }, warnings };
}

describe('the embedded database', () => {
  test('keeps what was saved from one start to the next', async () => {
    await cp(completed, dataDirectory, { recursive: true });
    const before = await openStore({ dataDirectory, log: silentLog });
    await before.claims.claim(['kept']);
    await before.close();
    const after = await openStore({ dataDirectory, log: silentLog });
    expect(await after.claims.claim(['kept'])).toBe(false);
    await after.close();
  });

  test('creates the directories that are missing above it', async () => {
    const deep = join(dataDirectory, 'a', 'b');
    await cp(completed, deep, { recursive: true });
    const store = await openStore({ dataDirectory: deep, log: silentLog });
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
  });

  test('refuses a second bot, names the process that has it, and goes on serving that', async () => {
    await cp(completed, dataDirectory, { recursive: true });
    const child = startChild(HOLD_STORE, dataDirectory);
    expect(await child.readLine()).toBe('open');
    await expect(openStore({ dataDirectory, log: silentLog })).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
      userMessage: expect.stringContaining(`process ${child.pid}`),
    });
    await child.stop();
    const store = await openStore({ dataDirectory, log: silentLog });
    expect(await store.claims.claim(['claimed by the child'])).toBe(false);
    await store.close();
  });

  test('starts at once with everything in it after its process was killed', async () => {
    await cp(completed, dataDirectory, { recursive: true });
    const child = startChild(HOLD_STORE, dataDirectory);
    expect(await child.readLine()).toBe('open');
    await child.kill();
    const store = await openStore({ dataDirectory, log: silentLog });
    expect(await store.claims.claim(['claimed by the child'])).toBe(false);
    await store.close();
  });

  test('starts afresh after its very first start was killed, and keeps the pieces aside', async () => {
    const child = startChild(HOLD_STORE, dataDirectory);
    const database = join(dataDirectory, 'database');
    await expect.poll(() => existsSync(join(database, 'PG_VERSION'))).toBe(true);
    await child.kill();
    const { log, warnings } = recordingLog();
    const store = await openStore({ dataDirectory, log });
    expect(await store.claims.claim(['works'])).toBe(true);
    await store.close();
    expect(warnings).toEqual(['the first start did not complete; its files were moved aside']);
    const names = await readdir(dataDirectory);
    expect(names.filter((name) => name.startsWith('database-unfinished-'))).toHaveLength(1);
  });

  test('never moves a database aside that was ready once', async () => {
    await cp(completed, dataDirectory, { recursive: true });
    const before = await openStore({ dataDirectory, log: silentLog });
    await before.claims.claim(['precious']);
    await before.close();
    await rename(join(dataDirectory, 'database', 'global'), join(dataDirectory, 'global'));
    const error = { code: 'UNKNOWN', userMessage: expect.stringContaining('may be damaged') };
    await expect(openStore({ dataDirectory, log: silentLog })).rejects.toMatchObject(error);
    await rename(join(dataDirectory, 'global'), join(dataDirectory, 'database', 'global'));
    const after = await openStore({ dataDirectory, log: silentLog });
    expect(await after.claims.claim(['precious'])).toBe(false);
    await after.close();
  });

  test('is released when it can not be opened', async () => {
    await cp(completed, dataDirectory, { recursive: true });
    await rm(join(dataDirectory, 'database', 'global'), { recursive: true });
    await expect(openStore({ dataDirectory, log: silentLog })).rejects.toThrow();
    expect(await readdir(dataDirectory)).toEqual(['database']);
  });

  test('says that a file stands where the directory should be', async () => {
    const file = join(dataDirectory, 'file');
    await writeFile(file, '');
    for (const path of [file, join(file, 'below')]) {
      await expect(openStore({ dataDirectory: path, log: silentLog })).rejects.toMatchObject({
        code: 'DATABASE_READ_ONLY',
        userMessage: expect.stringContaining(path),
      });
    }
  });

  test('leaves the exit code of the process alone', async () => {
    await cp(completed, dataDirectory, { recursive: true });
    const before = process.exitCode;
    const store = await openStore({ dataDirectory, log: silentLog });
    expect(process.exitCode).toBe(before);
    process.exitCode = 3;
    await store.close();
    expect(process.exitCode).toBe(3);
    process.exitCode = before;
  });
});
