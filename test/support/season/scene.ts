import { Temporal } from 'temporal-polyfill';
import type { Place } from '../../../src/chat/incoming.js';
import { editionsFromReference } from '../../../src/features/deadlines/history.js';
import { type RehearsedMessage, rehearse } from '../../../src/features/deadlines/schedule/rehearse.js';
import { DEFAULT_SETTINGS, type SubscriberSettings } from '../../../src/features/deadlines/subscriber.js';
import { readReference } from '../../../src/features/knowledge/read.js';
import type { Store } from '../../../src/store/open.js';
import { saysSomething } from './composers.js';

/** From before the first date of the 2022–2023 editions to after their last. */
export const SEASON = {
  from: Temporal.Instant.from('2022-08-15T00:00:00Z'),
  until: Temporal.Instant.from('2023-04-01T00:00:00Z'),
};

export const TENANT = 'T1';
export const TEAMS_TENANT = '22222222-2222-2222-2222-222222222222';
const OWNER = { platform: 'slack', tenant: TENANT, id: 'U1' } as const;

interface Follower {
  readonly place: Place;
  readonly settings: Partial<SubscriberSettings>;
  readonly process?: string;
}

const slack = (conversation: string, kind: Place['kind'] = 'channel'): Place => ({
  platform: 'slack',
  tenant: TENANT,
  conversation,
  kind,
});
const teams = (conversation: string, kind: Place['kind'] = 'channel'): Place => ({
  platform: 'teams',
  tenant: TEAMS_TENANT,
  conversation,
  kind,
});

/** Channels and people on both platforms, of several zones, languages and habits. */
const FOLLOWERS: readonly Follower[] = [
  { place: slack('C0GENEVA'), settings: {} },
  { place: slack('C0PRIZES'), settings: { zone: 'America/New_York' }, process: 'prizes' },
  { place: slack('D0ADDIS', 'direct'), settings: { zone: 'Africa/Addis_Ababa', language: 'fr' } },
  {
    place: slack('D0SUVA', 'direct'),
    settings: { zone: 'Pacific/Fiji', offsets: ['P7D', 'PT2H'], digest: false },
    process: 'ocp',
  },
  { place: teams('19:bangkok@thread.tacv2'), settings: { zone: 'Asia/Bangkok', language: 'zh' } },
  {
    place: teams('a:kathmandu', 'direct'),
    settings: { zone: 'Asia/Kathmandu', language: 'ar', opening: false },
  },
];

/** Records the editions of the reference calendar and subscribes the places. `teamsUrl`: where Teams' connector is. */
export async function setScene(store: Store, teamsUrl: string, at = SEASON.from): Promise<void> {
  const { data } = await readReference();
  await store.calendar.recordHistory(editionsFromReference(data.calendar), at);
  for (const { place, settings, process } of FOLLOWERS) {
    const scope = process ? ({ kind: 'process', process } as const) : ({ kind: 'everything' } as const);
    const all = { ...DEFAULT_SETTINGS, zone: 'Europe/Zurich', language: 'en', ...settings } as const;
    await store.subscribers.save(place, OWNER, all, [scope], { by: OWNER, at });
    if (place.platform === 'teams')
      await store.addresses.save({ place, details: { serviceUrl: teamsUrl, botId: '28:bot', appId: '' } });
  }
}

/** What would go out in the season: by the rules, and as far as there is something to say. */
export async function rehearsal(store: Store): Promise<readonly RehearsedMessage[]> {
  const situation = {
    editions: await store.calendar.listEditions(),
    subscribers: await store.subscribers.page(undefined, 1_000),
    contributions: [],
    silences: new Map(),
  };
  const messages = rehearse(situation, SEASON.from, SEASON.until);
  const said = await Promise.all(messages.map((message) => saysSomething(store, message)));
  return messages.filter((_, index) => said[index]);
}
