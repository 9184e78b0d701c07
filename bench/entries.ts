import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { silentLog } from '../src/chat/log.js';
import type { Sought } from '../src/features/submissions/ports.js';
import { importChunks } from '../src/features/submissions/register/import.js';
import { migrate } from '../src/store/migrate.js';
import { createPeopleStore } from '../src/store/people/people.js';
import { openServer } from '../src/store/server.js';
import { createSubmissionStore } from '../src/store/submissions/submissions.js';
import { createServerDatabase } from '../test/support/database.js';
import { startPostgres } from '../test/support/postgres.js';
import { makeEntries, randomNumbers, wordAt } from './entries/scene.js';
import { quantile } from './quantile.js';
import { hold, round, tell, timed } from './remind/figure.js';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '15000,150000,1500000' } } });
const SIZES = values.sizes.split(',').map(Number);
const CHUNK = 500;
const ROUNDS = 200;
const LEAST_IMPORTED = 2_000;
const MOST_GROWTH = 2;

const { DATABASE_URL } = process.env;
const server = DATABASE_URL ? undefined : await startPostgres();
const database = await createServerDatabase(DATABASE_URL ?? server?.url ?? '');
const connection = await openServer(database.url, silentLog);
await migrate(connection, silentLog);
const submissions = createSubmissionStore(connection);
const people = createPeopleStore(connection);
const now = Temporal.Instant.from('2026-11-01T12:00:00Z');
const meet = (id: string) => people.meet({ platform: 'slack', tenant: 'T1', id }, {}, now);
const [sender, approver] = [await meet('U1'), await meet('U2')];

/** Medians, by what was done, for each size. */
const medians = new Map<string, number[]>();

let there = 0;
for (const size of SIZES) {
  await grow(size);
  await measure(size);
}
for (const [name, [first = Number.NaN, ...more]] of medians) {
  const last = more.at(-1);
  if (last === undefined) continue;
  const growth = `${name} from ${SIZES[0]} to ${SIZES.at(-1)} entries`;
  if (name === 'submit and decide') tell(`${growth}: ${round(last / first)} ×`);
  else hold(growth, last / first, MOST_GROWTH, '×');
}
await connection.close();
await database.drop();
await server?.stop();

async function grow(size: number): Promise<void> {
  const from = there;
  const entries = makeEntries(from, size);
  const took = await timed(async () => {
    for await (const { size: taken } of importChunks(submissions, chunksOf(entries), {
      by: sender.id,
      at: now,
    }))
      there += taken;
  });
  const rate = ((size - from) / took) * 1_000;
  hold(`import up to ${size} entries: seconds for ${LEAST_IMPORTED}`, LEAST_IMPORTED / rate, 1, 's');
  tell(`${round(rate)} entries a second, among them their trail, facets and counts`);
  await connection.query('VACUUM ANALYZE');
}

function* chunksOf<Value>(values: Iterable<Value>): Iterable<readonly Value[]> {
  let chunk: Value[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function measure(size: number): Promise<void> {
  const random = randomNumbers(size);
  const any = (list: string) => list.split(' ')[Math.floor(random() * list.split(' ').length)] ?? '';
  const find = (sought: Sought) => submissions.search(sought, 'public', undefined, 10);
  await median(size, 'find by line, goal and country with count', () =>
    find({
      line: any('C1 C5 ehealth elearning C11'),
      goal: any('1 3 4 9 17'),
      country: `Country ${Math.floor(random() * 60)}`,
    }),
  );
  await median(size, 'find by line with count', () => find({ line: any('C1 C5 ehealth elearning C11') }));
  await median(size, 'full text, a common and a rare word', () =>
    find({ text: `${wordAt(Math.floor(random() * 3))} ${wordAt(Math.floor(20_000 + random() * 20_000))}` }),
  );
  await median(size, 'full text, one common word', () => find({ text: wordAt(Math.floor(random() * 3)) }));
  await median(size, 'full text in a country', () =>
    find({ text: wordAt(Math.floor(random() * 50)), country: `Country ${Math.floor(random() * 20)}` }),
  );
  await median(size, 'duplicate check', () =>
    submissions.findSimilar(1 + Math.floor(random() * Math.min(size, there)), 5),
  );
  await median(size, 'matrix of lines and goals', () => submissions.countCells('public'));
  let sent = 0;
  await median(size, 'submit and decide', async () => {
    sent += 1;
    const [made] = [...makeEntries(10_000_000 + size + sent, 10_000_001 + size + sent)];
    if (!made) return;
    const act = (by: string) => ({ by, at: now });
    const draft = await submissions.create(made.draft, sender.id, `${size} ${sent}`, act(sender.id));
    for (const [by, move] of [
      [sender.id, 'submit'],
      [approver.id, 'approve'],
    ] as const) {
      const seen = (await submissions.find(draft.id))?.version ?? 0;
      await submissions.change(draft.id, seen, by, () => ({ kind: 'move', move }), act(by));
    }
  });
}

async function median(size: number, name: string, run: () => Promise<unknown>): Promise<void> {
  for (let warm = 0; warm < 20; warm += 1) await run();
  const times: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) times.push(await timed(run));
  const middle = quantile(times, 0.5);
  medians.set(name, [...(medians.get(name) ?? []), middle]);
  tell(`${size} entries, ${name}: median ${round(middle)} ms, p95 ${round(quantile(times, 0.95))} ms`);
}
