import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { problem, readFileArgument, runCommand, say } from './command-line.js';
import { withStore } from './command-store.js';
import { pagesOf } from './features/trail/pages.js';
import { verify } from './features/trail/verify.js';

const USAGE = 'Usage: npm run --silent restore -- FILE.ndjson.gz';

/** Puts a backup into an empty database, all of it or nothing, and looks through the trail. */
async function main(): Promise<void> {
  const file = await readFileArgument(USAGE);
  if (file === undefined) return;
  await access(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw problem(`The file ${file} could not be read (${code}).`);
  });
  await withStore(async ({ backup, trail }) => {
    const { rows, at, doubtful, trail: head } = await backup.load(linesOf(file));
    await say(`${rows} rows of ${at} are restored.`);
    await say(
      `${doubtful} messages waited to be sent then; they may have been sent since, so the bot looks for them first.`,
    );
    const { entries, faults } = await verify(pagesOf(trail), [head]);
    await say(`trail: ${entries} entries, ${faults.length} faults, head ${head.position} ${head.seal}`);
    await say('Compare that with the head that was posted last: what came after it is lost.');
    if (faults.length > 0) process.exitCode = 1;
  });
}

async function* linesOf(file: string): AsyncIterable<string> {
  try {
    yield* createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  } catch {
    throw problem(`${file} is no whole backup of actionline, so nothing was restored.`);
  }
}

await runCommand(main);
