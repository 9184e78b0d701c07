import { parseArgs } from 'node:util';
import { startPostgres } from '../test/support/postgres.js';
import { KILL_KINDS } from './pair.js';
import { createRandom } from './random.js';
import { type ChaosResult, countOf, playSeason } from './season.js';

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Plays seasons until so many processes were killed. Ends with 1 when anything was lost or doubled. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      lease: { type: 'string', default: '3000' },
    },
  });
  const { server, stop } = await openDatabaseServer();
  const random = createRandom(Number(values.seed));
  const results: ChaosResult[] = [];
  try {
    for (let left = Number(values.kills); left > 0; ) {
      const began = performance.now();
      const options = { serverUrl: server, kills: left, lease: Number(values.lease), random };
      const result = await playSeason(options);
      results.push(result);
      left -= countOf(result.kills);
      print(`season ${results.length}: ${describe([result])}; ${seconds(began)} s`);
    }
  } finally {
    await stop();
  }
  print(`seed ${values.seed}, lease ${values.lease} ms: ${describe(results)}`);
  const hasFailed = results.some(
    ({ lost, doubled, unexpected, unsaid }) => lost.length + doubled.length + unexpected.length + unsaid > 0,
  );
  if (hasFailed) process.exitCode = 1;
}

/** That of DATABASE_URL, whose user may create databases, or one of its own. */
async function openDatabaseServer() {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { server: DATABASE_URL, stop: async () => {} };
  const { url, stop } = await startPostgres();
  return { server: url, stop };
}

function describe(results: readonly ChaosResult[]): string {
  const sum = (count: (result: ChaosResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const kinds = KILL_KINDS.map((kind) => `${sum(({ kills }) => kills[kind])} ${kind}`).join(', ');
  return [
    `${sum(({ kills }) => countOf(kills))} kills (${kinds})`,
    `${sum(({ rehearsed }) => rehearsed)} messages rehearsed, ${sum(({ posted }) => posted)} posted`,
    `${sum(({ lost }) => lost.length)} lost, ${sum(({ doubled }) => doubled.length)} doubled, ${sum(({ unexpected }) => unexpected.length)} unexpected`,
    `in Teams, where nobody can look, ${sum(({ repeated }) => repeated)} repeated and ${sum(({ said }) => said)} that say they may be, ${sum(({ unsaid }) => unsaid)} without a word`,
  ].join('; ');
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1_000).toFixed(0);
}

await main();
