import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageFaults, viewFaults } from './check-blocks.js';
import { createFileStore, type FileStore } from './files.js';
import { BOT_ID, BOT_USER, DIRECT, nextStamp, TEAM } from './payloads.js';

type Json = Record<string, unknown>;

/** A message as Slack keeps it. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | undefined;
  readonly visibleTo: 'everyone' | 'asker';
  readonly metadata: unknown;
  text: string;
  blocks: unknown[];
}

export interface Call {
  readonly method: string;
  readonly args: Json;
}

/** How the next call of a method goes wrong. `lost`: done, but the answer never arrives. `no fault`: it does not. */
export type Fault =
  | 'no fault'
  | { readonly error: string }
  | { readonly status: number }
  | { readonly retryAfter: number }
  | 'lost'
  | 'cut off';

export interface RecordingSlack {
  readonly apiUrl: string;
  readonly server: Server;
  readonly calls: readonly Call[];
  readonly messages: readonly StoredMessage[];
  /** Keeps a file that somebody shared; its address lets in whoever has the bot's token. */
  serve(name: string, bytes: Buffer): string;
  readonly files: FileStore;
  /** Scopes of the bot token, as the header of every answer tells them. */
  scopes: string;
  /** Seconds the server's clock is ahead. */
  ahead: number;
  callsOf(method: string): readonly Json[];
  /** Somebody else's message. */
  add(channel: string, text: string): void;
  /** The next calls of this method go wrong like this, one fault each. */
  fail(method: string, ...faults: Fault[]): void;
  /** A response URL good for five uses; what it is sent appears in `messages`. */
  responseUrl(channel: string): string;
  /** Resolves when the method was called once more, counted from now. */
  next(method: string): Promise<Json>;
  /** Keeps the next calls of this method waiting for their answers until they are released. */
  hold(method: string): { readonly arrived: Promise<unknown>; release(): void };
  answerWith(method: string, answer: (args: Json, token: string) => Json): void;
  close(): Promise<void>;
}

export const BOT_TOKEN = 'xoxb-test-token';
export const APP_TOKEN = 'xapp-test-token';

const SCOPES =
  'commands,app_mentions:read,chat:write,files:read,files:write,im:history,channels:history,groups:history,mpim:history,im:write,users:read,users:read.email,assistant:write';

/** People who are no members, and one whose address is known. */
const OTHERS: Readonly<Record<string, object>> = {
  UGUEST: { is_restricted: true },
  UBOT: { is_bot: true },
  U0ADMIN: { locale: 'en-GB' },
  UBAO: { locale: 'en-GB' },
  UELSEWHERE: { is_stranger: true, is_restricted: true },
  UMAIL: { profile: { email: 'Amina@ITU.int' } },
};

