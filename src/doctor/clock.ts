import { Temporal } from 'temporal-polyfill';
import type { Check } from '../chat/check.js';
import type { Config } from '../config.js';

const NAME = 'Clock';
/** Slack refuses requests whose stamp is five minutes off; tokens of Teams allow about as much. */
const TOLERATED_SECONDS = 60;
const SLACK = 'https://slack.com/api/';
const TEAMS = 'https://login.botframework.com/';

/** Compares this machine's clock with the date that Slack or Teams puts on its answers. */
export async function checkClock(
  config: Config,
  now = Temporal.Now.instant,
  timeout = 10_000,
): Promise<readonly Check[]> {
  const rehearsal = config.clockStart ? rehearsalChecks(config.clockStart) : [];
  const url = config.slack ? (config.slack.apiUrl ?? SLACK) : config.teams ? TEAMS : undefined;
  if (!url)
    return [...rehearsal, { name: NAME, ok: undefined, detail: `says ${now()}; nothing to compare it with` }];
  const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(timeout) });
  return [...rehearsal, compare(now(), response.headers.get('date'), new URL(url).host)];
}

function compare(now: Temporal.Instant, date: string | null, host: string): Check {
  const milliseconds = Date.parse(date ?? '');
  if (Number.isNaN(milliseconds))
    return { name: NAME, ok: undefined, detail: `${host} did not say what time it is` };
  const seconds = Math.round((now.epochMilliseconds - milliseconds) / 1000);
  if (Math.abs(seconds) <= TOLERATED_SECONDS) return { name: NAME, ok: true, detail: `agrees with ${host}` };
  const detail = `${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} ${host}`;
  const fix =
    'Let this machine set its clock from the network (NTP); Slack refuses what is five minutes off.';
  return { name: NAME, ok: false, detail, fix };
}

function rehearsalChecks(start: Temporal.Instant): readonly Check[] {
  return [
    { name: 'Rehearsal clock', ok: true, detail: `answers as if started at ${start} (ACTIONLINE_CLOCK)` },
  ];
}
