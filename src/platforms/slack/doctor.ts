import { WebClient } from '@slack/web-api';
import type { Check } from '../../chat/check.js';
import { silentLog } from '../../chat/log.js';
import { type Clock, systemClock } from '../../shared/clock.js';
import { adviceFor } from './advice.js';
import { clientOptions } from './clients.js';
import { describeFailure } from './errors.js';
import { BOT_SCOPES } from './scopes.js';
import { createSdkLog } from './sdk-log.js';
import type { SlackSettings } from './settings.js';

/** Seconds our clock may differ from Slack's before requests are refused. */
const CLOCK_TOLERANCE = 60;

/** Checks tokens, scopes, Socket Mode and the clock against Slack itself. Never throws. */
export async function checkSlack(
  settings: SlackSettings,
  clock: Clock = systemClock,
): Promise<readonly Check[]> {
  const seen: { difference?: number } = {};
  const client = createClient(settings, settings.botToken, (date) => {
    seen.difference = Math.round((Date.parse(date) - clock.now().epochMilliseconds) / 1000);
  });
  const identity = await checkBotToken(client);
  return [
    ...identity,
    ...(seen.difference === undefined ? [] : [checkClock(seen.difference)]),
    ...(settings.signingSecret ? [checkSigningSecret(settings.signingSecret)] : []),
    ...(settings.appToken ? [await checkAppToken(settings, settings.appToken)] : []),
  ];
}

async function checkBotToken(client: WebClient): Promise<Check[]> {
  const name = 'Slack: bot token';
  try {
    const { team, user, response_metadata: metadata } = await client.auth.test();
    return [
      { name, ok: true, detail: `bot "${user}" in workspace "${team}"` },
      checkScopes(metadata?.scopes),
    ];
  } catch (error) {
    return [failed(name, error)];
  }
}

function checkScopes(granted: readonly string[] | undefined): Check {
  const name = 'Slack: scopes';
  if (!granted) return { name, ok: true, detail: 'Slack did not say which scopes are granted' };
  const wanted = Object.keys(BOT_SCOPES);
  const missing = wanted.filter((scope) => !granted.includes(scope));
  const surplus = granted.filter((scope) => !wanted.includes(scope) && scope !== '');
  if (missing.length === 0) {
    const more = surplus.length === 0 ? '' : `; not needed: ${surplus.join(', ')}`;
    return { name, ok: true, detail: `all ${wanted.length} granted${more}` };
  }
  const reasons = missing.map((scope) => `${scope} (${BOT_SCOPES[scope]})`);
  const fix = 'Import manifests/slack/manifest.json again under "App Manifest" and reinstall the app.';
  return { name, ok: false, detail: `missing: ${reasons.join('; ')}`, fix };
}

function checkClock(difference: number): Check {
  const detail = `${Math.abs(difference)} s ${difference > 0 ? 'behind' : 'ahead of'} Slack’s`;
  const ok = Math.abs(difference) <= CLOCK_TOLERANCE;
  const fix = 'Set this machine’s clock (NTP): requests are refused when it is off by more than a minute.';
  return {
    name: 'Slack: clock',
    ok,
    detail: difference === 0 ? 'agrees with Slack’s' : detail,
    ...(ok ? {} : { fix }),
  };
}

/** Only a request from Slack proves the secret; a token pasted in its place is seen without one. */
function checkSigningSecret(secret: string): Check {
  const ok = !/^x(?:ox|app)/.test(secret);
  return {
    name: 'Slack: signing secret',
    ok,
    detail: ok
      ? 'set; the first request from Slack will prove it'
      : 'this is a token, not the signing secret',
    ...(ok ? {} : { fix: 'Copy the Signing Secret under "Basic Information" of your Slack app.' }),
  };
}

async function checkAppToken(settings: SlackSettings, appToken: string): Promise<Check> {
  const name = 'Slack: app token';
  try {
    await createClient(settings, appToken).apps.connections.open({});
    return { name, ok: true, detail: 'Socket Mode can connect' };
  } catch (error) {
    return failed(name, error);
  }
}

function failed(name: string, error: unknown): Check {
  const { code } = describeFailure(error);
  return { name, ok: false, detail: `Slack says ${code}`, fix: adviceFor(code) };
}

/** One try each: a person is waiting. `onDate` gets Slack's own time. */
function createClient(settings: SlackSettings, token: string, onDate?: (date: string) => void): WebClient {
  return new WebClient(token, {
    ...clientOptions(settings),
    logger: createSdkLog(silentLog),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const date = response.headers.get('date');
      if (date !== null) onDate?.(date);
      return response;
    },
  });
}
