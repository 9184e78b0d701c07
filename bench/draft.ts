import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { silentLog } from '../src/chat/log.js';
import type { Passage } from '../src/features/documents/ports.js';
import { readDocument } from '../src/features/documents/read/read.js';
import { findFault } from '../src/features/drafts/check/check.js';
import { createDocumentStore } from '../src/store/documents.js';
import { migrate } from '../src/store/migrate.js';
import { createPeopleStore } from '../src/store/people/people.js';
import { openServer } from '../src/store/server.js';
import { evidence, good, planted } from '../test/features/drafts/planted.js';
import { createServerDatabase } from '../test/support/database.js';
import { startPostgres } from '../test/support/postgres.js';
import { randomNumbers, wordAt } from './entries/scene.js';
import { quantile } from './quantile.js';
import { round, tell, timed } from './remind/figure.js';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10000,1000000' } } });
const SIZES = values.sizes.split(',').map(Number);
const PER_DOCUMENT = 10_000;
const ROUNDS = 200;
/** Characters of a page of a report. */
const PAGE = 3_000;
const LINES = ['C1', 'C2', 'C5', 'C7-EHEALTH', 'C11'];

await readPages();
checkSentences();
await searchPassages();

/** A text of a thousand pages, as a converter leaves one: numbered paragraphs in short lines. */
async function readPages(): Promise<void> {
  const random = randomNumbers(1);
  const paragraphs: string[] = [];
  for (let number = 1, length = 0; length < 1_000 * PAGE; number += 1) {
    if (number % 30 === 1) paragraphs.push(`Action Line C${1 + (number % 11)}: Work`);
    const text = `${number}. ${words(random, 90)}.`.replaceAll(/(.{80,95}) /g, '$1\n');
    paragraphs.push(text);
    length += text.length;
  }
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const pages = bytes.length / PAGE;
  let read = 0;
  const took = await timed(async () => {
    read = (await readDocument(bytes, 'bench.txt', (text) => /C\d+/.exec(text)?.[0])).passages.length;
  });
  tell(
    `read ${round(pages)} pages (${read} passages) in ${round(took)} ms: ${round((pages / took) * 1_000)} pages a second`,
  );
}

function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => wordAt(Math.floor(40_000 * random() ** 4))).join(' ');
}

function checkSentences(): void {
  const all = [...good, ...planted];
  for (const one of all) findFault(one, evidence);
  const start = performance.now();
  let checked = 0;
  while (performance.now() - start < 3_000) {
    for (const one of all) findFault(one, evidence);
    checked += all.length;
  }
  const took = performance.now() - start;
  tell(`checked ${checked} sentences against what they cite: ${round((checked / took) * 1_000)} a second`);
}

async function searchPassages(): Promise<void> {
  const { DATABASE_URL } = process.env;
  const server = DATABASE_URL ? undefined : await startPostgres();
  const database = await createServerDatabase(DATABASE_URL ?? server?.url ?? '');
  const connection = await openServer(database.url, silentLog);
  await migrate(connection, silentLog);
  const documents = createDocumentStore(connection);
  const now = Temporal.Instant.from('2026-11-01T12:00:00Z');
  const { id: by } = await createPeopleStore(connection).meet(
    { platform: 'slack', tenant: 'T1', id: 'U1' },
    {},
    now,
  );
  const medians = new Map<string, number[]>();
  let there = 0;
  for (const size of SIZES) {
    const took = await timed(async () => {
      for (; there < size; there += PER_DOCUMENT) {
        const name = `document-${there / PER_DOCUMENT}`;
        const document = {
          format: 'text',
          title: name,
          name,
          digest: name,
          passages: passagesFrom(there),
        } as const;
        await documents.ingest(document, { by, at: now });
      }
    });
    tell(`${size} passages are stored; the last of them took ${round(took)} ms`);
    await connection.query('VACUUM ANALYZE passages');
    const random = randomNumbers(size);
    const find = (name: string, sought: () => Parameters<typeof documents.search>[0]) =>
      median(medians, size, name, () => documents.search({ ...sought(), newestOnly: true }, 0, 5));
    await find('one common word', () => ({ text: wordAt(Math.floor(random() * 3)) }));
    await find('two rare words', () => ({
      text: `${wordAt(5_000 + Math.floor(random() * 5_000))} OR ${wordAt(20_000 + Math.floor(random() * 20_000))}`,
    }));
    await find('a word, of a line and a year', () => ({
      text: wordAt(Math.floor(random() * 50)),
      line: LINES[Math.floor(random() * LINES.length)] ?? 'C1',
      year: 2015 + Math.floor(random() * 10),
    }));
  }
  for (const [name, [first = Number.NaN, ...more]] of medians) {
    const last = more.at(-1);
    if (last !== undefined)
      tell(`${name} from ${SIZES[0]} to ${SIZES.at(-1)} passages: ${round(last / first)} ×`);
  }
  await connection.close();
  await database.drop();
  await server?.stop();
}

function passagesFrom(from: number): readonly Passage[] {
  return Array.from({ length: PER_DOCUMENT }, (_, index): Passage => {
    const random = randomNumbers(from + index);
    const year = 2015 + Math.floor(random() * 10);
    const line = LINES[Math.floor(random() * LINES.length)] ?? 'C1';
    const number = index + 1;
    return {
      locator: `¶${number}`,
      number,
      section: ['Work'],
      line,
      kind: 'paragraph',
      text: words(random, 40),
      years: [year],
    };
  });
}

async function median(
  medians: Map<string, number[]>,
  size: number,
  name: string,
  run: () => Promise<unknown>,
): Promise<void> {
  for (let warm = 0; warm < 20; warm += 1) await run();
  const times: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) times.push(await timed(run));
  const middle = quantile(times, 0.5);
  medians.set(name, [...(medians.get(name) ?? []), middle]);
  tell(`${size} passages, ${name}: median ${round(middle)} ms, p95 ${round(quantile(times, 0.95))} ms`);
}
