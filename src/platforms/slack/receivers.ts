import type { Logger, Receiver } from '@slack/bolt';
import type { Desk } from '../../chat/desk.js';
import { AppError } from '../../errors.js';
import type { Clock } from '../../shared/clock.js';
import type { HttpRoute } from '../../shared/http.js';
import { createImmediate } from './immediate.js';
import type { InFlight } from './in-flight.js';
import type { PictureParts } from './pictures.js';
import { createHttpReceiver, type HttpReceiver } from './receiver.js';
import type { SlackSettings } from './settings.js';
import { createSignatureCheck } from './signature.js';
import { createSocketReceiver } from './socket.js';

export interface CombinedReceiver extends Receiver {
  readonly route?: HttpRoute;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface ReceiverParts extends PictureParts {
  readonly settings: SlackSettings;
  readonly desk: Desk;
  readonly inFlight: InFlight;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** One receiver for Bolt from those the settings ask for. Throws AppError CONFIGURATION when they ask for none. */
export function combineReceivers(parts: ReceiverParts): CombinedReceiver {
  const { settings, logger, log } = parts;
  const { signingSecret, appToken } = settings;
  const http = signingSecret ? httpReceiver(parts, signingSecret) : undefined;
  const socket = appToken ? createSocketReceiver({ ...settings, appToken }, logger, log) : undefined;
  if (!http && !socket) {
    const message = 'Slack needs SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode).';
    throw new AppError('CONFIGURATION', { log: message, user: message });
  }
  return {
    ...(http ? { route: http.route } : {}),
    init(app) {
      http?.init(app);
      socket?.init(app);
    },
    async start() {
      await http?.start();
      await socket?.start();
    },
    async stop() {
      await Promise.all([http?.stop(), socket?.stop()]);
    },
  };
}

function httpReceiver(parts: ReceiverParts, signingSecret: string): HttpReceiver {
  const { desk, inFlight, clock, log } = parts;
  const signatures = createSignatureCheck(signingSecret, clock);
  return createHttpReceiver({ signatures, answerImmediately: createImmediate(desk, parts), inFlight, log });
}
