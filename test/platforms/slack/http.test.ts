import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, startSlackBot } from '../../support/slack/bot.js';
import { commandPayload, directMessage, eventPayload } from '../../support/slack/payloads.js';
import { SIGNING_SECRET, signedHeaders } from '../../support/slack/sign.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };
const now = () => Math.floor(Date.now() / 1000);

describe('requests to /slack/events', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await startSlackBot();
  });
  afterEach(() => bot.stop());

  const question = () => new URLSearchParams(commandPayload('C5')).toString();
  const status = async (body: string, headers: Record<string, string>) =>
    (await bot.post(body, headers)).status;

  it('answers what Slack signed', async () => {
    const body = question();
    const response = await bot.post(body, { ...FORM, ...signedHeaders(body) });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('9.c');
  });

  it('refuses a signature made with another secret', async () => {
    const body = question();
    expect(await status(body, { ...FORM, ...signedHeaders(body, { secret: 'guessed' }) })).toBe(401);
  });

  it('refuses a body that was changed after signing', async () => {
    const body = question();
    expect(await status(body.replace('C5', 'C6'), { ...FORM, ...signedHeaders(body) })).toBe(401);
  });

  it('refuses a request without signature or stamp', async () => {
    const body = question();
    const { 'x-slack-signature': signature = '', 'x-slack-request-timestamp': stamp = '' } =
      signedHeaders(body);
    expect(await status(body, FORM)).toBe(401);
    expect(await status(body, { ...FORM, 'x-slack-signature': signature })).toBe(401);
    expect(await status(body, { ...FORM, 'x-slack-request-timestamp': stamp })).toBe(401);
  });

  it.each([
    ['older than five minutes', -301],
    ['an hour ahead', 3_600],
    ['more than a minute ahead', 63],
  ])('refuses a stamp %s', async (_, seconds) => {
    const body = question();
    expect(await status(body, { ...FORM, ...signedHeaders(body, { stamp: now() + seconds }) })).toBe(401);
  });

  it.each([-290, 55])('allows for clocks that differ by %i seconds', async (seconds) => {
    const body = question();
    expect(await status(body, { ...FORM, ...signedHeaders(body, { stamp: now() + seconds }) })).toBe(200);
  });

  it('refuses the same request a second time', async () => {
    const body = question();
    const headers = { ...FORM, ...signedHeaders(body) };
    expect(await status(body, headers)).toBe(200);
    expect(await status(body, headers)).toBe(401);
  });

  it('refuses a repeated request that wears its signature differently', async () => {
    const body = question();
    const headers: Record<string, string> = { ...FORM, ...signedHeaders(body) };
    const signature = headers['x-slack-signature'] ?? '';
    expect(await status(body, headers)).toBe(200);
    for (const worn of [`${signature}=`, `${signature}=x`, signature.toUpperCase(), `v0=${signature}`]) {
      expect(await status(body, { ...headers, 'x-slack-signature': worn })).toBe(401);
    }
    const stamp = `0${headers['x-slack-request-timestamp']}`;
    expect(await status(body, { ...headers, 'x-slack-request-timestamp': stamp })).toBe(401);
  });

  it('takes a retry of an event within the same second, and answers it once', async () => {
    const body = JSON.stringify(eventPayload(directMessage('C5')));
    const headers = { ...JSON_TYPE, ...signedHeaders(body) };
    expect(await status(body, headers)).toBe(200);
    expect(await status(body, { ...headers, 'x-slack-retry-num': '1' })).toBe(200);
    await bot.idle();
    expect(bot.slack.messages).toHaveLength(1);
  });

  it('lets a request come again that could not be handled', async () => {
    const body = JSON.stringify({ type: 'nothing we know' });
    const headers = { ...JSON_TYPE, ...signedHeaders(body) };
    expect(await status(body, headers)).toBe(404);
    expect(await status(body, headers)).toBe(404);
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/jsonp', ''])(
    'refuses the content type "%s"',
    async (type) => {
      const body = question();
      expect(await status(body, { 'content-type': type, ...signedHeaders(body) })).toBe(415);
    },
  );

  it('takes a content type with a character set', async () => {
    const body = question();
    const type = 'Application/X-WWW-Form-URLEncoded; charset=utf-8';
    expect(await status(body, { 'content-type': type, ...signedHeaders(body) })).toBe(200);
  });

  it.each(['', '{', 'null', '3', '[]', '"text"', '{"type":"event_callback","event":"text"}', '\u0000'])(
    'answers signed rubbish in JSON with 4xx: %s',
    async (body) => {
      expect(await status(body, { ...JSON_TYPE, ...signedHeaders(body) })).toBeGreaterThanOrEqual(400);
      expect(await status(body, { ...JSON_TYPE, ...signedHeaders(body) })).toBeLessThan(500);
    },
  );

  it.each(['', '%%%', 'payload=', 'payload={', 'payload=null', 'a=b', 'command=%2Fother&text=x'])(
    'answers signed rubbish in a form with 4xx: %s',
    async (body) => {
      const answered = await status(body, { ...FORM, ...signedHeaders(body) });
      expect(answered).toBeGreaterThanOrEqual(400);
      expect(answered).toBeLessThan(500);
    },
  );

  it('refuses a body over a megabyte', async () => {
    const body = 'x'.repeat(1_000_001);
    expect(await status(body, { ...JSON_TYPE, ...signedHeaders(body) })).toBe(413);
  });

  it('refuses a body over a megabyte whose length is not announced', async () => {
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(bot.url, { method: 'POST', headers: JSON_TYPE }, (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      for (let sent = 0; sent < 1_100_000; sent += 100_000) request.write('x'.repeat(100_000));
    });
    expect(answered).toBe(413);
  });

  it('answers the challenge with which Slack checks the address', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const response = await bot.post(body, { ...JSON_TYPE, ...signedHeaders(body) });
    expect(await response.json()).toEqual({ challenge: 'abc' });
    expect(await status(body, JSON_TYPE)).toBe(401);
  });

  it('answers the unsigned certificate check, and nothing smuggled in with it', async () => {
    expect(await status('ssl_check=1&token=x', FORM)).toBe(200);
    const smuggled = `${question()}&ssl_check=1`;
    const response = await bot.post(smuggled, FORM);
    expect(await response.text()).toBe('');
  });

  it('sends Slack elsewhere once it is stopped', async () => {
    await bot.platform.stop();
    const body = question();
    expect(await status(body, { ...FORM, ...signedHeaders(body) })).toBe(503);
  });

  it('logs why it refused, without secrets or words', async () => {
    const body = new URLSearchParams(commandPayload('very private words')).toString();
    await status(body, { ...FORM, ...signedHeaders(body, { stamp: now() - 1_000 }) });
    const log = JSON.stringify(bot.log);
    expect(log).toContain('stale');
    for (const secret of [SIGNING_SECRET, 'xoxb-', 'very private', 'v0=']) expect(log).not.toContain(secret);
  });
});
