import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createCalendarFileMaker } from '../../../../src/features/deadlines/exchange/ical/write.js';
import { remindersReply, settledReply } from '../../../../src/features/deadlines/messages/reminders.js';
import { markRepeat } from '../../../../src/features/deadlines/messages/repeat.js';
import type { Told } from '../../../../src/features/deadlines/messages/told.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { samplePhase, sampleSubscriber } from '../samples.js';
import { labelsOf, textOf } from './read.js';
import {
  CLOSING,
  digestOn,
  prizes,
  reminderOf,
  sampleContribution,
  submission,
  toldOf,
  voting,
  WEEK_BEFORE,
} from './samples.js';

const at = (text: string) => Temporal.Instant.from(text);
const MESSAGE = { id: 'm1', late: false };
const inAddis = sampleSubscriber({ zone: 'Africa/Addis_Ababa' });
const before = reminderOf(submission, 'before:P7D', WEEK_BEFORE);

function say(told: Told, now: string | Temporal.Instant, late = false): string {
  const moment = typeof now === 'string' ? at(now) : now;
  const reply = remindersReply(told, { ...MESSAGE, late }, moment);
  return reply ? textOf(reply) : 'nothing';
}

describe('a reminder', () => {
  it('says what closes, when on both clocks, how long is left and where it is done', () => {
    expect(say(toldOf([before], { subscriber: inAddis }), '2022-11-30T06:00:07Z')).toBe(
      [
        'WSIS Prizes 2023: Submission closes in 7 days',
        'Closes: Wednesday, 7 December 2022, 23:00 Geneva time (your time: Thursday, 8 December 2022, 01:00 in Addis Ababa)',
        'Time left: 7 days',
        'Where: Open the form',
      ].join('\n'),
    );
  });

  it('says what is still owed to that edition, the nearest first', () => {
    const outstanding = [
      sampleContribution(),
      sampleContribution({
        id: 'c2',
        title: 'Section on C7',
        due: { precision: 'day', date: '2022-12-01', zone: 'Europe/Zurich' },
      }),
      sampleContribution({ id: 'c3', edition: 'report-2023', title: 'Report' }),
    ];
    const text = say(toldOf([before], { outstanding }), WEEK_BEFORE);
    expect(text).toContain(
      'Still to be handed in\n• Section on C7 – owner: Focal point, ITU-D – due Thursday, 1',
    );
    expect(text.indexOf('Section on C7')).toBeLessThan(text.indexOf('Section on C5'));
    expect(text).not.toContain('Report');
  });

  it('says today, tomorrow and hours as the reader counts them', () => {
    const told = toldOf([reminderOf(submission, 'before:PT2H', WEEK_BEFORE)], { subscriber: inAddis });
    expect(say(told, '2022-12-06T22:00:00Z')).toContain('closes tomorrow');
    expect(say(told, '2022-12-07T20:00:59Z')).toContain('closes in 2 hours');
    expect(say(told, '2022-12-07T21:30:00Z')).toContain('closes in 30 minutes');
    expect(
      say(toldOf([reminderOf(submission, 'before:PT2H', WEEK_BEFORE)]), '2022-12-07T08:00:00Z'),
    ).toContain('closes today');
  });

  it('of a whole day says that it lasts to the end of that day, and whose day that is', () => {
    const midnight = at('2022-12-20T23:00:00Z');
    const told = (subscriber = inAddis) =>
      toldOf([reminderOf(voting, 'before:P1D', WEEK_BEFORE, midnight)], { subscriber });
    expect(say(told(), '2022-12-19T06:00:00Z')).toContain(
      'closes tomorrow\nCloses: Tuesday, 20 December 2022, end of the day Geneva time',
    );
    expect(say(told(sampleSubscriber()), '2022-12-19T08:00:00Z')).toContain(
      'Closes: Tuesday, 20 December 2022, end of the day\n',
    );
  });

  it('whose closing is told some minutes early says how long is left, and afterwards that it has closed', () => {
    const told = toldOf([reminderOf(submission, 'closing', WEEK_BEFORE)]);
    expect(say(told, CLOSING.subtract({ minutes: 30 }))).toContain('Submission closes in 30 minutes');
    expect(say(told, CLOSING)).toContain('Submission has closed');
  });

  it('of a meeting known by its day says that it begins today, and one with an hour that it has begun', () => {
    const meeting = (opens: typeof voting.opens) =>
      samplePhase({
        id: 'prizes-2023/gala',
        key: 'gala',
        kind: 'meeting',
        names: { en: 'Gala' },
        ...(opens && { opens }),
      });
    const told = (phase: ReturnType<typeof meeting>, begin: string) =>
      toldOf([reminderOf(phase, 'opening', WEEK_BEFORE, at(begin))], {
        editions: [{ ...prizes, phases: [phase] }],
      });
    const byDay = meeting({ precision: 'day', date: '2022-11-30', zone: 'Europe/Zurich' });
    expect(say(told(byDay, '2022-11-29T23:00:00Z'), WEEK_BEFORE)).toContain('Gala begins today');
    const byHour = meeting({ precision: 'minute', instant: '2022-11-30T07:00:00Z', zone: 'Europe/Zurich' });
    expect(say(told(byHour, '2022-11-30T07:00:00Z'), WEEK_BEFORE)).toContain('Gala has begun');
  });

  it('says nothing when nothing is left to say, or the place ended or is muted', () => {
    expect(say(toldOf([before]), CLOSING)).toBe('nothing');
    const ended = sampleSubscriber({ status: 'ended' });
    expect(say(toldOf([before], { subscriber: ended }), WEEK_BEFORE)).toBe('nothing');
    const muted = sampleSubscriber({ mutedUntil: WEEK_BEFORE.add({ minutes: 1 }) });
    expect(say(toldOf([before], { subscriber: muted }), WEEK_BEFORE)).toBe('nothing');
    const mutedBefore = sampleSubscriber({ mutedUntil: WEEK_BEFORE });
    expect(say(toldOf([before], { subscriber: mutedBefore }), WEEK_BEFORE)).toContain('closes in 7 days');
  });
});

