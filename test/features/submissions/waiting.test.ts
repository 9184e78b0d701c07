import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { isForm } from '../../../src/chat/reply.js';
import {
  isWorkingHour,
  remindReviewers,
  stepAfter,
} from '../../../src/features/submissions/review/waiting.js';
import { actOf, NOON, openSubmissions } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { granting, named, openDesk, SENDER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;
const [BAO, CHIDI, DANA] = [named('UBAO', 'Bao'), named('UCHIDI', 'Chidi'), named('UDANA', 'Dana')];
const reviewer = { role: 'reviewer', scopes: [] } as const;
const approver = { role: 'approver', scopes: [] } as const;

const grant = granting(stores);

const PROJECT = {
  ...{ title: 'Nets', summary: 'Text', entity: 'A', entityType: 'academia', country: 'Kenya' },
  ...{ contact: 'a@b.org', lines: ['C5'] },
};

type Outcome = Awaited<ReturnType<typeof desk.say>>;
const textOf = (outcome: Outcome) => (isForm(outcome) ? '' : `${outcome.title ?? ''}\n${bodyText(outcome)}`);
const sendIn = async (title: string) => {
  const draft = await desk.send(await desk.say('submit project'), { ...PROJECT, title, entity: title });
  await desk.press(draft, 'Send in');
};
const none = async () => ({ isHoliday: () => false });

/** Whom a look, so many days later, reminds. */
async function lookAfter(days: number, daysOff = none): Promise<readonly string[]> {
  await remindReviewers(desk.parts, NOON.add({ hours: 24 * days }), daysOff);
  const sent = await desk.deliver();
  return sent.filter(({ content }) => content === 'submissions.waiting').map(({ to }) => to);
}

beforeEach(async () => {
  desk = openDesk(stores);
  await grant(BAO, reviewer);
});

describe('what waits for a decision', () => {
  it('is told to whoever reviews it after three days, once, in one message for all of it', async () => {
    await sendIn('One');
    await sendIn('Two');
    await desk.deliver();
    expect(await lookAfter(2)).toEqual([]);
    await remindReviewers(desk.parts, NOON.add({ hours: 24 * 3 }), none);
    desk.setClock(NOON.add({ hours: 24 * 3 }));
    const [told] = await desk.deliver();
    expect(told?.to).toBe('UBAO');
    expect(told?.reply.title).toBe('2 submissions wait for your decision');
    expect(told && bodyText(told.reply)).toContain('for 3 days');
    expect(await lookAfter(4)).toEqual([]);
  });

  it('is told to approvers too after a week, and then again each week', async () => {
    await grant(CHIDI, approver);
    await sendIn('One');
    expect(await lookAfter(3)).toEqual(['UBAO']);
    expect((await lookAfter(7)).toSorted()).toEqual(['UBAO', 'UCHIDI']);
    expect(await lookAfter(11)).toEqual([]);
    expect((await lookAfter(14)).toSorted()).toEqual(['UBAO', 'UCHIDI']);
  });

  it('is told to the delegate of whoever is away', async () => {
    const dana = await grant(DANA, approver);
    await sendIn('One');
    const until = NOON.add({ hours: 24 * 30 });
    const bao = await stores.people.findByIdentity(BAO);
    await stores.reviews.setDelegate(bao?.id ?? '', { to: dana, until }, actOf(dana));
    expect(await lookAfter(3)).toEqual(['UDANA']);
  });

  it('is told once though two processes look at the same moment', async () => {
    await sendIn('One');
    const now = NOON.add({ hours: 24 * 3 });
    const told = await Promise.all([1, 2].map(() => remindReviewers(desk.parts, now, none)));
    expect(told.toSorted()).toEqual([0, 1]);
  });

  it('is not told when it was decided before the message goes, nor to whoever sent it in', async () => {
    await grant(SENDER, approver);
    await sendIn('One');
    await remindReviewers(desk.parts, NOON.add({ hours: 24 * 7 }), none);
    await desk.press(await desk.say('entry 1', BAO), 'Approve', BAO);
    const sent = await desk.deliver();
    expect(sent.filter(({ content }) => content === 'submissions.waiting')).toEqual([]);
    expect(sent.some(({ to }) => to === 'USENDER')).toBe(true);
  });

  it('is not told to whoever lost the role before the message goes', async () => {
    await sendIn('One');
    await remindReviewers(desk.parts, NOON.add({ hours: 24 * 3 }), none);
    await grant(BAO);
    const sent = await desk.deliver();
    expect(sent.filter(({ content }) => content === 'submissions.waiting')).toEqual([]);
  });

  it('waits for a working hour of whoever is told', async () => {
    await sendIn('One');
    const holiday = async () => ({ isHoliday: () => true });
    expect(await lookAfter(3, holiday)).toEqual([]);
    expect(await lookAfter(5)).toEqual([]); // A Saturday.
    expect(await lookAfter(7)).toEqual(['UBAO']);
  });
});

describe('a delegate', () => {
  it('is named with the time it ends, seen, and ended', async () => {
    await grant(CHIDI, approver);
    const typed = { person: 'UCHIDI', until: '20 December 2026' };
    expect(textOf(await desk.send(await desk.say('delegate', BAO), typed, BAO))).toContain(
      'Chidi reviews in your place',
    );
    const shown = await desk.say('delegate', BAO);
    expect(textOf(shown)).toContain('Chidi reviews in your place');
    expect(textOf(await desk.press(shown, 'End it', BAO))).toContain('Nobody reviews in your place');
    expect(isForm(await desk.say('delegate', BAO))).toBe(true);
    const { entries } = await stores.trail.page(0, 100);
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['delegate named', 'delegate ended']),
    );
  });

  it.each([
    [{ person: 'UBAO', until: '20 December 2026' }, ['person']],
    [{ person: 'UDANA', until: '20 December 2026' }, ['person']],
    [{ person: 'nobody', until: 'soon' }, ['person', 'until']],
  ])('%j comes back with the faults at their fields', async (typed, fields) => {
    const again = await desk.send(await desk.say('delegate', BAO), typed, BAO);
    const faulty = isForm(again) ? again.fields.flatMap(({ name, error }) => (error ? [name] : [])) : [];
    expect(faulty).toEqual(fields);
  });

  it('is named by nobody who reviews nothing', async () => {
    expect(textOf(await desk.say('delegate', SENDER))).toContain('You review nothing');
  });
});

describe('the steps', () => {
  it.each([
    [2, undefined],
    [3, 0],
    [6, 0],
    [7, 1],
    [14, 2],
  ])('after %i days are %s', (days, step) => {
    expect(stepAfter(NOON, NOON.add({ hours: 24 * days }))).toBe(step);
  });

  it.each([
    ['2026-12-07T12:00:00Z', undefined, true],
    ['2026-12-07T19:00:00Z', undefined, false],
    ['2026-12-07T19:00:00Z', 'America/New_York', true],
    ['2026-12-06T12:00:00Z', undefined, false],
  ])('%s in %s is a working hour: %s', (at, zone, isOne) => {
    expect(isWorkingHour(zone, Temporal.Instant.from(at), { isHoliday: () => false })).toBe(isOne);
  });
});
