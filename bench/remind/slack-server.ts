import { startRecordingSlack } from '../../test/support/slack/web-api.js';

/** The recording Slack in a process of its own, so that its work does not count as the bot's. */
const slack = await startRecordingSlack();

/** When each message was there: channel and time, in milliseconds since 1970. */
export interface Arrival {
  readonly channel: string;
  readonly text: string;
  readonly at: number;
}

const arrivals: Arrival[] = [];
slack.server.on('request', (_request, response) => {
  response.once('finish', () => {
    const at = Date.now();
    for (const { channel, text } of slack.messages.slice(arrivals.length))
      arrivals.push({ channel, text, at });
  });
});

let told = 0;
process.on('message', () => {
  process.send?.({ arrivals: arrivals.slice(told) });
  told = arrivals.length;
});
process.send?.({ apiUrl: slack.apiUrl });
