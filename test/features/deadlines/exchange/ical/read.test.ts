import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../../../src/features/deadlines/exchange/ical/read.js';
import { calendarText } from '../../../../../src/features/deadlines/exchange/ical/write.js';
import { anyEdition } from '../arbitraries.js';
import { readingContext, told } from '../reading.js';
import { aContribution, anEdition, day, minute } from '../samples.js';

const read = (lines: readonly string[], zone = 'Europe/Zurich') =>
  readCalendar(lines.join('\r\n'), readingContext({ zone }));

function calendar(...events: readonly (readonly string[])[]): readonly string[] {
  const blocks = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks, 'END:VCALENDAR', ''];
}

function only(...lines: readonly string[]) {
  const { phases, findings } = read(calendar(['UID:1', 'SUMMARY:Briefing', ...lines]));
  expect(findings).toEqual([]);
  expect(phases).toHaveLength(1);
  return phases[0];
}

describe('an event of another program', () => {
  it('becomes a meeting with its begin, its end, its place and the action lines it names', () => {
    const event = only(
      'DTSTART;TZID=Africa/Addis_Ababa:20270301T110000',
      'DTEND;TZID=Africa/Addis_Ababa:20270301T123000',
      'LOCATION:Addis\\, room 2',
      'URL:https://meet.example/1',
      'CATEGORIES:c5,Internal',
    );
    expect(event).toEqual({
      line: 3,
      key: 'briefing',
      kind: 'meeting',
      names: { en: 'Briefing' },
      opens: minute('2027-03-01T08:00:00Z', 'Africa/Addis_Ababa'),
      closes: minute('2027-03-01T09:30:00Z', 'Africa/Addis_Ababa'),
      place: 'Addis, room 2',
      url: 'https://meet.example/1',
      actionLines: ['C5'],
      status: 'planned',
    });
  });

  it.each([
    ['UTC', 'DTSTART:20270301T080000Z', minute('2027-03-01T08:00:00Z')],
    ['a clock without zone', 'DTSTART:20270301T080000', minute('2027-03-01T07:00:00Z')],
    [
      'a zone with a path before it',
      'DTSTART;TZID=/citadel.org/2021/Asia/Tokyo:20270301T090000',
      minute('2027-03-01T00:00:00Z', 'Asia/Tokyo'),
    ],
    [
      'an hour that a clock change leaves out, as the standard reads it',
      'DTSTART;TZID=Europe/Zurich:20270328T023000',
      minute('2027-03-28T01:30:00Z'),
    ],
    [
      'an hour that it shows twice, as the standard reads it',
      'DTSTART;TZID=Europe/Zurich:20271031T023000',
      minute('2027-10-31T00:30:00Z'),
    ],
    ['a day', 'DTSTART;VALUE=DATE:20270301', day('2027-03-01')],
    ['a day where a moment was promised', 'DTSTART:20270301', day('2027-03-01')],
  ])('is read in %s', (_, line, expected) => {
    expect(only(line)?.closes).toEqual(expected);
  });

  it('is read by the zone that the file describes where its name says nothing', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const event = (uid: string, start: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:x',
      `DTSTART;TZID="W. Europe Standard Time":${start}`,
      'END:VEVENT',
    ];
    const { phases, findings } = read(
      [
        'BEGIN:VCALENDAR',
        ...event('1', '20270115T230000'),
        ...event('2', '20270715T230000'),
        ...zone,
        'END:VCALENDAR',
      ],
      'Asia/Tokyo',
    );
    expect(findings).toEqual([]);
    expect(phases.map(({ closes }) => closes)).toEqual([
      minute('2027-01-15T22:00:00Z', 'Asia/Tokyo'),
      minute('2027-07-15T21:00:00Z', 'Asia/Tokyo'),
    ]);
  });

  it('has the zone of its calendar where it says none itself', () => {
    const [begin = '', ...rest] = calendar(['UID:1', 'SUMMARY:x', 'DTSTART:20270301T090000']);
    const { phases, name } = read([begin, 'X-WR-CALNAME:My calendar', 'X-WR-TIMEZONE:Asia/Tokyo', ...rest]);
    expect(name).toBe('My calendar');
    expect(phases[0]?.closes).toEqual(minute('2027-03-01T00:00:00Z', 'Asia/Tokyo'));
  });

  it('over whole days ends with the day before its end', () => {
    const event = only('DTSTART;VALUE=DATE:20270315', 'DTEND;VALUE=DATE:20270320');
    expect(event).toMatchObject({ kind: 'meeting', opens: day('2027-03-15'), closes: day('2027-03-19') });
  });

  it('with a length instead of an end ends on the clock of its zone', () => {
    const event = only('DTSTART;TZID=Europe/Zurich:20270327T230000', 'DURATION:P1D');
    expect(event?.closes).toEqual(minute('2027-03-28T21:00:00Z'));
  });

  it.each([
    ['a moment without length', ['DTSTART:20270301T080000Z'], 'deadline'],
    ['a day that says so', ['DTSTART;VALUE=DATE:20270301', 'CATEGORIES:Deadline'], 'deadline'],
    ['an hour', ['DTSTART:20270301T080000Z', 'DTEND:20270301T090000Z'], 'meeting'],
    ['two months', ['DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270501'], 'window'],
  ])('%s is of the kind that fits', (_, lines, kind) => {
    expect(only(...lines)?.kind).toBe(kind);
  });

  it.each([
    ['Date limite de soumission'],
    ['Plazo de envío'],
    ['Срок подачи'],
    ['投稿截止'],
    ['الموعد النهائي للتقديم'],
  ])('“%s” is a deadline', (summary) => {
    const { phases } = read(calendar([`SUMMARY:${summary}`, 'DTSTART;VALUE=DATE:20270301']));
    expect(phases[0]).toMatchObject({ kind: 'deadline', opens: null, closes: day('2027-03-01') });
  });

  it('that was called off is cancelled, and so are all of a file that takes its events back', () => {
    expect(only('DTSTART:20270301T080000Z', 'STATUS:CANCELLED')?.status).toBe('cancelled');
    const [begin = '', ...rest] = calendar(['SUMMARY:x', 'DTSTART:20270301T080000Z']);
    expect(read([begin, 'METHOD:CANCEL', ...rest]).phases[0]?.status).toBe('cancelled');
  });

  it('a task is a deadline at the moment it is due', () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VTODO',
      'SUMMARY:Paper',
      'DUE:20270301T080000Z',
      'END:VTODO',
      'END:VCALENDAR',
    ];
    expect(read(lines).phases[0]).toMatchObject({ kind: 'deadline', closes: minute('2027-03-01T08:00:00Z') });
  });
});

