import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../../../src/chat/desk.js';
import type { Log } from '../../../src/chat/log.js';
import type { Pictures } from '../../../src/chat/pictures.js';
import { createPictures } from '../../../src/images/render.js';
import type { SlackSettings } from '../../../src/platforms/slack/settings.js';
import { createSlackPlatform, type SlackPlatform } from '../../../src/platforms/slack/start.js';
import { createTestDesk } from '../desk.js';
import { SIGNING_SECRET, signedHeaders } from './sign.js';
import { BOT_TOKEN, type RecordingSlack, startRecordingSlack } from './web-api.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

/** The Slack platform running behind a real HTTP server, talking to a recording Slack. */
export interface RunningBot {
  readonly platform: SlackPlatform;
  readonly slack: RecordingSlack;
  readonly url: string;
  readonly log: readonly LogLine[];
  /** Posts any body; what is not given is as Slack would send it. */
  post(body: string, headers: Record<string, string>): Promise<Response>;
  postEvent(payload: unknown, headers?: Record<string, string>): Promise<Response>;
  postCommand(payload: Record<string, string>): Promise<Response>;
  postInteraction(payload: unknown): Promise<Response>;
  /** Resolves when everything that was accepted is done. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly desk?: Desk;
  readonly settings?: Partial<SlackSettings>;
  readonly slack?: RecordingSlack;
  readonly pictures?: Pictures;
}

export async function startSlackBot(options: BotOptions = {}): Promise<RunningBot> {
  const slack = options.slack ?? (await startRecordingSlack());
  const log: LogLine[] = [];
  const platform = createSlackPlatform({
    settings: {
      botToken: BOT_TOKEN,
      signingSecret: SIGNING_SECRET,
      apiUrl: slack.apiUrl,
      ...options.settings,
    },
    desk: options.desk ?? (await createTestDesk()),
    pictures: options.pictures ?? createPictures(),
    log: recordingLog(log),
  });
  const handled = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    handled.add(Promise.resolve(platform.route?.handle(request, response)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  await platform.start();

  const post = (body: string, headers: Record<string, string>) =>
    fetch(url, { method: 'POST', body, headers });
  const postForm = (form: Record<string, string>) => {
    const body = new URLSearchParams(form).toString();
    return post(body, { 'content-type': 'application/x-www-form-urlencoded', ...signedHeaders(body) });
  };
  return {
    platform,
    slack,
    url,
    log,
    post,
    postEvent(payload, headers = {}) {
      const body = JSON.stringify(payload);
      return post(body, { 'content-type': 'application/json', ...signedHeaders(body), ...headers });
    },
    postCommand: postForm,
    postInteraction: (payload) => postForm({ payload: JSON.stringify(payload) }),
    idle: async () => void (await Promise.all(handled)),
    async stop() {
      await platform.stop();
      server.closeAllConnections();
      server.close();
      if (!options.slack && slack.server.listening) await slack.close();
    },
  };
}

function recordingLog(lines: LogLine[]): Log {
  const record = (level: LogLine['level']) => (fields: Record<string, unknown>, message: string) =>
    void lines.push({ level, fields, message });
  return { info: record('info'), warn: record('warn'), error: record('error') };
}
