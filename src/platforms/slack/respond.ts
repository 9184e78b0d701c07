import type { KnownBlock } from '@slack/types';
import type { Log } from '../../chat/log.js';
import type { Reply } from '../../chat/reply.js';
import { SLACK_LIMITS } from './limits.js';
import { renderMore, type SlackMessage } from './render.js';

/** Who sees a response: the person who asked, or everybody in the conversation. */
export type ResponseType = 'ephemeral' | 'in_channel';

/** The body of a response, in an acknowledgement or to a response URL. */
export interface ResponseBody {
  readonly response_type: ResponseType;
  readonly replace_original: false;
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly mrkdwn: false;
  readonly thread_ts?: string;
}

export interface ResponseOptions {
  readonly type: ResponseType;
  readonly thread?: string | undefined;
  /** What to say when there is more than the response URL has uses for. */
  readonly moreLabel: string;
}

/** A private answer to the one who asked, any other to everybody. */
export function responseOptions(reply: Reply): ResponseOptions {
  return { type: reply.visibility === 'private' ? 'ephemeral' : 'in_channel', moreLabel: reply.moreLabel };
}

const TIMEOUT = 10_000;

/**
 * Sends messages to a response URL, in order. It has five uses, so a longer answer is cut there and says so. Not
 * tried again: nothing tells whether a lost response was shown. False when one was not taken.
 */
export async function respondAll(
  responseUrl: string,
  messages: readonly SlackMessage[],
  options: ResponseOptions,
  log: Log,
): Promise<boolean> {
  for (const message of cut(messages, options.moreLabel)) {
    if (!(await respond(responseUrl, toResponse(message, options), log))) return false;
  }
  return true;
}

export function toResponse(
  message: SlackMessage,
  { type, thread }: Omit<ResponseOptions, 'moreLabel'>,
): ResponseBody {
  return {
    response_type: type,
    replace_original: false,
    ...message,
    mrkdwn: false,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
}

function cut(messages: readonly SlackMessage[], moreLabel: string): readonly SlackMessage[] {
  if (messages.length <= SLACK_LIMITS.responses) return messages;
  return [...messages.slice(0, SLACK_LIMITS.responses - 1), renderMore(moreLabel)];
}

async function respond(responseUrl: string, body: ResponseBody, log: Log): Promise<boolean> {
  try {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    if (response.ok) return true;
    log.error({ platform: 'slack', code: `http_${response.status}` }, 'a response URL was not taken');
  } catch (error) {
    const code = error instanceof Error ? error.name : 'unknown';
    log.error({ platform: 'slack', code }, 'a response URL could not be reached');
  }
  return false;
}
