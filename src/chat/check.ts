/** What `npm run doctor` found out about one thing. Never holds a secret. */
export interface Check {
  /** "Slack: bot token". */
  readonly name: string;
  /** Undefined: not configured, so there was nothing to check. */
  readonly ok: boolean | undefined;
  /** What was found, in a line. */
  readonly detail: string;
  /** What to do when it is not ok. */
  readonly fix?: string;
}