describe('several reminders of one hour', () => {
  it('become one message, whose title tells the nearest', () => {
    const told = toldOf([
      reminderOf(voting, 'before:P14D', WEEK_BEFORE, at('2022-12-20T23:00:00Z')),
      reminderOf(submission, 'before:P1D', WEEK_BEFORE),
    ]);
    const text = say(told, '2022-12-06T08:00:00Z');
    expect(text.split('\n')[0]).toBe('WSIS Prizes 2023: Submission closes tomorrow, and one more date');
    expect(text).toContain('WSIS Prizes 2023: Public voting closes in 14 days');
  });

  it('are a line each when they are many', () => {
    const phases = ['a', 'b', 'c', 'd'].map((key) => ({
      ...submission,
      id: `prizes-2023/${key}`,
      key,
      names: { en: key },
    }));
    const told = toldOf(
      phases.map((phase) => reminderOf(phase, 'before:P1D', WEEK_BEFORE)),
      {
        editions: [{ ...prizes, phases }],
      },
    );
    const text = say(told, '2022-12-06T08:00:00Z');
    expect(text.match(/^• /gm)).toHaveLength(4);
    expect(text).toContain(
      '• WSIS Prizes 2023: d closes tomorrow – Wednesday, 7 December 2022, 23:00 Geneva time',
    );
  });
});

describe('what was due while the bot was away', () => {
  it('is one message that says how long it was away and what still matters', () => {
    const told = toldOf([
      before,
      reminderOf(voting, 'before:P14D', WEEK_BEFORE.add({ hours: 1 }), at('2022-11-30T10:00:00Z')),
    ]);
    const text = say(told, WEEK_BEFORE.add({ hours: 6 }), true);
    expect(text).toContain(
      'While I was away\nI could not write from Wednesday, 30 November 2022, 09:00 to 15:00 Geneva time.',
    );
    expect(text).toContain('Submission closes in 7 days');
    expect(text).not.toContain('Public voting');
  });

  it('is not told at all when none of it matters any more', () => {
    expect(say(toldOf([before]), CLOSING, true)).toBe('nothing');
  });
});

describe('a digest', () => {
  const DAY = '2022-12-05';
  const monday = at('2022-12-05T08:00:00Z');
  const winners = samplePhase({
    id: 'prizes-2023/winners',
    key: 'winners',
    kind: 'publication',
    names: { en: 'Winners' },
    closes: { precision: 'month', month: '2022-12', zone: 'Europe/Zurich' },
  });
  const { opens: _opens, ...published } = winners;
  const edition = { ...prizes, phases: [submission, voting, published] };

  it('says what closes and opens this week and the next, and what is set to the month alone', () => {
    const text = say(toldOf([digestOn(DAY, monday)], { editions: [edition] }), monday);
    expect(text).toBe(
      [
        'The week of Monday, 5 December 2022',
        'This week',
        '• WSIS Prizes 2023: Submission – closes Wednesday, 7 December 2022, 23:00 Geneva time',
        '• WSIS Prizes 2023: Public voting – opens Thursday, 8 December 2022',
        'In December 2022, day not set yet',
        '• WSIS Prizes 2023: Winners – comes out',
      ].join('\n'),
    );
  });

  it('lists what begins on its own day, and not what is over', () => {
    const text = say(toldOf([digestOn('2022-12-08', monday)]), '2022-12-08T08:00:00Z');
    expect(text).toContain('Public voting – opens');
    expect(text).not.toContain('Submission');
  });

  it('leaves out what is not followed, muted or cancelled, and is not sent when nothing is left', () => {
    const dull = (overrides: Partial<Told>) => say(toldOf([digestOn(DAY, monday)], overrides), monday);
    const other = sampleSubscriber({
      subscriptions: [{ scope: { kind: 'process', process: 'report' }, since: monday }],
    });
    expect(dull({ subscriber: other })).toBe('nothing');
    expect(dull({ editions: [{ ...prizes, status: 'cancelled' }] })).toBe('nothing');
    const by = sampleSubscriber().owner;
    expect(dull({ silences: [{ subject: prizes.id, state: 'muted', by, at: monday }] })).toBe('nothing');
  });

  it('is not sent in another week', () => {
    expect(say(toldOf([digestOn(DAY, monday)]), '2022-12-12T08:00:00Z', true)).toBe('nothing');
  });
});

