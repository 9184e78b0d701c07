import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/features/deadlines/calendar.js';
import type { NewPhase } from '../../../src/features/deadlines/ports.js';
import { newEditionFrom } from '../../../src/features/deadlines/shift.js';
import { prizes } from '../../../src/features/deadlines/templates/prizes.js';
import { newsletter } from '../../../src/features/deadlines/templates/yearly-work.js';
import { GENEVA, sampleEdition, samplePhase } from './samples.js';

function at(local: Temporal.PlainDateTime | string, zone: string): CalendarDate {
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
  return { precision: 'minute', instant: instant.toString(), zone };
}

function localOf({ closes }: Pick<NewPhase, 'closes'>): Temporal.PlainDateTime {
  if (!closes || closes.precision === 'month') throw new Error('a day or minute was set');
  return closes.precision === 'day'
    ? Temporal.PlainDate.from(closes.date).toPlainDateTime()
    : Temporal.Instant.from(closes.instant).toZonedDateTimeISO(closes.zone).toPlainDateTime();
}

/** The phase of the contest of one year, in the contest of another. */
function moved(phase: Partial<NewPhase>, from: string, to: string): NewPhase | undefined {
  return newEditionFrom(prizes, to, sampleEdition([samplePhase(phase)], { label: from })).phases[0];
}

describe('a date that is moved with its edition', () => {
  it('to a day on which the clocks leave it out becomes the next that exists', () => {
    const closes = moved({ closes: at('2024-03-24T02:30', GENEVA) }, '2024', '2027')?.closes;
    expect(closes).toEqual(at('2027-03-28T03:00', GENEVA));
  });

  it('to a day with another offset keeps its hour on the wall', () => {
    const closes = moved({ closes: at('2024-03-26T23:00', GENEVA) }, '2024', '2027')?.closes;
    expect(closes).toEqual({ precision: 'minute', instant: '2027-03-30T21:00:00Z', zone: GENEVA });
  });

  it('to its own year stays the one of two that was meant', () => {
    const closes = { precision: 'minute', instant: '2026-10-25T01:30:00Z', zone: GENEVA } as const;
    expect(moved({ closes }, '2026', '2026')?.closes).toEqual(closes);
  });

  it('of what comes round each month stays in the month', () => {
    const closes: CalendarDate = { precision: 'day', date: '2027-01-31', zone: GENEVA };
    const basis = sampleEdition([samplePhase({ closes })], { process: 'newsletter', label: '2027-01' });
    const [issue] = newEditionFrom(newsletter, '2027-02', basis).phases;
    expect(issue?.closes).toEqual({ ...closes, date: '2027-02-28' });
  });
});

it('leaves behind what was of the old year: places and pages that name it, what was written and accepted', () => {
  const phase = moved(
    {
      asWritten: '23:00 Geneva time',
      accepted: [{ warning: 'weekend', reason: 'as ever' }],
      place: 'IGF 2022, Addis Ababa, Ethiopia',
      url: 'https://www.itu.int/net4/wsis/forum/2023',
    },
    '2023',
    '2027',
  );
  for (const name of ['asWritten', 'place', 'url']) expect(phase).not.toHaveProperty(name);
  expect(phase?.accepted).toEqual([]);
  expect(moved({ place: 'Room A, ITU Headquarters' }, '2023', '2027')?.place).toBe(
    'Room A, ITU Headquarters',
  );
});

interface Moved {
  readonly from: number;
  readonly to: number;
  readonly dates: readonly { readonly place: string; readonly minutes: number; readonly isDay: boolean }[];
}

describe('any edition, moved by any number of years', () => {
  const zone = fc.constantFrom(
    ...[
      GENEVA,
      'Africa/Addis_Ababa',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Cairo',
    ],
  );
  const year = fc.integer({ min: 2015, max: 2045 });
  const date = fc.record({
    place: zone,
    minutes: fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }),
    isDay: fc.boolean(),
  });
  const edition: fc.Arbitrary<Moved> = fc.record({
    from: year,
    to: year,
    dates: fc.array(date, { minLength: 2, maxLength: 6 }),
  });

  function phasesOf({ from, dates }: Moved) {
    return dates.map(({ place, minutes, isDay }, index) => {
      const local = Temporal.PlainDateTime.from(`${from - 1}-06-01T00:00`).add({ minutes });
      const day: CalendarDate = { precision: 'day', date: local.toPlainDate().toString(), zone: place };
      return samplePhase({ key: `p${index}`, position: index + 1, closes: isDay ? day : at(local, place) });
    });
  }

  /** Each date before and behind, on the wall of its zone; only such as exist behind. */
  function wallsOf(input: Moved) {
    const phases = phasesOf(input);
    const weeks = Math.round(((input.to - input.from) * 365.2425) / 7);
    const basis = sampleEdition(phases, { label: `${input.from}` });
    const after = newEditionFrom(prizes, `${input.to}`, basis).phases;
    return phases.flatMap((phase, index) => {
      const before = localOf(phase);
      const [to, place] = [before.add({ weeks }), phase.closes?.zone ?? GENEVA];
      const exists = to.toZonedDateTime(place).toPlainDateTime().equals(to);
      const behind = after[index];
      return behind && exists ? [{ before, behind: localOf(behind) }] : [];
    });
  }

  it('keeps days of the week, hours on the wall and every gap between its dates', () => {
    fc.assert(
      fc.property(edition, (input) => {
        const walls = wallsOf(input);
        for (const { before, behind } of walls) {
          expect(behind.dayOfWeek).toBe(before.dayOfWeek);
          expect(behind.toPlainTime().toString()).toBe(before.toPlainTime().toString());
          const [first] = walls;
          if (!first) continue;
          const gap = (one: Temporal.PlainDateTime, other: Temporal.PlainDateTime) =>
            one.until(other, { largestUnit: 'minute' }).toString();
          expect(gap(first.behind, behind)).toBe(gap(first.before, before));
        }
      }),
    );
  });

  it('is within five days of the same day of the year', () => {
    fc.assert(
      fc.property(edition, (input) => {
        for (const { before, behind } of wallsOf(input)) {
          const sameDay = before.toPlainDate().add({ years: input.to - input.from });
          expect(Math.abs(sameDay.until(behind.toPlainDate()).days)).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
