import { afterEach, beforeEach, expect, it } from 'vitest';
import { DIRECT, directMessage, PERSON, TENANT } from '../../support/teams/activities.js';
import { startConnector } from '../../support/teams/connector.js';
import { credentialSettings, type RunningTeams, startTeams } from '../../support/teams/running.js';

const WHO = { platform: 'teams', tenant: TENANT, id: PERSON } as const;
let teams: RunningTeams;
let stop: () => Promise<void>;

beforeEach(async () => {
  const connector = await startConnector();
  teams = await startTeams({ connector, settings: credentialSettings(connector) });
  stop = async () => {
    await teams.stop();
    await connector.stop();
  };
  await teams.post(directMessage(connector.serviceUrl, 'C5'));
  await teams.idle();
});
afterEach(() => stop());

const TOLD = { zone: 'Africa/Addis_Ababa', language: 'fr' };

it.each([
  [
    { name: 'Amina', email: 'Amina@ITU.int', userRole: 'user', tenantId: TENANT },
    { name: 'Amina', mail: 'amina@itu.int' },
  ],
  [{ userRole: 'guest', tenantId: TENANT }, { standing: 'guest' }],
  [{ userRole: 'anonymous' }, { standing: 'guest' }],
  [{ userRole: 'user', tenantId: 'another' }, { standing: 'foreign' }],
])('takes from %j of Teams what it says of a person', async (member, said) => {
  teams.connector.members.set(PERSON, member);
  expect(await teams.platform.profiles.find(WHO)).toEqual({ ...TOLD, ...said });
});

it('asks where somebody speaks, and knows nothing of whom Teams does not tell', async () => {
  const place = { platform: 'teams', tenant: TENANT, conversation: DIRECT, kind: 'direct' } as const;
  const other = { ...WHO, id: 'cccccccc-bbbb-cccc-dddd-eeeeeeeeeeee' };
  expect(await teams.platform.profiles.find(other)).toBeUndefined();
  expect(await teams.platform.profiles.find(other, place)).toBeUndefined();
  teams.connector.members.set(other.id, { userRole: 'guest' });
  expect(await teams.platform.profiles.find(other, place)).toEqual({ standing: 'guest' });
});

it('looks through the members of a conversation with one person, where they are not known by their id', async () => {
  teams.connector.roster.push(
    { id: '29:x', aadObjectId: 'other' },
    { id: '29:y', aadObjectId: PERSON, email: 'a@itu.int' },
  );
  expect(await teams.platform.profiles.find(WHO)).toEqual({ ...TOLD, mail: 'a@itu.int' });
});
