import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { SlackClients } from './clients.js';
import { describeFailure, logSlackError } from './errors.js';
import { findPosted } from './find-posted.js';
import type { SlackMessage } from './render.js';

/** A message in Slack. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** Which answer a message belongs to; goes with it as metadata, unseen. */
export interface PostReference {
  readonly reference: string;
  /** Number of the message within its answer, from 0. */
  readonly part: number;
}

const ATTEMPTS = 3;
const LONGEST_WAIT = 30;
const BLOCK_FAULTS = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long'];

/** What is sent; without blocks when Slack would not have them. */
interface Content {
  readonly text: string;
  readonly blocks?: SlackMessage['blocks'];
}

/**
 * Posts one message, once. Slack stores a post each time it gets it, so after a lost answer the message is looked for
 * before it is posted again; where the bot may not read, a doubtful post is left alone. A rate limit of more than
 * `patience` seconds comes back as an error instead of being waited for, with none at all a lost answer too. Throws
 * SlackCallError when the message is not known to be there.
 */
export async function postMessage(
  clients: SlackClients,
  place: Place,
  message: SlackMessage,
  reference: PostReference,
  log: Log,
  patience = Number.POSITIVE_INFINITY,
): Promise<Posted> {
  let content: Content = message;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await postOnce(clients, place, content, reference);
    } catch (error) {
      if (attempt >= ATTEMPTS) throw error;
      const { retryAfter = 0, outcome } = describeFailure(error);
      if (retryAfter > patience || (outcome === 'unknown' && patience === 0)) throw error;
      const found = await recover(clients, place, reference, error);
      if (found) return found;
      if (BLOCK_FAULTS.includes(describeFailure(error).code)) {
        logSlackError(log, error, 'Slack refused the blocks of a message; posting its text', {
          ...reference,
        });
        content = { text: content.text };
      }
    }
  }
}

/** The message if it is there after all; undefined when trying again is safe and may help; else throws `error`. */
async function recover(
  clients: SlackClients,
  place: Place,
  reference: PostReference,
  error: unknown,
): Promise<Posted | undefined> {
  const failure = describeFailure(error);
  if (failure.outcome === 'unknown') {
    const search = await findPosted(clients, place, reference.reference);
    if (search.kind === 'found') return search.parts.get(reference.part);
    if (search.kind === 'not there') return undefined;
    throw error;
  }
  if (failure.retryAfter !== undefined) await wait(Math.min(failure.retryAfter, LONGEST_WAIT) * 1000);
  else if (!BLOCK_FAULTS.includes(failure.code)) throw error;
  return undefined;
}

async function postOnce(
  { single }: SlackClients,
  place: Place,
  { text, blocks }: Content,
  reference: PostReference,
): Promise<Posted> {
  const posted = await single.chat.postMessage({
    channel: place.conversation,
    text,
    ...(blocks ? { blocks } : {}),
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
    metadata: { event_type: 'actionline_answer', event_payload: { ...reference } },
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  });
  return { channel: posted.channel ?? place.conversation, ts: posted.ts ?? '' };
}
