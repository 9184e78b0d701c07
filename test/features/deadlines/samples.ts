import { Temporal } from 'temporal-polyfill';
import type { Edition, Phase } from '../../../src/features/deadlines/calendar.js';
import { DEFAULT_SETTINGS, type Subscriber } from '../../../src/features/deadlines/subscriber.js';

export const LONG_AGO = Temporal.Instant.from('2022-01-01T00:00:00Z');
export const GENEVA = 'Europe/Zurich';

/** The submission of the 2023 contest: 7 September to 7 December 2022, 23:00 Geneva time (report ¶458). */
export function samplePhase(overrides: Partial<Phase> = {}): Phase {
  return {
    id: 'prizes-2023/submission',
    edition: 'prizes-2023',
    key: 'submission',
    position: 1,
    kind: 'window',
    names: { en: 'Submission' },
    opens: { precision: 'minute', instant: '2022-09-06T22:00:00Z', zone: GENEVA },
    closes: { precision: 'minute', instant: '2022-12-07T22:00:00Z', zone: GENEVA },
    actionLines: [],
    status: 'planned',
    version: 1,
    since: LONG_AGO,
    accepted: [],
    ...overrides,
  };
}

export function sampleEdition(
  phases: readonly Phase[] = [samplePhase()],
  overrides: Partial<Edition> = {},
): Edition {
  return {
    id: 'prizes-2023',
    process: 'prizes',
    label: '2023',
    names: { en: 'WSIS Prizes 2023' },
    status: 'planned',
    origin: 'record',
    leads: [],
    escalation: { owner: ['P7D', 'P1D'], channel: ['P1D'], lead: ['-P1D'] },
    version: 1,
    phases,
    ...overrides,
  };
}

/** Somebody with the defaults who follows everything. */
export function sampleSubscriber(overrides: Partial<Subscriber> = {}): Subscriber {
  return {
    ...DEFAULT_SETTINGS,
    id: 's1',
    place: { platform: 'slack', tenant: 'T1', conversation: 'C1', kind: 'channel' },
    owner: { platform: 'slack', tenant: 'T1', id: 'U1' },
    zone: GENEVA,
    language: 'en',
    since: LONG_AGO,
    status: 'active',
    subscriptions: [{ scope: { kind: 'everything' }, since: LONG_AGO }],
    ...overrides,
  };
}
