import { parseArgs } from 'node:util';
import { problem, runCommand, say } from './command-line.js';
import { withStore } from './command-store.js';
import type { Head } from './features/trail/chain.js';
import { pagesOf } from './features/trail/pages.js';
import { type Fault, verify } from './features/trail/verify.js';

const MEANING: Readonly<Record<Fault['kind'], string>> = {
  altered: 'says something else than when it was written',
  broken: 'does not follow the entry before it: something is missing or was moved',
  'content altered': 'is about words that were changed',
  head: 'is not what was recorded as the head of the trail: the end was cut off or written anew',
};

const USAGE = `Usage: npm run --silent audit:verify -- [--head POSITION:SEAL …]
  --head  a head as it was posted, which nobody who has the database can have changed`;

const OPTIONS = {
  head: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readHead(text: string): Head {
  const [, position, seal] = /^(\d{1,9}):([\da-f]{64})$/i.exec(text) ?? [];
  if (!position || !seal) throw problem(`--head ${text} is no head.\n${USAGE}`);
  return { position: Number(position), seal: seal.toLowerCase() };
}

/** Looks through the whole trail and says what was altered, removed or moved. Ends with 1 when anything was. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return say(USAGE);
  const named = values.head.map(readHead);
  await withStore(async ({ trail }) => {
    const heads = [await trail.findHead(), ...(await trail.listPostedHeads()), ...named];
    const { entries, erased, faults, head } = await verify(pagesOf(trail), heads);
    for (const { position, kind } of faults) await say(`entry ${position} ${MEANING[kind]}`);
    await say(`${entries} entries, of ${erased} the words were erased; ${faults.length} faults`);
    await say(`head: ${head.position} ${head.seal}`);
    if (faults.length > 0) process.exitCode = 1;
  });
}

await runCommand(main);
