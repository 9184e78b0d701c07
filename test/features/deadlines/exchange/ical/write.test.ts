import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../../../src/features/deadlines/calendar.js';
import {
  type CalendarContent,
  calendarText,
  createCalendarFileMaker,
} from '../../../../../src/features/deadlines/exchange/ical/write.js';
import { dayText } from '../../../../../src/features/deadlines/present/dates.js';
import { LANGUAGES } from '../../../../../src/shared/language.js';
import { aContribution, anEdition, aPhase, day, minute, month, NOON } from '../samples.js';

function written(phases: readonly Phase[], overrides: Partial<CalendarContent> = {}): string {
  return calendarText({
    phases: phases.map((phase) => ({ phase, edition: anEdition() })),
    language: 'en',
    name: 'WSIS Prizes',
    ...overrides,
  });
}

/** The properties of each event as another reader finds them. */
function eventsIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) =>
      Object.fromEntries(
        event
          .getAllProperties()
          .map((property) => [
            property.name,
            property.name === 'categories' ? property.getValues() : String(property.getFirstValue()),
          ]),
      ),
    );
}

const linesOf = (text: string) => text.split('\r\n');

describe('a window', () => {
  it('is two events: the day to begin and the moment to be done', () => {
    const [opens, closes, ...others] = eventsIn(written([aPhase()]));
    expect(opens).toMatchObject({
      summary: 'Opens: Submission (WSIS Prizes 2027)',
      dtstart: '2026-12-07',
      dtend: '2026-12-08',
    });
    expect(closes).toMatchObject({
      summary: 'Closes: Submission (WSIS Prizes 2027)',
      dtstart: '2027-02-15T22:00:00Z',
      transp: 'TRANSPARENT',
    });
    expect(closes).not.toHaveProperty('dtend');
    expect(others).toEqual([]);
  });

  it('says what was written beside the hour in Geneva, and where to go', () => {
    const phase = aPhase({
      asWritten: '23:00 Geneva time, 15 February',
      url: 'https://forms.example/prizes?year=2027&lang=en',
      place: 'Online; Geneva, Popov room',
      actionLines: ['C5', 'C7-EGOV'],
    });
    expect(eventsIn(written([phase]))[1]).toMatchObject({
      description: [
        `${dayText('en', Temporal.PlainDate.from('2027-02-15'))}, 23:00 Geneva time`,
        'As announced: 23:00 Geneva time, 15 February',
        'Action lines: C5 and C7-EGOV',
        'https://forms.example/prizes?year=2027&lang=en',
      ].join('\n'),
      url: 'https://forms.example/prizes?year=2027&lang=en',
      location: 'Online; Geneva, Popov room',
      categories: ['WSIS Prizes 2027', 'Window', 'C5', 'C7-EGOV'],
    });
  });
});

describe('other dates', () => {
  it('make a meeting one event with a length, which keeps its guests busy', () => {
    const meeting = aPhase({
      kind: 'meeting',
      opens: minute('2027-01-20T10:00:00Z'),
      closes: minute('2027-01-20T12:30:00Z'),
    });
    expect(eventsIn(written([meeting]))).toEqual([
      expect.objectContaining({
        dtstart: '2027-01-20T10:00:00Z',
        dtend: '2027-01-20T12:30:00Z',
        transp: 'OPAQUE',
        summary: 'Submission (WSIS Prizes 2027)',
      }),
    ]);
  });

  it('end a meeting of several days behind its last', () => {
    const forum = aPhase({ kind: 'meeting', opens: day('2027-03-15'), closes: day('2027-03-19') });
    expect(eventsIn(written([forum]))).toEqual([
      expect.objectContaining({ dtstart: '2027-03-15', dtend: '2027-03-20' }),
    ]);
  });

  it('that are a month alone cover that month and say so', () => {
    const { opens, ...newsletter } = aPhase({ kind: 'publication', closes: month('2027-02') });
    expect(opens).toBeDefined();
    expect(eventsIn(written([newsletter]))).toEqual([
      expect.objectContaining({
        dtstart: '2027-02-01',
        dtend: '2027-03-01',
        summary: 'Published: Submission (WSIS Prizes 2027) – some day in February 2027',
      }),
    ]);
  });

  it('that nobody set are no events', () => {
    const { opens, closes, ...phase } = aPhase();
    expect([opens, closes]).not.toContain(undefined);
    expect(eventsIn(written([phase]))).toEqual([]);
  });

  it('show what somebody owes on the day it is due, and what is waived as cancelled', () => {
    const contribution = aContribution();
    const edition = anEdition({ id: 'report-2027', names: { en: 'Report 2027' } });
    const contributions = [
      { contribution, edition },
      { contribution: { ...contribution, id: 'c-2', state: 'waived' as const }, edition },
    ];
    expect(eventsIn(written([], { contributions }))).toEqual([
      expect.objectContaining({
        uid: 'contribution/c-1@calendar.actionline.invalid',
        summary: 'Due: Section on C5 (Report 2027)',
        dtstart: '2027-01-29',
        dtend: '2027-01-30',
        status: 'CONFIRMED',
        categories: ['Report 2027', 'Contribution', 'C5', 'ITU-D'],
      }),
      expect.objectContaining({ status: 'CANCELLED' }),
    ]);
  });
});

