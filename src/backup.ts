import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { problem, readFileArgument, runCommand, say } from './command-line.js';
import { withStore } from './command-store.js';
import { systemClock } from './shared/clock.js';
import type { Store } from './store/open.js';

const USAGE = 'Usage: npm run --silent backup -- FILE.ndjson.gz';

/** Writes everything that people own to a file, which appears under its name when it is whole. */
async function main(): Promise<void> {
  const file = await readFileArgument(USAGE);
  if (file === undefined) return;
  if (existsSync(file)) throw problem(`${file} is there already, so nothing was written. Name another file.`);
  const partial = `${file}.partial`;
  try {
    const rows = await withStore((store) => writeBackup(store, partial));
    await rename(partial, file);
    await say(`${file}: ${rows} rows`);
  } catch (error) {
    if (Object(error).code === 'EEXIST')
      throw problem(
        `${partial} is there already: another backup runs, or one was broken off; then remove it.`,
      );
    await rm(partial, { force: true });
    throw error;
  }
}

/** For its owner's eyes only. Returns the number of rows. */
async function writeBackup({ backup }: Store, file: string): Promise<number> {
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  const failed = new Promise<never>((_, reject) => written.catch(reject));
  const rows = await backup.dump(systemClock.now().toString(), async (line) => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), failed]);
  });
  gzip.end();
  await written;
  return rows;
}

await runCommand(main);
