import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  EDITOR,
  NOON,
  openDeadlines,
  placeOf,
  reminderOf as planOf,
  SETTINGS,
  SUBMISSION,
  sampleNewEdition,
  stateOf,
  subscribe,
  VOTING,
} from '../../../store/deadlines/setup.js';
import { labelsOf, textOf } from '../messages/read.js';
import { asForm, asReply, COLLEAGUE, errorsOf, LEAD, OWED, OWNER, openDesk, sendReminders } from './setup.js';

const deadlines = openDeadlines();

const DONE = 'deadlines.done';
const OWED_UNTIL = Temporal.Instant.from('2026-12-11T23:00:00Z');

/** The channel of the edition was reminded of the submission, and of the voting if it is asked for. */
async function remindOfPhases(also = false) {
  await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
  const subscriber = await subscribe(deadlines, 'C9');
  const voting = planOf(subscriber, {
    subject: { kind: 'phase', id: VOTING, version: 1 },
    occasion: 'before:P14D',
    target: Temporal.Instant.from('2026-12-22T23:00:00Z'),
  });
  const ids = await sendReminders(deadlines, [planOf(subscriber), ...(also ? [voting] : [])]);
  return { subscriber, message: ids.get('C9') ?? '' };
}

/** The channel of the edition and its owner were told of a contribution that is outstanding. */
async function remindOfContribution() {
  await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
  await deadlines.contributions.assign([OWED], { at: NOON });
  const subject = { kind: 'contribution', id: 'c1', version: 1 } as const;
  const channel = await subscribe(deadlines, 'C9');
  const direct = await deadlines.subscribers.save(placeOf('U5', 'direct'), OWNER, SETTINGS, [], { at: NOON });
  const ids = await sendReminders(deadlines, [
    planOf(channel, { subject, occasion: 'channel:P7D', target: OWED_UNTIL }),
    planOf(direct.id, { subject, occasion: 'owner:P7D', target: OWED_UNTIL }),
  ]);
  return { channel, message: ids.get('C9') ?? '', private: ids.get('U5') ?? '' };
}

