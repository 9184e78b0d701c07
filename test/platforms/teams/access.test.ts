import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../../src/chat/log.js';
import { createPictures } from '../../../src/images/render.js';
import { createTeamsPlatform } from '../../../src/platforms/teams/start.js';
import { systemClock } from '../../../src/shared/clock.js';
import { createTestDesk, createTestSearch } from '../../support/desk.js';
import { APP_ID, directMessage, TENANT } from '../../support/teams/activities.js';
import { createAddressBook } from '../../support/teams/address-book.js';
import { type FakeConnector, startConnector } from '../../support/teams/connector.js';
import { createSigningKey, signToken } from '../../support/teams/keys.js';
import { credentialSettings, type RunningTeams, startTeams } from '../../support/teams/running.js';

const STRANGER = 'ffffffff-2222-3333-4444-555555555555';

describe('Teams with credentials', () => {
  let connector: FakeConnector;
  let teams: RunningTeams;
  const logged: { readonly fields: Record<string, unknown>; readonly message: string }[] = [];
  const write = (fields: Record<string, unknown>, message: string) => void logged.push({ fields, message });
  const log: Log = { info: write, warn: write, error: write };

  beforeEach(async () => {
    logged.length = 0;
    connector = await startConnector();
    teams = await startTeams({ connector, settings: credentialSettings(connector), log });
  });
  afterEach(async () => {
    await teams.stop();
    await connector.stop();
  });

  it('answers a request that Teams signed, with a token of its own tenant', async () => {
    const response = await teams.post(directMessage(connector.serviceUrl, 'which SDGs does C5 map to'));
    expect(response.status).toBe(200);
    await teams.idle();
    expect(connector.messages).toHaveLength(1);
    expect(connector.calls.map(({ authorization }) => authorization)).toEqual(
      connector.calls.map(() => 'Bearer bot-token'),
    );
    expect(Object.fromEntries(connector.tokenRequests[0] ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: APP_ID,
      client_secret: 'secret-of-the-bot',
      scope: 'https://api.botframework.com/.default',
    });
  });

  it('asks for a token once, not for every message', async () => {
    for (let count = 0; count < 3; count += 1) await teams.post(directMessage(connector.serviceUrl, 'C5'));
    await teams.idle();
    expect(connector.messages).toHaveLength(3);
    expect(connector.tokenRequests).toHaveLength(1);
  });

  it.each([
    ['no token', () => ''],
    ['a garbage token', () => 'garbage'],
    ['three parts of garbage', () => 'a.b.c'],
    ['a token for another bot', () => teams.token({ aud: STRANGER })],
    ['a token of another issuer', () => teams.token({ iss: 'https://sts.windows.net/x/' })],
    [
      'an Emulator token',
      () =>
        teams.token({ iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, appid: APP_ID, ver: '1.0' }),
    ],
    ['a token for another service', () => teams.token({ serviceurl: 'https://evil.example/' })],
    ['an expired token', () => teams.token({ exp: Math.floor(Date.now() / 1000) - 3600 })],
    [
      'a token signed with another key',
      () => signToken(createSigningKey(connector.key.id), claimsOf(teams.token())),
    ],
    ['an unsigned token', () => `${teams.token().split('.').slice(0, 2).join('.')}.`],
  ])('refuses %s with 401 and answers nothing', async (_, bearer) => {
    const response = await teams.post(directMessage(connector.serviceUrl, 'C5'), bearer());
    expect(response.status).toBe(401);
    await teams.idle();
    expect(connector.calls).toHaveLength(0);
  });

  it('refuses a request without a token before it reads the body', async () => {
    const response = await fetch(teams.url, { method: 'POST', body: '{'.repeat(1_000_000) });
    expect(response.status).toBe(401);
  });

  it.each([
    [
      'another tenant',
      { conversation: { id: 'a:x', tenantId: STRANGER }, channelData: { tenant: { id: STRANGER } } },
    ],
    ['another tenant in one of the two places', { channelData: { tenant: { id: STRANGER } } }],
    ['no tenant', { conversation: { id: 'a:x' }, channelData: {} }],
    ['another channel', { channelId: 'webchat' }],
  ])('refuses %s and says so in the log', async (_, overrides) => {
    const activity = directMessage(connector.serviceUrl, 'secret words', overrides);
    const response = await teams.post(activity);
    expect(response.status).toBe(403);
    await teams.idle();
    expect(connector.calls).toHaveLength(0);
    expect(logged.at(-1)?.message).toBe('request refused');
    expect(JSON.stringify(logged)).not.toContain('secret words');
  });

  it('serves further tenants that are configured, and then only those', async () => {
    await teams.stop();
    const settings = { ...credentialSettings(connector), allowedTenants: [STRANGER.toUpperCase()] };
    teams = await startTeams({ connector, settings });
    const theirs = { conversation: { id: 'a:x', tenantId: STRANGER }, channelData: {} };
    expect((await teams.post(directMessage(connector.serviceUrl, 'C5', theirs))).status).toBe(200);
    expect((await teams.post(directMessage(connector.serviceUrl, 'C5'))).status).toBe(403);
  });

  it('answers 503 when the keys to check tokens with cannot be had', async () => {
    await teams.stop();
    const settings = credentialSettings(connector);
    const endpoints = { login: connector.serviceUrl, openIdMetadata: `${connector.serviceUrl}nothing-here` };
    teams = await startTeams({ connector, settings: { ...settings, endpoints } });
    expect((await teams.post(directMessage(connector.serviceUrl, 'C5'))).status).toBe(503);
  });

  it('logs neither text nor secrets when Teams gives no token', async () => {
    connector.refuseTokens({ error: 'invalid_client', error_codes: [7000215] });
    await teams.post(directMessage(connector.serviceUrl, 'secret words'));
    await teams.idle();
    expect(logged.some(({ message }) => message === 'could not finish')).toBe(true);
    expect(JSON.stringify(logged)).not.toMatch(/secret words|secret-of-the-bot|9\.c/);
  });
});

