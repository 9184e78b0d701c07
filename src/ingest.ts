import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { problem, readInput, runCommand, say } from './command-line.js';
import { withStore } from './command-store.js';
import { lineFinder } from './documents.js';
import { UnreadableFile } from './features/documents/errors.js';
import { ingestFile } from './features/documents/ingest.js';
import type { Ingested } from './features/documents/ports.js';
import { documentWording } from './features/documents/wording/wording.js';
import { readReference } from './features/knowledge/read.js';
import { buildKnowledge } from './knowledge.js';
import { systemClock } from './shared/clock.js';

const USAGE = `Usage: npm run --silent ingest -- FILE… [--name itu-wsis-report] [--title "…"] [--date 2022-12]
Reads Word (.docx), PDF, HTML and text in, to be searched and cited. --name, --title and --date go with one file; a
file under the name of another is its next edition.`;

/** Whoever has the database. */
const TERMINAL = { platform: 'terminal', tenant: '', id: 'terminal' } as const;
const MOST_PLACES = 40;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      name: { type: 'string' },
      title: { type: 'string' },
      date: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  const { name, title, date } = values;
  if (values.help) return say(USAGE);
  if (positionals.length === 0) throw problem(`Name at least one file.\n${USAGE}`);
  if (positionals.length > 1 && (name ?? title ?? date) !== undefined)
    throw problem('--name, --title and --date go with one file; read these in one by one.');
  if (date !== undefined && !DATE.test(date))
    throw problem(`"${date}" is no date: write 2022, 2022-12 or 2022-12-31.`);
  const { data, version } = await readReference();
  const { framework } = buildKnowledge(data, version);
  const lineOf = lineFinder(() => framework.lines);
  await withStore(async (store) => {
    const { id: by } = await store.people.meet(TERMINAL, {}, systemClock.now());
    const act = { by, platform: 'terminal', at: systemClock.now() } as const;
    for (const path of positionals) {
      const file = basename(path);
      const given = {
        ...{ file, bytes: await readInput(path) },
        ...{ ...(name && { name }), ...(title && { title }), ...(date && { date }) },
      };
      await tell(file, await ingestFile({ ...store, lineOf }, given, act).catch(unread(file)));
    }
  });
}

/** The others are read in nevertheless. */
function unread(file: string): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof UnreadableFile)) throw error;
    process.stderr.write(`${documentWording('en')(`unread.${error.fault}`, { file })}\n`);
    process.exitCode = 1;
  };
}

async function tell(file: string, ingested: Ingested | undefined): Promise<void> {
  if (!ingested) return;
  const words = documentWording('en');
  const { name, edition, passages: count } = ingested.document;
  const facts = { file, name, edition: String(edition), count };
  if (ingested.kind === 'there') return say(words('ingest.there', facts));
  await say(words('ingest.done', facts));
  const { changes } = ingested;
  if (!changes) return;
  const [changed, added, gone] = [changes.changed, changes.added, changes.gone].map(({ length }) => length);
  await say(
    words('ingest.changes', {
      same: changes.same,
      changed: changed ?? 0,
      added: added ?? 0,
      gone: gone ?? 0,
    }),
  );
  if (changes.changed.length > 0)
    await say(words('ingest.places', { list: changes.changed.slice(0, MOST_PLACES).join(', ') }));
}

await runCommand(main);
