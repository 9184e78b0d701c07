import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDirectory } from '../../src/store/directory-lock.js';
import { type Child, startChild } from '../support/child-process.js';

const HOLD_LOCK = fileURLToPath(new URL('processes/hold-lock.ts', import.meta.url));

let directory: string;
let lockFile: string;
let children: Child[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'actionline-lock-'));
  lockFile = join(directory, 'actionline.lock');
  children = [];
});

afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()));
  await rm(directory, { recursive: true });
});

async function startHolder(): Promise<Child> {
  const child = startChild(HOLD_LOCK, directory);
  children.push(child);
  expect(await child.readLine()).toBe('ready');
  return child;
}

async function leaveLock(holder: object | string, age = 0, name = lockFile): Promise<void> {
  await writeFile(name, typeof holder === 'string' ? holder : JSON.stringify(holder));
  const time = new Date(Date.now() - age);
  await utimes(name, time, time);
}

const inUse = { code: 'DATABASE_IN_USE' };
const elsewhere = { host: 'another-machine', pid: 7, started: 'then' };
/** This process's parent runs, but did not start when the lock says its holder did. */
const reusedNumber = { host: hostname(), pid: process.ppid, started: 'another boot 1' };

describe('the lock on a data directory', () => {
  test('is refused to a second holder, who learns which process has it and what to do', async () => {
    const lock = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toMatchObject({
      ...inUse,
      userMessage: expect.stringMatching(new RegExp(`process ${process.pid} .*ACTIONLINE_DATA`)),
    });
    await lock.release();
  });

  test('is refused while another process has it', async () => {
    const holder = await startHolder();
    holder.writeLine('go');
    expect(await holder.readLine()).toBe('held');
    await expect(lockDirectory(directory)).rejects.toMatchObject({
      ...inUse,
      userMessage: expect.stringContaining(`process ${holder.pid}`),
    });
  });

  test('leaves nothing behind when it is released', async () => {
    const lock = await lockDirectory(directory);
    await lock.release();
    expect(await readdir(directory)).toEqual([]);
    await (await lockDirectory(directory)).release();
  });

  test('is taken over at once from a process that was killed', async () => {
    const holder = await startHolder();
    holder.writeLine('go');
    expect(await holder.readLine()).toBe('held');
    await holder.kill();
    const lock = await lockDirectory(directory);
    expect(await readdir(directory)).toEqual(['actionline.lock']);
    await lock.release();
  });

  test('is taken over when its number belongs to another process by now', async () => {
    await leaveLock(reusedNumber);
    await (await lockDirectory(directory)).release();
  });

  test('goes to exactly one of several processes that find it left behind', async () => {
    await leaveLock(reusedNumber);
    const holders = await Promise.all([1, 2, 3, 4].map(startHolder));
    for (const holder of holders) holder.writeLine('go');
    const outcomes = await Promise.all(holders.map((holder) => holder.readLine()));
    expect(outcomes.sort()).toEqual(['DATABASE_IN_USE', 'DATABASE_IN_USE', 'DATABASE_IN_USE', 'held']);
  });

  test('is taken over although somebody died while taking it over', async () => {
    await leaveLock(reusedNumber);
    await leaveLock(reusedNumber, 0, `${lockFile}-takeover`);
    const lock = await lockDirectory(directory);
    expect(await readdir(directory)).toEqual(['actionline.lock']);
    await lock.release();
  });

  test('is respected on another machine for as long as it is refreshed there', async () => {
    await leaveLock(elsewhere, 25_000);
    await expect(lockDirectory(directory)).rejects.toMatchObject({
      ...inUse,
      userMessage: expect.stringContaining('process 7 on another-machine'),
    });
    await leaveLock(elsewhere, 35_000);
    await (await lockDirectory(directory)).release();
  });

  test('is respected while its file makes no sense, but not for ever', async () => {
    await leaveLock('{"host":');
    await expect(lockDirectory(directory)).rejects.toMatchObject(inUse);
    await leaveLock('{"host":', 35_000);
    await (await lockDirectory(directory)).release();
  });

  test('is not taken from whoever has it by now', async () => {
    const lock = await lockDirectory(directory);
    await leaveLock(elsewhere);
    await lock.release();
    expect(JSON.parse(await readFile(lockFile, 'utf8'))).toEqual(elsewhere);
  });
});