/** A Slack Web API on loopback that enforces Slack's limits, records every call and keeps the messages. */
export async function startRecordingSlack(): Promise<RecordingSlack> {
  const calls: Call[] = [];
  const messages: StoredMessage[] = [];
  const faults = new Map<string, Fault[]>();
  const held = new Map<string, Promise<void>>();
  const served = new Map<string, Buffer>();
  const responses = new Map<string, { channel: string; uses: number }>();
  const signals = new EventEmitter().setMaxListeners(0);
  const methods = new Map(Object.entries(createMethods(messages)));

  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const files = createFileStore((id) => `http://127.0.0.1:${port}/upload/${id}`);
  for (const [name, method] of Object.entries(files.methods)) methods.set(name, method);

  const slack: RecordingSlack = {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    server,
    calls,
    messages,
    files,
    serve(name, bytes) {
      served.set(name, bytes);
      return `http://127.0.0.1:${port}/download/${name}`;
    },
    scopes: SCOPES,
    ahead: 0,
    callsOf: (method) => calls.filter((call) => call.method === method).map((call) => call.args),
    add: (channel, text) => void messages.push(storedFrom({ text }, channel, 'everyone')),
    fail: (method, ...added) => void faults.set(method, [...(faults.get(method) ?? []), ...added]),
    responseUrl(channel) {
      const id = `R${responses.size}`;
      responses.set(id, { channel, uses: 0 });
      return `http://127.0.0.1:${port}/response/${id}`;
    },
    next: async (method) => (await once(signals, method))[0],
    hold(method) {
      let release = (): void => {};
      held.set(method, new Promise<void>((resolve) => (release = resolve)));
      return { arrived: once(signals, `${method} arrived`), release };
    },
    answerWith: (method, answer) => void methods.set(method, answer),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readBytes(request);
    const body = bytes.toString();
    const [, kind, name = ''] = (request.url ?? '').split('/');
    if (kind === 'upload') return takeFile(name, bytes, response);
    if (kind === 'download') return sendFile(name, request, response);
    if (kind === 'response') return respond(name, JSON.parse(body), response);
    const args = readArguments(body, request.headers['content-type'] ?? '');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    calls.push({ method: name, args });
    const fault = faults.get(name)?.shift();
    signals.emit(`${name} arrived`);
    await held.get(name);
    answer(name, args, token, fault, response);
    signals.emit(name, args);
  }

  function takeFile(id: string, bytes: Buffer, response: ServerResponse): void {
    calls.push({ method: 'upload', args: { id } });
    const fault = faults.get('upload')?.shift();
    if (fault === 'cut off' || fault === 'lost') return void response.destroy();
    if (typeof fault === 'object') return void answerFault(fault, response);
    const status = files.take(id, bytes);
    response.writeHead(status).end(status === 200 ? `OK - ${bytes.length}` : 'wrong size');
  }

  function sendFile(name: string, { headers }: IncomingMessage, response: ServerResponse): void {
    const bytes = served.get(name);
    const isAllowed = headers.authorization === `Bearer ${BOT_TOKEN}`;
    response.writeHead(bytes && isAllowed ? 200 : 403).end(isAllowed ? bytes : undefined);
  }

  function answer(
    name: string,
    args: Json,
    token: string,
    fault: Fault | undefined,
    response: ServerResponse,
  ): void {
    response.setHeader('x-oauth-scopes', slack.scopes);
    response.setHeader('date', new Date(Date.now() + slack.ahead * 1000).toUTCString());
    if (fault === 'cut off') return void response.destroy();
    if (typeof fault === 'object') return void answerFault(fault, response);
    const wanted = name === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN;
    const method = methods.get(name);
    const result =
      token === wanted ? (method?.(args, token) ?? { error: 'unknown_method' }) : { error: 'invalid_auth' };
    if (fault === 'lost') return void response.destroy();
    send(response, 200, { ok: !('error' in result), ...result });
  }

  function respond(id: string, body: Json, response: ServerResponse): void {
    const url = responses.get(id);
    calls.push({ method: 'response_url', args: body });
    if (!url || url.uses >= 5) return void send(response, 404, { error: 'used_url' });
    url.uses += 1;
    const wrong = messageFaults(body);
    if (wrong.length > 0) return void send(response, 400, { error: 'invalid_blocks', faults: wrong });
    messages.push(storedFrom(body, url.channel, body.response_type === 'in_channel' ? 'everyone' : 'asker'));
    send(response, 200, { ok: true });
    signals.emit('response_url', body);
  }

  return slack;
}

