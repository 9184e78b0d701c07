import { DeliveryError, type DeliveryFailure } from '../../chat/platform.js';
import { describeFailure, PartlyPosted, type SlackFailure } from './errors.js';

/** Slack's words for a place that is closed to the bot for good. */
const GONE = {
  is_archived: 'archived',
  channel_not_found: 'unknown place',
  user_not_found: 'unknown place',
  not_in_channel: 'removed',
  restricted_action: 'removed',
  cannot_dm_bot: 'removed',
  user_disabled: 'removed',
  account_inactive: 'uninstalled',
  token_revoked: 'uninstalled',
} as const;

/** A token that is wrong at the moment says nothing about the places: an administrator is mending it. */
const MISCONFIGURED = ['invalid_auth', 'not_authed', 'token_expired', 'missing_scope'];

/** A post that failed, in the words every platform uses. */
export function toDeliveryError(error: unknown): DeliveryError {
  const described = describeFailure(error);
  const texts = {
    log: `Slack did not take a message: ${described.code}`,
    user: 'The message could not be delivered in Slack.',
    cause: error,
  };
  return new DeliveryError(
    failureOf(described),
    texts,
    error instanceof PartlyPosted ? error.begun : undefined,
  );
}

function failureOf({ code, outcome, retryAfter, wasSent }: SlackFailure): DeliveryFailure {
  // Slack does not say whether the conversation or the workspace is too busy; of the two, one that waits alone harms less.
  if (retryAfter !== undefined)
    return { kind: 'rate limited', retryAfter: retryAfter * 1000, scope: 'conversation' };
  if (code in GONE) return { kind: 'gone', reason: GONE[code as keyof typeof GONE] };
  if (wasSent === false || MISCONFIGURED.includes(code)) return { kind: 'unreachable' };
  return { kind: outcome === 'unknown' ? 'unknown' : 'refused' };
}
