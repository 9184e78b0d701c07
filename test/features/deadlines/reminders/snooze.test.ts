import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { composeReminders } from '../../../../src/features/deadlines/messages/composers.js';
import {
  NOON,
  openDeadlines,
  placeOf,
  reminderOf as planOf,
  SETTINGS,
  sampleNewEdition,
  subscribe,
} from '../../../store/deadlines/setup.js';
import { labelsOf, textOf } from '../messages/read.js';
import { asForm, asReply, COLLEAGUE, errorsOf, LEAD, openDesk, sendReminders } from './setup.js';

const deadlines = openDeadlines();

const SNOOZE = 'deadlines.snooze';
const CLOSING = Temporal.Instant.from('2026-12-15T22:00:00Z');

async function remind() {
  await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
  const subscriber = await subscribe(deadlines, 'C9');
  const ids = await sendReminders(deadlines, [planOf(subscriber)]);
  return { subscriber, message: ids.get('C9') ?? '' };
}

/** What comes to C9 when the clock shows this: the moment of the reminder, and what it says. */
async function comesAt(now: string) {
  const moment = Temporal.Instant.from(now);
  const ids = await sendReminders(deadlines, [], moment);
  const reminders = await deadlines.reminders.findByMessage(ids.get('C9') ?? '');
  const parts = { ...deadlines, calendarFile: () => '' };
  const { calendar, subscribers, contributions } = deadlines;
  const said = await composeReminders(
    { ...parts, calendar, subscribers, contributions },
    reminders,
    { id: 'x', late: false },
    moment,
  );
  return said ? textOf(said) : 'nothing';
}

describe('snoozing', () => {
  it('for an hour tells it again an hour later, once, however often it is pressed', async () => {
    const { message } = await remind();
    const desk = openDesk(deadlines);
    const reply = asReply(await desk.press(COLLEAGUE, SNOOZE, { message, for: 'hour' }));
    expect(textOf(reply)).toContain(
      'I will remind you again in 1 hour, Monday, 7 December 2026, 14:00 Geneva time.',
    );
    const again = asReply(await desk.press(LEAD, SNOOZE, { message, for: 'hour' }));
    expect(textOf(again)).toContain('already');
    expect(await comesAt('2026-12-07T12:59:00Z')).toBe('nothing');
    expect(await comesAt('2026-12-07T13:00:00Z')).toContain('WSIS Prizes 2027: Submission is due in 8 days');
    expect(await comesAt('2026-12-07T14:00:00Z')).toBe('nothing');
  });

  it('can be asked for again once that has come', async () => {
    const { message } = await remind();
    const clock = { now: NOON };
    const desk = openDesk(deadlines, clock);
    await desk.press(COLLEAGUE, SNOOZE, { message, for: 'hour' });
    await comesAt('2026-12-07T13:00:00Z');
    clock.now = Temporal.Instant.from('2026-12-07T13:30:00Z');
    expect(textOf(asReply(await desk.press(COLLEAGUE, SNOOZE, { message, for: 'hour' })))).toContain(
      '14:30'.replace('14', '15'),
    );
    expect(await comesAt('2026-12-07T14:30:00Z')).toContain('Submission');
  });

  it('says in the message who put it off until when, and keeps the other buttons', async () => {
    const { message } = await remind();
    const desk = openDesk(deadlines);
    await desk.press(COLLEAGUE, SNOOZE, { message, for: 'hour' });
    const [update] = desk.updates;
    expect(update && textOf(update.reply)).toContain(
      'Comes back on Monday, 7 December 2026, 14:00 Geneva time (Amina, Monday, 7 December 2026, 13:00 Geneva time)',
    );
    expect(update && labelsOf(update.reply)).toEqual(['Done', 'Mute…', 'Add to calendar']);
  });

  it('until tomorrow is until the next working morning of the place', async () => {
    const { message } = await remind();
    const clock = { now: NOON };
    const desk = openDesk(deadlines, clock);
    const press = async () =>
      textOf(asReply(await desk.press(COLLEAGUE, SNOOZE, { message, for: 'tomorrow' })));
    expect(await press()).toContain('tomorrow, Tuesday, 8 December 2026, 09:00 Geneva time');
    await comesAt('2026-12-08T08:00:00Z');
    clock.now = Temporal.Instant.from('2026-12-11T12:00:00Z');
    expect(await press()).toContain('Monday, 14 December 2026, 09:00 Geneva time');
  });

  it('outlives a change of what the place wants to hear', async () => {
    const { subscriber, message } = await remind();
    await openDesk(deadlines).press(COLLEAGUE, SNOOZE, { message, for: 'hour' });
    await deadlines.subscribers.save(placeOf('C9'), COLLEAGUE, { ...SETTINGS, digest: false }, undefined, {
      at: NOON,
    });
    await deadlines.reminders.withdraw([subscriber], NOON);
    expect(await comesAt('2026-12-07T13:00:00Z')).toContain('Submission');
  });

  it('comes to nothing when the date has moved by then', async () => {
    const { message } = await remind();
    await openDesk(deadlines).press(COLLEAGUE, SNOOZE, { message, for: 'hour' });
    const closes = { precision: 'minute', instant: '2026-12-20T22:00:00Z', zone: 'Europe/Zurich' } as const;
    await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { submission: { closes } } },
      { at: NOON },
    );
    expect(await comesAt('2026-12-07T13:00:00Z')).toBe('nothing');
  });
});

