import type { Desk } from '../../chat/desk.js';
import type { Download } from '../../chat/downloads.js';
import type { Log } from '../../chat/log.js';
import type { Pictures } from '../../chat/pictures.js';
import type { ChatPlatform } from '../../chat/platform.js';
import type { ProfileSource } from '../../chat/profiles.js';
import { AppError } from '../../errors.js';
import { type Clock, systemClock } from '../../shared/clock.js';
import type { HttpRoute } from '../../shared/http.js';
import { adviceFor } from './advice.js';
import { createApp } from './app.js';
import { createClients, type SlackClients } from './clients.js';
import { createSlackDownload } from './download.js';
import { describeFailure } from './errors.js';
import { createInFlight } from './in-flight.js';
import { createKnownLanguages } from './languages.js';
import { createMessenger } from './messenger.js';
import { createSlackProfiles } from './profile.js';
import { combineReceivers } from './receivers.js';
import { createSdkLog } from './sdk-log.js';
import type { SlackSettings } from './settings.js';

export interface SlackPlatformOptions {
  readonly settings: SlackSettings;
  readonly desk: Desk;
  readonly pictures: Pictures;
  readonly log: Log;
  /** Real time, unless a test says otherwise: Slack's stamps do not follow the clock of a rehearsal. */
  readonly wallClock?: Clock;
}

/** Slack as a platform; `route` is there in HTTP mode. */
export type SlackPlatform = ChatPlatform & {
  readonly route?: HttpRoute;
  readonly profiles: ProfileSource;
  readonly download: Download;
};

/** Milliseconds that answers in hand have when the bot stops. */
const DRAIN = 8_000;

/**
 * Slack, by HTTP when there is a signing secret, by Socket Mode when there is an app token, or both. Throws AppError
 * CONFIGURATION with neither; `start` throws PLATFORM_REFUSED when Slack refuses a token.
 */
export function createSlackPlatform(options: SlackPlatformOptions): SlackPlatform {
  const { settings, desk, pictures, log, wallClock = systemClock } = options;
  const logger = createSdkLog(log);
  const clients = createClients(settings, logger);
  const inFlight = createInFlight();
  const parts = { settings, desk, clients, pictures, inFlight, logger, log };
  const unhurried = { ...parts, clients: createClients(settings, logger, { isUnhurried: true }) };
  const receiver = combineReceivers({ ...parts, clock: wallClock });
  const languages = createKnownLanguages();
  createApp({ ...parts, languages, receiver });
  return {
    name: 'slack',
    profiles: createSlackProfiles(clients),
    download: createSlackDownload(settings),
    ...(receiver.route ? { route: receiver.route } : {}),
    async start() {
      await checkIdentity(clients, log);
      await receiver.start().catch((error: unknown) => refuse(error, 'the app token'));
    },
    async stop() {
      await receiver.stop();
      const isDone = await inFlight.drain(DRAIN);
      if (!isDone) log.warn({ platform: 'slack' }, 'stopped before every answer was sent');
    },
    ...createMessenger(unhurried),
  };
}

/** A token Slack refuses stops the start; a Slack that can't be reached does not, because it will be again. */
async function checkIdentity({ repeatable }: SlackClients, log: Log): Promise<void> {
  try {
    const { team_id: team, user_id: bot } = await repeatable.auth.test();
    log.info({ platform: 'slack', team, bot }, 'Slack knows the bot');
  } catch (error) {
    const { code, outcome } = describeFailure(error);
    if (outcome === 'refused') refuse(error, 'the bot token');
    log.warn({ platform: 'slack', code }, 'could not reach Slack yet');
  }
}

function refuse(error: unknown, what: string): never {
  const { code } = describeFailure(error);
  throw new AppError('PLATFORM_REFUSED', {
    log: `Slack refused ${what}: ${code}`,
    user: `Slack refused ${what} (${code}). ${adviceFor(code)}`,
    cause: error,
  });
}
