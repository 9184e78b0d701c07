import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { withEnvFile } from '../src/config/env-file.js';
import { environmentSchema, SETTINGS } from '../src/config/settings.js';
import { readConfig } from '../src/config.js';
import { AppError } from '../src/errors.js';

const ID = '11111111-2222-4333-8444-555555555555';
const OTHER_ID = 'AAAAAAAA-2222-4333-8444-555555555555';
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'shh' };
const TEAMS = { MICROSOFT_APP_ID: ID, MICROSOFT_APP_PASSWORD: 'p~w', MICROSOFT_APP_TENANT_ID: OTHER_ID };

describe('readConfig', () => {
  it('runs on the embedded database, on this machine only, when nothing is set', () => {
    expect(readConfig({})).toEqual({
      http: { host: '127.0.0.1', port: 3978 },
      dataDirectory: resolve('.data'),
      logLevel: 'info',
      color: true,
      mcp: { host: '127.0.0.1', port: 3979 },
      pace: { slack: 525, teams: 2500 },
      editors: [{ platform: 'terminal', tenant: '', id: 'terminal' }],
      administrators: [{ platform: 'terminal', tenant: '', id: 'terminal' }],
    });
  });

  it('takes blank settings for unset', () => {
    const blank = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, ' ']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it('reads every setting', () => {
    const config = readConfig({
      ...SLACK,
      ...TEAMS,
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://u:p@db:5432/actionline?sslmode=require',
      ACTIONLINE_DATA: '/var/lib/actionline',
      ACTIONLINE_CLOCK: '2022-12-06T20:00:00Z',
      ACTIONLINE_EDITORS: `slack:T0123:U0123, teams:${ID}:${OTHER_ID},terminal`,
      ACTIONLINE_ADMINISTRATORS: 'slack:T0123:U0124',
      ACTIONLINE_TRAIL_CHANNEL: 'slack:T0123:C0125',
      ACTIONLINE_PUBLIC_URL: 'https://bot.example/actionline/',
      LOG_LEVEL: 'debug',
      LANG: 'fr_FR.UTF-8',
      NO_COLOR: '1',
      SLACK_API_URL: 'http://127.0.0.1:1234/api',
      SLACK_MESSAGES_PER_MINUTE: '300',
      TEAMS_MESSAGES_PER_MINUTE: '600',
      MICROSOFT_ALLOWED_TENANTS: `${ID}, ${OTHER_ID}`,
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1/',
      OPENAI_MODEL: 'm',
      OPENAI_DAILY_CALLS: '20',
      OPENAI_DAILY_TOKENS: '0',
      OPENAI_DAILY_TOKENS_PER_PERSON: '7',
      OPENAI_PRICE: '0.90 USD',
      MCP_PORT: '4000',
      MCP_HOST: '0.0.0.0',
      MCP_TOKEN: 'sixteen-or-more-characters',
    });
    expect(config.clockStart?.toString()).toBe('2022-12-06T20:00:00Z');
    expect({ ...config, clockStart: undefined }).toEqual({
      http: { host: '0.0.0.0', port: 0 },
      databaseUrl: 'postgres://u:p@db:5432/actionline?sslmode=require',
      dataDirectory: '/var/lib/actionline',
      clockStart: undefined,
      publicUrl: 'https://bot.example/actionline',
      logLevel: 'debug',
      color: false,
      language: 'fr',
      slack: {
        botToken: 'xoxb-1',
        appToken: 'xapp-1',
        signingSecret: 'shh',
        apiUrl: 'http://127.0.0.1:1234/api/',
      },
      teams: {
        appId: ID,
        appPassword: 'p~w',
        tenantId: OTHER_ID,
        allowedTenants: [ID, OTHER_ID.toLowerCase()],
      },
      model: {
        apiKey: 'k',
        baseUrl: 'http://127.0.0.1:1/v1',
        model: 'm',
        daily: { calls: 20, tokens: 0, perPerson: 7 },
        price: { amount: 0.9, currency: 'USD' },
      },
      mcp: { host: '0.0.0.0', port: 4000, token: 'sixteen-or-more-characters' },
      pace: { slack: 300, teams: 600 },
      editors: [
        { platform: 'slack', tenant: 'T0123', id: 'U0123' },
        { platform: 'teams', tenant: ID, id: OTHER_ID },
        { platform: 'terminal', tenant: '', id: 'terminal' },
      ],
      administrators: [{ platform: 'slack', tenant: 'T0123', id: 'U0124' }],
      trailChannel: { platform: 'slack', tenant: 'T0123', id: 'C0125' },
    });
  });

  it('serves the registered tenant alone unless others are named', () => {
    expect(readConfig(TEAMS).teams?.allowedTenants).toEqual([OTHER_ID.toLowerCase()]);
  });

  it('reads the environment of the process when given none', () => {
    vi.stubEnv('PORT', 'x');
    expect(() => readConfig()).toThrow('PORT is not a port');
    vi.unstubAllEnvs();
  });

  it.each([
    [{ PORT: 'x' }, ['PORT is not a port']],
    [{ PORT: '70000' }, ['PORT is not a port']],
    [{ PORT: '-1' }, ['PORT is not a port']],
    [{ HOST: 'a b' }, ['HOST is not an address']],
    [{ DATABASE_URL: 'mysql://u:p@h/d' }, ['DATABASE_URL is not a PostgreSQL address']],
    [{ DATABASE_URL: 'localhost:5432' }, ['DATABASE_URL is not a PostgreSQL address']],
    ...['slack:T1', 'teams:T1:U1', 'terminal,', 'everybody', 'slack:T1:U1;terminal'].map(
      (editors): [Record<string, string>, string[]] => [
        { ACTIONLINE_EDITORS: editors },
        ['ACTIONLINE_EDITORS is not a list of editors'],
      ],
    ),
    [{ ACTIONLINE_TRAIL_CHANNEL: '#trail' }, ['ACTIONLINE_TRAIL_CHANNEL is not a channel']],
    [
      { ACTIONLINE_ADMINISTRATORS: 'everybody' },
      ['ACTIONLINE_ADMINISTRATORS is not a list of administrators'],
    ],
    [{ ACTIONLINE_CLOCK: 'tomorrow' }, ['ACTIONLINE_CLOCK is not an instant']],
    [{ ACTIONLINE_CLOCK: '2022-12-06' }, ['ACTIONLINE_CLOCK is not an instant']],
    [{ ACTIONLINE_PUBLIC_URL: 'bot.example' }, ['ACTIONLINE_PUBLIC_URL is not an http or https address']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL is not a level']],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both missing']],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN is missing']],
    [{ SLACK_SIGNING_SECRET: 's' }, ['SLACK_BOT_TOKEN is missing']],
    [{ SLACK_API_URL: 'http://127.0.0.1' }, ['SLACK_BOT_TOKEN is missing']],
    [{ SLACK_MESSAGES_PER_MINUTE: '0' }, ['SLACK_MESSAGES_PER_MINUTE must be 1 or more']],
    [{ ...SLACK, SLACK_API_URL: 'ftp://x' }, ['SLACK_API_URL is not an http or https address']],
    [{ ...SLACK, SLACK_BOT_TOKEN: 'xoxp-1' }, ['SLACK_BOT_TOKEN does not start with xoxb-']],
    [{ ...SLACK, SLACK_BOT_TOKEN: 'xoxb-1 2' }, ['SLACK_BOT_TOKEN holds spaces']],
    [{ ...SLACK, SLACK_APP_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN does not start with xapp-']],
    [{ MICROSOFT_APP_ID: ID }, ['MICROSOFT_APP_PASSWORD is missing', 'MICROSOFT_APP_TENANT_ID is missing']],
    [
      { MICROSOFT_ALLOWED_TENANTS: ID },
      [
        'MICROSOFT_APP_ID is missing',
        'MICROSOFT_APP_PASSWORD is missing',
        'MICROSOFT_APP_TENANT_ID is missing',
      ],
    ],
    [{ ...TEAMS, MICROSOFT_APP_ID: 'my-bot' }, ['MICROSOFT_APP_ID is not a GUID']],
    [{ ...TEAMS, MICROSOFT_ALLOWED_TENANTS: `${ID},x` }, ['MICROSOFT_ALLOWED_TENANTS is not a list']],
    [{ MCP_PORT: '70000' }, ['MCP_PORT is not a port']],
    [{ MCP_HOST: 'a b', MCP_TOKEN: 'sixteen-or-more-characters' }, ['MCP_HOST is not an address']],
    [{ MCP_HOST: '0.0.0.0' }, ['MCP_TOKEN is missing']],
    [{ MCP_HOST: '127.0.0.1.example.org' }, ['MCP_TOKEN is missing']],
    [{ MCP_TOKEN: 'short' }, ['MCP_TOKEN is too short']],
    [{ OPENAI_MODEL: 'm' }, ['OPENAI_API_KEY is missing']],
    [{ OPENAI_PRICE: 'cheap' }, ['OPENAI_PRICE is not a price']],
    [{ OPENAI_DAILY_CALLS: 'many' }, ['OPENAI_DAILY_CALLS is not a number']],
    [{ OPENAI_DAILY_TOKENS: '9999999999' }, ['OPENAI_DAILY_TOKENS is not a number']],
    [{ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'x' }, ['OPENAI_BASE_URL is not an http or https address']],
  ])('refuses %j', (environment, expected) => {
    const lines = problemsOf(environment);
    expect(lines).toHaveLength(expected.length);
    for (const line of expected) expect(lines).toContainEqual(expect.stringContaining(line));
  });

  it('accepts any bot token where another Web API is named, as emulators have their own', () => {
    const config = readConfig({
      ...SLACK,
      SLACK_BOT_TOKEN: 'emulated',
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
    });
    expect(config.slack?.apiUrl).toBe('http://127.0.0.1:1/api/');
  });

  it('reports all problems at once, each with what to do', () => {
    const lines = problemsOf({ PORT: 'x', LOG_LEVEL: 'x', SLACK_APP_TOKEN: 'oops', MICROSOFT_APP_ID: 'x' });
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'MICROSOFT_APP_ID',
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
    ]);
    for (const line of lines) expect(line).toMatch(/; \w|not an http/);
  });

  it('never prints the value of a setting', () => {
    const secret = 'hunter2 hunter2';
    const names = Object.keys(environmentSchema.shape);
    const text = problemsOf(Object.fromEntries(names.map((name) => [name, secret]))).join('\n');
    expect(text).toContain('MICROSOFT_APP_PASSWORD');
    expect(text).not.toContain('hunter2');
  });
});

