import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/features/deadlines/calendar.js';
import { readDate, type TypedDate, writeDate } from '../../../src/features/deadlines/typed-date.js';
import { GENEVA } from './samples.js';

const CONTEXT = { zone: GENEVA, now: Temporal.Instant.from('2026-11-26T10:00:00Z') };

function read(text: string): TypedDate {
  return readDate(text, CONTEXT);
}

function dateIn(text: string): CalendarDate | undefined {
  const result = read(text);
  return result.kind === 'date' ? result.date : undefined;
}

describe('a date that is typed', () => {
  const evening = { precision: 'minute', instant: '2026-12-07T22:00:00Z', zone: GENEVA };

  it.each([
    '2026-12-07 23:00',
    '2026-12-07T23:00',
    '7 December 2026 23:00 Geneva time',
    '7 Dec 2026, 11 pm',
    'December 7, 2026 at 11:00 p.m.',
    'Monday 7 December 2026, 23:00 Geneva time',
    '07.12.2026 23:00',
    '7 décembre 2026 à 23h00, heure de Genève',
    '7 de diciembre de 2026, 23:00, hora de Ginebra',
    'lunes 7 de diciembre de 2026, 11 p. m.',
    '7 декабря 2026 г. в 23:00 по женевскому времени',
    '日内瓦时间2026年12月7日星期一 23:00',
    '2026年12月7日下午11点',
    'الاثنين، 7 ديسمبر 2026 في 23:00',
    '٧ ديسمبر ٢٠٢٦، ٢٣:٠٠ بتوقيت جنيف',
    '7 December 2026 23:00 CET',
    '7 December 2026, 23:00 Geneva time (CET)',
    '7 December 2026, 23:00 CET / 01:00 EAT',
    '7 Dec 2026 23:00 europe/zurich',
  ])('means one minute: %s', (text) => {
    expect(dateIn(text)).toEqual(evening);
  });

  it.each([
    ['2026-12-07', 'day', '2026-12-07'],
    ['by 7 December 2026', 'day', '2026-12-07'],
    ['1er mars 2027', 'day', '2027-03-01'],
    ['31/12/2026', 'day', '2026-12-31'],
    ['2027-03', 'month', '2027-03'],
    ['March 2027', 'month', '2027-03'],
    ['marzo de 2027', 'month', '2027-03'],
    ['март 2027', 'month', '2027-03'],
    ['2027年3月', 'month', '2027-03'],
    ['مارس 2027', 'month', '2027-03'],
    ['03/2027', 'month', '2027-03'],
  ])('stays as precise as it is: %s', (text, precision, value) => {
    expect(dateIn(text)).toEqual({
      precision,
      [precision === 'day' ? 'date' : 'month']: value,
      zone: GENEVA,
    });
  });

  it.each([
    ['7 December 2026 23:00 Addis Ababa', '2026-12-07T20:00:00Z', 'Africa/Addis_Ababa'],
    ['7 December 2026 23:00 Аддис-Абеба', '2026-12-07T20:00:00Z', 'Africa/Addis_Ababa'],
    ['7 December 2026 23:00 EAT', '2026-12-07T20:00:00Z', 'Africa/Addis_Ababa'],
    ['7 December 2026 23:00 America/New_York', '2026-12-08T04:00:00Z', 'America/New_York'],
    ['7 December 2026 23:00 EST', '2026-12-08T04:00:00Z', 'America/New_York'],
    ['7 July 2026 23:00 CEST', '2026-07-07T21:00:00Z', GENEVA],
    ['7 December 2026 23:00 UTC', '2026-12-07T23:00:00Z', 'UTC'],
    ['7 December 2026 23:00 GMT', '2026-12-07T23:00:00Z', 'UTC'],
    ['7 December 2026 23:00 UTC+3', '2026-12-07T20:00:00Z', GENEVA],
    ['2026-12-07T23:00:00-05:00', '2026-12-08T04:00:00Z', GENEVA],
    ['30 November 2022, 13:00 EAT / 11:00 CET', '2022-11-30T10:00:00Z', 'Africa/Addis_Ababa'],
  ])('is of the zone it names: %s', (text, instant, zone) => {
    expect(dateIn(text)).toEqual({ precision: 'minute', instant, zone });
  });

  it('has the day first in figures, and says so where the month could be first', () => {
    expect(read('07/12/2026')).toEqual({
      kind: 'date',
      date: { precision: 'day', date: '2026-12-07', zone: GENEVA },
      reading: 'day first',
      alternatives: [{ precision: 'day', date: '2026-07-12', zone: GENEVA }],
    });
    expect(read('27/12/2026')).not.toHaveProperty('reading');
    expect(read('12/12/2026')).not.toHaveProperty('reading');
  });

  it('without a year is the next such day, and says so', () => {
    const day = (date: string) => ({ date: { precision: 'day', date, zone: GENEVA }, reading: 'year added' });
    expect(read('7 December')).toMatchObject(day('2026-12-07'));
    expect(read('26 November')).toMatchObject(day('2026-11-26'));
    expect(read('25 November')).toMatchObject(day('2027-11-25'));
    expect(read('29 February')).toMatchObject(day('2028-02-29'));
  });

  it('is none where nothing is typed', () => {
    expect(read('')).toEqual({ kind: 'none' });
    expect(read(' \n')).toEqual({ kind: 'none' });
  });

  it('may be the end of a day', () => {
    expect(dateIn('7 Dec 2026 24:00')).toMatchObject({ instant: '2026-12-07T23:00:00Z' });
    expect(dateIn('7 Dec 2026 12 am')).toMatchObject({ instant: '2026-12-06T23:00:00Z' });
  });
});

