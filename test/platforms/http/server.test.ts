import { once } from 'node:events';
import { Agent, type ClientRequestArgs, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Log } from '../../../src/chat/log.js';
import { silentLog } from '../../../src/chat/log.js';
import {
  createHttpServer,
  type HttpServer,
  type HttpServerOptions,
} from '../../../src/platforms/http/server.js';
import type { HttpRoute } from '../../../src/shared/http.js';

const HOST = '127.0.0.1';
let server: HttpServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

describe('the HTTP server', () => {
  it('is alive from the start and ready when the bot is', async () => {
    let ready = false;
    const port = await start({ ready: () => ready });
    expect((await get(port, '/healthz')).status).toBe(200);
    expect(await get(port, '/readyz')).toMatchObject({ status: 503, body: { status: 'not ready' } });
    ready = true;
    expect(await get(port, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it('is not ready when asking fails', async () => {
    const port = await start({ ready: () => Promise.reject(new Error('no database')) });
    expect((await get(port, '/readyz')).status).toBe(503);
  });

  it('hands a request to its route, whatever follows the question mark', async () => {
    const port = await start({
      routes: [route('GET', '/hello', (_, response) => void response.end('{"hello":1}'))],
    });
    expect(await get(port, '/hello?x=/healthz')).toMatchObject({ status: 200, body: { hello: 1 } });
  });

  it('hands over the exact bytes that were sent', async () => {
    const port = await start({ routes: [echoLength] });
    const body = Buffer.from('payload=%7B%22a%22%3A1%7D \u0000é\n');
    expect((await send(port, { method: 'POST', path: '/echo' }, body)).body).toEqual({ bytes: body.length });
  });

  it('says as JSON that there is nothing at an address', async () => {
    const port = await start({});
    const answer = await get(port, '/nothing');
    expect(answer).toMatchObject({ status: 404, body: { error: expect.any(String) } });
    expect(answer.headers['content-type']).toContain('application/json');
  });

  it('says as JSON which method an address takes', async () => {
    const port = await start({ routes: [echoLength] });
    const answer = await get(port, '/echo');
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    expect((await send(port, { method: 'POST', path: '/healthz' })).status).toBe(405);
  });

  it('answers HEAD where it answers GET', async () => {
    const port = await start({});
    expect((await send(port, { method: 'HEAD', path: '/healthz' })).status).toBe(200);
  });

  it.each([
    ['at once', () => fail()],
    ['later', async () => fail()],
  ])('answers 500 with the reference of the log line when a route fails %s', async (_, handle) => {
    const lines: Record<string, unknown>[] = [];
    const log: Log = { ...silentLog, error: (fields) => void lines.push(fields) };
    const port = await start({ log, routes: [route('GET', '/broken', handle)] });
    const answer = await get(port, '/broken');
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({ error: 'Something went wrong here.', reference: lines[0]?.reference });
    expect(lines[0]).toMatchObject({ path: '/broken', error: expect.any(Error) });
    expect((await get(port, '/healthz')).status).toBe(200);
  });

  it('cuts the connection when a route fails in the middle of its answer', async () => {
    const broken = route('GET', '/half', async (_, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('half');
      fail();
    });
    const port = await start({ routes: [broken] });
    await expect(get(port, '/half')).rejects.toThrow(/aborted|hang up/);
  });

  it('answers a garbled request with 400', async () => {
    const port = await start({});
    const socket = connect(port, HOST).setEncoding('utf8');
    socket.end('NONSENSE\r\n\r\n');
    const [text] = await once(socket, 'data');
    expect(text).toContain('400 Bad Request');
  });

  it('cuts a connection whose answer never comes', async () => {
    const port = await start({ requestTimeout: 50, routes: [route('GET', '/never', () => {})] });
    await expect(get(port, '/never')).rejects.toThrow('hang up');
  });
});

describe('a route for everything below a path', () => {
  const saying = (path: string) =>
    route('GET', path, (request, response) => void response.end(JSON.stringify([path, request.url])));

  it('gets what lies below, and nothing beside it', async () => {
    const port = await start({ routes: [saying('/calendar/*')] });
    const address = '/calendar/s3cret.ics?version=2';
    expect((await get(port, address)).body).toEqual(['/calendar/*', address]);
    for (const beside of ['/calendar', '/calendar/', '/calendars/a', '/x/calendar/a']) {
      expect((await get(port, beside)).status).toBe(404);
    }
  });

  it('leaves alone what another route is closer to', async () => {
    const routes = [saying('/calendar/*'), saying('/calendar/archive/*'), saying('/calendar/list')];
    const port = await start({ routes });
    expect((await get(port, '/calendar/archive/a')).body).toContain('/calendar/archive/*');
    expect((await get(port, '/calendar/list')).body).toContain('/calendar/list');
    expect((await get(port, '/calendar/lists')).body).toContain('/calendar/*');
  });

  it('keeps to its method', async () => {
    const port = await start({ routes: [saying('/calendar/*')] });
    expect(await send(port, { method: 'POST', path: '/calendar/a' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET' },
    });
  });

  it('keeps what was asked for out of the log: it may be a secret', async () => {
    const lines: unknown[] = [];
    const log: Log = { ...silentLog, error: (...line) => void lines.push(line) };
    const port = await start({ log, routes: [route('GET', '/calendar/*', async () => fail())] });
    await get(port, '/calendar/s3cret.ics');
    expect(JSON.stringify(lines)).toContain('/calendar/*');
    expect(JSON.stringify(lines)).not.toContain('s3cret');
  });
});

describe('a route for this machine only', () => {
  const local = {
    ...route('GET', '/local', (_, response) => void response.end('{}')),
    exposure: 'loopback' as const,
  };

  it.each(['127.0.0.1:3978', 'localhost:3978', '[::1]:3978', 'LOCALHOST'])('serves %s', async (host) => {
    const port = await start({ routes: [local] });
    expect((await send(port, { path: '/local', headers: { host } })).status).toBe(200);
  });

  it.each([
    { 'x-forwarded-for': '203.0.113.7' },
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=203.0.113.7' },
    { 'x-real-ip': '203.0.113.7' },
    { 'x-forwarded-host': 'bot.example' },
    { via: '1.1 proxy' },
    { host: 'bot.example' },
    { host: 'localhost.evil.example' },
    { host: '127.0.0.1.evil.example' },
  ])('refuses what came through a proxy or was meant for another name: %j', async (headers) => {
    const port = await start({ routes: [local] });
    expect((await send(port, { path: '/local', headers })).status).toBe(403);
  });

  it('refuses another machine', async () => {
    const { isFromThisMachine } = await import('../../../src/platforms/http/loopback.js');
    const from = (remoteAddress: string | undefined) =>
      isFromThisMachine({ socket: { remoteAddress }, headers: { host: 'localhost' } } as IncomingMessage);
    expect(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'].map(from)).toEqual([true, true, true, true]);
    expect([undefined, '10.0.0.1', '192.168.127.1', '::ffff:10.0.0.1', '::2'].some(from)).toBe(false);
  });
});

describe('starting', () => {
  it('says that a port is in use and what to do', async () => {
    const port = await start({});
    const second = createHttpServer(optionsWith({ port }));
    await expect(second.start()).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      userMessage: `Port ${port} is in use. Stop what uses it, or set PORT to another one.`,
    });
  });

  it('says that the machine has no such address', async () => {
    const elsewhere = createHttpServer(optionsWith({ host: '203.0.113.7' }));
    await expect(elsewhere.start()).rejects.toMatchObject({
      code: 'CONFIGURATION',
      userMessage: expect.stringContaining('HOST'),
    });
  });
});

describe('stopping', () => {
  it('finishes the request in hand, is no longer ready, and takes no new connection', async () => {
    const gate = new EventTarget();
    const slow = route('GET', '/slow', async (_, response) => {
      const opened = once(gate, 'open');
      gate.dispatchEvent(new Event('reached'));
      await opened;
      response.end('{"finished":true}');
    });
    const port = await start({ routes: [slow] });
    const reached = once(gate, 'reached');
    const answer = get(port, '/slow');
    await reached;
    const stopped = server?.stop();
    await expect(get(port, '/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    gate.dispatchEvent(new Event('open'));
    expect(await answer).toMatchObject({
      status: 200,
      body: { finished: true },
      headers: { connection: 'close' },
    });
    await stopped;
  });

  it('answers a request that was arriving, and is not ready any more', async () => {
    const port = await start({});
    const socket = connect(port, HOST).setEncoding('utf8');
    socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\nGET /readyz HTTP/1.1\r\n');
    await once(socket, 'data');
    const stopped = server?.stop();
    socket.write('host: x\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += chunk;
    await stopped;
    expect(text).toMatch(/^HTTP\/1\.1 503 .*\r\nConnection: close\r\n/s);
  });

  it('does not wait for idle connections that clients keep open', async () => {
    const port = await start({});
    const agent = new Agent({ keepAlive: true });
    await send(port, { path: '/healthz', agent });
    await server?.stop();
    agent.destroy();
    await expect(get(port, '/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('cuts requests that do not finish in time', async () => {
    const arrived = new EventTarget();
    const reached = once(arrived, 'reached');
    const never = route('GET', '/never', () => void arrived.dispatchEvent(new Event('reached')));
    const port = await start({ drainTimeout: 10, routes: [never] });
    const answer = expect(get(port, '/never')).rejects.toThrow('hang up');
    await reached;
    await server?.stop();
    await answer;
  });

  it('may be asked for twice, and before starting', async () => {
    await createHttpServer(optionsWith({})).stop();
    await start({});
    await Promise.all([server?.stop(), server?.stop()]);
    await expect(server?.stop()).resolves.toBeUndefined();
  });
});

const echoLength = route('POST', '/echo', async (incoming, response) => {
  let bytes = 0;
  for await (const chunk of incoming) bytes += (chunk as Buffer).length;
  response.end(JSON.stringify({ bytes }));
});

function route(method: 'GET' | 'POST', path: string, handle: HttpRoute['handle']): HttpRoute {
  return { method, path, exposure: 'public', handle };
}

function fail(): never {
  throw new Error('broken');
}

function optionsWith(options: Partial<HttpServerOptions>): HttpServerOptions {
  return { host: HOST, port: 0, routes: [], ready: () => true, log: silentLog, ...options };
}

async function start(options: Partial<HttpServerOptions>): Promise<number> {
  server = createHttpServer(optionsWith(options));
  return (await server.start()).port;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

function get(port: number, path: string): Promise<Answer> {
  return send(port, { path });
}

async function send(port: number, options: ClientRequestArgs, body?: Buffer): Promise<Answer> {
  const outgoing = request({ host: HOST, port, ...options });
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += chunk;
  return {
    status: response.statusCode,
    headers: response.headers,
    body: text ? JSON.parse(text) : undefined,
  };
}
