import type { Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { Language } from '../../shared/language.js';
import type { SlackClients } from './clients.js';
import { describeFailure } from './errors.js';
import { slackWording } from './wording.js';

/** Milliseconds an answer waits for its own status. */
const PATIENCE = 1_000;

/**
 * Shows under the question, in the person's language, that the bot is at work. Slack takes the status off when the answer arrives, so it must be
 * set before that: the promise resolves when it is, or when waiting longer would only delay the answer. Never throws;
 * a workspace without the feature still gets its answer.
 */
export async function showStatus(
  { single }: SlackClients,
  place: Place,
  language: Language,
  log: Log,
): Promise<void> {
  if (place.thread === undefined) return;
  const working = slackWording(language)('working');
  const call = setStatus(single, place.conversation, place.thread, working, log);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([call, patience]);
  clearTimeout(timer);
}

/** Takes the status off again where no answer will. */
export async function clearStatus({ single }: SlackClients, place: Place, log: Log): Promise<void> {
  if (place.thread !== undefined) await setStatus(single, place.conversation, place.thread, '', log);
}

async function setStatus(
  client: SlackClients['single'],
  channel: string,
  thread: string,
  status: string,
  log: Log,
): Promise<void> {
  try {
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status });
  } catch (error) {
    const { code } = describeFailure(error);
    log.warn({ platform: 'slack', code, method: 'assistant.threads.setStatus' }, 'could not show a status');
  }
}
