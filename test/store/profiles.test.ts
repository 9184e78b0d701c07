import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProfileStore } from '../../src/chat/profiles.js';
import type { Connection } from '../../src/store/connection.js';
import { createProfileStore } from '../../src/store/profiles.js';
import { openTestConnection } from '../support/database.js';

let connection: Connection;
let profiles: ProfileStore;

beforeAll(async () => {
  connection = await openTestConnection();
  profiles = createProfileStore(connection);
});

afterAll(() => connection.close());

const NOON = Temporal.Instant.from('2022-12-06T12:00:00.123Z');
const PERSON = { platform: 'slack', tenant: 'T1', id: 'U1' } as const;

test('a profile is found as it was last asked for, of that person alone', async () => {
  expect(await profiles.find(PERSON)).toBeUndefined();
  await profiles.save(PERSON, { zone: 'Africa/Addis_Ababa', language: 'fr' }, NOON);
  expect(await profiles.find(PERSON)).toStrictEqual({
    profile: { zone: 'Africa/Addis_Ababa', language: 'fr' },
    fetchedAt: NOON,
  });
  await profiles.save(PERSON, {}, NOON.add({ hours: 24 }));
  expect(await profiles.find(PERSON)).toStrictEqual({ profile: {}, fetchedAt: NOON.add({ hours: 24 }) });
  expect(await profiles.find({ ...PERSON, platform: 'teams' })).toBeUndefined();
});
