/** How the bot reaches Slack and is reached by it. At least one of `signingSecret` and `appToken` is set. */
export interface SlackSettings {
  /** `xoxb-…`: who the bot is. */
  readonly botToken: string;
  /** Turns HTTP mode on: Slack posts to `/slack/events`, signed with this. */
  readonly signingSecret?: string | undefined;
  /** `xapp-…`: turns Socket Mode on. */
  readonly appToken?: string | undefined;
  /** Another Web API base than Slack's own, for an emulator. */
  readonly apiUrl?: string | undefined;
}
