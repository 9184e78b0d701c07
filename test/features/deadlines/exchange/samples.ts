import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Edition, Phase } from '../../../../src/features/deadlines/calendar.js';
import type { Contribution } from '../../../../src/features/deadlines/contribution.js';
import { GENEVA } from '../../../../src/shared/zones.js';

export const NOON = Temporal.Instant.from('2026-11-26T12:00:00Z');
export const SINCE = Temporal.Instant.from('2026-11-01T08:00:00Z');

export const minute = (instant: string, zone = GENEVA): CalendarDate => ({
  precision: 'minute',
  instant,
  zone,
});
export const day = (date: string, zone = GENEVA): CalendarDate => ({ precision: 'day', date, zone });
export const month = (written: string, zone = GENEVA): CalendarDate => ({
  precision: 'month',
  month: written,
  zone,
});

/** The submission window of the Prizes of 2027, with overrides. */
export function aPhase(overrides: Partial<Phase> = {}): Phase {
  const { edition = 'prizes-2027', key = 'submission' } = overrides;
  return {
    id: `${edition}/${key}`,
    edition,
    key,
    position: 1,
    kind: 'window',
    names: { en: 'Submission' },
    opens: day('2026-12-07'),
    closes: minute('2027-02-15T22:00:00Z'),
    actionLines: [],
    status: 'planned',
    version: 1,
    since: SINCE,
    accepted: [],
    ...overrides,
  };
}

export function anEdition(overrides: Partial<Edition> = {}): Edition {
  const { id = 'prizes-2027' } = overrides;
  return {
    id,
    process: 'prizes',
    label: '2027',
    names: { en: 'WSIS Prizes 2027', fr: 'Prix SMSI 2027' },
    status: 'planned',
    origin: 'people',
    leads: [],
    escalation: { owner: [], channel: [], lead: [] },
    version: 1,
    phases: [aPhase({ edition: id })],
    ...overrides,
  };
}

export function aContribution(overrides: Partial<Contribution> = {}): Contribution {
  return {
    id: 'c-1',
    edition: 'report-2027',
    title: 'Section on C5',
    owner: { platform: 'slack', tenant: 'T1', id: 'U2' },
    ownerName: 'Focal point, ITU-D',
    actionLine: 'C5',
    sector: 'ITU-D',
    due: day('2027-01-29'),
    state: 'expected',
    version: 1,
    since: SINCE,
    ...overrides,
  };
}
