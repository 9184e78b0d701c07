import { AppError } from '../../errors.js';

/** Settings of Teams. None of the first three: served on loopback only, without tokens. */
export interface TeamsSettings {
  readonly appId?: string;
  readonly appPassword?: string;
  readonly tenantId?: string;
  /** Tenants that are served. Default: `tenantId` alone. */
  readonly allowedTenants?: readonly string[];
  /** Other addresses of Microsoft's services, for tests and sovereign clouds. */
  readonly endpoints?: Partial<TeamsEndpoints>;
}

export interface TeamsEndpoints {
  /** Base address that issues tokens. */
  readonly login: string;
  /** OpenID metadata with the keys that sign requests from Teams. */
  readonly openIdMetadata: string;
}

export interface TeamsCredentials {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Lower case. */
  readonly allowedTenants: readonly string[];
}

const PUBLIC_CLOUD: TeamsEndpoints = {
  login: 'https://login.microsoftonline.com',
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

export function endpointsOf({ endpoints }: TeamsSettings): TeamsEndpoints {
  return { ...PUBLIC_CLOUD, ...endpoints };
}

/**
 * The credentials, or undefined when there are none at all. Throws CONFIGURATION when some are missing: a bot that
 * someone meant to protect is never served unprotected.
 */
export function credentialsOf(settings: TeamsSettings): TeamsCredentials | undefined {
  const { appId, appPassword, tenantId, allowedTenants } = settings;
  if (!appId && !appPassword && !tenantId && !allowedTenants?.length) return undefined;
  if (!appId || !appPassword || !tenantId) {
    const log = 'Teams needs the app id, the app password and the tenant id together';
    throw new AppError('CONFIGURATION', {
      log,
      user: `${log}: set MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID, or none of them.`,
    });
  }
  const served = allowedTenants?.length ? allowedTenants : [tenantId];
  return { appId, appPassword, tenantId, allowedTenants: served.map((id) => id.toLowerCase()) };
}
