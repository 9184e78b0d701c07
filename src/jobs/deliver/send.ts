import type { Place } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { ClaimedMessage, Composer, Outcome } from '../../chat/outbox.js';
import {
  type ChatPlatform,
  DeliveryError,
  type DeliveryFailure,
  type GoneReason,
} from '../../chat/platform.js';
import type { Reply } from '../../chat/reply.js';
import type { Clock } from '../../shared/clock.js';
import type { Gate, Turn } from './gate.js';

export interface SendParts {
  readonly composers: Readonly<Record<string, Composer>>;
  /** The platform of a place, where this process serves it. */
  platformOf(place: Place): Pick<ChatPlatform, 'send' | 'findSent'> | undefined;
  gateOf(place: Place): Gate;
  /** Says in a reply that it may be a repetition. */
  markRepeat(reply: Reply): Reply;
  /** A place is closed to the bot for good. */
  onGone(place: Place, reason: GoneReason): Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds before a message is tried again; each try doubles them, up to the longest. */
const RETRY_AFTER = 2_000;
const LONGEST_RETRY = 15 * 60_000;
/** With the longest wait between the last ones: some hours. */
const MOST_ATTEMPTS = 25;
const NOT_SERVED_HERE = 60_000;

/** What was composed longer ago, in milliseconds, is composed once more before it is sent. */
const FRESH = 1_000;

/**
 * Composes a message from what holds now, sends it, and says what became of it. Undefined: nobody can know now, so
 * whoever takes it up when its lease has ended looks again.
 */
export async function sendMessage(
  parts: SendParts,
  message: ClaimedMessage,
  turn: Turn,
): Promise<Outcome | undefined> {
  const platform = parts.platformOf(message.place);
  if (!platform) return giveBack(message, NOT_SERVED_HERE, 'not served by this process');
  const earlier = message.isDoubtful ? await platform.findSent(message.place, message.id) : undefined;
  if (earlier?.kind === 'not now') return undefined;
  // It may be the beginning of a reply that takes several messages: then the rest is added.
  const begun = earlier?.kind === 'found' ? earlier.message : undefined;
  const composed = await compose(parts, message);
  if (begun && typeof composed !== 'object') return { kind: 'sent', message: begun };
  if (typeof composed !== 'object') return withoutWords(message, composed);
  const since = performance.now();
  const gate = parts.gateOf(message.place);
  const hasPassed = await gate.pass(message.urgency, turn);
  const isStale = performance.now() - since > FRESH;
  const reply = hasPassed && isStale && !begun ? await compose(parts, message) : composed;
  if (typeof reply !== 'object') return withoutWords(message, reply);
  if (!hasPassed || performance.now() > turn.startBy)
    return giveBack(message, gate.pausedFor(), 'its turn did not come');
  const said = earlier?.kind === 'cannot tell' ? parts.markRepeat(reply) : reply;
  try {
    const sent = await platform.send(message.place, said, {
      reference: message.id,
      ...(begun && { begun }),
    });
    return { kind: 'sent', message: sent };
  } catch (error) {
    return await outcomeOf(parts, message, error);
  }
}

/** One that may have been sent stays doubtful, so its lease is left to end. */
function giveBack({ isDoubtful }: ClaimedMessage, delay: number, reason: string): Outcome | undefined {
  return isDoubtful ? undefined : { kind: 'later', delay, reason };
}

function withoutWords(message: ClaimedMessage, composed: 'nothing' | 'failed'): Outcome | undefined {
  if (composed === 'failed') return message.isDoubtful ? undefined : retry(message, 'could not be composed');
  return { kind: 'dropped', reason: 'nothing left to say' };
}

async function compose(
  { composers, clock, log }: SendParts,
  message: ClaimedMessage,
): Promise<Reply | 'nothing' | 'failed'> {
  try {
    const composer = composers[message.content];
    if (!composer) throw new Error(`nobody composes ${message.content}`);
    return (await composer(message, clock.now())) ?? 'nothing';
  } catch (error) {
    log.error({ message: message.id, content: message.content, error }, 'could not compose a message');
    return 'failed';
  }
}

async function outcomeOf(
  parts: SendParts,
  message: ClaimedMessage,
  error: unknown,
): Promise<Outcome | undefined> {
  const delivery = error instanceof DeliveryError ? error : undefined;
  const failure: DeliveryFailure = delivery?.failure ?? { kind: 'unknown' };
  const { platform } = message.place;
  parts.log.warn(
    { message: message.id, platform, failure, attempt: message.attempt },
    'a message was not delivered',
  );
  // A beginning is there: whoever takes it up next finds it and goes on from it.
  if (delivery?.begun && failure.kind !== 'gone' && failure.kind !== 'refused') return undefined;
  switch (failure.kind) {
    case 'gone':
      await parts.onGone(message.place, failure.reason);
      return { kind: 'failed', reason: failure.reason };
    case 'rate limited':
      if (failure.scope === 'workspace') parts.gateOf(message.place).pause(failure.retryAfter);
      return { kind: 'later', delay: failure.retryAfter, reason: 'rate limited', forAll: true };
    case 'refused':
      return { kind: 'failed', reason: 'refused' };
    case 'unreachable':
      return retry(message, 'unreachable');
    case 'unknown':
      return await lookAgain(parts, message);
  }
}

/** It may have arrived: where that can be seen, it is; else whoever takes it up next says that it may be a repetition. */
async function lookAgain(parts: SendParts, message: ClaimedMessage): Promise<Outcome | undefined> {
  const search = await parts.platformOf(message.place)?.findSent(message.place, message.id);
  if (search?.kind === 'found') return { kind: 'sent', message: search.message };
  return search?.kind === 'not there' ? retry(message, 'not delivered') : undefined;
}

function retry({ attempt }: ClaimedMessage, reason: string): Outcome {
  if (attempt >= MOST_ATTEMPTS) return { kind: 'failed', reason };
  const longest = Math.min(LONGEST_RETRY, RETRY_AFTER * 2 ** (attempt - 1));
  return { kind: 'later', delay: longest * (0.5 + Math.random() / 2), reason };
}
