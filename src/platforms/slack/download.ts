import { createDownload, type Download } from '../../chat/downloads.js';
import type { SlackSettings } from './settings.js';

/** Files of messages, with the bot's token: which is shown to Slack alone. */
export function createSlackDownload({ botToken, apiUrl }: SlackSettings): Download {
  const emulator = apiUrl === undefined ? undefined : new URL(apiUrl);
  return createDownload({
    isAllowed: (url) =>
      emulator ? url.origin === emulator.origin : url.protocol === 'https:' && isSlack(url.hostname),
    headers: { authorization: `Bearer ${botToken}` },
  });
}

const isSlack = (host: string) => host === 'slack.com' || host.endsWith('.slack.com');
