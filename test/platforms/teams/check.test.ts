import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTeams } from '../../../src/platforms/teams/check.js';
import type { TeamsSettings } from '../../../src/platforms/teams/settings.js';
import { type FakeConnector, startConnector } from '../../support/teams/connector.js';
import { credentialSettings } from '../../support/teams/running.js';

describe('the doctor on Teams', () => {
  let connector: FakeConnector;
  let settings: TeamsSettings;
  beforeEach(async () => {
    connector = await startConnector();
    settings = credentialSettings(connector);
  });
  afterEach(() => connector.stop());

  it('is content with credentials that get a token', async () => {
    const results = await checkTeams(settings);
    expect(results.map(({ name, ok }) => [name, ok])).toEqual([
      ['Teams settings', true],
      ['Teams token', true],
    ]);
    expect(connector.tokenRequests).toHaveLength(1);
  });

  it('is content without Teams, and asks nobody', async () => {
    const results = await checkTeams({});
    expect(results).toEqual([expect.objectContaining({ ok: true })]);
    expect(connector.tokenRequests).toHaveLength(0);
  });

  it('names what is missing', async () => {
    const [result] = await checkTeams({ appId: settings.appId ?? '' });
    expect(result).toMatchObject({ ok: false, fix: expect.stringContaining('MICROSOFT_APP_TENANT_ID') });
  });

  it.each([
    [7000215, 'client secret'],
    [7000222, 'expired'],
    [700016, 'MICROSOFT_APP_ID'],
    [90002, 'MICROSOFT_APP_TENANT_ID'],
    [1, 'Azure portal'],
  ])('says what AADSTS%d means', async (code, words) => {
    connector.refuseTokens({
      error: 'invalid_client',
      error_codes: [code],
      error_description: 'secret-of-the-bot',
    });
    const result = (await checkTeams(settings)).at(-1);
    expect(result).toMatchObject({ ok: false, fix: expect.stringContaining(words) });
    expect(JSON.stringify(result)).not.toContain('secret-of-the-bot');
  });

  it('says when the login service cannot be reached, or is not one', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    const unreachable = { ...settings, endpoints: { login: `http://127.0.0.1:${port}` } };
    expect((await checkTeams(unreachable)).at(-1)).toMatchObject({
      ok: false,
      detail: `127.0.0.1:${port} cannot be reached`,
    });
    connector.refuseTokens({});
    expect((await checkTeams(settings)).at(-1)).toMatchObject({
      ok: false,
      detail: expect.stringContaining('HTTP 401'),
    });
  });
});
