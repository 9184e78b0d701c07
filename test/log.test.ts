import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { AppError } from '../src/errors.js';
import { createLog, logFile } from '../src/log.js';

/** What is written, and the part of it that must not be. */
const SECRETS = [
  ['xoxb-123-456-abcDEF', '456'],
  ['xoxe.xoxp-1-Mi0yLTEyMw', 'Mi0y'],
  ['xapp-1-A0-99-abcdef', 'abcdef'],
  ['sk-proj-abcdefghijkl', 'abcdef'],
  ['eyJhbGciOi.eyJzdWIiOi.c2ln', 'eyJ'],
  ['Bearer abc.def', 'abc.def'],
  ['ada.lovelace+wsis@example.org', 'lovelace'],
  ['mailto:<ada@example.org>', 'ada'],
  ['ада@пример.рф', 'ада'],
  ['postgresql://desk:hunter2@db:5432/actionline', 'hunter2'],
  [`v0=${'a1'.repeat(32)}`, 'a1a1'],
] as const;

describe('the log', () => {
  it('writes one JSON line with level, time, fields and message', () => {
    const [line] = written((log) => log.info({ reference: '7F3KQ9XW', count: 3, ok: true }, 'answered'));
    expect(line).toMatchObject({ level: 'info', reference: '7F3KQ9XW', count: 3, ok: true, msg: 'answered' });
    expect(line?.time).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    expect(line?.pid).toBe(process.pid);
  });

  it('leaves out what is below its level', () => {
    const lines = written((log) => {
      log.info({}, 'quiet');
      log.warn({}, 'loud');
      log.error({}, 'louder');
    }, 'warn');
    expect(lines.map((line) => line.msg)).toEqual(['loud', 'louder']);
  });

  it.each(SECRETS)('masks %s wherever it stands', (text, secret) => {
    const lines = textOf((log) => {
      log.info({ note: `it was ${text}, yes` }, 'field');
      log.info({ deep: { list: [{ note: text }] } }, 'nested');
      log.warn({}, `message ${text}`);
      log.error({ error: new Error(`failed with ${text}`, { cause: new Error(text) }) }, 'error');
    });
    expect(lines.split('\n')).toHaveLength(5);
    expect(lines).not.toContain(secret);
  });

  it.each([
    'authorization',
    'botToken',
    'SLACK_SIGNING_SECRET',
    'password',
    'set-cookie',
    'apiKey',
    'x-slack-signature',
  ])('masks the field %s whatever it holds', (name) => {
    const [line] = written((log) => log.info({ headers: { [name]: 'abc' } }, 'request'));
    expect(line?.headers).toEqual({ [name]: '[redacted]' });
  });

  it('keeps what an administrator needs: codes, references, paths, zones, instants', () => {
    const fields = {
      code: 'DATABASE_IN_USE',
      path: '/slack/events',
      zone: 'Europe/Zurich',
      at: Temporal.Instant.from('2022-12-06T20:00:00Z'),
      target: '9.c',
      nothing: null,
    };
    const [line] = written((log) => log.info(fields, 'kept'));
    expect(line).toMatchObject({ ...fields, at: '2022-12-06T20:00:00Z' });
  });

  it('cuts a long text and says how long it was', () => {
    const [line] = written((log) => log.info({ text: `start ${'x'.repeat(10_000)}` }, 'y'.repeat(5_000)));
    expect(line?.text).toHaveLength(200 + '… (10006 characters)'.length);
    expect(String(line?.text)).toContain('… (10006 characters)');
    expect(String(line?.msg).length).toBeLessThan(250);
  });

  it('logs an error by code, message and stack frames', () => {
    const error = new AppError('PORT_IN_USE', {
      log: 'Port 3978 is in use.',
      user: 'Sorry.',
      cause: codeError(),
    });
    const [line] = written((log) => log.error({ error }, 'could not start'));
    expect(line?.error).toMatchObject({
      name: 'AppError',
      code: 'PORT_IN_USE',
      message: 'Port 3978 is in use.',
      cause: { name: 'Error', code: 'EADDRINUSE', message: 'listen EADDRINUSE' },
    });
    expect(line?.error).toHaveProperty('stack', expect.stringMatching(/^\s+at .*log\.test\.ts/));
  });

  it('keeps the words of people out of the messages of other libraries', () => {
    const text = textOf((log) => {
      log.error({ error: parseError('hello dear desk') }, 'bad body');
      log.error({ error: new Error('Invalid create() call:\n\n{ title: "a private title" }') }, 'store');
      log.error({ error: new TypeError("x.map is not a function (reading 'map')") }, 'bug');
    });
    expect(text).not.toMatch(/hello|private title/);
    expect(text).toContain('Invalid create() call:');
    expect(text).toContain("reading 'map'");
  });

  it('survives circles, requests, buffers and getters of strange objects', async () => {
    const circle: Record<string, unknown> = { name: 'circle' };
    circle.self = circle;
    const server = createServer();
    const lines = written((log) =>
      log.info(
        { circle, server, bytes: Buffer.from('secret'), big: 1n, call: () => 1, map: new Map() },
        'odd',
      ),
    );
    expect(lines[0]).toMatchObject({ server: '[Server]', bytes: '[Buffer]', big: '1', map: '[Map]' });
  });

  it('keeps no more than fifty items of a list', () => {
    const [line] = written((log) => log.info({ list: Array.from({ length: 1_000 }, (_, i) => i) }, 'list'));
    expect(line?.list).toHaveLength(50);
  });

  it('writes to a file in a data directory that does not exist yet', () => {
    const directory = mkdtempSync(join(tmpdir(), 'actionline-'));
    const data = join(directory, 'new', '.data');
    createLog('info', logFile(data)).info({ code: 'A' }, 'kept');
    expect(readFileSync(join(data, 'actionline.log'), 'utf8')).toContain('"msg":"kept"');
    rmSync(directory, { recursive: true });
  });

  it.each(['a full disk', 'a directory that is a file'])('outlives %s', (trouble) => {
    const directory = mkdtempSync(join(tmpdir(), 'actionline-'));
    if (trouble === 'a full disk') symlinkSync('/dev/full', join(directory, 'actionline.log'));
    const stream = logFile(trouble === 'a full disk' ? directory : '/dev/null');
    expect(() => createLog('info', stream).info({}, 'lost')).not.toThrow();
    rmSync(directory, { recursive: true });
  });
});

type Line = Record<string, unknown>;

function textOf(use: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'warn' = 'info'): string {
  const lines: string[] = [];
  use(createLog(level, { write: (line) => lines.push(line) }));
  return lines.join('');
}

function written(use: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'warn' = 'info'): Line[] {
  const text = textOf(use, level);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function codeError(): Error {
  return Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
}

function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
