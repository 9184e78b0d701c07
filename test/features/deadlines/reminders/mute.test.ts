import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  NOON,
  openDeadlines,
  reminderOf as planOf,
  SUBMISSION,
  sampleNewEdition,
  subscribe,
} from '../../../store/deadlines/setup.js';
import { labelsOf, textOf } from '../messages/read.js';
import { asForm, asReply, COLLEAGUE, errorsOf, openDesk, sendReminders } from './setup.js';

const deadlines = openDeadlines();

async function openForm() {
  await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
  const subscriber = await subscribe(deadlines, 'C9');
  const message = (await sendReminders(deadlines, [planOf(subscriber)])).get('C9') ?? '';
  const desk = openDesk(deadlines);
  const form = asForm(await desk.press(COLLEAGUE, 'deadlines.mute', { message }));
  return { subscriber, message, desk, form };
}

const silencesOf = async (id: string) => (await deadlines.subscribers.silencesOf([id])).get(id) ?? [];

describe('muting', () => {
  it('offers the date, all of its edition, or everything', async () => {
    const { form } = await openForm();
    expect(form.fields).toMatchObject([
      {
        kind: 'choice',
        value: `phase:${SUBMISSION}`,
        options: [
          { label: 'Only this: WSIS Prizes 2027: Submission' },
          { value: 'edition:prizes-2027', label: 'Everything about WSIS Prizes 2027' },
          { label: 'Everything that is sent here' },
        ],
      },
      { kind: 'date', value: '2026-12-14' },
    ]);
  });

  it.each([
    [`phase:${SUBMISSION}`, SUBMISSION],
    ['edition:prizes-2027', 'prizes-2027'],
  ])('of %s silences that, says how to get it back, and can be undone', async (what, subject) => {
    const { subscriber, desk, form } = await openForm();
    const reply = asReply(await desk.send(COLLEAGUE, form, { what, until: '' }));
    expect(textOf(reply)).toContain('/wsis remind');
    expect(await silencesOf(subscriber)).toMatchObject([
      { subject, state: 'muted', by: { id: 'U7', name: 'Amina' } },
    ]);
    expect(labelsOf(desk.updates.at(-1)?.reply ?? reply)).toEqual([]);
    await desk.pressButton(COLLEAGUE, reply, 'Undo');
    expect(await silencesOf(subscriber)).toEqual([]);
    expect(labelsOf(desk.updates.at(-1)?.reply ?? reply)).toContain('Mute…');
  });

  it('of everything lasts until the day begins in the zone of the place, and can be undone', async () => {
    const { subscriber, desk, form } = await openForm();
    const reply = asReply(await desk.send(COLLEAGUE, form, { what: 'everything', until: '2026-12-14' }));
    expect(textOf(reply)).toContain('until Monday, 14 December 2026');
    const [muted] = await deadlines.subscribers.find([subscriber]);
    expect(muted?.mutedUntil).toEqual(Temporal.Instant.from('2026-12-13T23:00:00Z'));
    await desk.pressButton(COLLEAGUE, reply, 'Undo');
    expect((await deadlines.subscribers.find([subscriber]))[0]?.mutedUntil).toBeUndefined();
  });

  it.each([
    ['', 'Say until when everything is to be silent.'],
    ['soon', 'Say until when everything is to be silent.'],
    ['2026-12-07', 'Choose a day from tomorrow on, within a year.'],
    ['2028-12-07', 'Choose a day from tomorrow on, within a year.'],
  ])('of everything until “%s” says what is wrong and keeps it', async (until, error) => {
    const { desk, form } = await openForm();
    const again = asForm(await desk.send(COLLEAGUE, form, { what: 'everything', until }));
    expect(errorsOf(again)).toEqual({ until: error });
    expect(again.fields).toMatchObject([{ value: 'everything' }, { value: until }]);
  });
});

describe('the calendar file', () => {
  it('holds the dates as they now are', async () => {
    const { desk } = await openForm();
    const reply = asReply(await desk.press(COLLEAGUE, 'deadlines.ics', { phases: [SUBMISSION] }));
    expect(reply.files).toMatchObject([{ name: 'prizes-2027.ics' }]);
    expect(textOf(reply)).toContain('WSIS Prizes 2027: Submission');
  });

  it('is none when the date was cancelled or there is no such date', async () => {
    const { desk } = await openForm();
    await deadlines.calendar.changeEdition('prizes-2027', 1, { status: 'cancelled' }, { at: NOON });
    for (const phases of [[SUBMISSION], ['nonsense'], 3]) {
      const reply = asReply(await desk.press(COLLEAGUE, 'deadlines.ics', { phases }));
      expect(textOf(reply)).toContain('no longer in the calendar');
    }
  });
});
