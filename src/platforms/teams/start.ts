import type { AddressBook, PersonalAddresses } from '../../chat/addresses.js';
import type { Desk } from '../../chat/desk.js';
import type { Download } from '../../chat/downloads.js';
import type { Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { Pictures } from '../../chat/pictures.js';
import type { ChatPlatform, SentMessage } from '../../chat/platform.js';
import type { ProfileSource } from '../../chat/profiles.js';
import type { Reply } from '../../chat/reply.js';
import type { Search } from '../../chat/search.js';
import type { Clock } from '../../shared/clock.js';
import type { HttpRoute } from '../../shared/http.js';
import { createGate } from './accept.js';
import { createTeamsDownload } from './download.js';
import { createInFlight } from './in-flight.js';
import { createKnownAddresses } from './known-addresses.js';
import { createMessenger } from './messenger.js';
import { createTeamsProfiles } from './profile.js';
import { createRoute } from './route.js';
import { createConnector } from './sdk.js';
import { credentialsOf, endpointsOf, type TeamsSettings } from './settings.js';
import { createWorker } from './work.js';

export interface TeamsParts {
  readonly settings: TeamsSettings;
  readonly desk: Desk;
  /** Answers the message extension. */
  readonly search: Search;
  readonly addresses: AddressBook & PersonalAddresses;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly log: Log;
}

export type TeamsPlatform = ChatPlatform & {
  readonly route: HttpRoute;
  readonly profiles: ProfileSource;
  readonly download: Download;
};

/**
 * Teams as a chat platform behind one HTTP route. With credentials the route is public and checks every request;
 * without any it is for the local client on this machine. Throws CONFIGURATION when some credentials are missing.
 */
export function createTeamsPlatform(parts: TeamsParts): TeamsPlatform {
  const { settings, desk, pictures, clock, log } = parts;
  const credentials = credentialsOf(settings);
  const appId = credentials?.appId ?? '';
  const connector = createConnector(credentials, endpointsOf(settings));
  const addresses = createKnownAddresses(parts.addresses);
  const inFlight = createInFlight();
  // Nobody's directory is behind the local client.
  const inputs = { hasPeople: credentials !== undefined };
  const voice = { appId, connector, addresses, pictures, inputs, log };
  const messenger = createMessenger(voice);
  let isOpen = true;
  return {
    name: 'teams',
    profiles: createTeamsProfiles({ connector, appId, addresses, people: parts.addresses }),
    download: createTeamsDownload(credentials === undefined),
    route: createRoute({
      exposure: credentials ? 'public' : 'loopback',
      gate: createGate(credentials, connector),
      worker: createWorker({ ...voice, desk }),
      search: parts.search,
      inputs,
      inFlight,
      isOpen: () => isOpen,
      clock,
      log,
    }),
    async start() {
      log.info({ platform: 'teams', exposure: credentials ? 'public' : 'loopback' }, 'Teams is served');
    },
    async stop() {
      isOpen = false;
      await inFlight.drain();
    },
    send: (place: Place, reply: Reply) => inFlight.track(messenger.send(place, reply)),
    update: (message: SentMessage, reply: Reply) => inFlight.track(messenger.update(message, reply)),
    // Teams lets no bot look for its own messages.
    findSent: async () => ({ kind: 'cannot tell' }),
  };
}