describe('done with a date', () => {
  it('ends the reminders of this place, and of no other', async () => {
    const { subscriber, message } = await remindOfPhases();
    const other = await subscribe(deadlines, 'C2');
    const later = { occasion: 'before:P1D', at: NOON.add({ hours: 48 }) };
    const [here, there] = [planOf(subscriber, later), planOf(other, later)];
    await deadlines.reminders.add([here, there]);
    const reply = asReply(await openDesk(deadlines).press(COLLEAGUE, DONE, { message }));
    expect(reply.visibility).toBe('private');
    expect(textOf(reply)).toContain('WSIS Prizes 2027: Submission: done.');
    expect(await stateOf(deadlines, here)).toBe('dropped');
    expect(await stateOf(deadlines, there)).toBe('scheduled');
  });

  it('takes the buttons off the message and says in it who did it and when', async () => {
    const { message } = await remindOfPhases();
    const desk = openDesk(deadlines);
    await desk.press(COLLEAGUE, DONE, { message });
    const [update, ...more] = desk.updates;
    expect(more).toEqual([]);
    expect(update?.message).toEqual({ place: placeOf('C9'), id: 'ts-C9' });
    expect(update && textOf(update.reply)).toContain(
      'WSIS Prizes 2027: Submission – done (Amina, Monday, 7 December 2026, 13:00 Geneva time)',
    );
    expect(update?.reply.actions).toEqual([]);
  });

  it('pressed again says who was first and changes nothing', async () => {
    const { subscriber, message } = await remindOfPhases();
    const desk = openDesk(deadlines);
    await desk.press(COLLEAGUE, DONE, { message });
    const reply = asReply(await desk.press(LEAD, DONE, { message }));
    expect(textOf(reply)).toBe(
      [
        'Nothing was changed',
        '• WSIS Prizes 2027: Submission – done (Amina, Monday, 7 December 2026, 13:00 Geneva time)',
      ].join('\n'),
    );
    const silences = (await deadlines.subscribers.silencesOf([subscriber])).get(subscriber);
    expect(silences).toMatchObject([{ by: { id: 'U7' } }]);
  });

  it('of a date that has moved says so, shows the present one and changes nothing', async () => {
    const { subscriber, message } = await remindOfPhases();
    const closes = { precision: 'minute', instant: '2026-12-20T22:00:00Z', zone: 'Europe/Zurich' } as const;
    await deadlines.calendar.changeEdition(
      'prizes-2027',
      1,
      { phases: { submission: { closes } } },
      { at: NOON },
    );
    const reply = asReply(await openDesk(deadlines).press(COLLEAGUE, DONE, { message }));
    expect(textOf(reply)).toContain('new date – Sunday, 20 December 2026, 23:00 Geneva time');
    expect((await deadlines.subscribers.silencesOf([subscriber])).size).toBe(0);
  });

  it('can be undone: reminders come back and so do the buttons', async () => {
    const { subscriber, message } = await remindOfPhases();
    const desk = openDesk(deadlines);
    const done = asReply(await desk.press(COLLEAGUE, DONE, { message }));
    expect(labelsOf(done)).toEqual(['Undo']);
    const undone = asReply(await desk.pressButton(COLLEAGUE, done, 'Undo'));
    expect(textOf(undone)).toContain('open again');
    expect((await deadlines.subscribers.silencesOf([subscriber])).size).toBe(0);
    expect(labelsOf(desk.updates.at(-1)?.reply ?? done)).toContain('Done');
    const again = asReply(await desk.pressButton(COLLEAGUE, done, 'Undo'));
    expect(textOf(again)).toContain('can no longer be undone');
  });

  it('of somebody’s private reminder is theirs alone', async () => {
    const { private: message } = await remindOfContribution();
    const reply = asReply(await openDesk(deadlines).press(COLLEAGUE, DONE, { message }));
    expect(textOf(reply)).toContain('somebody else’s reminders');
  });

  it('with a button of a message that is gone, or that says nothing we know, says so', async () => {
    const desk = openDesk(deadlines);
    for (const argument of [{ message: 'gone' }, {}, []]) {
      expect(textOf(asReply(await desk.press(COLLEAGUE, DONE, argument)))).toContain(
        'I no longer have this message',
      );
    }
  });

  it('stays done when the message cannot be redrawn', async () => {
    const { subscriber, message } = await remindOfPhases();
    const desk = openDesk(deadlines, undefined, async () => {
      throw new Error('the platform is down');
    });
    expect(textOf(asReply(await desk.press(COLLEAGUE, DONE, { message })))).toContain('done');
    expect((await deadlines.subscribers.silencesOf([subscriber])).get(subscriber)).toHaveLength(1);
  });
});

describe('done with one of several', () => {
  it('asks which, and leaves the others as they are', async () => {
    const { subscriber, message } = await remindOfPhases(true);
    const desk = openDesk(deadlines);
    const form = asForm(await desk.press(COLLEAGUE, DONE, { message }));
    const [which] = form.fields;
    expect(which).toMatchObject({
      kind: 'choices',
      options: [{ value: `phase:${SUBMISSION}` }, { value: `phase:${VOTING}` }],
    });
    const reply = asReply(await desk.send(COLLEAGUE, form, { which: [`phase:${VOTING}`] }));
    expect(textOf(reply)).toContain('Voting: done');
    const silences = (await deadlines.subscribers.silencesOf([subscriber])).get(subscriber);
    expect(silences?.map(({ subject }) => subject)).toEqual([VOTING]);
    expect(labelsOf(desk.updates.at(-1)?.reply ?? reply)).toContain('Done');
  });

  it('says at the field that none was chosen', async () => {
    const { message } = await remindOfPhases(true);
    const desk = openDesk(deadlines);
    const form = asForm(await desk.press(COLLEAGUE, DONE, { message }));
    expect(errorsOf(asForm(await desk.send(COLLEAGUE, form, { which: [] })))).toEqual({
      which: 'Choose at least one.',
    });
  });
});

