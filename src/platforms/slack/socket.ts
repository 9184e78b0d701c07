import { setTimeout as wait } from 'node:timers/promises';
import { type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../chat/log.js';
import { clientOptions } from './clients.js';
import { describeFailure } from './errors.js';
import type { SlackSettings } from './settings.js';

/** Milliseconds between attempts to connect, doubled each time. The first one after a lost connection is at once. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** Socket Mode: Slack's deliveries over a WebSocket that we open, so nothing here must be reachable. */
export interface SocketReceiver extends Receiver {
  /** Resolves at the first connection or the first failure that may pass; throws the SDK's error when Slack refuses. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Bolt's socket receiver with reconnecting of our own: the SDK waits five seconds after each of Slack's routine
 * disconnects, and lets a refused reconnect become an unhandled rejection.
 */
export function createSocketReceiver(
  settings: SlackSettings & { readonly appToken: string },
  logger: Logger,
  log: Log,
): SocketReceiver {
  const receiver = new SocketModeReceiver({
    appToken: settings.appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions(settings), retryConfig: { retries: 0 } } },
  });
  const stopping = new AbortController();
  return {
    init: (app) => receiver.init(app),
    start: () => keepConnected(receiver.client, stopping.signal, log),
    stop: async () => {
      stopping.abort();
      await receiver.stop();
    },
  };
}

type Client = SocketModeReceiver['client'];

/** Connects, and goes on connecting in the background until stopped. */
async function keepConnected(client: Client, stopping: AbortSignal, log: Log): Promise<void> {
  const first = await connect(client, log);
  if (first.error && describeFailure(first.error).outcome === 'refused') throw first.error;
  void (async () => {
    let connection = first;
    for (
      let failures = connection.error ? 1 : 0;
      !stopping.aborted;
      failures = connection.error ? failures + 1 : 0
    ) {
      await connection.gone;
      const pause = failures === 0 ? 0 : Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT);
      await wait(pause, undefined, { signal: stopping }).catch(() => {});
      if (stopping.aborted) return;
      connection = await connect(client, log);
      if (stopping.aborted) await client.disconnect();
    }
  })();
}

interface Connection {
  readonly error?: unknown;
  /** Resolves when the connection is no longer there. */
  readonly gone: Promise<void>;
}

async function connect(client: Client, log: Log): Promise<Connection> {
  let onGone: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    onGone = resolve;
  });
  client.once('disconnected', onGone);
  try {
    await client.start();
    log.info({ platform: 'slack' }, 'connected to Slack by Socket Mode');
    return { gone };
  } catch (error) {
    client.off('disconnected', onGone);
    log.warn({ platform: 'slack', code: describeFailure(error).code }, 'could not connect by Socket Mode');
    return { error: error ?? new Error('disconnected'), gone: Promise.resolve() };
  }
}