describe('an event that repeats', () => {
  const datesOf = (...lines: readonly string[]) =>
    read(calendar(['UID:1', 'SUMMARY:Call', ...lines])).phases.map(({ key, closes }) =>
      closes?.precision === 'minute'
        ? `${key} ${closes.instant}`
        : `${key} ${closes?.precision === 'day' ? closes.date : ''}`,
    );

  it('is taken each time, without what it leaves out, on the clock of its zone', () => {
    expect(
      datesOf(
        'DTSTART;TZID=Europe/Zurich:20270312T090000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=Europe/Zurich:20270319T090000',
      ),
    ).toEqual([
      'call-2027-03-12 2027-03-12T08:00:00Z',
      'call-2027-03-26 2027-03-26T08:00:00Z',
      'call-2027-04-02 2027-04-02T07:00:00Z',
    ]);
  });

  it('ends with the last day its rule holds, and has the dates that are added', () => {
    expect(
      datesOf(
        'DTSTART;VALUE=DATE:20270301',
        'RRULE:FREQ=MONTHLY;UNTIL=20270501',
        'RDATE;VALUE=DATE:20270315',
      ),
    ).toEqual([
      'call-2027-03-01 2027-03-01',
      'call-2027-03-15 2027-03-15',
      'call-2027-04-01 2027-04-01',
      'call-2027-05-01 2027-05-01',
    ]);
  });

  it('without end is taken for its next dozen times, and that is said', () => {
    const { phases, findings } = read(
      calendar(['SUMMARY:Call', 'DTSTART:20150105T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO']),
    );
    expect(phases).toHaveLength(12);
    expect(phases[0]?.closes).toEqual(minute('2026-11-30T09:00:00Z'));
    expect(told({ findings })).toEqual(['3 RRULE repeatsOn (remark)']);
  });

  it('has one of its times changed by an event of its own', () => {
    const master = ['UID:1', 'SUMMARY:Call', 'DTSTART:20270104T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'];
    const moved = ['UID:1', 'SUMMARY:Call', 'RECURRENCE-ID:20270111T090000Z', 'DTSTART:20270112T150000Z'];
    const off = [
      'UID:1',
      'SUMMARY:Call',
      'RECURRENCE-ID:20270118T090000Z',
      'DTSTART:20270118T090000Z',
      'STATUS:CANCELLED',
    ];
    const { phases } = read(calendar(master, moved, off));
    expect(phases.map(({ key, closes, status }) => [key, closes, status])).toEqual([
      ['call-2027-01-04', minute('2027-01-04T09:00:00Z'), 'planned'],
      ['call-2027-01-11', minute('2027-01-12T15:00:00Z'), 'planned'],
      ['call-2027-01-18', minute('2027-01-18T09:00:00Z'), 'cancelled'],
    ]);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=WEEKLY;INTERVAL=1000000',
    'FREQ=SECONDLY',
    'FREQ=YEARLY;BYWEEKNO=53',
    'FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12',
    'FREQ=DAILY;COUNT=-1',
  ])('by a rule that may never come to an end of it is taken once, and that is said: %s', (rule) => {
    const { phases, findings } = read(
      calendar(['SUMMARY:Call', 'DTSTART:20270104T090000Z', `RRULE:${rule}`]),
    );
    expect(phases).toHaveLength(1);
    expect(told({ findings })).toEqual(['3 RRULE repeats (remark)']);
  });

  it('is read at once, whatever rule is followed', () => {
    const part = <Value>(values: readonly Value[]) =>
      fc.option(fc.constantFrom(...values), { nil: undefined });
    const rule = fc.record({
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      INTERVAL: part([1, 2, 7, 12, 60]),
      BYDAY: part(['MO', 'MO,WE', '4FR', '-1SU']),
      BYMONTH: part([2, 12]),
      BYMONTHDAY: part([1, 28, -28]),
      BYSETPOS: part([1, 4, -4]),
    });
    const start = fc.constantFrom('20000229T090000Z', '20270131T090000', '19700101T000000Z');
    fc.assert(
      fc.property(rule, start, (parts, from) => {
        const text = Object.entries(parts).flatMap(([name, value]) =>
          value === undefined ? [] : [`${name}=${value}`],
        );
        const begun = process.cpuUsage();
        read(calendar(['SUMMARY:Call', `DTSTART:${from}`, `RRULE:${text.join(';')}`]));
        expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(2_000);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a calendar that was damaged', () => {
  it('loses what is broken and nothing else, and says which lines', () => {
    const { phases, findings } = read([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:First',
      'DESCRIPTION:an e-mail wrapped this',
      'line without a blank before it',
      'DTSTART:20270301T080000Z',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:No end',
      'DTSTART:20270302T080000Z',
      'BEGIN:VEVENT',
      'SUMMARY:Impossible',
      'DTSTART:20270230T080000Z',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:Unknown zone',
      'DTSTART;TZID=Mars/Olympus:20270301T080000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART:20270301T080000Z',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:No date',
      'END:VEVENT',
      'BEGIN:VJOURNAL',
      'SUMMARY:A note',
      'END:VJOURNAL',
      'BEGIN:VEVENT',
      'SUMMARY:Last',
      'DTSTART:20270303T080000Z',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
    ]);
    expect(phases.map(({ names }) => names?.en)).toEqual(['First', 'No end', 'Last']);
    expect(told({ findings })).toEqual([
      'detailsLeftOut (remark)',
      '5 brokenLine (remark)',
      '8 notClosed (remark)',
      '11 DTSTART impossibleDate',
      '15 DTSTART unknownZone',
      '19 SUMMARY missing',
      '22 DTSTART missing',
      '25 otherComponent (remark)',
      '28 notClosed (remark)',
    ]);
  });

  it.each([
    ['no calendar', ['edition,phase'], ['noCalendar']],
    ['no events', calendar(), ['noEvents']],
    ['nothing', [''], ['noCalendar']],
  ])('is told of as a whole: %s', (_, lines, expected) => {
    expect(told(read(lines))).toEqual(expected);
  });

  it('gives an answer although a rule of one of its zones is none', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:x', 'BEGIN:STANDARD', 'RRULE:FREQ=DAILY;UNTIL=x', 'END:STANDARD'];
    expect(read(['BEGIN:VCALENDAR', ...zone, 'END:VTIMEZONE', 'BEGIN:VEVENT']).phases).toEqual([]);
  });

  it('of any lines gives an answer', () => {
    const line = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'TZID:x',
      'BEGIN:STANDARD',
      'END:STANDARD',
      'TZOFFSETTO:+9999',
      'TZOFFSETFROM:',
      'DTSTART:',
      'DTSTART:20270301T080000Z',
      'DTSTART;TZID=x:20270301T080000',
      'DTSTART;TZID=x:99990301T080000',
      'DTEND:0',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:a',
      'RRULE:FREQ=DAILY',
      'RRULE:',
      'RRULE:FREQ=DAILY;UNTIL=x',
      'EXDATE:x',
      'RDATE;VALUE=PERIOD:20270301T080000Z/PT1H',
      'RECURRENCE-ID:20270301T080000Z',
      'UID:1',
      'DURATION:-PT1H',
      'DURATION:x',
      ' folded',
      ':',
      ';',
      'X;=:',
      'CATEGORIES:',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'TZOFFSETTO:+0200',
      'TZOFFSETFROM:+0100',
      'DTSTART:16010101T030000',
      'STATUS:',
      'UID:a/b/opens@calendar.actionline.invalid',
      'X-ACTIONLINE-MONTH:2027-99',
      'X-ACTIONLINE-ZONE:x',
      'X-WR-TIMEZONE:x',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const proposal = read(['BEGIN:VCALENDAR', ...lines]);
        expect(proposal.phases.length + proposal.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a calendar that we wrote', () => {
  it('becomes the phases it was made of: each once, as precise as it was', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const language = 'fr';
        const dated = edition.phases.filter(
          ({ opens, closes, kind }) => (opens || closes) && kind !== 'meeting',
        );
        const text = calendarText({
          phases: dated.map((phase) => ({ phase, edition })),
          language,
          name: 'x',
        });
        if (dated.length === 0) return;
        const { phases, findings } = readCalendar(text, readingContext({ zone: 'Asia/Tokyo' }));
        expect(findings).toEqual([]);
        expect(
          phases.map(({ edition: id, key, kind, opens, closes }) => ({ id, key, kind, opens, closes })),
        ).toEqual(
          dated.map(({ key, kind, opens = null, closes = null }) => ({
            id: edition.id,
            key,
            kind,
            opens,
            closes,
          })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is taken as somebody left it who moved an event', () => {
    const edition = anEdition();
    const text = calendarText({
      phases: edition.phases.map((phase) => ({ phase, edition })),
      language: 'en',
      name: 'x',
    });
    const moved = text.replace('DTSTART:20270215T220000Z', 'DTSTART:20270222T220000Z');
    const { phases } = readCalendar(moved, readingContext());
    expect(phases).toEqual([
      expect.objectContaining({
        key: 'submission',
        opens: day('2026-12-07'),
        closes: minute('2027-02-22T22:00:00Z'),
      }),
    ]);
  });

  it('says of what somebody owes that it is no phase', () => {
    const contributions = [{ contribution: aContribution(), edition: anEdition() }];
    const text = calendarText({ phases: [], contributions, language: 'en', name: 'x' });
    const proposal = readCalendar(text, readingContext());
    expect(proposal.phases).toEqual([]);
    expect(told(proposal).join()).toMatch(/^\d+ contribution$/);
  });
});
