import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { built } from './built.js';
import { SIGNING_SECRET } from './slack-requests.js';

const { startBot } = await built<typeof import('../src/bot.js')>('bot.js');
const { silentLog } = await built<typeof import('../src/chat/log.js')>('chat/log.js');
const { readConfig } = await built<typeof import('../src/config.js')>('config.js');

/** The whole bot on a fresh embedded database, with a Web API that only knows who the bot is. */
const api = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: true, team_id: 'T0BENCH', user_id: 'U0BOT', bot_id: 'B0BENCH' }));
}).listen(0, '127.0.0.1');
await once(api, 'listening');
const bot = await startBot(
  {
    ...readConfig({
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`,
      PORT: '0',
    }),
    dataDirectory: ':memory:',
  },
  silentLog,
);
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.send?.({ port: bot.port });