describe('Teams without credentials', () => {
  let teams: RunningTeams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());

  it('is for this machine only', async () => {
    const parts = {
      desk: await createTestDesk(),
      search: await createTestSearch(),
      addresses: createAddressBook(),
      pictures: createPictures(),
      clock: systemClock,
      log: silent,
    };
    expect(createTeamsPlatform({ ...parts, settings: {} }).route.exposure).toBe('loopback');
    const settings = { appId: APP_ID, appPassword: 'x', tenantId: TENANT };
    expect(createTeamsPlatform({ ...parts, settings }).route.exposure).toBe('public');
  });

  it.each([
    { appId: APP_ID },
    { appId: APP_ID, appPassword: 'x' },
    { tenantId: TENANT },
    { allowedTenants: [TENANT] },
  ])('does not start half configured: %j', async (settings) => {
    const parts = {
      desk: await createTestDesk(),
      search: await createTestSearch(),
      addresses: createAddressBook(),
      pictures: createPictures(),
      clock: systemClock,
      log: silent,
    };
    expect(() => createTeamsPlatform({ ...parts, settings })).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION' }),
    );
  });

  it.each(['https://smba.trafficmanager.net/amer/', 'http://127.0.0.1.evil.example/', 'http://10.0.0.1/'])(
    'sends nothing to %s',
    async (serviceUrl) => {
      expect((await teams.post(directMessage(serviceUrl, 'C5'))).status).toBe(403);
    },
  );

  it.each([
    ['rubbish', 'not json', 400],
    ['an empty body', '', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a body without a type', JSON.stringify({ text: 'x' }), 400],
    ['an activity without a sender', JSON.stringify({ type: 'message', channelId: 'msteams' }), 400],
    ['a body of 300 kB', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 413],
  ])('answers %s with an error and goes on', async (_, body, status) => {
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(teams.url, { method: 'POST', headers, body })).status).toBe(status);
    expect((await teams.post(directMessage(teams.connector.serviceUrl, 'C5'))).status).toBe(200);
  });

  it('takes a message of 100 kB', async () => {
    const activity = directMessage(teams.connector.serviceUrl, 'C5 '.repeat(40_000));
    expect((await teams.post(activity)).status).toBe(200);
  });

  it('refuses what a web page can post without asking', async () => {
    const body = JSON.stringify(directMessage(teams.connector.serviceUrl, 'C5'));
    const headers = { 'content-type': 'text/plain' };
    expect((await fetch(teams.url, { method: 'POST', headers, body })).status).toBe(415);
  });

  it('stops reading a body that grows past the limit', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const outgoing = request(teams.url, { method: 'POST', headers }, (response) => {
        outgoing.destroy();
        resolve(response.statusCode);
      });
      outgoing.on('error', reject);
      outgoing.write('"'.padEnd(300_000, 'x'));
    });
    expect(status).toBe(413);
  });

  it('takes nothing new once it is stopping', async () => {
    await teams.platform.stop();
    expect((await teams.post(directMessage(teams.connector.serviceUrl, 'C5'))).status).toBe(503);
  });
});

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
