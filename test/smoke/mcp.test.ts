import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, overHttp, overStdio } from '../support/mcp/client.js';
import { type RunningBot, run, startBot, startMcpServer } from '../support/process.js';

const TOKEN = 'a-token-of-some-length';

let directory: string;
let env: Record<string, string>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'actionline-mcp-'));
  env = { ACTIONLINE_DATA: join(directory, 'data') };
});

afterAll(() => rm(directory, { recursive: true, force: true }));

const message = (id: number, method: string, params: object) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
const INITIALIZE = message(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
});
const callOf = (id: number, name: string, given: object) =>
  message(id, 'tools/call', { name, arguments: given });

describe('mcp over standard input and output', () => {
  test('answers what was sent before its input ended, in protocol alone, and ends with 0', async () => {
    const input = [INITIALIZE, 'rubbish\n', callOf(2, 'role', { line: 'C4' }), callOf(3, 'matrix', {})].join(
      '',
    );
    const { code, stdout, stderr } = await run('mcp', [], { env, input });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(answers[0].result.serverInfo.name).toBe('actionline');
    expect(answers[1].result.structuredContent.answer.kind).toBe('role');
    expect(stderr).not.toContain('rubbish');
  });

  test('serves two assistants at once, also beside a running bot', async () => {
    const bot = await startBot(env);
    const clients = await Promise.all([overStdio(env), overStdio(env)]);
    const answers = await Promise.all(
      clients.map((client, index) => call(client, 'ask', { question: `who facilitates C${index + 4}` })),
    );
    expect(answers.map(({ text }) => text.split('\n')[0])).toEqual([
      'Who does what for C4',
      'Who does what for C5',
    ]);
    await Promise.all(clients.map((client) => client.close()));
    await bot.end('SIGTERM');
  });

  test.each([
    [['--nonsense'], '--nonsense'],
    [['--http', '--port', 'x'], '--port x'],
    [['--port', '1'], '--http'],
  ])('%j ends with 1, names what is wrong and writes no protocol', async (args, named) => {
    const { code, stdout, stderr } = await run('mcp', args, { env });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });
});

describe('mcp over HTTP', () => {
  let server: RunningBot;

  beforeAll(async () => {
    server = await startMcpServer({ ...env, MCP_TOKEN: TOKEN });
  });

  test('serves who has the token and refuses who has not', async () => {
    const url = `http://127.0.0.1:${server.port}/mcp`;
    const client = await overHttp(url, { authorization: `Bearer ${TOKEN}` });
    expect((await call(client, 'target_to_lines', { targets: ['9.c'] })).text).toContain('C7-EGOV');
    await client.close();
    await expect(overHttp(url)).rejects.toThrow('A valid bearer token is needed.');
  });

  test('names the setting of a port that is in use', async () => {
    const second = await run('mcp', ['--http', '--port', String(server.port)], { env });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('set MCP_PORT to another one');
  });

  test('leaves cleanly on SIGTERM, with nothing on standard output and no token in the log', async () => {
    const { code, stdout, stderr } = await server.end('SIGTERM');
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('"stopping"');
    expect(stderr).not.toContain(TOKEN);
  });

  test('does not open itself to other machines without a token', async () => {
    const { code, stderr } = await run('mcp', ['--http'], { env: { ...env, MCP_HOST: '0.0.0.0' } });
    expect(code).toBe(1);
    expect(stderr).toContain('MCP_TOKEN is missing');
  });
});
