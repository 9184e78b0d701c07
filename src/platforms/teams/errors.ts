import { DeliveryError, type DeliveryFailure } from '../../chat/platform.js';
import { PartlySpoken } from './partly-spoken.js';

/** What the connector said: its HTTP status and code, such as 403 and `BotNotInConversationRoster`. */
export interface ConnectorFailure {
  readonly status: number | undefined;
  readonly code: string;
  /** Milliseconds it asks us to wait. */
  readonly retryAfter?: number;
  /** Some messages of the reply are there. */
  readonly isPartly?: true;
}

/** Reads an error of the SDK. Nothing of the request is kept: it holds the message and the token. */
export function failureOf(error: unknown): ConnectorFailure {
  if (error instanceof PartlySpoken) return { ...failureOf(error.cause), isPartly: true };
  const { statusCode, code, details, name } = Object(error) as Record<string, unknown>;
  const inner = (details as { error?: { code?: unknown } } | undefined)?.error?.code;
  const found = [inner, code, name].find((candidate) => typeof candidate === 'string' && candidate !== '');
  return {
    status: typeof statusCode === 'number' ? statusCode : undefined,
    code: typeof found === 'string' ? found : 'unknown',
    ...retryAfterOf(error),
  };
}

/** The header holds seconds; a date is answered like none. */
function retryAfterOf(error: unknown): Pick<ConnectorFailure, 'retryAfter'> {
  const headers = Object(Object(Object(error).response).headers);
  const seconds =
    typeof headers.get === 'function' ? Number(headers.get('retry-after') ?? Number.NaN) : Number.NaN;
  return Number.isFinite(seconds) ? { retryAfter: seconds * 1000 } : {};
}

/** The bot was removed from there, blocked, or the conversation is gone. */
export function isDead({ status }: ConnectorFailure): boolean {
  return status === 403 || status === 404;
}

/** Only the message is gone: deleted, or one that Teams has lost, as it now and then does. */
export function isMessageGone({ status, code }: ConnectorFailure): boolean {
  return status === 404 && code === 'ActivityNotFoundInConversation';
}

/** Teams asks for patience with these too, and says nothing of how long. */
const BUSY = [412, 429, 502, 503, 504];
/** Milliseconds to wait where Teams does not say. */
const PATIENCE = 5_000;

/** The error for whoever wanted something sent. */
export function refusal(failure: ConnectorFailure): DeliveryError {
  const { status, code } = failure;
  const isRefusal = status !== undefined && status >= 400 && status < 500;
  return new DeliveryError(deliveryFailure(failure), {
    log: `Teams did not take a message: ${status ?? 'no answer'} ${code}`,
    user: isRefusal
      ? 'Teams did not accept the message for that conversation. Ask its owner to add the bot again.'
      : 'Teams cannot be reached at the moment. Try again in a few minutes.',
  });
}

function deliveryFailure(failure: ConnectorFailure): DeliveryFailure {
  const { status, code, retryAfter, isPartly } = failure;
  if (isDead(failure)) return { kind: 'gone', reason: status === 403 ? 'removed' : 'unknown place' };
  // Nobody can look what is there, so a reply that is begun may come a second time.
  if (isPartly) return { kind: 'unknown' };
  if (status !== undefined && BUSY.includes(status))
    return { kind: 'rate limited', retryAfter: retryAfter ?? PATIENCE, scope: 'conversation' };
  // A token that is wrong at the moment says nothing about the place: an administrator is mending it.
  if (status === 401 || NEVER_SENT.includes(code)) return { kind: 'unreachable' };
  if (status === undefined) return { kind: 'unknown' };
  return { kind: status >= 500 ? 'unknown' : 'refused' };
}

/** The system's own words for a connection that never came about, and what comes of asking for a token. */
const NEVER_SENT = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'TokenRefused',
  'TokenUnavailable',
];

/** A thread that is gone, in a channel that is still there. */
export function threadGone(): DeliveryError {
  return new DeliveryError(
    { kind: 'refused' },
    {
      log: 'The thread in Teams is gone',
      user: 'The thread that this belongs to is no longer there.',
    },
  );
}

/** There is no address to send to. */
export function noAddress(): DeliveryError {
  return new DeliveryError(
    { kind: 'gone', reason: 'uninstalled' },
    {
      log: 'No Teams address for that place, or one of another app id',
      user: 'The bot may not write there: it has to be added to that conversation in Teams first.',
    },
  );
}
