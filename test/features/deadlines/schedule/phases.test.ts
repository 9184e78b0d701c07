import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, Phase } from '../../../../src/features/deadlines/calendar.js';
import { planPhase } from '../../../../src/features/deadlines/schedule/phases.js';
import type { Subscriber } from '../../../../src/features/deadlines/subscriber.js';
import { GENEVA, samplePhase, sampleSubscriber } from '../samples.js';

function told(subscriber: Subscriber, phase = samplePhase()): readonly string[] {
  return planPhase(phase, 'prizes', subscriber, []).map(
    ({ occasion, at }) => `${occasion} ${at.toZonedDateTimeISO(subscriber.zone).toPlainDateTime()}`,
  );
}

function withoutOpening(overrides: Partial<Phase>): Phase {
  const { opens: _, ...phase } = samplePhase(overrides);
  return phase;
}

const since = (instant: string) => ({ since: Temporal.Instant.from(instant) });
const day = (date: string): CalendarDate => ({ precision: 'day', date, zone: GENEVA });

describe('the reminders of the 2023 contest, which closes on Wednesday 7 December 2022 at 23:00 in Geneva', () => {
  it('come to Geneva on the mornings of working days, then by the end of the last working day', () => {
    expect(told(sampleSubscriber())).toEqual([
      'opening 2022-09-07T08:00:00',
      'before:P30D 2022-11-07T09:00:00',
      'before:P14D 2022-11-23T09:00:00',
      'before:P7D 2022-11-30T09:00:00',
      'before:P3D 2022-12-02T09:00:00', // 4 December is a Sunday
      'before:P1D 2022-12-06T09:00:00',
      'before:PT2H 2022-12-07T18:00:00', // 21:00 is quiet
      'closing 2022-12-08T08:00:00',
    ]);
  });

  it('come to Addis Ababa, where it closes at 01:00 of the 8th, a morning earlier rather than too late', () => {
    expect(told(sampleSubscriber({ zone: 'Africa/Addis_Ababa' }))).toEqual([
      'opening 2022-09-07T08:00:00',
      'before:P30D 2022-11-07T09:00:00',
      'before:P14D 2022-11-23T09:00:00',
      'before:P7D 2022-11-30T09:00:00',
      'before:P3D 2022-12-02T09:00:00',
      'before:P1D 2022-12-06T09:00:00',
      'before:PT2H 2022-12-07T18:00:00',
      'closing 2022-12-08T08:00:00',
    ]);
  });

  it('come to New York, where it closes at 17:00, within the working day', () => {
    expect(told(sampleSubscriber({ zone: 'America/New_York' }))).toEqual([
      'opening 2022-09-06T18:00:00',
      'before:P30D 2022-11-07T09:00:00',
      'before:P14D 2022-11-23T09:00:00',
      'before:P7D 2022-11-30T09:00:00',
      'before:P3D 2022-12-02T09:00:00',
      'before:P1D 2022-12-06T09:00:00',
      'before:PT2H 2022-12-07T15:00:00',
      'closing 2022-12-07T17:00:00',
    ]);
  });

  it('come to Suva, where it closes at 10:00 of the 8th: two hours before is 08:00 there', () => {
    expect(told(sampleSubscriber({ zone: 'Pacific/Fiji' })).slice(-3)).toEqual([
      'before:P1D 2022-12-07T09:00:00',
      'before:PT2H 2022-12-08T08:00:00',
      'closing 2022-12-08T10:00:00',
    ]);
  });
});

describe('a meeting that is known by its days alone', () => {
  const forum = { kind: 'meeting', opens: { precision: 'day', date: '2022-12-15', zone: GENEVA } } as const;
  const { closes: _, ...undated } = samplePhase();
  const toldOf = (offsets: readonly string[]) =>
    planPhase({ ...undated, ...forum }, 'prizes', sampleSubscriber({ offsets }), []).map(
      ({ occasion }) => occasion,
    );

  it('is not announced hours before, since nobody knows the hour', () => {
    expect(toldOf(['P3D', 'P1D', 'PT2H'])).toEqual(['before:P3D', 'before:P1D', 'opening']);
  });

  it('is, for who wants nothing else', () => {
    expect(toldOf(['PT2H'])).toEqual(['before:PT2H', 'opening']);
  });
});