describe('picking a moment', () => {
  async function openForm(now = NOON) {
    const { message } = await remind();
    const desk = openDesk(deadlines, { now });
    const form = asForm(await desk.press(COLLEAGUE, SNOOZE, { message, for: 'pick' }));
    return { desk, form, send: (date: string, time: string) => desk.send(COLLEAGUE, form, { date, time }) };
  }

  it('offers tomorrow’s morning, and says whose clock it is', async () => {
    const { form } = await openForm();
    expect(form.fields).toMatchObject([
      { kind: 'date', value: '2026-12-08' },
      { kind: 'time', value: '09:00', hint: 'By the clock in Geneva' },
    ]);
  });

  it('tells it again then', async () => {
    const { send } = await openForm();
    expect(textOf(asReply(await send('2026-12-09', '15:30')))).toContain('Wednesday, 9 December 2026, 15:30');
    expect(await comesAt('2026-12-09T14:30:00Z')).toContain('is due in 6 days');
  });

  it.each([
    ['2026-11-31', '09:00', { date: 'I cannot read this day. Write it like this: 2026-12-07.' }],
    [
      'tomorrow',
      '25:00',
      { date: expect.any(String), time: 'I cannot read this time. Write it like this: 09:00.' },
    ],
    ['2026-12-07', '12:00', { time: 'This moment is past. Choose a later one.' }],
    ['2028-01-01', '09:00', { date: 'This is more than a year away. Choose an earlier day.' }],
    [
      '2026-12-16',
      '09:00',
      { time: expect.stringContaining('is over before Wednesday, 16 December 2026, 09:00') },
    ],
  ])('says at the field what is wrong with %s %s, and keeps what was typed', async (date, time, errors) => {
    const { send } = await openForm();
    const form = asForm(await send(date, time));
    expect(errorsOf(form)).toEqual(errors);
    expect(form.fields).toMatchObject([{ value: date }, { value: time }]);
  });

  it('is refused in words when an hour is too long', async () => {
    const { message } = await remind();
    const desk = openDesk(deadlines, { now: CLOSING.subtract({ minutes: 30 }) });
    const reply = asReply(await desk.press(COLLEAGUE, SNOOZE, { message, for: 'hour' }));
    expect(textOf(reply)).toContain('so I would come too late');
  });
});
