import { describe, expect, it } from 'vitest';
import type { Composer, OutboxMessage } from '../../../../src/chat/outbox.js';
import { createComposers } from '../../../../src/features/deadlines/messages/composers.js';
import { reminderKey } from '../../../../src/features/deadlines/reminder.js';
import {
  EDITOR,
  GENEVA,
  NOON,
  openDeadlines,
  placeOf,
  reminderOf,
  SETTINGS,
  SUBMISSION,
  sampleNewEdition,
  sendDue,
  subscribe,
  VOTING,
  waiting,
} from '../../../store/deadlines/setup.js';
import { textOf } from './read.js';

const deadlines = openDeadlines();

const composer = (content: string): Composer => {
  const composers = createComposers({
    calendar: deadlines.calendar,
    subscribers: deadlines.subscribers,
    contributions: deadlines.contributions,
    reminders: deadlines.reminders,
    names: { process: () => 'WSIS Prizes', line: () => undefined },
    calendarFile: () => 'BEGIN:VCALENDAR',
  });
  const found = composers[content];
  if (!found) throw new Error(`nobody composes ${content}`);
  return found;
};

async function compose(message: Pick<OutboxMessage, 'content' | 'payload'> & Partial<OutboxMessage>) {
  const whole = { id: 'm1', key: 'k1', place: placeOf('C1'), urgency: 0, ...message };
  const reply = await composer(message.content)(whole, NOON);
  return reply && textOf(reply);
}

/** What waits to be sent to C1, as it would be said now. */
async function composeWaiting() {
  const [message] = await waiting(deadlines);
  if (!message) throw new Error('nothing waits');
  return compose(message);
}

async function plan(subscriber: string) {
  await deadlines.reminders.add([reminderOf(subscriber)]);
  await deadlines.reminders.collect(NOON, NOON.subtract({ minutes: 10 }), 10);
}

const change = (closes: string, version = 1) =>
  deadlines.calendar.changeEdition(
    'prizes-2027',
    version,
    { phases: { submission: { closes: { precision: 'minute', instant: closes, zone: GENEVA } } } },
    { by: EDITOR, at: NOON, reason: 'Few entries so far' },
  );

describe('what is composed at the moment of sending', () => {
  it('tells what was collected into the message', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
    await plan(await subscribe(deadlines, 'C1'));
    expect(await composeWaiting()).toContain('WSIS Prizes 2027: Submission is due in');
  });

  it('is nothing when the date was moved after it was collected', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
    await plan(await subscribe(deadlines, 'C1'));
    await change('2026-12-20T22:00:00Z');
    const messages = await waiting(deadlines);
    const said = await Promise.all(messages.map((message) => compose(message)));
    expect(said.filter((text) => text?.includes('is due in'))).toEqual([]);
  });

  it('is nothing when the place is done with it', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
    const id = await subscribe(deadlines, 'C1');
    await plan(id);
    await deadlines.subscribers.silence(id, { subject: SUBMISSION, state: 'done', by: EDITOR, at: NOON });
    expect(await composeWaiting()).toBeUndefined();
  });

  it('tells the channel of an edition, and no other, what is owed to it', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
    const owed = {
      id: 'c1',
      edition: 'prizes-2027',
      title: 'Jury list',
      owner: EDITOR,
      due: { precision: 'day', date: '2026-12-11', zone: GENEVA },
      state: 'expected',
    } as const;
    await deadlines.contributions.assign([owed], { at: NOON });
    for (const conversation of ['C9', 'C1']) await plan(await subscribe(deadlines, conversation));
    const messages = await waiting(deadlines);
    const said = new Map(
      await Promise.all(messages.map(async (message) => [message.to, await compose(message)] as const)),
    );
    expect(said.get('C9')).toContain('Still to be handed in\n• Jury list');
    expect(said.get('C1')).not.toContain('Jury list');
  });
});

describe('the message about a change', () => {
  async function moveAfterTelling() {
    await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
    const id = await subscribe(deadlines, 'C1');
    await deadlines.reminders.add([reminderOf(id)]);
    await sendDue(deadlines);
    await change('2026-12-20T22:00:00Z');
    return id;
  }

  it('says the old date and the new, why, and that nothing needs to be done', async () => {
    await moveAfterTelling();
    expect(await composeWaiting()).toBe(
      [
        'WSIS Prizes 2027: Submission has been postponed',
        'Until now: Tuesday, 15 December 2026, 23:00 Geneva time',
        'Now: Sunday, 20 December 2026, 23:00 Geneva time',
        'Reason: Few entries so far',
        'My reminders follow the new dates. If you have already done what was to be done, you need to do nothing.',
      ].join('\n'),
    );
  });

  it('is not sent when another change has followed, or the place muted it', async () => {
    const id = await moveAfterTelling();
    const [first] = await waiting(deadlines);
    if (!first) throw new Error('nothing waits');
    await deadlines.subscribers.silence(id, { subject: 'prizes-2027', state: 'muted', by: EDITOR, at: NOON });
    expect(await compose(first)).toBeUndefined();
    await deadlines.subscribers.unsilence(id, 'prizes-2027', NOON);
    expect(await compose(first)).toContain('postponed');
    await change('2026-12-10T22:00:00Z', 2);
    expect(await compose(first)).toBeUndefined();
  });
});

describe('the message about a subscription that ended', () => {
  it('says what happened, what was followed and how to go on, in the language of who is told', async () => {
    const id = await subscribe(deadlines, 'C1');
    const owner = placeOf('U1', 'direct');
    await deadlines.subscribers.save(owner, EDITOR, { ...SETTINGS, language: 'fr' }, [], { at: NOON });
    await deadlines.subscribers.end(id, 'archived', { at: NOON });
    const text = await compose({
      content: 'deadlines.ended',
      payload: { kind: 'deadlines.ended', subscriber: id, reason: 'archived' },
      place: owner,
    });
    expect(text).toContain('Il a été archivé');
    expect(text).toContain('Il suivait: tout');
    expect(text).toContain('/wsis remind');
  });
});

describe('the message of the auditor', () => {
  it('says what was not sent, when it is due, and to whom it mattered', async () => {
    await deadlines.calendar.createEdition(sampleNewEdition(), { at: NOON });
    const id = await subscribe(deadlines, 'C1');
    const keys = [
      reminderKey(id, { kind: 'phase', id: SUBMISSION, version: 1 }, 'before:P7D'),
      reminderKey(id, { kind: 'phase', id: VOTING, version: 1 }, 'opening'),
      reminderKey(id, { kind: 'contribution', id: 'gone:|', version: 3 }, 'owner:-P1D'),
      reminderKey(id, { kind: 'digest' }, 'digest:2026-12-07'),
    ];
    const text = await compose({ content: 'deadlines.missed', payload: { kind: 'deadlines.missed', keys } });
    expect(text).toContain(
      '• WSIS Prizes 2027: Submission – 7 days before – Tuesday, 15 December 2026, 23:00 Geneva time – to',
    );
    expect(text).toContain('Voting – opening');
    expect(text).toContain('deleted – 1 day after');
    expect(text).toContain('• summary of the week – to');
  });
});
