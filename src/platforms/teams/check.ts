import { AppError } from '../../errors.js';
import { credentialsOf, endpointsOf, type TeamsCredentials, type TeamsSettings } from './settings.js';
import { requestToken, TokenRefused } from './token.js';

/** One line of `npm run doctor`. */
export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  /** What to do when it is not ok. */
  readonly fix?: string;
}

/** What the login service's codes mean for whoever set the bot up. */
const FIXES: readonly { readonly code: string; readonly fix: string }[] = [
  {
    code: '7000215',
    fix: 'MICROSOFT_APP_PASSWORD is wrong: copy the Value of the client secret, not its Secret ID.',
  },
  { code: '7000222', fix: 'The client secret has expired: make a new one and set MICROSOFT_APP_PASSWORD.' },
  {
    code: '700016',
    fix: 'The tenant does not know MICROSOFT_APP_ID: check both, and that the bot is registered as single-tenant there.',
  },
  { code: '90002', fix: 'MICROSOFT_APP_TENANT_ID names no tenant: copy the Directory (tenant) ID.' },
  { code: '900023', fix: 'MICROSOFT_APP_TENANT_ID names no tenant: copy the Directory (tenant) ID.' },
];

/**
 * Checks the settings of Teams and that its login service gives the bot a token. Never throws and shows no secret;
 * asks nothing of the network when Teams is not configured.
 */
export async function checkTeams(settings: TeamsSettings): Promise<readonly CheckResult[]> {
  const configured = readCredentials(settings);
  if (configured instanceof AppError) {
    return [{ name: 'Teams settings', ok: false, detail: configured.message, fix: configured.userMessage }];
  }
  if (configured === undefined) {
    const detail = 'not configured: served to the local client on this machine only';
    return [{ name: 'Teams settings', ok: true, detail }];
  }
  const count = configured.allowedTenants.length;
  const detail = `single-tenant app ${configured.appId}, ${count} tenant${count === 1 ? '' : 's'} served`;
  return [{ name: 'Teams settings', ok: true, detail }, await checkToken(settings, configured)];
}

function readCredentials(settings: TeamsSettings): TeamsCredentials | undefined | AppError {
  try {
    return credentialsOf(settings);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

async function checkToken(settings: TeamsSettings, credentials: TeamsCredentials): Promise<CheckResult> {
  const name = 'Teams token';
  const { login } = endpointsOf(settings);
  try {
    const { expiresIn } = await requestToken(login, credentials);
    return { name, ok: true, detail: `granted for ${Math.round(expiresIn / 60)} minutes` };
  } catch (error) {
    if (error instanceof TokenRefused) {
      const fix =
        FIXES.find(({ code }) => error.reason.includes(`AADSTS${code}`))?.fix ??
        'Check MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID against the Azure portal.';
      return { name, ok: false, detail: error.message, fix };
    }
    const detail = `${new URL(login).host} cannot be reached`;
    return {
      name,
      ok: false,
      detail,
      fix: 'Check that this machine may open https connections to that host.',
    };
  }
}
