/** What an administrator does about Slack's refusals, by error code. */
const ADVICE: Readonly<Record<string, string>> = {
  invalid_auth:
    'Copy the token again from your app’s settings at api.slack.com/apps; this one is not known to Slack.',
  not_authed: 'Copy the token again from your app’s settings at api.slack.com/apps; none arrived.',
  account_inactive: 'The app was removed from the workspace or its bot was deactivated: install it again.',
  token_revoked: 'The token was revoked: install the app again and copy the new token.',
  token_expired: 'The token has expired: turn token rotation off in the app’s settings and install it again.',
  not_allowed_token_type: 'This is another kind of token than the one asked for: check xoxb- and xapp-.',
  missing_scope: 'Import manifests/slack/manifest.json again and reinstall the app.',
  team_access_not_granted: 'An administrator of the organisation must approve the app for this workspace.',
  ratelimited: 'Slack asked to wait; try again in a minute.',
};

/** The advice for an error code of Slack's, or a general one. */
export function adviceFor(code: string): string {
  const isUnreachable = code === 'timeout' || code === 'no_connection' || code.startsWith('http_');
  if (isUnreachable)
    return 'Check that this machine reaches slack.com over HTTPS, and SLACK_API_URL if it is set.';
  return ADVICE[code] ?? `Look up "${code}" at docs.slack.dev.`;
}
