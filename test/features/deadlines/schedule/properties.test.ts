import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, Phase } from '../../../../src/features/deadlines/calendar.js';
import { isAllowed, latestAllowed } from '../../../../src/features/deadlines/schedule/hours.js';
import { anchorOf } from '../../../../src/features/deadlines/schedule/moments.js';
import { planPhase, rememberMoments } from '../../../../src/features/deadlines/schedule/phases.js';
import { planAll } from '../../../../src/features/deadlines/schedule/rehearse.js';
import type { Subscriber } from '../../../../src/features/deadlines/subscriber.js';
import { sampleEdition, samplePhase, sampleSubscriber } from '../samples.js';

const ZONES = [
  'Europe/Zurich',
  'Africa/Addis_Ababa',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Apia',
  'America/Sao_Paulo',
];
const OFFSETS = ['P30D', 'P14D', 'P7D', 'P3D', 'P1D', 'PT12H', 'PT2H', 'PT30M'];

const zone = fc.constantFrom(...ZONES);
/** Two years with the clock changes of both hemispheres, in minutes. */
const instant = fc
  .integer({ min: Date.UTC(2022, 0) / 60_000, max: Date.UTC(2024, 0) / 60_000 })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000));

const date: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.record({ moment: instant, zone }).map(({ moment, zone: its }): CalendarDate => {
    return { precision: 'minute', instant: moment.toString(), zone: its };
  }),
  fc.record({ moment: instant, zone }).map(({ moment, zone: its }): CalendarDate => {
    return { precision: 'day', date: moment.toZonedDateTimeISO(its).toPlainDate().toString(), zone: its };
  }),
);

const phase: fc.Arbitrary<Phase> = fc
  .record({
    kind: fc.constantFrom('window', 'deadline', 'meeting', 'publication'),
    opens: date,
    closes: date,
    since: instant,
  } as const)
  .map((given) => samplePhase(given));

const hours = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    times: fc
      .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 3, maxLength: 3 })
      .map((quarters) => [...quarters].sort((one, other) => one - other).map(clockOf)),
  })
  .map(({ days, times: [from = '', morning = '', to = ''] }) => ({ days, from, morning, to }));

function clockOf(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

const subscriber: fc.Arbitrary<Subscriber> = fc
  .record({
    zone,
    hours,
    offsets: fc.uniqueArray(fc.constantFrom(...OFFSETS), { minLength: 1 }),
    opening: fc.boolean(),
    closing: fc.boolean(),
    since: instant,
  })
  .map((given) => sampleSubscriber(given));

const compare = Temporal.Instant.compare;
const plan = (its: Phase, who: Subscriber) => planPhase(its, 'prizes', who, []);
const idealOf = (its: Phase, who: Subscriber, offset: string) =>
  anchorOf(its, who)?.toZonedDateTimeISO(who.zone).subtract(offset).toInstant();

describe('for any calendar, zone, hours and clock change', () => {
  const holds = (check: (its: Phase, who: Subscriber) => void) =>
    fc.assert(fc.property(phase, subscriber, check), { numRuns: 1_500 });

  it('no reminder is later than its offset before the end, and none is due before it was asked for', () => {
    holds((its, who) => {
      for (const { occasion, at } of plan(its, who)) {
        expect(compare(at, who.since) > 0 && compare(at, its.since) > 0).toBe(true);
        const [, offset] = /^before:(.*)/.exec(occasion) ?? [];
        const ideal = offset && idealOf(its, who, offset);
        if (ideal) expect(compare(at, ideal)).toBeLessThanOrEqual(0);
      }
    });
  });

  it('no two reminders of one phase fall on one moment, and no key comes twice', () => {
    holds((its, who) => {
      const reminders = plan(its, who);
      const before = reminders.filter(({ occasion }) => occasion.startsWith('before:'));
      expect(new Set(before.map(({ at }) => at.epochMilliseconds)).size).toBe(before.length);
      expect(new Set(reminders.map(({ key }) => key)).size).toBe(reminders.length);
    });
  });

  it('none is outside the hours of its reader unless no allowed minute was left for it', () => {
    holds((its, who) => {
      const since = compare(who.since, its.since) > 0 ? who.since : its.since;
      for (const { occasion, at } of plan(its, who)) {
        if (isAllowed(who, at)) continue;
        const [, offset] = /^before:(.*)/.exec(occasion) ?? [];
        const ideal = offset && idealOf(its, who, offset);
        expect(ideal, occasion).toBeDefined();
        if (ideal) expect(compare(latestAllowed(who, ideal), since)).toBeLessThanOrEqual(0);
      }
    });
  });

  it('what has happened is told after it happened', () => {
    holds((its, who) => {
      for (const { occasion, at, target } of plan(its, who)) {
        if (!occasion.startsWith('before:')) expect(compare(at, target)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('an offset that is still ahead is told of, if only by one that is nearer to the end', () => {
    holds((its, who) => {
      const since = compare(who.since, its.since) > 0 ? who.since : its.since;
      const ahead = who.offsets.filter((offset) => {
        const ideal = idealOf(its, who, offset);
        return ideal && compare(ideal, since) > 0;
      });
      const before = plan(its, who).filter(({ occasion }) => occasion.startsWith('before:'));
      expect(before.length > 0).toBe(ahead.length > 0);
    });
  });

  it('moments that are remembered are those that would be computed', () => {
    const moments = rememberMoments();
    holds((its, who) => {
      const named = { ...its, id: `prizes-2023/${JSON.stringify([its.opens, its.closes, its.kind])}` };
      expect(planPhase(named, 'prizes', who, [], moments)).toEqual(plan(named, who));
    });
  });

  it('a time planned in two parts is planned as in one', () => {
    fc.assert(
      fc.property(phase, subscriber, instant, (its, who, between) => {
        const situation = {
          editions: [sampleEdition([its])],
          subscribers: [who],
          contributions: [],
          silences: new Map(),
        };
        const [from, until] = [
          Temporal.Instant.from('2021-10-01T00:00:00Z'),
          Temporal.Instant.from('2024-03-01T00:00:00Z'),
        ];
        const keys = (one: Temporal.Instant, other: Temporal.Instant) =>
          planAll(situation, one, other).map(({ key, at }) => `${key} ${at}`);
        expect([...keys(from, between), ...keys(between, until)]).toEqual(keys(from, until));
      }),
      { numRuns: 150 },
    );
  });
});
