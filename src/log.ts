import { join } from 'node:path';
import { type DestinationStream, destination, type LevelWithSilent, pino, stdTimeFunctions } from 'pino';
import type { Log } from './chat/log.js';
import { redactFields, redactText } from './log/redact.js';

/**
 * A log of JSON lines: level, time, process id, fields, message. Whatever is passed in, tokens, e-mail addresses
 * and long texts are masked, in fields, errors and messages alike.
 */
export function createLog(level: LevelWithSilent, stream: DestinationStream): Log {
  const logger = pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  const write = (name: 'info' | 'warn' | 'error') => (fields: Record<string, unknown>, message: string) => {
    if (logger.isLevelEnabled(name)) logger[name](redactFields(fields), redactText(message));
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** Standard output, as a service manager or a container collects it. */
export function standardOutput(): DestinationStream {
  return withoutFailing(destination({ dest: 1, sync: true }));
}

/** Standard error, for commands whose standard output is their answer. */
export function standardError(): DestinationStream {
  return withoutFailing(destination({ dest: 2, sync: true }));
}

/**
 * `actionline.log` in the data directory, made when missing: while somebody chats in the terminal, log lines would
 * run through what they read and type. Where it can't be opened nothing is logged; the store, which needs the same
 * directory, says what is wrong with it.
 */
export function logFile(dataDirectory: string): DestinationStream {
  try {
    return withoutFailing(
      destination({ dest: join(dataDirectory, 'actionline.log'), mkdir: true, sync: true }),
    );
  } catch {
    return { write: () => {} };
  }
}

/** A full disk or a closed pipe costs log lines, never the bot. */
function withoutFailing(stream: ReturnType<typeof destination>): DestinationStream {
  stream.on('error', () => {});
  return stream;
}