describe('who subscribes late', () => {
  it('is told of nothing that was due before', () => {
    expect(told(sampleSubscriber(since('2022-12-05T12:00:00Z')))).toEqual([
      'before:P1D 2022-12-06T09:00:00',
      'before:PT2H 2022-12-07T18:00:00',
      'closing 2022-12-08T08:00:00',
    ]);
  });

  it('is told by the end of the hours when no morning is left', () => {
    const offsets = ['P1D'];
    const subscriber = sampleSubscriber({ ...since('2022-12-06T12:00:00Z'), offsets });
    expect(told(subscriber)).toEqual(['before:P1D 2022-12-06T18:00:00', 'closing 2022-12-08T08:00:00']);
  });

  it('is told outside the hours when nothing else is possible, and never too late', () => {
    const subscriber = sampleSubscriber(since('2022-12-07T18:30:00Z'));
    expect(told(subscriber)).toEqual(['before:PT2H 2022-12-07T21:00:00', 'closing 2022-12-08T08:00:00']);
    expect(told(sampleSubscriber(since('2022-12-07T20:30:00Z')))).toEqual(['closing 2022-12-08T08:00:00']);
  });
});

describe('dates without an hour', () => {
  it('close at the end of their day', () => {
    const phase = withoutOpening({ kind: 'deadline', closes: day('2023-02-01') });
    expect(told(sampleSubscriber({ offsets: ['P1D', 'PT2H'] }), phase)).toEqual([
      'before:P1D 2023-01-31T09:00:00',
      'before:PT2H 2023-02-01T18:00:00',
      'closing 2023-02-02T08:00:00',
    ]);
  });

  it('begin a meeting in the morning of their first day', () => {
    const phase = samplePhase({ kind: 'meeting', opens: day('2023-03-13'), closes: day('2023-03-17') });
    expect(told(sampleSubscriber({ offsets: ['P3D', 'P1D'] }), phase)).toEqual([
      'before:P1D 2023-03-10T09:00:00', // a Friday for both
      'opening 2023-03-13T08:00:00',
    ]);
  });

  it('are not reminded of when only the month is known', () => {
    const closes: CalendarDate = { precision: 'month', month: '2023-03', zone: GENEVA };
    expect(told(sampleSubscriber(), withoutOpening({ closes }))).toEqual([]);
  });
});

describe('nothing is told of', () => {
  it.each(['cancelled', 'finished'] as const)('what is %s', (status) => {
    expect(told(sampleSubscriber(), samplePhase({ status }))).toEqual([]);
  });

  it('what a place is done with, or has muted with its edition', () => {
    const by = { platform: 'slack', tenant: 'T1', id: 'U1' } as const;
    for (const subject of ['prizes-2023/submission', 'prizes-2023']) {
      const silence = {
        subject,
        state: 'done',
        by,
        at: Temporal.Instant.from('2022-09-01T00:00:00Z'),
      } as const;
      expect(planPhase(samplePhase(), 'prizes', sampleSubscriber(), [silence])).toEqual([]);
    }
  });

  it('what is not subscribed to', () => {
    const subscriptions = [
      { scope: { kind: 'process', process: 'ocp' }, ...since('2022-01-01T00:00:00Z') },
      { scope: { kind: 'action line', line: 'C5' }, ...since('2022-01-01T00:00:00Z') },
      { scope: { kind: 'phase kind', phaseKind: 'meeting' }, ...since('2022-01-01T00:00:00Z') },
    ] as const;
    const phase = samplePhase({ actionLines: ['C1'] });
    expect(told(sampleSubscriber({ subscriptions }), phase)).toEqual([]);
    expect(told(sampleSubscriber({ subscriptions }), samplePhase({ actionLines: ['C5'] }))).not.toEqual([]);
    expect(told(sampleSubscriber({ subscriptions }))).not.toEqual([]);
  });
});

it('a date that moved is told anew: keys carry the version', () => {
  const keys = (version: number) =>
    planPhase(samplePhase({ version }), 'prizes', sampleSubscriber(), []).map(({ key }) => key);
  expect(new Set([...keys(1), ...keys(2)]).size).toBe(keys(1).length * 2);
});
