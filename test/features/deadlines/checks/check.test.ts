import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, Phase } from '../../../../src/features/deadlines/calendar.js';
import { checkEdition, openFindings } from '../../../../src/features/deadlines/checks/check.js';
import { GENEVA, sampleEdition, samplePhase } from '../samples.js';

const CONTEXT = {
  isHoliday: (day: Temporal.PlainDate) => day.month === 12 && day.day === 25,
  now: Temporal.Instant.from('2026-01-01T00:00:00Z'),
};

function day(date: string, zone = GENEVA): CalendarDate {
  return { precision: 'day', date, zone };
}

function minute(local: string, zone = GENEVA): CalendarDate {
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
  return { precision: 'minute', instant, zone };
}

function month(value: string): CalendarDate {
  return { precision: 'month', month: value, zone: GENEVA };
}

/** A phase from Monday to Friday, in which nothing is wrong but what is said. */
function phase(overrides: Partial<Phase> = {}): Phase {
  return samplePhase({ opens: day('2026-06-01'), closes: day('2026-06-05'), ...overrides });
}

function without(name: 'opens' | 'closes', overrides: Partial<Phase> = {}): Phase {
  const { [name]: _, ...rest } = phase(overrides);
  return rest;
}

function check(...phases: readonly Phase[]) {
  const numbered = phases.map((each, index) => ({
    ...each,
    position: index + 1,
    key: each.key === 'submission' && index > 0 ? `p${index + 1}` : each.key,
  }));
  return checkEdition(sampleEdition(numbered), CONTEXT);
}

function codesOf(...phases: readonly Phase[]): readonly string[] {
  return check(...phases).map(({ code, phase: key }) => `${key}: ${code}`);
}

describe('an edition in which nothing is wrong', () => {
  it.each([
    ['a window of days', phase()],
    ['a window to the minute, across a clock change', phase({ closes: minute('2026-12-07T23:00') })],
    ['a window of one day', phase({ opens: day('2026-06-01'), closes: day('2026-06-01') })],
    ['a window of one month', phase({ opens: month('2026-06'), closes: month('2026-06') })],
    ['a deadline', without('opens', { kind: 'deadline' })],
    ['a meeting without an end', without('closes', { kind: 'meeting' })],
    ['a meeting that ends at a weekend', phase({ kind: 'meeting', closes: day('2026-06-06') })],
    ['a publication on a Sunday', without('opens', { kind: 'publication', closes: day('2026-06-07') })],
  ])('has no findings: %s', (_, only) => {
    expect(check(only)).toEqual([]);
  });

  it('has windows that follow one another', () => {
    expect(codesOf(phase(), phase({ opens: day('2026-06-06'), closes: day('2026-06-08') }))).toEqual([
      'p2: weekend',
    ]);
    expect(
      check(
        phase({ closes: minute('2026-06-05T23:00') }),
        phase({ opens: minute('2026-06-05T23:00'), closes: day('2026-06-08') }),
        phase({ opens: month('2026-06'), closes: month('2026-07') }),
      ),
    ).toEqual([]);
  });
});

describe('what can not be meant', () => {
  it('is an edition without phases', () => {
    expect(check()).toEqual([{ code: 'no phases', severity: 'error', values: {} }]);
  });

  it('is two phases by one key', () => {
    const phases = [phase(), phase({ position: 2, opens: day('2026-06-08'), closes: day('2026-06-09') })];
    expect(checkEdition(sampleEdition(phases), CONTEXT)).toContainEqual({
      code: 'duplicate key',
      severity: 'error',
      phase: 'submission',
      values: { key: 'submission' },
    });
  });

  it.each([
    ['a window without an end', without('closes'), 'no end'],
    ['a deadline without a date', without('closes', { kind: 'deadline' }), 'no date'],
    ['a publication without a date', without('closes', { kind: 'publication' }), 'no date'],
    ['a day that does not exist', phase({ closes: day('2026-06-31') }), 'impossible date'],
    ['a month that does not exist', phase({ closes: month('2026-13') }), 'impossible date'],
    [
      'no instant',
      phase({ closes: { precision: 'minute', instant: 'soon', zone: GENEVA } }),
      'impossible date',
    ],
    ['a zone nobody knows', phase({ closes: day('2026-06-05', 'Europe/Atlantis') }), 'unknown zone'],
    ['an end before the begin', phase({ closes: day('2026-05-29') }), 'closes first'],
    [
      'an end by hours before the begin',
      phase({ opens: minute('2026-06-05T12:00'), closes: minute('2026-06-05T11:00') }),
      'closes first',
    ],
    [
      'an end with the begin',
      phase({ opens: minute('2026-06-05T12:00'), closes: minute('2026-06-05T12:00') }),
      'closes first',
    ],
  ])('is %s', (_, only, code) => {
    expect(check(only)).toEqual([expect.objectContaining({ code, severity: 'error', phase: 'submission' })]);
  });

  it('is two zones that name different instants, at the begin of a span or at its end', () => {
    const meeting = {
      kind: 'meeting',
      opens: minute('2026-06-03T11:00'),
      closes: minute('2026-06-03T12:00'),
    } as const;
    const findings = (asWritten: string) => codesOf(phase({ ...meeting, asWritten }));
    expect(findings('3 June 2026, 11:00 CEST / 11:00 EAT')).toEqual(['submission: zones differ']);
    expect(findings('3 June 2026, 11:00-12:00 CEST/12:00-13:00 EAT')).toEqual([]);
    expect(findings('3 June 2026, 11:00-12:00 CEST/12:00-14:00 EAT')).toEqual(['submission: zones differ']);
    expect(findings('3 June 2026, 11:00-12:00 CEST (12:00-13:00 EAT)')).toEqual([]);
    expect(findings('Opens 3 June 2026 09:00 CEST, closes 5 June 2026 23:00 EAT')).toEqual([]);
    expect(findings('in the morning, after coffee')).toEqual([]);
  });

  it('is a written time that the clocks leave out', () => {
    const closes = minute('2027-03-28T03:30');
    const deadline = without('opens', {
      kind: 'deadline',
      closes,
      asWritten: '28 March 2027, 02:30 Geneva time',
    });
    expect(codesOf(deadline)).toContain('submission: time left out');
  });

  it('is told before what may be meant, and the other checks pass over it', () => {
    const sunday = phase({ closes: day('2026-06-07') });
    const findings = check(sunday, phase({ closes: day('2026-06-31') }));
    expect(findings.map(({ code }) => code)).toEqual(['impossible date', 'weekend']);
  });
});

