import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../../src/chat/check.js';
import { checkSlack } from '../../../src/platforms/slack/doctor.js';
import { SIGNING_SECRET } from '../../support/slack/sign.js';
import { serveSocketMode } from '../../support/slack/socket-mode.js';
import {
  APP_TOKEN,
  BOT_TOKEN,
  type RecordingSlack,
  startRecordingSlack,
} from '../../support/slack/web-api.js';

describe('the doctor’s questions to Slack', () => {
  let slack: RecordingSlack;
  beforeEach(async () => {
    slack = await startRecordingSlack();
    serveSocketMode(slack);
  });
  afterEach(() => slack.close());

  const check = (settings: { botToken?: string; appToken?: string; signingSecret?: string } = {}) =>
    checkSlack({ botToken: BOT_TOKEN, apiUrl: slack.apiUrl, ...settings });
  const named = (checks: readonly Check[], name: string) =>
    checks.find((one) => one.name === `Slack: ${name}`);

  it('finds nothing wrong with a good installation', async () => {
    const checks = await check({ appToken: APP_TOKEN, signingSecret: SIGNING_SECRET });
    expect(checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['Slack: bot token', true],
      ['Slack: scopes', true],
      ['Slack: clock', true],
      ['Slack: signing secret', true],
      ['Slack: app token', true],
    ]);
  });

  it('names scopes that are missing, what they are for, and what to do', async () => {
    slack.scopes = 'commands,chat:write,app_mentions:read,im:history';
    const scopes = named(await check(), 'scopes');
    expect(scopes).toMatchObject({ ok: false, fix: expect.stringContaining('manifest.json') });
    expect(scopes?.detail).toContain('assistant:write (offers first questions');
  });

  it('names scopes that are not needed', async () => {
    slack.scopes += ',channels:manage';
    expect(named(await check(), 'scopes')).toMatchObject({
      ok: true,
      detail: expect.stringMatching(/channels:manage/),
    });
  });

  it.each([
    ['invalid_auth', 'Copy the token again'],
    ['account_inactive', 'install it again'],
    ['something_new', 'Look up "something_new"'],
  ])('says what to do about %s', async (error, advice) => {
    slack.fail('auth.test', { error });
    expect(named(await check(), 'bot token')).toMatchObject({
      ok: false,
      fix: expect.stringContaining(advice),
    });
  });

  it('says what to do when Slack can’t be reached', async () => {
    slack.fail('auth.test', 'cut off');
    const token = named(await check(), 'bot token');
    expect(token).toMatchObject({ ok: false, fix: expect.stringContaining('reaches slack.com') });
  });

  it('says what to do about an app token that is none', async () => {
    expect(named(await check({ appToken: 'xapp-wrong' }), 'app token')).toMatchObject({
      ok: false,
      detail: 'Slack says invalid_auth',
    });
  });

  it.each([
    [90, false, '90 s behind Slack’s'],
    [-90, false, '90 s ahead of Slack’s'],
    [30, true, 'behind'],
  ])('compares clocks: Slack %i seconds ahead', async (ahead, ok, detail) => {
    slack.ahead = ahead;
    const clock = named(await check(), 'clock');
    expect(clock?.ok).toBe(ok);
    // Slack tells whole seconds.
    expect(clock?.detail.replace(/(?:89|91)/, '90')).toContain(detail);
  });

  it('notices a token in the place of the signing secret', async () => {
    expect(named(await check({ signingSecret: BOT_TOKEN }), 'signing secret')?.ok).toBe(false);
  });

  it('never shows a secret', async () => {
    const checks = await check({
      botToken: 'xoxb-wrong',
      appToken: 'xapp-wrong',
      signingSecret: 'xoxb-oops',
    });
    expect(JSON.stringify(checks)).not.toMatch(/xoxb-wrong|xapp-wrong|xoxb-oops/);
  });
});
