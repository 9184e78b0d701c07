import { type Logger, type WebAPICallResult, WebClient, type WebClientOptions } from '@slack/web-api';
import { SlackCallError } from './errors.js';
import type { SlackSettings } from './settings.js';

/** Milliseconds a call may take. The SDK's own default is for ever. */
const TIMEOUT = 10_000;

/** A client whose errors say which method failed. */
class NamingClient extends WebClient {
  override async apiCall(method: string, options?: Record<string, unknown>): Promise<WebAPICallResult> {
    try {
      return await super.apiCall(method, options);
    } catch (error) {
      throw new SlackCallError(method, error);
    }
  }
}

/** The Web API, twice. */
export interface SlackClients {
  /** For what may be done twice without harm: tries again by itself, and waits when Slack asks it to. */
  readonly repeatable: WebClient;
  /**
   * For posts, which Slack stores each time it gets them: one try, and a rate limit comes back as an error, so that
   * one busy channel does not hold up all others.
   */
  readonly single: WebClient;
}

/**
 * Clients for answers; or, `isUnhurried`, for what nobody waits for: there, whoever was told to wait does so without
 * holding up all others, as the SDK would.
 */
export function createClients(
  settings: SlackSettings,
  logger: Logger,
  { isUnhurried = false } = {},
): SlackClients {
  const options = { ...clientOptions(settings), logger };
  return {
    repeatable: new NamingClient(settings.botToken, {
      ...options,
      retryConfig: { retries: 2, minTimeout: 500 },
      rejectRateLimitedCalls: isUnhurried,
    }),
    single: new NamingClient(settings.botToken, {
      ...options,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    }),
  };
}

/** What every client of ours has in common. */
export function clientOptions(settings: SlackSettings): WebClientOptions {
  return { timeout: TIMEOUT, ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }) };
}