describe('a date that can not be meant', () => {
  it.each([
    ['hello', 'unreadable', { text: 'hello' }],
    ['7 Dec 2026 at 11', 'unreadable', { text: '11' }],
    ['__proto__', 'unreadable', { text: '__proto__' }],
    ['30 February 2027', 'impossible date', { date: '30 February 2027' }],
    ['2027-02-30', 'impossible date', { date: '2027-02-30' }],
    ['32/05/2027', 'impossible date', { date: '32/05/2027' }],
    ['2027-13', 'impossible date', { date: '2027-13' }],
    ['7 December 2026 25:00', 'impossible time', { time: '25:00' }],
    ['7 December 2026 24:30', 'impossible time', { time: '24:30' }],
    ['7 December 2026 23:00 Atlantis', 'unknown zone', { zone: 'Atlantis' }],
    ['7 December 2026 constructor', 'unknown zone', { zone: 'constructor' }],
    ['7 December 2026 23:00 UTC+25', 'unknown zone', { zone: 'UTC+25' }],
    ['23:00', 'time without day', {}],
    ['March 2027 23:00', 'time without day', {}],
    ['7 December 2026, 11:00-12:00', 'several times', {}],
    ['Tuesday 7 December 2026', 'weekday differs', { date: '2026-12-07' }],
  ])('is told what is wrong, in its own words: %s', (text, fault, values) => {
    expect(read(text)).toEqual({ kind: 'fault', fault, values });
  });

  it('is a time that the clocks leave out', () => {
    expect(read('2027-03-28 02:30')).toEqual({
      kind: 'fault',
      fault: 'time left out',
      values: { date: '2027-03-28', time: '02:30', zone: GENEVA, next: '03:00' },
    });
  });

  it('is a time that the clocks show twice, unless it is said which', () => {
    const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((instant) => ({
      precision: 'minute',
      instant,
      zone: GENEVA,
    }));
    expect(read('2026-10-25 02:30')).toMatchObject({ fault: 'time twice', alternatives: [first, second] });
    expect(dateIn('2026-10-25 02:30 CEST')).toEqual(first);
    expect(dateIn('2026-10-25 02:30 CET')).toEqual(second);
    expect(dateIn('2026-10-25 02:30 Geneva time (UTC+01:00)')).toEqual(second);
  });

  it('is an abbreviation of the other season', () => {
    expect(read('7 July 2026 12:00 CET')).toMatchObject({
      fault: 'season differs',
      values: { typed: 'CET', right: 'CEST', date: '2026-07-07', time: '12:00', zone: GENEVA },
      alternatives: [{ instant: '2026-07-07T10:00:00Z' }, { instant: '2026-07-07T11:00:00Z' }],
    });
    expect(read('7 December 2026 12:00 EDT')).toMatchObject({ values: { typed: 'EDT', right: 'EST' } });
  });

  it('is one of two zones that do not name one instant, and tells both', () => {
    expect(read('30 November 2022, 11:00 CET / 12:00 EAT')).toEqual({
      kind: 'fault',
      fault: 'zones differ',
      values: {
        one: '11:00 CET',
        other: '12:00 EAT',
        oneInstant: '2022-11-30T10:00:00Z',
        otherInstant: '2022-11-30T09:00:00Z',
      },
    });
    expect(read('7 December 2026 23:00 Geneva time (EAT)')).toMatchObject({ fault: 'zones differ' });
  });
});

describe('any date', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const moment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => Temporal.Instant.fromEpochMilliseconds(Math.floor(date.getTime() / 1000) * 1000));
  const date: fc.Arbitrary<CalendarDate> = fc
    .record({ moment, zone, precision: fc.constantFrom('minute', 'day', 'month') })
    .map(({ moment: instant, zone: place, precision }) => {
      const day = instant.toZonedDateTimeISO(place).toPlainDate();
      if (precision === 'day') return { precision, date: day.toString(), zone: place };
      if (precision === 'month') return { precision, month: day.toPlainYearMonth().toString(), zone: place };
      return { precision: 'minute', instant: instant.toString(), zone: place };
    });

  it('that is written is read as the same, in whatever zone it is read', () => {
    fc.assert(
      fc.property(date, zone, (written, place) => {
        const context = { ...CONTEXT, zone: place };
        expect(readDate(writeDate(written), context)).toEqual({ kind: 'date', date: written });
        expect(readDate(writeDate(written, place), context)).toEqual({ kind: 'date', date: written });
      }),
      { numRuns: 200 },
    );
  });

  it('in the hour that a clock change repeats is read as the same', () => {
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 2000, max: 2060 }),
        fc.integer({ min: -120, max: 120 }),
        (place, year, minutes) => {
          const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(place);
          const change = start.getTimeZoneTransition('next') ?? start;
          const instant = change.toInstant().add({ minutes }).round('minute').toString();
          const written: CalendarDate = { precision: 'minute', instant, zone: place };
          expect(readDate(writeDate(written), CONTEXT)).toEqual({ kind: 'date', date: written });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('or other text is read without failing', () => {
    const words = fc.constantFrom(
      '7',
      '12',
      '2026',
      '/',
      '-',
      ':',
      '23',
      'pm',
      'CET',
      'March',
      'мая',
      '年',
      '日',
      ' ',
      ',',
      '(',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect(['none', 'date', 'fault']).toContain(read(typed).kind);
      }),
      { numRuns: 500 },
    );
  });
});

it('takes no longer over a text of a million letters, and quotes no more of it than can be read', () => {
  const begin = performance.now();
  for (const piece of ['7 ', '11:00-', 'March ', '2026-12-', ' , (', 'Geneva ', ' '])
    expect(read(`7 December 2026 ${piece.repeat(200_000)}x`)).toMatchObject({ fault: 'unreadable' });
  expect(performance.now() - begin).toBeLessThan(1_000);
});
