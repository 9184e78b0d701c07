import { type Bot, startBot } from '../../../src/bot.js';
import { silentLog } from '../../../src/chat/log.js';
import { readConfig } from '../../../src/config.js';
import { SIGNING_SECRET, signedHeaders } from '../slack/sign.js';
import { BOT_TOKEN, type RecordingSlack, startRecordingSlack } from '../slack/web-api.js';
import { type FakeConnector, startConnector } from '../teams/connector.js';

/** The bot as it is started, between a Slack that records and a connector of Teams that does. */
export interface WholeBot {
  readonly bot: Bot;
  readonly slack: RecordingSlack;
  readonly teams: FakeConnector;
  /** What Slack posts: a form, signed. Returns the body of the answer. */
  postToSlack(form: Readonly<Record<string, string>>): Promise<unknown>;
  /** An event that Slack posts. */
  sendSlackEvent(event: unknown): Promise<unknown>;
  /** What Teams posts. */
  postToTeams(activity: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export interface WholeOptions {
  readonly clock: string;
  readonly administrators: string;
  readonly databaseUrl?: string;
}

export async function startWholeBot({ clock, administrators, databaseUrl }: WholeOptions): Promise<WholeBot> {
  const [slack, teams] = await Promise.all([startRecordingSlack(), startConnector()]);
  const config = readConfig({
    PORT: '0',
    ACTIONLINE_CLOCK: clock,
    ACTIONLINE_ADMINISTRATORS: administrators,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl.replace(/\/$/, ''),
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  });
  const bot = await startBot({ ...config, dataDirectory: ':memory:' }, silentLog);
  const base = `http://127.0.0.1:${bot.port}`;
  return {
    bot,
    slack,
    teams,
    async postToSlack(form) {
      const body = new URLSearchParams(form).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signedHeaders(body) };
      return bodyOf(await fetch(`${base}/slack/events`, { method: 'POST', body, headers }));
    },
    async sendSlackEvent(event) {
      const body = JSON.stringify(event);
      const headers = { 'content-type': 'application/json', ...signedHeaders(body) };
      return bodyOf(await fetch(`${base}/slack/events`, { method: 'POST', body, headers }));
    },
    async postToTeams(activity) {
      const headers = { 'content-type': 'application/json' };
      return bodyOf(
        await fetch(`${base}/api/messages`, { method: 'POST', body: JSON.stringify(activity), headers }),
      );
    },
    async stop() {
      await bot.stop();
      await Promise.all([slack.close(), teams.stop()]);
    },
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
