import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../../../src/chat/desk.js';
import { type Log, silentLog } from '../../../src/chat/log.js';
import type { Pictures } from '../../../src/chat/pictures.js';
import { createPictures } from '../../../src/images/render.js';
import type { TeamsSettings } from '../../../src/platforms/teams/settings.js';
import { createTeamsPlatform, type TeamsPlatform } from '../../../src/platforms/teams/start.js';
import type { Clock } from '../../../src/shared/clock.js';
import { createTestDesk, createTestSearch } from '../desk.js';
import { type Activity, APP_ID, TENANT } from './activities.js';
import { createAddressBook, type MemoryAddressBook } from './address-book.js';
import { type FakeConnector, startConnector } from './connector.js';
import { signToken } from './keys.js';

export interface RunningTeams {
  readonly platform: TeamsPlatform;
  readonly connector: FakeConnector;
  readonly addresses: MemoryAddressBook;
  /** Where Teams posts to. */
  readonly url: string;
  /** Posts an activity, signed as Teams signs it when the platform has credentials. */
  post(activity: Activity, token?: string): Promise<Response>;
  /** Claims of a token that is accepted, with overrides. */
  token(claims?: Readonly<Record<string, unknown>>): string;
  /** Resolves when everything that was posted so far is done. */
  idle(): Promise<void>;
  /** The clock the platform reads. */
  setClock(instant: string): void;
  advanceClock(seconds: number): void;
  /** Stops the platform and then its server; twice is allowed. */
  stop(): Promise<void>;
}

export interface RunningOptions {
  readonly desk?: Desk;
  readonly settings?: TeamsSettings;
  readonly addresses?: MemoryAddressBook;
  /** One that outlives the platform; it is then for the caller to stop. */
  readonly connector?: FakeConnector;
  readonly log?: Log;
  readonly pictures?: Pictures;
}

/** Settings of a bot with credentials that talks to the fake connector. */
export function credentialSettings({ serviceUrl }: FakeConnector): TeamsSettings {
  const base = serviceUrl.replace(/\/$/, '');
  return {
    appId: APP_ID,
    appPassword: 'secret-of-the-bot',
    tenantId: TENANT,
    endpoints: { login: base, openIdMetadata: `${base}/openid` },
  };
}

/** Teams behind real HTTP on loopback, with the real SDK and a connector that records. */
export async function startTeams(options: RunningOptions = {}): Promise<RunningTeams> {
  const connector = options.connector ?? (await startConnector());
  const addresses = options.addresses ?? createAddressBook();
  let now = Temporal.Instant.from('2026-11-23T05:00:00Z');
  const clock: Clock = { now: () => now };
  const platform = createTeamsPlatform({
    settings: options.settings ?? {},
    desk: options.desk ?? (await createTestDesk()),
    search: await createTestSearch(),
    addresses,
    pictures: options.pictures ?? createPictures(),
    clock,
    log: options.log ?? silentLog,
  });
  const inHand = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const handled = Promise.resolve(platform.route.handle(request, response));
    inHand.add(handled);
    void handled.finally(() => inHand.delete(handled));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await platform.start();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;

  const token: RunningTeams['token'] = (claims = {}) => {
    const seconds = Math.floor(Date.now() / 1000);
    return signToken(connector.key, {
      iss: 'https://api.botframework.com',
      aud: APP_ID,
      serviceurl: connector.serviceUrl,
      nbf: seconds - 60,
      exp: seconds + 600,
      ...claims,
    });
  };
  return {
    platform,
    connector,
    addresses,
    url,
    token,
    post: (activity, bearer = options.settings?.appId ? token() : '') =>
      fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify(activity),
      }),
    async idle() {
      while (inHand.size > 0) await Promise.all(inHand);
    },
    setClock: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    advanceClock: (seconds) => {
      now = now.add({ seconds });
    },
    async stop() {
      await platform.stop();
      server.closeAllConnections();
      server.close();
      if (!options.connector) await connector.stop();
    },
  };
}
