import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDownload, NotFetched } from '../../src/chat/downloads.js';
import { createSlackDownload } from '../../src/platforms/slack/download.js';
import { createTeamsDownload } from '../../src/platforms/teams/download.js';

const seen: IncomingMessage[] = [];
const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/file': (response) => void response.end('the file'),
  '/gone': (response) => void response.writeHead(404).end(),
  '/away': (response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  '/login': (response) => void response.setHeader('content-type', 'text/html').end('<p>Log in</p>'),
  '/endless': (response) => {
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(1_000)));
    };
    response.on('drain', pour);
    pour();
  },
};
const server = createServer((request, response) => {
  seen.push(request);
  pages[request.url ?? '']?.(response);
});
let base = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const file = (path: string, size?: number) => ({
  name: 'a.txt',
  address: `${base}${path}`,
  ...(size !== undefined && { size }),
});
const local = createDownload({
  isAllowed: ({ hostname }) => hostname === '127.0.0.1',
  headers: { authorization: 'Bearer t' },
});
const reasonOf = (fetching: Promise<unknown>) =>
  fetching.then(
    () => 'fetched',
    (error: unknown) => (error instanceof NotFetched ? error.reason : error),
  );

describe('a file that somebody sent', () => {
  it('is fetched whole, with what lets the bot in', async () => {
    expect(Buffer.from(await local(file('/file'), 100)).toString()).toBe('the file');
    expect(seen.at(-1)?.headers.authorization).toBe('Bearer t');
  });

  it.each([
    ['/gone', 'not fetched'],
    ['/away', 'not fetched'],
    ['/login', 'not fetched'],
    ['/endless', 'too large'],
  ])('at %s is %s', async (path, reason) => {
    expect(await reasonOf(local(file(path), 10_000))).toBe(reason);
  });

  it('that is said to be too large is not even asked for', async () => {
    const before = seen.length;
    expect(await reasonOf(local(file('/file', 11), 10))).toBe('too large');
    expect(seen).toHaveLength(before);
  });

  it.each([
    'http://evil.example/file',
    'file:///etc/passwd',
    'not an address',
    'http://127.0.0.1.evil.example/',
  ])('at %s is left alone, and no token goes there', async (address) => {
    expect(await reasonOf(local({ name: 'a', address }, 10))).toBe('not fetched');
  });
});

describe('the platforms', () => {
  const slack = createSlackDownload({ botToken: 'xoxb-1' });
  const teams = createTeamsDownload(false);

  it.each([
    'http://files.slack.com/x',
    'https://files.slack.com.evil.example/x',
    'https://evilslack.com/x',
    'https://127.0.0.1/x',
    'https://169.254.169.254/latest/meta-data',
  ])('fetch nothing from %s', async (address) => {
    for (const download of [slack, teams])
      expect(await reasonOf(download({ name: 'a', address }, 10))).toBe('not fetched');
  });

  it('fetch from this machine only where there is an emulator or a local client', async () => {
    const emulated = createSlackDownload({ botToken: 'xoxb-1', apiUrl: `${base}/api` });
    expect(await reasonOf(emulated(file('/file'), 100))).toBe('fetched');
    expect(await reasonOf(createTeamsDownload(true)(file('/file'), 100))).toBe('fetched');
    expect(await reasonOf(teams(file('/file'), 100))).toBe('not fetched');
  });
});
