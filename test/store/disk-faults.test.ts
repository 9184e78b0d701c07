import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { silentLog } from '../../src/chat/log.js';
import type { AppError } from '../../src/errors.js';
import { openStore, type Store } from '../../src/store/open.js';
import { canMount, createSmallDisk, type SmallDisk } from '../support/small-disk.js';

let disk: SmallDisk;

afterEach(() => disk.remove());

const full = {
  code: 'DISK_FULL',
  userMessage: expect.stringMatching(/^The disk that holds .* is full\. Free .* ACTIONLINE_DATA/),
};

/** Claims until the disk is full, and gives back the error that said so. */
async function fill(store: Store): Promise<unknown> {
  for (let round = 0; ; round++) {
    const keys = Array.from({ length: 500 }, (_, index) => `${round}.${index}`);
    try {
      await store.claims.claim(keys);
    } catch (error) {
      return error;
    }
  }
}

describe.skipIf(!(await canMount()))('the embedded database on a disk', () => {
  /** A data directory whose first start has completed, to copy from. */
  let completed: string;

  beforeAll(async () => {
    completed = await mkdtemp(join(tmpdir(), 'actionline-completed-'));
    await (await openStore({ dataDirectory: completed, log: silentLog })).close();
  });

  afterAll(() => rm(completed, { recursive: true }));

  test('too small for its first start says so and gives the room back', async () => {
    disk = await createSmallDisk('30m');
    const options = { dataDirectory: join(disk.path, 'data'), log: silentLog };
    await expect(openStore(options)).rejects.toMatchObject(full);
    expect(await readdir(options.dataDirectory)).toEqual([]);
    await disk.change('size=100m');
    const store = await openStore(options);
    expect(await store.claims.claim(['works'])).toBe(true);
    await store.close();
  });

  test('that fills up while it runs is given up at once, and loses nothing', async () => {
    disk = await createSmallDisk('60m');
    const fatal: AppError[] = [];
    const options = { dataDirectory: disk.path, log: silentLog };
    await cp(completed, disk.path, { recursive: true });
    const store = await openStore({ ...options, onFatal: (error) => fatal.push(error) });
    await store.claims.claim(['precious']);
    await writeFile(join(disk.path, 'ballast'), Buffer.alloc(12 * 2 ** 20));
    expect(await fill(store)).toMatchObject(full);
    expect(fatal).toMatchObject([full]);
    await expect(store.ping()).rejects.toMatchObject(full);
    await store.close();
    await disk.change('size=200m');
    const after = await openStore(options);
    expect(await after.claims.claim(['precious'])).toBe(false);
    await after.close();
  });

  test('without room for the write-ahead log says so at the next start', async () => {
    disk = await createSmallDisk('100m');
    const options = { dataDirectory: disk.path, log: silentLog };
    await cp(completed, disk.path, { recursive: true });
    const ballast = join(disk.path, 'ballast');
    await writeFile(ballast, Buffer.alloc(200 * 2 ** 20)).catch(() => {});
    expect(existsSync(ballast)).toBe(true);
    await expect(openStore(options)).rejects.toMatchObject(full);
  });

  test('that is read-only says so', async () => {
    disk = await createSmallDisk('100m');
    const options = { dataDirectory: disk.path, log: silentLog };
    await cp(completed, disk.path, { recursive: true });
    await disk.change('ro');
    await expect(openStore(options)).rejects.toMatchObject({
      code: 'DATABASE_READ_ONLY',
      userMessage: expect.stringContaining(disk.path),
    });
  });

  test('that is read-only says so too where the directory does not exist yet', async () => {
    disk = await createSmallDisk('100m');
    await disk.change('ro');
    const dataDirectory = join(disk.path, 'data');
    await expect(openStore({ dataDirectory, log: silentLog })).rejects.toMatchObject({
      code: 'DATABASE_READ_ONLY',
      userMessage: expect.stringContaining(dataDirectory),
    });
  });
});
