import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../chat/log.js';

/** Tokens, and addresses: those of response URLs and sockets are secrets too. */
const SECRETS = /\b(?:xox[a-z]|xapp|xwfp)-[\w-]+|\b(?:https?|wss?):\/\/\S+/gi;

/**
 * The SDK's logger on ours. Its debug lines hold whole payloads and are dropped; of warnings and errors only texts
 * pass, never objects, cut short and without secrets.
 */
export function createSdkLog(log: Log): Logger {
  const describe = (parts: readonly unknown[]): string =>
    parts
      .filter((part): part is string => typeof part === 'string')
      .join(' ')
      .replaceAll(SECRETS, '[…]')
      .slice(0, 200);
  const fields = { platform: 'slack', from: 'sdk' };
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn(fields, describe(parts)),
    error: (...parts) => log.error(fields, describe(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