describe('a change', () => {
  it('keeps the identity of both events and counts their sequence up', () => {
    const before = eventsIn(written([aPhase()]));
    const after = eventsIn(written([aPhase({ version: 4, closes: day('2027-03-01') })]));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(before.map(({ sequence }) => sequence)).toEqual(['1', '1']);
    expect(after.map(({ sequence }) => sequence)).toEqual(['4', '4']);
  });

  it('of a deadline into a window keeps the identity of its end', () => {
    const { opens, ...deadline } = aPhase({ kind: 'deadline' });
    expect(opens).toBeDefined();
    expect(eventsIn(written([deadline]))[0]?.uid).toBe(eventsIn(written([aPhase()]))[1]?.uid);
  });

  it('that cancels a phase or the whole edition is told as such', () => {
    const phase = aPhase({ status: 'cancelled' });
    const edition = anEdition({ status: 'cancelled' });
    for (const text of [written([phase]), written([], { phases: [{ phase: aPhase(), edition }] })]) {
      expect(eventsIn(text).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    }
  });
});

describe('a feed', () => {
  it('is the same text whenever it is made, and names itself and when to look again', () => {
    const text = written([aPhase()]);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:WSIS Prizes',
        'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
        'X-PUBLISHED-TTL:PT4H',
        'DTSTAMP:20261101T080000Z',
      ]),
    );
    expect(text).not.toContain('METHOD');
  });
});

describe('the file of an announcement', () => {
  it('publishes its phases in the language of the place, as of now', () => {
    const text = createCalendarFileMaker(() => NOON)([aPhase()], anEdition(), 'fr');
    expect(linesOf(text)).toEqual(
      expect.arrayContaining(['METHOD:PUBLISH', 'DTSTAMP:20261126T120000Z', 'X-WR-CALNAME:Prix SMSI 2027']),
    );
    expect(eventsIn(text)[1]?.summary).toBe('Clôture\u202f: Submission (Prix SMSI 2027)');
  });
});

describe('any text', () => {
  const nasty = fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => text.trim() !== '');

  it('is folded at 75 octets, is read again as it was, and adds no lines of its own', () => {
    fc.assert(
      fc.property(nasty, nasty, fc.constantFrom(...LANGUAGES), (name, place, language) => {
        const phase = aPhase({
          names: { en: name },
          place,
          url: `https://a.example/${name}`,
          asWritten: place,
        });
        const text = written([phase], { language, name });
        for (const line of linesOf(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const events = eventsIn(text);
        expect(events).toHaveLength(2);
        const clean = place.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
        expect(events[0]?.location ?? '').toBe(clean);
      }),
    );
  });

  it('that is no address is left out of the address', () => {
    const phase = aPhase({ url: 'not an address\r\nBEGIN:VEVENT' });
    expect(eventsIn(written([phase]))[1]).not.toHaveProperty('url');
    expect(written([phase])).not.toMatch(/^BEGIN:VEVENT\r\n(?!UID)/m);
  });

  it('ends every line as the standard says, the last one too', () => {
    const text = written([aPhase()]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
