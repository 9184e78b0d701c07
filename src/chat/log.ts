/**
 * What parts of the bot may log. Fields are codes, counts and references: never message text, tokens or e-mail
 * addresses. pino's logger satisfies it.
 */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
