import bolt from '@slack/bolt';
import { SIGNING_SECRET } from './slack-requests.js';

/** What the bot is measured against: Bolt as it comes, acknowledging with a fixed text. */
const app = new bolt.App({
  signingSecret: SIGNING_SECRET,
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B0BENCH', botUserId: 'U0BOT' }),
  logLevel: bolt.LogLevel.ERROR,
});
app.command('/wsis', async ({ ack }) => {
  await ack('C5 maps to SDGs 1, 4, 5, 7, 8, 9, 11, 16 and 17.');
});
const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = 'address' in server ? server.address() : null;
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
