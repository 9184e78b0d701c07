import { Temporal } from 'temporal-polyfill';
import type { Check } from '../chat/check.js';
import type { Config } from '../config.js';

const NAME = 'Clock';
/** The tokens of Teams allow about five minutes; a clock that is set from the network is off by less than one. */
const TOLERATED_SECONDS = 60;
const TEAMS = 'https://login.botframework.com/';

export interface ClockOptions {
  readonly now?: () => Temporal.Instant;
  /** Whose date to compare with for Teams. */
  readonly service?: string;
  /** Milliseconds to wait for it. */
  readonly timeout?: number;
}

/**
 * Compares this machine's clock with the date on an answer of Microsoft's login service. Where Slack is configured
 * its own check has compared it already.
 */
export async function checkClock(config: Config, options: ClockOptions = {}): Promise<readonly Check[]> {
  const { now = Temporal.Now.instant, service = TEAMS, timeout = 10_000 } = options;
  const rehearsal = config.clockStart ? [rehearsalCheck(config.clockStart)] : [];
  if (config.slack) return rehearsal;
  if (!config.teams) {
    return [...rehearsal, { name: NAME, ok: undefined, detail: `says ${now()}; nothing to compare it with` }];
  }
  const response = await fetch(service, { method: 'HEAD', signal: AbortSignal.timeout(timeout) });
  return [...rehearsal, compare(now(), response.headers.get('date'), new URL(service).host)];
}

function compare(now: Temporal.Instant, date: string | null, host: string): Check {
  const milliseconds = Date.parse(date ?? '');
  if (Number.isNaN(milliseconds))
    return { name: NAME, ok: undefined, detail: `${host} did not say what time it is` };
  const seconds = Math.round((now.epochMilliseconds - milliseconds) / 1000);
  if (Math.abs(seconds) <= TOLERATED_SECONDS) return { name: NAME, ok: true, detail: `agrees with ${host}` };
  const detail = `${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} ${host}`;
  const fix =
    'Let this machine set its clock from the network (NTP); tokens are refused when it is minutes off.';
  return { name: NAME, ok: false, detail, fix };
}

function rehearsalCheck(start: Temporal.Instant): Check {
  return {
    name: 'Rehearsal clock',
    ok: true,
    detail: `answers as if started at ${start} (ACTIONLINE_CLOCK)`,
  };
}
