import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSigningKey, type SigningKey } from './keys.js';

/** One call of the bot, with the bytes as they went over the wire. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly conversation: string;
  /** The message that is replaced. */
  readonly message: string | undefined;
  readonly authorization: string | undefined;
  /** The port it came from. */
  readonly connection: number | undefined;
  readonly bytes: Buffer;
}

/** A message as Teams keeps it. */
export interface KeptMessage {
  readonly id: string;
  readonly conversation: string;
  activity: Readonly<Record<string, unknown>>;
}

/** What the connector is told to answer instead of taking a call. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Microsoft's side of the wire, on loopback: the connector that takes messages and enforces their size, the service
 * that publishes signing keys and the one that issues tokens.
 */
export interface FakeConnector {
  /** Base address, with a slash at the end as Teams writes it. */
  readonly serviceUrl: string;
  readonly key: SigningKey;
  readonly calls: readonly ConnectorCall[];
  readonly messages: readonly KeptMessage[];
  readonly tokenRequests: readonly URLSearchParams[];
  /** The next call in this conversation (or any) is refused. */
  refuseNext(refusal: Refusal, conversation?: string): void;
  /** The answer to the next call never arrives, though the message does. */
  loseNextAnswer(): void;
  /** What the login service answers from now on instead of a token; undefined: a token. */
  refuseTokens(body: object | undefined): void;
  /** People as they are in every conversation, by their id. */
  readonly members: Map<string, Readonly<Record<string, unknown>>>;
  /** All of a conversation, whoever asks. */
  readonly roster: Readonly<Record<string, unknown>>[];
  /** Resolves when this many messages have arrived since the start. */
  received(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** Bytes of UTF-16 that Teams takes in one message. */
const MESSAGE_LIMIT = 80_000;
const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

const MEMBERS = /^\/v3\/conversations\/[^/]+\/members$/;
const MEMBER = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/;

/** Made once a test file: it takes longer than most tests, and nothing changes it. */
const KEY = createSigningKey('teams-key-1');

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function startConnector(): Promise<FakeConnector> {
  const signals = new EventEmitter();
  const calls: ConnectorCall[] = [];
  const messages: KeptMessage[] = [];
  const roster: Readonly<Record<string, unknown>>[] = [];
  const members = new Map<string, Readonly<Record<string, unknown>>>();
  const tokenRequests: URLSearchParams[] = [];
  const refusals: { refusal: Refusal; conversation: string | undefined }[] = [];
  let tokenRefusal: object | undefined;
  let isAnswerLost = false;

  function takeToken(body: string): Answer {
    tokenRequests.push(new URLSearchParams(body));
    if (tokenRefusal) return { status: 401, body: tokenRefusal };
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3600, access_token: 'bot-token' } };
  }

  function takeActivity(call: ConnectorCall): Answer {
    calls.push(call);
    const index = refusals.findIndex(
      ({ conversation }) => conversation === undefined || conversation === call.conversation,
    );
    const refusal = index < 0 ? undefined : refusals.splice(index, 1)[0]?.refusal;
    if (refusal) return { ...refusal, body: errorOf(refusal.code) };
    const text = call.bytes.toString('utf8');
    if (text.length * 2 > MESSAGE_LIMIT) return { status: 413, body: errorOf('MessageSizeTooBig') };
    const activity = JSON.parse(text) as Record<string, unknown>;
    if (call.method === 'PUT') return replace(call, activity);
    return activity.type === 'message' ? keep(call, activity) : { status: 202, body: {} };
  }

  function replace(call: ConnectorCall, activity: Record<string, unknown>): Answer {
    const message = messages.find(({ id }) => id === call.message);
    if (!message) return { status: 404, body: errorOf('ActivityNotFoundInConversation') };
    message.activity = activity;
    return { status: 200, body: { id: message.id } };
  }

  function keep(call: ConnectorCall, activity: Record<string, unknown>): Answer {
    const id = `1700000000${String(messages.length).padStart(3, '0')}`;
    messages.push({ id, conversation: call.conversation, activity });
    signals.emit('message');
    return { status: 201, body: { id } };
  }

  function takeMember(id: string): Answer {
    const found = members.get(id);
    return found ? { status: 200, body: { id, ...found } } : { status: 404, body: errorOf('MemberNotFound') };
  }

  function route(request: IncomingMessage, bytes: Buffer): Answer {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path === '/openid') return { status: 200, body: { issuer: 'x', jwks_uri: `${serviceUrl}keys` } };
    if (path === '/keys') return { status: 200, body: { keys: [KEY.jwk] } };
    if (path.endsWith('/oauth2/v2.0/token')) return takeToken(bytes.toString());
    if (MEMBERS.test(path)) return { status: 200, body: roster };
    const [, member] = MEMBER.exec(path) ?? [];
    if (member !== undefined) return takeMember(decodeURIComponent(member));
    const [, conversation, message] = ACTIVITIES.exec(path) ?? [];
    if (conversation === undefined) return { status: 404, body: errorOf('NotFound') };
    return takeActivity({
      method: request.method ?? '',
      path,
      conversation: decodeURIComponent(conversation),
      message: message && decodeURIComponent(message),
      authorization: request.headers.authorization,
      connection: request.socket.remotePort,
      bytes,
    });
  }

  const server = createServer(async (request, response) => {
    const { status, body, headers } = route(request, await read(request));
    if (isAnswerLost && ACTIVITIES.test(request.url ?? '')) {
      isAnswerLost = false;
      return void response.destroy();
    }
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    serviceUrl,
    key: KEY,
    calls,
    messages,
    tokenRequests,
    members,
    roster,
    refuseNext: (refusal, conversation) => void refusals.push({ refusal, conversation }),
    loseNextAnswer: () => {
      isAnswerLost = true;
    },
    refuseTokens: (body) => {
      tokenRefusal = body;
    },
    async received(count) {
      while (messages.length < count) await once(signals, 'message');
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function errorOf(code: string): object {
  return { error: { code, message: 'refused by the test' } };
}
