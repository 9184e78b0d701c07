import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killShellOfBot, type RunningBot, run, startBot } from '../support/process.js';

let directory: string;
let settings: Record<string, string>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'actionline-smoke-'));
  settings = { ACTIONLINE_DATA: join(directory, 'data') };
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('the built bot, on the embedded database', () => {
  let bot: RunningBot;

  test('starts on an empty directory and says that it is ready', async () => {
    bot = await startBot(settings);
    expect((await fetch(`http://127.0.0.1:${bot.port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${bot.port}/readyz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${bot.port}/elsewhere`)).status).toBe(404);
  });

  test('keeps a second bot from its database, naming the one that has it', async () => {
    const second = await run('main', [], { env: { ...settings, PORT: '0' } });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(String(bot.pid));
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('lets a question be asked beside it, of a copy', async () => {
    const asked = await run('ask', ['which SDGs does C5 map to'], { env: settings });
    expect(asked.code).toBe(0);
    expect(asked.stdout).toContain('9.c');
    expect(asked.stderr).toContain('copy');
  });

  test('makes that copy once: the next question is answered from it', async () => {
    const copy = join(directory, 'data', 'database-for-questions', 'database', 'actionline-ready');
    const made = (await stat(copy)).mtimeMs;
    const asked = await run('ask', ['who covers 9.c'], { env: settings });
    expect(asked.stdout).toContain('9.c');
    expect((await stat(copy)).mtimeMs).toBe(made);
  });

  test('starts again at once after it was killed', async () => {
    await bot.end('SIGKILL');
    bot = await startBot(settings);
    expect((await fetch(`http://127.0.0.1:${bot.port}/readyz`)).status).toBe(200);
  });

  test('leaves cleanly within ten seconds of SIGTERM', async () => {
    const began = performance.now();
    const { code, stdout } = await bot.end('SIGTERM');
    expect(code).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(stdout).toContain('"stopping"');
    expect(stdout).toContain('To add Slack and Teams, see README.md.');
  }, 15_000);
});

describe('a bot under `npm start`, which runs it in a shell', () => {
  test('stops when the shell ends without passing the signal on', async () => {
    const written = await killShellOfBot(settings);
    expect(written).toContain('"started"');
    expect(written).toContain('"stopping"');
  });
});

describe('a bot that cannot run', () => {
  test('names every bad setting at once and ends with 1', async () => {
    const { code, stderr } = await run('main', [], {
      env: { ...settings, PORT: 'x', SLACK_BOT_TOKEN: 'xoxb-1' },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('SLACK_APP_TOKEN');
    expect(stderr).not.toContain('    at ');
  });

  test('says in one line that PostgreSQL cannot be reached, without the password', async () => {
    const env = { DATABASE_URL: 'postgresql://bot:sesame@127.0.0.1:1/actionline' };
    const { code, stderr } = await run('main', [], { env });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain('sesame');
  });
});
