import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { Temporal } from 'temporal-polyfill';
import { built } from './built.js';
import { quantile } from './quantile.js';
import { benchReader } from './reader.js';
import { type SignedRequest, signedCommands } from './slack-requests.js';

/** The question of the bar: the bot must answer it at 0.8 of the rate at which bare Bolt says a fixed text. */
const QUESTION = 'which SDGs does C5 map to';
const BAR = 0.8;
const ROUNDS = 5;
const REQUESTS = 12_000;
const CONNECTIONS = 16;

const print = (text: string) => process.stdout.write(`${text}\n`);

async function loadKnowledge() {
  const { readReference } = await built<typeof import('../src/features/knowledge/read.js')>(
    'features/knowledge/read.js',
  );
  const { buildKnowledge } = await built<typeof import('../src/knowledge.js')>('knowledge.js');
  const { data, version } = await readReference();
  return buildKnowledge(data, version);
}

/** Question to typed answer in the process: no platform, no store. */
async function benchInProcess(): Promise<void> {
  const { ask } = await built<typeof import('../src/features/ask/ask.js')>('features/ask/ask.js');
  const knowledge = await loadKnowledge();
  const questions = [
    QUESTION,
    'who covers 9.c',
    'what is SDG 4',
    'why does C5 map to 9.c',
    'tell me about cybersecurty',
  ];
  const asking = { language: 'en', zone: 'Europe/Zurich', now: Temporal.Now.instant() } as const;
  const once = (index: number) => ask(knowledge, questions[index % questions.length] ?? QUESTION, asking);
  for (let index = 0; index < 5_000; index += 1) once(index);
  const times: number[] = [];
  const began = performance.now();
  for (let index = 0; index < 50_000; index += 1) {
    const start = performance.now();
    once(index);
    times.push(performance.now() - start);
  }
  const rate = 50_000 / ((performance.now() - began) / 1_000);
  print(
    `in process, five questions in turn: ${rate.toFixed(0)} questions a second; question to typed answer p50 ${quantile(times, 0.5).toFixed(4)} ms, p99 ${quantile(times, 0.99).toFixed(4)} ms`,
  );
}

interface Server {
  readonly process: ChildProcess;
  readonly port: number;
}

function message<Body>(child: ChildProcess): Promise<[Body]> {
  return once(child, 'message') as Promise<[Body]>;
}

async function ended(child: ChildProcess, file: string): Promise<never> {
  await once(child, 'exit');
  throw new Error(`${file} ended before it was ready`);
}

async function startServer(file: string): Promise<Server> {
  const child = fork(new URL(file, import.meta.url), { execArgv: process.execArgv });
  const [{ port }] = await Promise.race([message<{ port: number }>(child), ended(child, file)]);
  return { process: child, port };
}

async function cpuMicroseconds({ process: child }: Server): Promise<number> {
  child.send('cpu');
  const [{ cpu }] = await message<{ cpu: NodeJS.CpuUsage }>(child);
  return cpu.user + cpu.system;
}

/** One round: the same number of commands, each signed beforehand, split over the connections. */
async function measure(server: Server, batch: string, texts: readonly string[] = [QUESTION]) {
  const requests = signedCommands(texts, REQUESTS, batch);
  const perConnection = Math.floor(REQUESTS / CONNECTIONS);
  let connection = 0;
  const before = await cpuMicroseconds(server);
  const result = await autocannon({
    url: `http://127.0.0.1:${server.port}/slack/events`,
    connections: CONNECTIONS,
    amount: perConnection * CONNECTIONS,
    method: 'POST',
    setupClient: (client) => {
      const own = requests.slice(connection * perConnection, (connection + 1) * perConnection);
      connection += 1;
      client.setRequests(own.map((request: SignedRequest) => ({ ...request, method: 'POST' as const })));
    },
  });
  const answered = result['2xx'];
  if (answered !== perConnection * CONNECTIONS)
    throw new Error(`${result.non2xx + result.errors} were not answered`);
  const cpu = ((await cpuMicroseconds(server)) - before) / answered;
  return { rate: answered / result.duration, cpu, p99: result.latency.p99 };
}

/** More different questions than the bot keeps replies to, in turn, so that every one is computed and rendered anew. */
async function benchWithoutMemory(bare: Server, bot: Server): Promise<void> {
  const { readReference } = await built<typeof import('../src/features/knowledge/read.js')>(
    'features/knowledge/read.js',
  );
  const { data } = await readReference();
  const texts = data.targets.flatMap(({ code }) => [
    `who covers ${code}`,
    `who covers ${code} in APP-2017`,
    `who covers ${code} in RPT-2022`,
    `what is ${code}`,
  ]);
  const fixed = await measure(bare, 'bare.different', texts);
  const answered = await measure(bot, 'bot.different', texts);
  print(
    `${texts.length} different questions in turn, none kept: bare Bolt ${fixed.rate.toFixed(0)}/s (${fixed.cpu.toFixed(0)} µs CPU), bot ${answered.rate.toFixed(0)}/s (${answered.cpu.toFixed(0)} µs CPU), ratio ${(answered.rate / fixed.rate).toFixed(2)}`,
  );
}

async function benchOverHttp(): Promise<void> {
  const [bare, bot] = await Promise.all([startServer('./server-bare.ts'), startServer('./server-bot.ts')]);
  const ratios: number[] = [];
  // Alternating rounds, so that whatever else the machine does falls on both; the first pair only warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const fixed = await measure(bare, `bare.${round}`);
    const answered = await measure(bot, `bot.${round}`);
    if (round === 0) continue;
    ratios.push(answered.rate / fixed.rate);
    print(
      `round ${round}: bare Bolt ${fixed.rate.toFixed(0)}/s (${fixed.cpu.toFixed(0)} µs CPU), bot ${answered.rate.toFixed(0)}/s (${answered.cpu.toFixed(0)} µs CPU, p99 ${answered.p99} ms), ratio ${(answered.rate / fixed.rate).toFixed(2)}`,
    );
  }
  await benchWithoutMemory(bare, bot);
  bare.process.kill();
  bot.process.kill();
  const median = quantile(ratios, 0.5);
  print(
    `signed slash commands over HTTP, bot beside bare Bolt: median ratio ${median.toFixed(2)} (bar ${BAR})`,
  );
  if (median < BAR) process.exitCode = 1;
}

const { reader } = await loadKnowledge();
if (!(await benchReader(reader, print))) process.exitCode = 1;
await benchInProcess();
await benchOverHttp();