describe('the buttons of a message', () => {
  const labels = (told: Told, now: string) => {
    const reply = remindersReply(told, MESSAGE, at(now));
    return reply ? labelsOf(reply) : [];
  };

  it('are all there while there is time', () => {
    expect(labels(toldOf([before]), '2022-11-30T08:00:00Z')).toEqual([
      'Done',
      'Snooze 1 hour',
      'Snooze until tomorrow',
      'Snooze…',
      'Mute…',
      'Add to calendar',
    ]);
  });

  it('never offer to come back after the closing', () => {
    const told = toldOf([reminderOf(submission, 'before:PT2H', WEEK_BEFORE)]);
    expect(labels(told, '2022-12-07T20:00:00Z')).not.toContain('Snooze until tomorrow');
    expect(labels(told, '2022-12-07T21:30:00Z')).not.toContain('Snooze 1 hour');
  });

  it('are none where something has closed', () => {
    expect(labels(toldOf([reminderOf(submission, 'closing', WEEK_BEFORE)]), '2022-12-08T08:00:00Z')).toEqual(
      [],
    );
  });

  it('carry little enough for every platform', () => {
    const phases = Array.from({ length: 40 }, (_, index) => ({
      ...submission,
      id: `prizes-2023/a-rather-long-key-of-a-phase-${index}`,
      key: String(index),
    }));
    const told = toldOf(
      phases.map((phase) => reminderOf(phase, 'before:P7D', WEEK_BEFORE)),
      {
        editions: [{ ...prizes, phases }],
      },
    );
    const reply = remindersReply(told, { id: 'x'.repeat(36), late: false }, WEEK_BEFORE);
    expect(reply?.actions.length).toBeGreaterThan(0);
    for (const { argument } of reply?.actions ?? []) expect(argument.length).toBeLessThan(1_500);
  });
});

describe('an opening', () => {
  it('brings the dates as a calendar file, and a reminder does not', () => {
    const make = createCalendarFileMaker(() => WEEK_BEFORE);
    const opening = reminderOf(submission, 'opening', WEEK_BEFORE, at('2022-09-06T22:00:00Z'));
    const [file] = remindersReply(toldOf([opening]), MESSAGE, WEEK_BEFORE, make)?.files ?? [];
    expect(file).toMatchObject({ name: 'prizes-2023.ics', mediaType: 'text/calendar' });
    expect(file?.content).toContain('BEGIN:VEVENT');
    expect(remindersReply(toldOf([before]), MESSAGE, WEEK_BEFORE, make)?.files).toBeUndefined();
  });
});

describe('a message that somebody acted on', () => {
  it('says what is settled, when, and keeps buttons only for the rest', () => {
    const by = sampleSubscriber().owner;
    const done = { subject: submission.id, state: 'done', by, at: WEEK_BEFORE } as const;
    const reply = settledReply(toldOf([before], { silences: [done] }), MESSAGE, WEEK_BEFORE);
    expect(textOf(reply)).toContain('• WSIS Prizes 2023: Submission – done (');
    expect(textOf(reply)).toContain('Wednesday, 30 November 2022, 09:00 Geneva time)');
    expect(reply.actions).toEqual([]);
    const both = toldOf(
      [before, reminderOf(voting, 'before:P14D', WEEK_BEFORE, at('2022-12-20T23:00:00Z'))],
      { silences: [done] },
    );
    expect(labelsOf(settledReply(both, MESSAGE, WEEK_BEFORE))).toContain('Done');
  });
});

describe('a message that may be a repetition', () => {
  it.each(LANGUAGES)('says so first in %s', (language) => {
    const subscriber = sampleSubscriber({ language });
    const reply = remindersReply(toldOf([before], { subscriber }), MESSAGE, WEEK_BEFORE);
    if (!reply) throw new Error('there is something to say');
    const [first, ...rest] = markRepeat(reply).parts;
    expect(first).toMatchObject({ kind: 'note' });
    expect(rest).toEqual(reply.parts);
  });
});
