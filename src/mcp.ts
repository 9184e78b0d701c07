import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openKnowledge } from './ask-store.js';
import { type Config, readConfig } from './config.js';
import { AppError } from './errors.js';
import { leave } from './leave.js';
import { createLog, standardError } from './log.js';
import { createMcpRoute, MCP_PATH } from './mcp/http.js';
import type { McpParts } from './mcp/server.js';
import { serveStdio } from './mcp/stdio.js';
import { createAnswers } from './mcp-answers.js';
import { createHttpServer } from './platforms/http/server.js';
import { type Clock, clockStartingAt, systemClock } from './shared/clock.js';

const USAGE = `Usage:
  npm run --silent mcp                        for an assistant that starts it, over standard input and output
  npm run --silent mcp -- --http [--port N]   for assistants that connect to it over HTTP`;

const OPTIONS = {
  http: { type: 'boolean', default: false },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Standard output carries the protocol alone; everything else goes to standard error. */
async function main(): Promise<void> {
  const { http, port, help } = readArguments();
  if (help) return void process.stderr.write(`${USAGE}\n`);
  const config = readConfig();
  const log = createLog(config.logLevel, standardError());
  const answers = openKnowledge().then(createAnswers);
  const parts = { answers, clock: clockOf(config), log, version: await readVersion() };
  if (http) {
    await answers;
    return serveHttp({ ...config.mcp, ...(port !== undefined && { port }) }, parts);
  }
  const served = serveStdio(parts, process.stdin, process.stdout);
  await Promise.race([served, answers]); // Without answers there is nothing to serve.
  await served;
}

function readArguments() {
  try {
    const { port, ...values } = parseArgs({ options: OPTIONS }).values;
    if (port !== undefined && !isPort(port)) throw new Error(`--port ${port} is not a port.`);
    if (port !== undefined && !values.http) throw new Error('--port needs --http.');
    return { ...values, port: port === undefined ? undefined : Number(port) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'The arguments cannot be read.';
    throw new AppError('CONFIGURATION', { log: problem, user: `${problem}\n${USAGE}` });
  }
}

function isPort(written: string): boolean {
  return /^\d{1,5}$/.test(written) && Number(written) <= 65_535;
}

function clockOf({ clockStart }: Config): Clock {
  return clockStart ? clockStartingAt(clockStart) : systemClock;
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return JSON.parse(text).version;
}

/** Serves until a signal ends the process; what is in hand is finished first. */
async function serveHttp({ host, port, token }: Config['mcp'], parts: McpParts): Promise<void> {
  const { log } = parts;
  const route = createMcpRoute({ ...parts, ...(token !== undefined && { token }) });
  const settings = { host: 'MCP_HOST', port: 'MCP_PORT' };
  const server = createHttpServer({ host, port, settings, routes: [route], ready: () => true, log });
  const listening = await server.start();
  log.info({ port: listening.port, path: MCP_PATH }, 'started');
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  log.info({}, 'stopping');
  await server.stop();
}

function explain(error: unknown): string {
  if (error instanceof AppError) return error.userMessage;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.stdout.on('error', () => {}); // An assistant that has gone reads nothing more; the end of input tells of it.
await main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
// A database that was just made leaves timers of Prisma's behind, which would keep us for ten seconds.
await leave();
