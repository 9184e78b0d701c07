import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import type { Check } from '../src/chat/check.js';
import { silentLog } from '../src/chat/log.js';
import { readConfig } from '../src/config.js';
import { checkClock } from '../src/doctor/clock.js';
import { checkDatabase } from '../src/doctor/database.js';
import { checkModel } from '../src/doctor/model.js';
import { reportOf } from '../src/doctor/report.js';
import { runDoctor } from '../src/doctor/run.js';
import { openEmbedded } from '../src/store/embedded.js';
import { startServer, type TestServer } from './doctor/server.js';

const cleanUp: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

describe('the doctor', () => {
  const fine = { name: 'Store', ok: true, detail: 'open' };

  it('writes a line a check and leaves with 0 when nothing is wrong', async () => {
    const { code, text } = await run({}, [{ name: 'Store', run: async () => [fine] }]);
    expect(text).toBe('✓ Settings: complete\n✓ Store: open\n\nNothing to fix.\n');
    expect(code).toBe(0);
  });

  it('says what to fix and leaves with 1 when something is wrong', async () => {
    const failed = { name: 'Slack: bot token', ok: false, detail: 'invalid_auth', fix: 'Copy it again.' };
    const { code, text } = await run({}, [{ name: 'Slack', run: async () => [fine, failed] }]);
    expect(text).toContain('✗ Slack: bot token: invalid_auth\n    Copy it again.\n\n1 thing to fix.');
    expect(code).toBe(1);
  });

  it('takes no offence at what is not configured', async () => {
    const absent = { name: 'Teams', ok: undefined, detail: 'not configured' };
    const { code, text } = await run({}, [{ name: 'Teams', run: async () => [absent] }]);
    expect(text).toContain('– Teams: not configured');
    expect(code).toBe(0);
  });

  it('names every bad setting and checks nothing else', async () => {
    const run2 = () => Promise.reject(new Error('must not run'));
    const { code, text } = await run({ PORT: 'x', LOG_LEVEL: 'x' }, [{ name: 'Store', run: run2 }]);
    expect(text).toMatch(
      /✗ Settings: 2 settings are wrong:\n {4}PORT .*\n {4}LOG_LEVEL .*\n– Store: not checked/,
    );
    expect(code).toBe(1);
  });

  it('goes on when a check itself fails, and shows its code rather than its message', async () => {
    const cause = Object.assign(new Error('connect to secret:hunter2@db'), { code: 'ECONNREFUSED' });
    const broken = { name: 'Teams', run: () => Promise.reject(new TypeError('fetch failed', { cause })) };
    const { code, text } = await run({}, [broken, { name: 'Store', run: async () => [fine] }]);
    expect(text).toContain('✗ Teams: could not be checked (ECONNREFUSED)\n    Check the network');
    expect(text).toContain('✓ Store: open');
    expect(text).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it('counts what is to be fixed', () => {
    const bad = { name: 'a', ok: false, detail: 'b' };
    expect(reportOf([bad, bad, fine])).toContain('2 things to fix.');
  });
});

describe('the check of the database', () => {
  it('says that the first start will create it, and does not create it', async () => {
    const ACTIONLINE_DATA = temporaryDirectory();
    const [check] = await checkDatabase(readConfig({ ACTIONLINE_DATA }));
    expect(check).toMatchObject({ ok: true, detail: expect.stringContaining('the first start creates it') });
    expect(existsSync(join(ACTIONLINE_DATA, 'database'))).toBe(false);
  });

  it('says that a running bot has it, and opens it once the bot has stopped', async () => {
    const ACTIONLINE_DATA = temporaryDirectory();
    const connection = await openEmbedded({ dataDirectory: ACTIONLINE_DATA, log: silentLog });
    await connection.markReady();
    const config = readConfig({ ACTIONLINE_DATA });
    expect((await checkDatabase(config))[0]).toMatchObject({
      ok: true,
      detail: expect.stringContaining('runs now'),
    });
    await connection.close();
    expect((await checkDatabase(config))[0]).toMatchObject({
      ok: true,
      detail: `embedded, in ${ACTIONLINE_DATA}`,
    });
  });

  it('says what to do when the data directory is no directory', async () => {
    const [check] = await checkDatabase(readConfig({ ACTIONLINE_DATA: '/dev/null' }));
    expect(check).toMatchObject({ ok: false, fix: expect.stringContaining('ACTIONLINE_DATA') });
  });

  it.skipIf(process.getuid?.() === 0)('says what to do when the data directory is read-only', async () => {
    const ACTIONLINE_DATA = temporaryDirectory();
    chmodSync(ACTIONLINE_DATA, 0o500);
    const [check] = await checkDatabase(readConfig({ ACTIONLINE_DATA }));
    expect(check).toMatchObject({ ok: false, fix: expect.stringContaining('ACTIONLINE_DATA') });
  });

  it('says what to do when no server answers, without the password', async () => {
    const [check] = await checkDatabase(
      readConfig({ DATABASE_URL: 'postgresql://desk:hunter2@127.0.0.1:1/desk' }),
    );
    expect(check).toMatchObject({ ok: false, fix: expect.stringContaining('DATABASE_URL') });
    expect(JSON.stringify(check)).not.toContain('hunter2');
  });
});

describe('the check of the clock', () => {
  const noon = Temporal.Instant.from('2022-12-06T12:00:00Z');
  const id = '11111111-2222-4333-8444-555555555555';
  const teams = readConfig({
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_PASSWORD: 'p',
    MICROSOFT_APP_TENANT_ID: id,
  });
  const dated = (date: string | undefined) => (response: ServerResponse) => {
    response.sendDate = false;
    if (date) response.setHeader('date', date);
    response.end();
  };

  it.each([
    ['Tue, 06 Dec 2022 12:00:59 GMT', true, 'agrees with 127.0.0.1'],
    ['Tue, 06 Dec 2022 11:50:00 GMT', false, '600 seconds ahead of 127.0.0.1'],
    ['Tue, 06 Dec 2022 12:05:00 GMT', false, '300 seconds behind 127.0.0.1'],
    ['yesterday', undefined, 'did not say'],
    [undefined, undefined, 'did not say'],
  ])('against %s', async (date, ok, detail) => {
    const { url } = await serve(dated(date));
    const [check] = await checkClock(teams, { now: () => noon, service: url });
    expect(check).toMatchObject({ name: 'Clock', ok, detail: expect.stringContaining(detail) });
    expect(check?.fix === undefined).toBe(ok !== false);
  });

  it('has nothing to compare with when neither Slack nor Teams is configured', async () => {
    const [check] = await checkClock(readConfig({}), { now: () => noon });
    expect(check).toMatchObject({ ok: undefined, detail: expect.stringContaining('2022-12-06T12:00:00Z') });
  });

  it('leaves the comparison to the check of Slack where Slack is configured', async () => {
    const slack = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' });
    expect(await checkClock(slack, { service: 'http://127.0.0.1:1' })).toEqual([]);
  });

  it('says that a rehearsal clock runs', async () => {
    const checks = await checkClock(readConfig({ ACTIONLINE_CLOCK: '2022-01-01T00:00:00Z' }));
    expect(checks[0]?.detail).toContain('2022-01-01T00:00:00Z (ACTIONLINE_CLOCK)');
  });

  it('gives up on a service that does not answer', async () => {
    const { url } = await serve(() => {});
    await expect(checkClock(teams, { service: url, timeout: 20 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('the check of the language model', () => {
  const json = (status: number, body: unknown) => (response: ServerResponse) =>
    void response.writeHead(status).end(JSON.stringify(body));

  it('asks with the key and finds the model', async () => {
    const { url, requests } = await serve(json(200, { data: [{ id: 'm1' }, { id: 'gpt-5-mini' }] }));
    expect(await model(url)).toEqual({ name: 'Language model', ok: true, detail: 'gpt-5-mini is offered' });
    expect(requests[0]).toMatchObject({ url: '/v1/models', headers: { authorization: 'Bearer sk-secret' } });
  });

  it.each([
    [
      json(200, { data: [{ id: 'm1' }] }),
      'not among the 1 models',
      'Set OPENAI_MODEL to one of them, such as m1.',
    ],
    [json(200, { data: [] }), 'not among the 0 models', 'Set OPENAI_MODEL to one of them.'],
    [json(200, 'hello'), 'something else than a list', 'OPENAI_BASE_URL'],
    [json(401, {}), 'answered 401', 'OPENAI_API_KEY'],
    [json(404, {}), 'answered 404', 'OPENAI_BASE_URL'],
    [json(500, {}), 'answered 500', 'Try again later'],
  ])('says what to fix %#', async (answer, detail, fix) => {
    const check = await model((await serve(answer)).url);
    expect(check).toMatchObject({
      ok: false,
      detail: expect.stringContaining(detail),
      fix: expect.stringContaining(fix),
    });
    expect(JSON.stringify(check)).not.toContain('sk-secret');
  });

  it('is content without a model', async () => {
    expect(await checkModel(readConfig({}))).toMatchObject([{ ok: undefined }]);
  });

  it('gives up on an endpoint that does not answer', async () => {
    const { url } = await serve(() => {});
    const config = readConfig({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: url });
    await expect(checkModel(config, 20)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  async function model(url: string): Promise<Check | undefined> {
    const config = readConfig({ OPENAI_API_KEY: 'sk-secret', OPENAI_BASE_URL: `${url}/v1` });
    return (await checkModel(config))[0];
  }
});

async function run(environment: Record<string, string>, probes: Parameters<typeof runDoctor>[0]['probes']) {
  let text = '';
  const code = await runDoctor({
    probes,
    read: () => readConfig(environment),
    write: (written) => {
      text += written;
    },
  });
  return { code, text };
}

async function serve(answer: (response: ServerResponse) => void): Promise<TestServer> {
  const server = await startServer(answer);
  cleanUp.push(() => server.stop());
  return server;
}

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'actionline-'));
  cleanUp.push(() => rmSync(directory, { recursive: true }));
  return directory;
}
