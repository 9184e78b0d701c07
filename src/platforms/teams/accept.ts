import type { TeamsActivity } from './activity.js';
import { tenantsOf } from './activity.js';
import { RequestRefused } from './request.js';
import type { Connector } from './sdk.js';
import type { TeamsCredentials } from './settings.js';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whose requests are taken. Throws RequestRefused: 401 without a valid token, 403 for another tenant or service, 503 when tokens can't be checked. */
export type Gate = (authorization: string | undefined, activity: TeamsActivity) => Promise<void>;

/**
 * With credentials: requests that Teams signed for this app, from tenants that are served. Without: the local client
 * on this machine, and answers go nowhere else.
 */
export function createGate(credentials: TeamsCredentials | undefined, connector: Connector): Gate {
  if (credentials === undefined) return async (_, { serviceUrl }) => requireLoopback(serviceUrl);
  return async (authorization, activity) => {
    // Before the token, because the SDK checks tokens of other channels in other ways.
    if (activity.channelId !== 'msteams') throw new RequestRefused(403, 'channel not served');
    await requireToken(connector, authorization ?? '', activity);
    requireTenant(activity, credentials.allowedTenants);
  };
}

async function requireToken(
  connector: Connector,
  authorization: string,
  activity: TeamsActivity,
): Promise<void> {
  const isAccepted = await connector.authenticate(authorization, activity).catch(() => {
    throw new RequestRefused(503, 'tokens cannot be checked');
  });
  if (!isAccepted) throw new RequestRefused(401, 'no valid token');
}

/** No SDK checks this. Every tenant that an activity names has to be served, and one has to be named. */
function requireTenant(activity: TeamsActivity, allowed: readonly string[]): void {
  const named = tenantsOf(activity);
  const isServed = named.length > 0 && named.every((tenant) => allowed.includes(tenant));
  if (!isServed) throw new RequestRefused(403, 'tenant not served');
}

function requireLoopback(serviceUrl: string): void {
  if (!LOOPBACK.test(new URL(serviceUrl).hostname)) {
    throw new RequestRefused(403, 'without credentials only a service on this machine is answered');
  }
}
