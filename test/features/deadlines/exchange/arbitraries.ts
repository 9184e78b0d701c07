import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  type CalendarDate,
  type Edition,
  type Names,
  PHASE_KINDS,
  type Phase,
} from '../../../../src/features/deadlines/calendar.js';
import { CONTRIBUTION_STATES, type Contribution } from '../../../../src/features/deadlines/contribution.js';
import { ACTION_LINES } from './reading.js';
import { aContribution, anEdition, aPhase } from './samples.js';

const ZONES = [
  'Europe/Zurich',
  'Africa/Addis_Ababa',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);

const FIRST = Temporal.Instant.from('1999-12-31T23:59:00Z').epochMilliseconds / 60_000;
const LAST = Temporal.Instant.from('2060-01-01T00:00:00Z').epochMilliseconds / 60_000;
/** Where clocks in most of these zones are put back, so that an hour is shown twice. */
const FOLDS = ['2027-10-31T00:00:00Z', '2027-11-07T05:00:00Z'].map(
  (text) => Temporal.Instant.from(text).epochMilliseconds / 60_000,
);

const minutes = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.tuple(fc.constantFrom(...FOLDS), fc.integer({ min: -90, max: 180 })).map(([at, by]) => at + by),
);

export const anyDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.record({
    precision: fc.constant('minute' as const),
    instant: minutes.map((each) => Temporal.Instant.fromEpochMilliseconds(each * 60_000).toString()),
    zone,
  }),
  fc.record({
    precision: fc.constant('day' as const),
    date: minutes.map((each) => new Date(each * 60_000).toISOString().slice(0, 10)),
    zone,
  }),
  fc.record({
    precision: fc.constant('month' as const),
    month: minutes.map((each) => new Date(each * 60_000).toISOString().slice(0, 7)),
    zone,
  }),
);

/** Text as people put it into cells, and as people put it there who mean harm. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', "'", "'=", "''+", '＝', '"', ';', '\t', '\r\n'),
        fc.string({ maxLength: 20 }),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('=cmd|"/c calc"!A0', 'one\r\ntwo', 'a,b;c\td', 'دعوة', '截止日期', 'sep=;', '�'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const anyNames: fc.Arbitrary<Names> = fc.record(
  { en: anyText, fr: anyText, ar: anyText, zh: anyText },
  { requiredKeys: ['en'] },
);

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const url = fc.constantFrom('https://forms.example/a?b=c,d;e', 'http://x.example/é#1');

const phaseFacts = fc.record({
  kind: fc.constantFrom(...PHASE_KINDS),
  names: anyNames,
  opens: optional(anyDate),
  closes: optional(anyDate),
  asWritten: optional(anyText),
  place: optional(anyText),
  url: optional(url),
  actionLines: fc.uniqueArray(fc.constantFrom(...ACTION_LINES)),
  status: fc.constantFrom<Phase['status']>('planned', 'cancelled', 'finished'),
});

export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    id: fc.constantFrom('prizes-2027', 'open-consultation-2026', 'newsletter-2027-03'),
    names: anyNames,
    facts: fc.array(phaseFacts, { minLength: 1, maxLength: 4 }),
  })
  .map(({ id, names, facts }) =>
    anEdition({
      id,
      names,
      phases: facts.map((each, index) => ({
        ...undated(aPhase({ edition: id, key: `phase-${index + 1}`, position: index + 1 })),
        ...(withoutUndefined(each) as Partial<Phase>),
      })),
    }),
  );

export const anyContribution: fc.Arbitrary<Contribution> = fc
  .record({
    id: fc.uuid(),
    title: anyText,
    ownerName: optional(anyText),
    actionLine: optional(fc.constantFrom(...ACTION_LINES)),
    sector: optional(anyText),
    due: anyDate,
    state: fc.constantFrom(...CONTRIBUTION_STATES),
    link: optional(url),
    owner: fc.constantFrom(
      { platform: 'slack' as const, tenant: 'T1', id: 'U1' },
      { platform: 'teams' as const, tenant: 'a-b', id: 'c-d' },
      { platform: 'terminal' as const, tenant: '', id: 'terminal' },
    ),
  })
  .map((facts) => {
    const { ownerName, actionLine, sector, ...bare } = aContribution();
    return withoutUndefined({ ...bare, ...facts }) as Contribution;
  });

function undated({ opens, closes, ...phase }: Phase): Phase {
  return phase;
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}