describe('handing in', () => {
  it('asks its owner for a link, and is told in every place that was told of it', async () => {
    const { private: message } = await remindOfContribution();
    const desk = openDesk(deadlines);
    const form = asForm(await desk.press(OWNER, DONE, { message }));
    const reply = asReply(await desk.send(OWNER, form, { link: ' https://docs.example/jury ' }));
    expect(textOf(reply)).toContain('Jury list: handed in.');
    const [contribution] = await deadlines.contributions.find(['c1']);
    expect(contribution).toMatchObject({
      state: 'delivered',
      link: 'https://docs.example/jury',
      delivered: { by: { id: 'U5', name: 'Bao' } },
    });
    const redrawn = new Map(desk.updates.map((update) => [update.message.place.conversation, update.reply]));
    for (const conversation of ['U5', 'C9']) {
      const said = redrawn.get(conversation);
      expect(said && textOf(said)).toContain('Jury list – handed in (Bao');
      expect(said?.actions).toEqual([]);
    }
  });

  it('is for its owner and the lead alone, whoever presses', async () => {
    const { message } = await remindOfContribution();
    const desk = openDesk(deadlines);
    const refused = asReply(await desk.press(COLLEAGUE, DONE, { message }));
    expect(textOf(refused)).toContain('Only whoever owes Jury list');
    const form = asForm(await desk.press(LEAD, DONE, { message }));
    const faults = errorsOf(asForm(await desk.send(COLLEAGUE, form, { link: 'https://x.example' })));
    expect(faults.link).toContain('Only whoever owes Jury list');
    expect(await deadlines.contributions.find(['c1'])).toMatchObject([{ state: 'expected' }]);
  });

  it('gives a wrong address back as it was typed, with what is wrong', async () => {
    const { message } = await remindOfContribution();
    const desk = openDesk(deadlines);
    const form = asForm(await desk.press(LEAD, DONE, { message }));
    const again = asForm(await desk.send(LEAD, form, { link: 'on my desk' }));
    expect(errorsOf(again).link).toContain('no web address');
    expect(again.fields).toMatchObject([{ name: 'link', value: 'on my desk' }]);
    asReply(await desk.send(LEAD, again, { link: '' }));
    expect(await deadlines.contributions.find(['c1'])).toMatchObject([{ state: 'delivered' }]);
  });

  it('twice at the same time is done once, and whoever was late is told who was first', async () => {
    const { message } = await remindOfContribution();
    const desk = openDesk(deadlines);
    const form = asForm(await desk.press(LEAD, DONE, { message }));
    const said = await Promise.all([
      desk.send(LEAD, form, { link: 'https://one.example' }),
      desk.send(OWNER, form, { link: 'https://two.example' }),
    ]);
    const texts = said.map((outcome) => textOf(asReply(outcome)));
    expect(texts.filter((text) => text.startsWith('Done'))).toHaveLength(1);
    expect(
      texts.filter((text) => /Nothing was changed\n• Jury list – handed in \((Bao|Chiara)/.test(text)),
    ).toHaveLength(1);
  });

  it('goes through when something else of it changed meanwhile', async () => {
    const { message } = await remindOfContribution();
    const desk = openDesk(deadlines);
    const form = asForm(await desk.press(LEAD, DONE, { message }));
    await deadlines.contributions.change('c1', 1, { state: 'in progress' }, { by: EDITOR, at: NOON });
    expect(textOf(asReply(await desk.send(LEAD, form, {})))).toContain('handed in');
  });

  it('can be undone by whoever may hand it in', async () => {
    const { message } = await remindOfContribution();
    const desk = openDesk(deadlines);
    const form = asForm(await desk.press(LEAD, DONE, { message }));
    const done = asReply(await desk.send(LEAD, form, { link: 'https://one.example' }));
    expect(textOf(asReply(await desk.pressButton(COLLEAGUE, done, 'Undo')))).toContain(
      'can no longer be undone',
    );
    expect(textOf(asReply(await desk.pressButton(LEAD, done, 'Undo')))).toContain('open again');
    const [contribution] = await deadlines.contributions.find(['c1']);
    expect(contribution).toMatchObject({ state: 'expected' });
    expect(contribution?.link).toBeUndefined();
    expect(labelsOf(desk.updates.at(-1)?.reply ?? done)).toContain('Handed in…');
  });
});