function createMethods(messages: StoredMessage[]): Record<string, (args: Json, token: string) => Json> {
  const find = (args: Json) =>
    messages.find((message) => message.channel === args.channel && message.ts === args.ts);
  const usedTriggers = new Set<unknown>();
  return {
    'auth.test': () => ({
      team: 'WSIS',
      team_id: TEAM,
      user: 'actionline',
      user_id: BOT_USER,
      bot_id: BOT_ID,
    }),
    'chat.postMessage': (args) => store(messages, args, 'everyone'),
    'chat.postEphemeral': (args) => store(messages, args, 'asker'),
    'chat.update': (args) => {
      const message = find(args);
      if (!message) return { error: 'message_not_found' };
      const wrong = messageFaults(args);
      if (wrong.length > 0) return { error: 'invalid_blocks', faults: wrong };
      message.text = String(args.text);
      if (Array.isArray(args.blocks)) message.blocks = args.blocks;
      return { channel: message.channel, ts: message.ts };
    },
    'chat.delete': (args) => {
      const message = find(args);
      if (message) messages.splice(messages.indexOf(message), 1);
      return message ? {} : { error: 'message_not_found' };
    },
    'conversations.replies': (args) =>
      pageOf(
        messages.filter(({ channel, thread }) => channel === args.channel && thread === args.ts),
        args,
      ),
    'conversations.history': (args) =>
      pageOf(messages.filter(({ channel }) => channel === args.channel).toReversed(), args),
    'users.info': ({ user }) => ({
      user: {
        id: user,
        real_name: `Name of ${String(user)}`,
        tz: 'Africa/Addis_Ababa',
        locale: 'fr-FR',
        ...OTHERS[String(user)],
      },
    }),
    'conversations.open': () => ({ channel: { id: DIRECT } }),
    'views.open': ({ view, trigger_id: trigger }) => {
      if (usedTriggers.has(trigger)) return { error: 'exchanged_trigger_id' };
      usedTriggers.add(trigger);
      const wrong = viewFaults(view as Json);
      return wrong.length > 0 ? { error: 'invalid_arguments', faults: wrong } : { view: { id: 'V1' } };
    },
    'views.update': ({ view_id: id, view }) => {
      if (id !== 'V1') return { error: 'not_found' };
      const wrong = viewFaults(view as Json);
      return wrong.length > 0 ? { error: 'invalid_arguments', faults: wrong } : { view: { id } };
    },
    'views.publish': ({ view }) => {
      const wrong = viewFaults(view as Json);
      return wrong.length > 0 ? { error: 'invalid_arguments', faults: wrong } : {};
    },
    'assistant.threads.setStatus': ({ thread_ts }) => (thread_ts ? {} : { error: 'invalid_thread_ts' }),
    'assistant.threads.setSuggestedPrompts': ({ thread_ts, prompts }) =>
      thread_ts || !Array.isArray(prompts) || prompts.length > 4 ? { error: 'invalid_arguments' } : {},
  };
}

/** One page of messages, and where the next one begins. Metadata is there for who asks for it. */
function pageOf(messages: readonly StoredMessage[], args: Json): Json {
  const start = Number(args.cursor ?? 0);
  const end = start + Number(args.limit ?? 100);
  const hasMetadata = String(args.include_all_metadata) === 'true';
  return {
    messages: messages
      .slice(start, end)
      .map((message) => (hasMetadata ? message : { ...message, metadata: undefined })),
    response_metadata: { next_cursor: end < messages.length ? String(end) : '' },
  };
}

function store(messages: StoredMessage[], args: Json, visibleTo: StoredMessage['visibleTo']): Json {
  const wrong = messageFaults(args);
  if (wrong.length > 0) return { error: 'invalid_blocks', faults: wrong };
  const channel = String(args.channel).startsWith('U') ? DIRECT : String(args.channel);
  const message = storedFrom(args, channel, visibleTo);
  messages.push(message);
  return { channel, ts: message.ts, message_ts: message.ts };
}

function storedFrom(args: Json, channel: string, visibleTo: StoredMessage['visibleTo']): StoredMessage {
  return {
    channel,
    visibleTo,
    ts: nextStamp(),
    thread: args.thread_ts === undefined ? undefined : String(args.thread_ts),
    metadata: args.metadata,
    text: String(args.text),
    blocks: Array.isArray(args.blocks) ? args.blocks : [],
  };
}

function answerFault(fault: Exclude<Fault, string>, response: ServerResponse): void {
  if ('error' in fault) send(response, 200, { ok: false, error: fault.error });
  else if ('status' in fault) send(response, fault.status, { oops: true });
  else {
    response.setHeader('retry-after', String(fault.retryAfter));
    send(response, 429, { ok: false, error: 'ratelimited' });
  }
}

function send(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Structures arrive as JSON inside form fields. */
function readArguments(body: string, type: string): Json {
  if (type.startsWith('application/json')) return JSON.parse(body);
  return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, readValue(value)]));
}

function readValue(value: string): unknown {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