describe('what may not be meant', () => {
  const next = (opens: CalendarDate, closes: CalendarDate) => phase({ opens, closes });

  it('is an order of phases that is not that of their dates', () => {
    const meeting = phase({ kind: 'meeting', opens: day('2026-05-20'), closes: day('2026-05-21') });
    expect(check(phase(), meeting)).toEqual([
      { code: 'order', severity: 'warning', phase: 'p2', values: { previous: 'submission' } },
    ]);
    // A whole day may end after the hour: a deadline beside a meeting of that day is in order.
    const session = phase({
      kind: 'meeting',
      opens: minute('2026-06-01T13:00'),
      closes: minute('2026-06-01T14:00'),
    });
    expect(check(session, without('opens', { kind: 'deadline', closes: day('2026-06-01') }))).toEqual([]);
  });

  it('is a gap of whole days between windows', () => {
    expect(check(phase(), next(day('2026-06-08'), day('2026-06-09')))).toEqual([
      { code: 'gap', severity: 'warning', phase: 'p2', values: { previous: 'submission', days: '2' } },
    ]);
    const evening = phase({ closes: minute('2026-06-04T23:00') });
    expect(codesOf(evening, next(day('2026-06-05'), day('2026-06-09')))).toEqual([]);
  });

  it('is a window that opens while the one before is open', () => {
    expect(codesOf(phase(), next(day('2026-06-05'), day('2026-06-09')))).toEqual(['p2: overlap']);
    expect(
      codesOf(phase({ closes: minute('2026-06-05T23:00') }), next(day('2026-06-05'), day('2026-06-09'))),
    ).toEqual(['p2: overlap']);
  });

  it('is a day on which nobody works, in the zone of the date', () => {
    expect(check(phase({ closes: day('2026-06-06') }))).toEqual([
      {
        code: 'weekend',
        severity: 'warning',
        phase: 'submission',
        values: { date: '2026-06-06', end: 'closes' },
      },
    ]);
    expect(codesOf(phase({ closes: day('2026-12-25') }))).toEqual(['submission: holiday']);
    // Friday evening in Geneva is Saturday in Tokyo.
    const evening = minute('2026-06-05T23:00');
    expect(codesOf(phase({ closes: evening }))).toEqual([]);
    expect(codesOf(phase({ closes: { ...evening, zone: 'Asia/Tokyo' } as CalendarDate }))).toEqual([
      'submission: weekend',
      'submission: odd hour',
    ]);
  });

  it('is a deadline in the night, or at midnight, which two days claim', () => {
    expect(codesOf(phase({ closes: minute('2026-06-05T03:00') }))).toEqual(['submission: odd hour']);
    expect(codesOf(phase({ closes: minute('2026-06-05T00:00') }))).toEqual(['submission: odd hour']);
    expect(codesOf(phase({ closes: minute('2026-06-04T23:59') }))).toEqual([]);
  });

  it.each([
    ['2026-10-25T00:30:00Z', 'first'],
    ['2026-10-25T01:30:00Z', 'second'],
  ])('is a time that the clocks show twice: %s is the %s', (instant, which) => {
    const meeting = phase({
      kind: 'meeting',
      opens: { precision: 'minute', instant, zone: GENEVA },
      closes: day('2026-10-26'),
    });
    expect(check(meeting)).toContainEqual({
      code: 'time twice',
      severity: 'warning',
      phase: 'submission',
      values: { date: '2026-10-25', time: '02:30', end: 'opens', which },
    });
  });

  it('is an edition all of which is past', () => {
    const past = phase({ opens: day('2025-06-02'), closes: day('2025-06-06') });
    expect(codesOf(past)).toEqual(['submission: past']);
    expect(codesOf(past, phase({ kind: 'meeting' }))).toEqual([]);
  });

  it('is not looked for in what is cancelled', () => {
    expect(codesOf(phase({ status: 'cancelled', closes: day('2026-06-31') }), phase())).toEqual([]);
  });
});

describe('a warning that somebody accepted', () => {
  it('stands in the way no longer, for that phase alone; an error always does', () => {
    const accepted = [{ warning: 'weekend', reason: 'The Forum is over then.' }];
    const edition = sampleEdition([
      phase({ key: 'one', closes: day('2026-06-06'), accepted }),
      phase({ key: 'two', position: 2, opens: day('2026-06-07'), closes: day('2026-06-13') }),
      phase({
        key: 'three',
        position: 3,
        closes: day('2026-06-31'),
        accepted: [{ warning: 'impossible date', reason: '' }],
      }),
    ]);
    const open = openFindings(edition, checkEdition(edition, CONTEXT));
    expect(open.map(({ code, phase: key }) => `${key}: ${code}`)).toEqual([
      'three: impossible date',
      'two: weekend',
      'two: weekend',
    ]);
  });
});
