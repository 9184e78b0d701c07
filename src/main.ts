import { type Bot, startBot } from './bot.js';
import type { Log } from './chat/log.js';
import { type Config, readConfig } from './config.js';
import { AppError } from './errors.js';
import { leave } from './leave.js';
import { createLog, logFile, standardOutput } from './log.js';
import { createTerminalPlatform } from './platforms/terminal/start.js';

/** Longer than any platform needs to drain, shorter than service managers wait before they kill. */
const STOP_WITHIN_MS = 9_500;

/** Given by `npm start`. */
const END_WITH_PARENT = '--end-with-parent';
const LOOK_FOR_PARENT_EVERY_MS = 100;

const parent = process.ppid;

async function main(): Promise<void> {
  const config = readConfig();
  const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const log = createLog(config.logLevel, isInteractive ? logFile(config.dataDirectory) : standardOutput());
  const bot = await startBot(config, log, exitWith);
  log.info({ port: bot.port, platforms: bot.platforms }, 'started');
  const hint = howToAdd(config);
  if (hint) log.info({}, hint);
  const { stdin: input, stdout: output } = process;
  const onLeave = () => stop();
  const terminal = createTerminalPlatform({
    input,
    output,
    desk: bot.desk,
    log,
    isInteractive,
    color: config.color,
    language: config.language,
    onLeave,
  });
  bot.speakThrough(terminal);
  const stop = stopOnce(async () => {
    await terminal.stop();
    await bot.stop();
  }, log);
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.argv.includes(END_WITH_PARENT)) whenParentEnds(stop);
  if (isInteractive) output.write(`${greeting(bot, config)}\n\n`);
  await terminal.start();
}

/** Stops once, whoever asks first, and leaves within ten seconds even if something hangs. */
function stopOnce(stopAll: () => Promise<void>, log: Log): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) return;
    isStopping = true;
    log.info({}, 'stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stopAll().then(
      () => leave(0),
      (error) => {
        log.error({ error }, 'could not stop cleanly');
        return leave(1);
      },
    );
  };
}

/**
 * npm hands SIGTERM to a shell that ends without passing it on; nothing but a new parent tells us of it. Not for
 * services, which may well outlive what started them.
 */
function whenParentEnds(stop: () => void): void {
  const look = () => {
    if (process.ppid !== parent) stop();
  };
  setInterval(look, LOOK_FOR_PARENT_EVERY_MS).unref();
}

function greeting(bot: Bot, config: Config): string {
  const where = `actionline listens on http://${config.http.host}:${bot.port}. Type exit to leave.`;
  return [where, howToAdd(config)].filter(Boolean).join('\n');
}

/** What to read to serve the platforms that have no credentials; empty when both have. */
function howToAdd({ slack, teams }: Config): string {
  const missing = [...(slack ? [] : ['Slack']), ...(teams ? [] : ['Teams'])];
  return missing.length > 0 ? `To add ${missing.join(' and ')}, see README.md.` : '';
}

/** Start-up problems are for an administrator: one clear line, no stack. */
function explain(error: unknown): string {
  if (error instanceof AppError) return error.userMessage;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function exitWith(error: unknown): void {
  process.stderr.write(`${explain(error)}\n`);
  void leave(1);
}

main().catch(exitWith);
