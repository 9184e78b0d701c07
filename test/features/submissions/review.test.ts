import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/chat/incoming.js';
import { type Form, isForm, type Reply } from '../../../src/chat/reply.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { actOf, NOON, openSubmissions } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { granting, NOMINATION, named, openDesk, SENDER, STRANGER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;

const [BAO, CHIDI, DANA] = [named('UBAO', 'Bao'), named('UCHIDI', 'Chidi'), named('UDANA', 'Dana')];

const grant = granting(stores);
const reviewer = { role: 'reviewer', scopes: [{ kind: 'line', line: 'C5' }] } as const;
const approver = { role: 'approver', scopes: [] } as const;

beforeEach(() => {
  desk = openDesk(stores);
});

type Outcome = Reply | Form;
const textOf = (outcome: Outcome) => (isForm(outcome) ? '' : `${outcome.title ?? ''}\n${bodyText(outcome)}`);
const labels = (outcome: Outcome) => (isForm(outcome) ? [] : outcome.actions.map(({ label }) => label));
const card = (id: number, person: Person) => desk.say(`entry ${id}`, person);
let projects = 0;

const PROJECT = {
  summary: 'Text',
  entityType: 'academia',
  country: 'Kenya',
  contact: 'a@b.org',
  lines: ['C5'],
};