describe('a file .env', () => {
  const directory = mkdtempSync(join(tmpdir(), 'actionline-'));
  const file = join(directory, '.env');
  afterAll(() => rmSync(directory, { recursive: true }));

  it('adds settings to those of the environment, which win unless they are blank', () => {
    writeFileSync(file, '# ours\nPORT=4000\nLOG_LEVEL="warn"\nHOST=0.0.0.0\n');
    const config = readConfig(withEnvFile({ PORT: '5000', HOST: ' ' }, file));
    expect(config.http).toEqual({ host: '0.0.0.0', port: 5000 });
    expect(config.logLevel).toBe('warn');
  });

  it('may be missing', () => {
    expect(withEnvFile({ PORT: '1' }, join(directory, 'none'))).toEqual({ PORT: '1' });
  });

  it('is named when it cannot be read', () => {
    expect(() => withEnvFile({}, directory)).toThrow(`The file ${directory} can't be read.`);
  });
});

describe('the table of settings', () => {
  it('lists every setting once, with its real default', () => {
    expect(SETTINGS.map(({ name }) => name).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
    const defaults = environmentSchema.parse({});
    for (const { name, default: value } of SETTINGS) {
      expect(defaults[name]?.toString(), name).toBe(value);
    }
  });

  it.skipIf(!existsSync('README.md'))('is the one in the README', () => {
    const expected = SETTINGS.map(({ name, default: value }) => [`\`${name}\``, value ? `\`${value}\`` : '']);
    expect(settingsInReadme().map((cells) => cells.slice(0, 2))).toEqual(expected);
  });
});

/** Rows of the README's table whose first column is headed "Setting". */
function settingsInReadme(): readonly (readonly string[])[] {
  const lines = readFileSync('README.md', 'utf8').split('\n');
  const start = lines.findIndex((line) => /^\|\s*Setting\s*\|/.test(line));
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  const rows = end === -1 ? rest : rest.slice(0, end);
  return rows.map((row) =>
    row
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('CONFIGURATION');
    expect(error.userMessage).toBe(error.message);
    return error.message.split('\n').slice(1);
  }
  throw new Error('These settings were accepted.');
}
