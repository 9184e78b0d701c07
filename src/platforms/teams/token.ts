import { z } from 'zod';
import type { TeamsCredentials } from './settings.js';

const SCOPE = 'https://api.botframework.com/.default';
/** Milliseconds to wait for the login service. */
const TIME = 10_000;
/** Milliseconds before its end at which a token is no longer used. */
const MARGIN = 5 * 60 * 1000;

const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const refused = z.object({ error: z.string(), error_codes: z.array(z.number()).optional() });

export interface Token {
  readonly value: string;
  /** Seconds it is valid for. */
  readonly expiresIn: number;
}

/** The login service said no. `reason` is its code, such as `invalid_client` or `AADSTS7000215`. */
export class TokenRefused extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`The login service gave no token: ${reason}`);
    this.name = 'TokenRefused';
    this.reason = reason;
  }
}

/** The login service gave no answer. */
export class TokenUnavailable extends Error {
  constructor(cause: unknown) {
    super('The login service cannot be reached', { cause });
    this.name = 'TokenUnavailable';
  }
}

/**
 * Asks the tenant's login service for a token of the bot (OAuth 2.0 client credentials). The SDK's own way cannot
 * be given a time-out nor, in tests, another address without https. Throws TokenRefused or TokenUnavailable.
 */
export async function requestToken(login: string, credentials: TeamsCredentials): Promise<Token> {
  const { appId, appPassword, tenantId } = credentials;
  const response = await fetch(`${login}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
      scope: SCOPE,
    }),
    signal: AbortSignal.timeout(TIME),
  }).catch((error: unknown) => {
    throw new TokenUnavailable(error);
  });
  const body: unknown = await response.json().catch(() => undefined);
  const token = granted.safeParse(body);
  if (response.ok && token.success) {
    return { value: token.data.access_token, expiresIn: token.data.expires_in };
  }
  throw new TokenRefused(reasonOf(body) ?? `HTTP ${response.status}`);
}

function reasonOf(body: unknown): string | undefined {
  const { success, data } = refused.safeParse(body);
  if (!success) return undefined;
  const [code] = data.error_codes ?? [];
  return code === undefined ? data.error : `${data.error} (AADSTS${code})`;
}

/** Hands out one token until it is about to expire; callers that come together share one request. */
export function createTokenSource(login: string, credentials: TeamsCredentials): () => Promise<string> {
  let current: Promise<string> | undefined;
  let usableUntil = 0;
  return () => {
    if (current && performance.now() < usableUntil) return current;
    usableUntil = Number.POSITIVE_INFINITY;
    current = requestToken(login, credentials).then(
      ({ value, expiresIn }) => {
        usableUntil = performance.now() + Math.max(0, expiresIn * 1000 - MARGIN);
        return value;
      },
      (error: unknown) => {
        current = undefined;
        throw error;
      },
    );
    return current;
  };
}