/** An entry of the register, which one person decides. */
async function sendIn(typed = {}, person = SENDER): Promise<number> {
  projects += 1;
  const form = await desk.say('submit project', person);
  const values = { ...PROJECT, title: `Project ${projects}`, entity: `Entity ${projects}`, ...typed };
  const sent = await desk.press(await desk.send(form, values, person), 'Send in', person);
  return Number(/#(\d+)/.exec(textOf(sent))?.[1]);
}

const assignedTo = async (id: number) => (await stores.reviews.reviewingOf([id])).get(id)?.assigned ?? [];

describe('what is sent in', () => {
  it('is assigned to whoever reviews least in its scope, and they alone get a card', async () => {
    const ids = [await grant(BAO, reviewer), await grant(CHIDI, reviewer)];
    await grant(DANA, { role: 'reviewer', scopes: [{ kind: 'line', line: 'C6' }] });
    const sent = [await sendIn(), await sendIn(), await sendIn(), await sendIn()];
    const assigned = (await Promise.all(sent.map(assignedTo))).flat();
    expect(assigned).toHaveLength(4);
    for (const id of ids) expect(assigned.filter((one) => one === id)).toHaveLength(2);
    expect((await desk.deliver()).map(({ to }) => to).toSorted()).toEqual([
      'UBAO',
      'UBAO',
      'UCHIDI',
      'UCHIDI',
    ]);
    const { entries } = await stores.trail.page(0, 100);
    expect(entries.filter(({ action }) => action === 'submission assigned')).toHaveLength(4);
  });

  it('is assigned to two where two have to approve it', async () => {
    await grant(BAO, reviewer);
    await grant(CHIDI, approver);
    const form = await desk.say('submit nomination');
    const sent = await desk.press(await desk.send(form, NOMINATION), 'Send in');
    expect(await assignedTo(Number(/#(\d+)/.exec(textOf(sent))?.[1]))).toHaveLength(2);
  });

  it('is assigned to the delegate of whoever is away, and to nobody who may not review it', async () => {
    const [bao, chidi] = [await grant(BAO, reviewer), await grant(CHIDI, reviewer)];
    await stores.reviews.setDelegate(bao, { to: chidi, until: NOON.add({ hours: 1 }) }, actOf(bao));
    expect(await assignedTo(await sendIn())).toEqual([chidi]);
    desk.setClock(NOON.add({ hours: 2 }));
    expect(await assignedTo(await sendIn())).toEqual([bao]);
  });
});

describe('whoever reviews it', () => {
  it('can decline: they decide on it no more, and are not asked again', async () => {
    const bao = await grant(BAO, reviewer);
    const chidi = await grant(CHIDI, approver);
    const id = await sendIn();
    expect(await assignedTo(id)).toEqual([bao]);
    const form = await desk.press(await card(id, BAO), 'Decline…', BAO);
    expect(isForm(await desk.send(form, { reason: ' ' }, BAO))).toBe(true);
    const declined = await desk.send(form, { reason: 'My cousin runs it' }, BAO);
    expect(textOf(declined)).toContain('You declined');
    expect(await assignedTo(id)).toEqual([chidi]);
    expect((await desk.deliver()).map(({ to }) => to)).toContain('UCHIDI');
    expect(labels(await card(id, BAO))).toEqual([]);
    const approve = { action: 'submissions.approve', argument: String(id), version: '2' };
    expect(textOf(await desk.pressRaw(approve, BAO))).toContain('You may not do this');
    await grant(DANA, reviewer);
    const choice = await desk.press(await card(id, CHIDI), 'Assign…', CHIDI);
    expect(isForm(choice) && JSON.stringify(choice.fields)).not.toContain('Bao');
    expect(JSON.stringify(await desk.say(`entry ${id}`))).not.toContain('cousin');
  });

  it('takes their approval back by declining', async () => {
    await grant(BAO, reviewer);
    await grant(CHIDI, approver);
    const form = await desk.say('submit nomination');
    const sent = await desk.press(await desk.send(form, NOMINATION), 'Send in');
    const id = Number(/#(\d+)/.exec(textOf(sent))?.[1]);
    await desk.press(await card(id, BAO), 'Approve', BAO);
    const decline = await desk.press(await card(id, BAO), 'Decline…', BAO);
    await desk.send(decline, { reason: 'My cousin runs it' }, BAO);
    const first = await desk.press(await card(id, CHIDI), 'Approve', CHIDI);
    expect(textOf(first)).toContain('A second person has to approve it');
  });

  it('is told when it is decided already', async () => {
    await grant(BAO, reviewer);
    await grant(CHIDI, approver);
    const id = await sendIn();
    const decline = await desk.press(await card(id, BAO), 'Decline…', BAO);
    await desk.press(await card(id, CHIDI), 'Approve', CHIDI);
    const late = await desk.send(decline, { reason: 'My cousin runs it' }, BAO);
    expect(textOf(late)).toContain('It is approved, so this cannot be done now');
  });

  it('can hand it over to somebody who may review it, who gets a card', async () => {
    const [bao, chidi] = [await grant(BAO, reviewer), await grant(CHIDI, reviewer)];
    const id = await sendIn();
    const [first] = await assignedTo(id);
    const [from, to, other] = first === bao ? [BAO, CHIDI, chidi] : [CHIDI, BAO, bao];
    await desk.deliver();
    const form = await desk.press(await card(id, from), 'Assign…', from);
    if (!isForm(form)) throw new Error(textOf(form));
    expect(JSON.stringify(form.fields)).toContain(`${to.name} (reviews 0)`);
    expect(textOf(await desk.send(form, { to: other }, from))).toContain('Assigned.');
    expect(await assignedTo(id)).toEqual([other]);
    expect((await desk.deliver()).map((one) => one.to)).toEqual([to.id]);
  });

  it('is not somebody who may not review it, whatever the form says', async () => {
    await grant(BAO, reviewer);
    const stranger = (await stores.people.meet(STRANGER, {}, NOON)).id;
    const id = await sendIn();
    const { id: sender } = await stores.people.meet(SENDER, {}, NOON);
    await grant(CHIDI, approver);
    const form = await desk.press(await card(id, CHIDI), 'Assign…', CHIDI);
    for (const to of [stranger, sender, 'nobody', ''])
      expect(textOf(await desk.send(form, { to }, CHIDI)), to).toContain('You may not do this');
    expect(textOf(await desk.send(form, { to: stranger }, STRANGER))).toContain('You may not do this');
  });
});

describe('the queue', () => {
  it('has what is assigned first, filters, and goes from one to the next', async () => {
    await grant(DANA, reviewer);
    const first = await sendIn();
    await grant(BAO, approver);
    const bao = (await stores.people.meet(BAO, {}, NOON)).id;
    const [second, third] = [await sendIn({ lines: ['C6'] }), await sendIn()];
    const ids = (outcome: Outcome) => [...textOf(outcome).matchAll(/#(\d+) /g)].map(([, id]) => Number(id));
    expect(await assignedTo(second)).toEqual([bao]);
    const queue = await desk.say('review', BAO);
    expect(ids(queue)[0]).toBe(second);
    expect(ids(queue).toSorted()).toEqual([first, second, third].toSorted());
    expect(ids(await desk.say('review C6', BAO))).toEqual([second]);
    expect(ids(await desk.say('review mine', BAO))).toEqual([second]);
    expect(textOf(await desk.say('review photos', BAO))).toContain('Nothing waits for you');
    const one = await desk.press(queue, 'One after the other', BAO);
    expect(ids(one)[0]).toBe(second);
    const next = await desk.press(one, 'Next', BAO);
    expect(ids(next)[0]).toBe(first);
    expect(ids(await desk.press(next, 'Next', BAO))[0]).toBe(third);
  });
});

describe('several at once', () => {
  const prepare = async (ids: readonly number[], values: Record<string, string>, person = BAO) => {
    const form = await desk.press(await desk.say('review', person), 'Decide several…', person);
    if (!isForm(form)) throw new Error(textOf(form));
    const options = form.fields.flatMap((field) => (field.kind === 'choices' ? field.options : []));
    const entries = options
      .map(({ value }) => value)
      .filter((value) => ids.includes(Number(value.split(' ')[0])));
    return desk.send(form, { entries, ...values }, person);
  };

  it('are decided with one press after they were all seen, with a report in three parts', async () => {
    await grant(BAO, approver);
    await grant(CHIDI, approver);
    const ids = [await sendIn(), await sendIn(), await sendIn(), await sendIn({ entity: 'Bao Ltd' })];
    const [, second = 0, , fourth = 0] = ids;
    const prepared = await prepare(ids, { move: 'approve' });
    expect(textOf(prepared)).toContain('4 decisions prepared');
    expect((await stores.submissions.find(second))?.state).toBe('submitted');
    await desk.press(await card(second, CHIDI), 'Approve', CHIDI);
    const bao = (await stores.people.meet(BAO, {}, NOON)).id;
    await stores.people.setEntity(bao, 'Bao ltd.', actOf('admin'));
    const report = textOf(await desk.press(prepared, 'Apply all 4', BAO));
    expect(report).toMatch(/Done: 2[\s\S]*decided by somebody else meanwhile: 1[\s\S]*Not allowed: 1/);
    expect(report).toContain(`#${fourth}`);
    expect(textOf(await desk.say('review prepared', BAO))).toContain('nothing prepared');
    expect(textOf(await desk.press(prepared, 'Apply all 4', BAO))).toContain('nothing prepared');
    expect((await stores.submissions.find(fourth))?.state).toBe('submitted');
  });

  it('of several batches are applied together, and can be discarded', async () => {
    await grant(BAO, approver);
    const [first, second] = [await sendIn(), await sendIn()];
    await prepare([first], { move: 'approve' });
    const both = await prepare([second], { move: 'reject', reason: 'Not of this contest' });
    expect(textOf(both)).toMatch(/2 decisions prepared[\s\S]*approve[\s\S]*reject/);
    await desk.press(both, 'Discard', BAO);
    expect((await stores.submissions.find(first))?.state).toBe('submitted');
    await prepare([first], { move: 'approve' });
    await desk.press(await prepare([second], { move: 'reject', reason: 'Not now' }), 'Apply all 2', BAO);
    const states = (await stores.submissions.findMany([first, second])).map(({ state }) => state);
    expect(states).toEqual(['approved', 'rejected']);
    const told = (await desk.deliver()).filter(({ content }) => content === 'submissions.told');
    expect(told.map(({ reply }) => bodyText(reply)).join()).toContain('Reason: Not now');
  });

  it('ask for a reason where one is needed, and keep what was chosen', async () => {
    await grant(BAO, approver);
    const id = await sendIn();
    const again = await prepare([id], { move: 'reject', reason: ' ' });
    if (!isForm(again)) throw new Error('taken');
    expect(again.fields.map(({ error }) => error)).toEqual([undefined, undefined, 'Please say why.']);
    expect(again.fields[0]).toMatchObject({ values: [`${id} 2`] });
  });

  it('do nothing that whoever asks may not do, whatever the form says', async () => {
    await grant(BAO, approver);
    const id = await sendIn();
    const form = await desk.press(await desk.say('review', BAO), 'Decide several…', BAO);
    for (const entries of [[`${id} 2`], ['x'], [`${id} 99`], ['2; DROP']]) {
      const prepared = await desk.send(form, { entries, move: 'approve' }, STRANGER);
      if (!isForm(prepared) && prepared.actions[0]) await desk.pressRaw(prepared.actions[0], STRANGER);
    }
    expect(await stores.submissions.find(id)).toMatchObject({ state: 'submitted', version: 2 });
  });
});

it.each(LANGUAGES)('review is said in %s', async (language) => {
  const person = { ...BAO, language };
  await grant(person, approver);
  await grant(CHIDI, approver);
  const id = await sendIn();
  const queue = await desk.say('review', person);
  const press = (name: string, argument = '{}') =>
    desk.pressRaw({ action: `submissions.${name}`, argument, version: '2' }, person);
  const bulk = await press('bulk');
  const prepared = await desk.send(bulk, { entries: [`${id} 2`], move: 'approve' }, person);
  for (const outcome of [
    ...[queue, bulk, prepared, await press('assign', String(id)), await press('decline', String(id))],
    ...[await press('next'), await press('apply'), await press('discard')],
  ])
    expect(JSON.stringify(outcome)).not.toMatch(/undefined|bulk\.|assign\.[a-z]+"|queue\./);
});
