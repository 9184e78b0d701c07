import { AppError } from '../../errors.js';

/** What the connector said: its HTTP status and code, such as 403 and `BotNotInConversationRoster`. */
export interface ConnectorFailure {
  readonly status: number | undefined;
  readonly code: string;
}

/** Reads an error of the SDK. Nothing of the request is kept: it holds the message and the token. */
export function failureOf(error: unknown): ConnectorFailure {
  const { statusCode, code, details, name } = Object(error) as Record<string, unknown>;
  const inner = (details as { error?: { code?: unknown } } | undefined)?.error?.code;
  const found = [inner, code, name].find((candidate) => typeof candidate === 'string' && candidate !== '');
  return {
    status: typeof statusCode === 'number' ? statusCode : undefined,
    code: typeof found === 'string' ? found : 'unknown',
  };
}

/** The bot was removed from there, blocked, or the conversation is gone. */
export function isDead({ status }: ConnectorFailure): boolean {
  return status === 403 || status === 404;
}

/** Only the message is gone: deleted, or one that Teams has lost, as it now and then does. */
export function isMessageGone({ status, code }: ConnectorFailure): boolean {
  return status === 404 && code === 'ActivityNotFoundInConversation';
}

/** The error for whoever wanted something sent. */
export function refusal(failure: ConnectorFailure): AppError {
  const { status, code } = failure;
  const isRefusal = status !== undefined && status >= 400 && status < 500;
  return new AppError(isRefusal ? 'PLATFORM_REFUSED' : 'UNKNOWN', {
    log: `Teams did not take a message: ${status ?? 'no answer'} ${code}`,
    user: isRefusal
      ? 'Teams did not accept the message for that conversation. Ask its owner to add the bot again.'
      : 'Teams cannot be reached at the moment. Try again in a few minutes.',
  });
}

/** There is no address to send to. */
export function noAddress(): AppError {
  return new AppError('PLATFORM_REFUSED', {
    log: 'No Teams address for that place, or one of another app id',
    user: 'The bot may not write there: it has to be added to that conversation in Teams first.',
  });
}
