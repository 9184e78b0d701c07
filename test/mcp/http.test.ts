import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { call, overHttp } from '../support/mcp/client.js';
import { useMcpServer } from '../support/mcp/server.js';

const TOKEN = 'a-token-of-some-length';
const open = useMcpServer();
const closed = useMcpServer(TOKEN);

const HEADERS = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
const CALL = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'role', arguments: { line: 'C4' } },
});

/** Posts with headers that `fetch` would not let through, such as `Host`. */
function post(port: number, headers: Record<string, string>, body = CALL): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: '/mcp',
      method: 'POST',
      headers: { ...HEADERS, ...headers },
    };
    const sent = request(options, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('without a token', () => {
  test('serves this machine', async () => {
    expect(await post(open.port, {})).toBe(200);
    expect(await post(open.port, { host: `localhost:${open.port}` })).toBe(200);
  });

  test.each([
    ['a host name that leads here', { host: 'evil.example' }],
    ['a host name that only begins like ours', { host: 'localhost.evil.example' }],
    ['what a proxy passes on', { 'x-forwarded-for': '203.0.113.7' }],
    ['pages of other origins', { origin: 'https://evil.example' }],
    ['pages without an origin of their own', { origin: 'null' }],
    ['pages of other servers on this machine', { origin: 'http://127.0.0.1:1' }],
  ])('refuses %s', async (_, headers) => {
    expect(await post(open.port, headers)).toBe(403);
  });
});

describe('with a token', () => {
  test.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer another-token-of-a-length' }],
    ['the beginning of the token', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ['the token in another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('refuses %s', async (_, headers) => {
    expect(await post(closed.port, headers)).toBe(401);
    const response = await fetch(closed.url, {
      method: 'POST',
      headers: { ...HEADERS, ...headers },
      body: CALL,
    });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code: -32_000 }, id: null });
  });

  test('serves who has it, through a proxy and under any name too', async () => {
    const authorization = `Bearer ${TOKEN}`;
    const client = await overHttp(closed.url, { authorization });
    expect((await call(client, 'role', { line: 'C4' })).text).toContain('Who does what for C4');
    await client.close();
    const through = { authorization, host: 'answers.example', 'x-forwarded-for': '203.0.113.7' };
    expect(await post(closed.port, through)).toBe(200);
  });

  test('refuses pages of other origins even so', async () => {
    expect(
      await post(closed.port, { authorization: `Bearer ${TOKEN}`, origin: 'https://evil.example' }),
    ).toBe(403);
  });
});

test('refuses bodies that are too large, no JSON, or no message', async () => {
  expect(await post(open.port, {}, `"${'x'.repeat(200_000)}"`)).toBe(413);
  expect(await post(open.port, {}, 'rubbish')).toBe(400);
  expect(await post(open.port, {}, '{"hello": 1}')).toBe(400);
  expect(await post(open.port, { 'content-type': 'text/plain' })).toBe(415);
});

test('keeps no session and opens no stream', async () => {
  const response = await fetch(open.url, { method: 'POST', headers: HEADERS, body: CALL });
  expect(response.headers.get('mcp-session-id')).toBeNull();
  expect((await fetch(open.url, { headers: { accept: 'text/event-stream' } })).status).toBe(405);
  expect((await fetch(open.url, { method: 'DELETE' })).status).toBe(405);
});

test('answers assistants that ask at once, each what it asked', async () => {
  const clients = await Promise.all([overHttp(open.url), overHttp(open.url)]);
  const lines = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
  const asked = lines.flatMap((line) => clients.map((client) => ({ line, client })));
  const answers = await Promise.all(
    asked.map(async ({ line, client }) => ({ line, ...(await call(client, 'role', { line })) })),
  );
  for (const { line, structured } of answers)
    expect(structured).toMatchObject({ query: { line }, answer: { line: { code: line } } });
  await Promise.all(clients.map((client) => client.close()));
});
