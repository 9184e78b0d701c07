import { beforeEach, describe, expect, it } from 'vitest';
import { isForm } from '../../../src/chat/reply.js';
import { step } from '../../../src/features/submissions/decide.js';
import { actOf, NOON, openSubmissions } from '../../store/submissions/setup.js';
import { pressing } from '../../support/incoming.js';
import { bodyText } from '../../support/plain-reply.js';
import { APPROVER, NOMINATION, openDesk, REVIEWER, SENDER, STRANGER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;

beforeEach(async () => {
  desk = openDesk(stores);
  for (const person of [REVIEWER, APPROVER]) {
    const { id, version } = await stores.people.meet(person, { name: person.name ?? '' }, NOON);
    await stores.people.setGrants(id, version, [{ role: 'approver', scopes: [] }], actOf('admin'));
  }
});

const textOf = (outcome: Awaited<ReturnType<typeof desk.say>>) =>
  isForm(outcome) ? '' : `${outcome.title ?? ''}\n${bodyText(outcome)}`;
const labels = (outcome: Awaited<ReturnType<typeof desk.say>>) =>
  isForm(outcome) ? [] : outcome.actions.map(({ label }) => label);
const write = async (typed = {}, person = SENDER) =>
  desk.send(await desk.say('submit nomination', person), { ...NOMINATION, ...typed }, person);
const idOf = (reply: Awaited<ReturnType<typeof desk.say>>) =>
  Number(/#(\d+)/.exec(isForm(reply) ? '' : (reply.title ?? ''))?.[1]);
const sendIn = async (typed = {}, person = SENDER) =>
  idOf(await desk.press(await write(typed, person), 'Send in', person));
const cardFor = (id: number, person: typeof SENDER) => desk.say(`entry ${id}`, person);
const withReason = async (id: number, label: string, person = APPROVER) =>
  desk.send(await desk.press(await cardFor(id, person), label, person), { reason: 'because' }, person);

describe('a role', () => {
  it('that is taken between looking and deciding does not count', async () => {
    const id = await sendIn();
    const { version } = (await stores.submissions.find(id)) ?? { version: 0 };
    const who = async (incoming: Parameters<typeof desk.parts.who>[0]) => {
      const viewer = await desk.parts.who(incoming);
      await stores.people.setGrants(viewer.person.id, viewer.person.version, [], actOf('admin'));
      return viewer;
    };
    const incoming = pressing({ action: '', argument: '', version: '', person: APPROVER });
    const told = await step({ ...desk.parts, who }, incoming, id, version, 'request changes', 'why');
    expect(await stores.submissions.find(id)).toMatchObject({ state: 'submitted' });
    // By then they may not even see it.
    expect(bodyText(told)).toContain('you may not see it');
  });

  it('stands in the trail beside what was done as it, and none where none was needed', async () => {
    const id = await sendIn();
    await desk.press(await cardFor(id, APPROVER), 'Take', APPROVER);
    const { entries } = await stores.trail.page(0, 100);
    const roles = entries.map(({ action, facts, role }) => `${action} ${JSON.parse(facts).move} ${role}`);
    expect(roles).toContain('submission moved submit null');
    expect(roles).toContain('submission moved take approver');
  });
});

describe('a place that only one may have', () => {
  it.each(['Undo', 'Reopen'])('is not taken a second time by %s', async (label) => {
    const first = await sendIn();
    const rejected = await withReason(first, 'Reject…');
    const second = await sendIn({ title: 'Other' }, STRANGER);
    const told = textOf(await desk.press(rejected, label, APPROVER));
    expect(told).toContain(`#${second}`);
    expect(told).toContain('your organisation has a project in this category already');
    expect(await stores.submissions.find(first)).toMatchObject({ state: 'rejected' });
  });

  it('is taken again by what is reopened', async () => {
    const first = await sendIn();
    await desk.press(await withReason(first, 'Reject…'), 'Reopen', APPROVER);
    const second = await desk.press(await write({ title: 'Other' }, STRANGER), 'Send in', STRANGER);
    expect(textOf(second)).toContain(`(#${first})`);
  });

  it('is kept while changes are being made, and given up when they are sent in', async () => {
    const first = await sendIn();
    await withReason(first, 'Request changes…');
    const edited = await desk.send(await desk.press(await cardFor(first, SENDER), 'Edit'), {
      category: 'C6',
    });
    const draft = await write({ title: 'Other' }, STRANGER);
    const refused = await desk.press(draft, 'Send in', STRANGER);
    expect(textOf(refused)).toContain(`(#${first})`);
    await desk.press(edited, 'Send in');
    expect(textOf(await desk.press(draft, 'Send in', STRANGER))).toContain('Sent in.');
  });
});

it('a draft that was withdrawn is seen and reopened by nobody, even by a forged press', async () => {
  const draft = await write();
  const id = idOf(draft);
  await desk.press(draft, 'Withdraw');
  expect(labels(await cardFor(id, APPROVER))).toEqual([]);
  expect(labels(await cardFor(id, SENDER))).toEqual([]);
  const reopen = { action: 'submissions.reopen', argument: String(id), version: '2' };
  expect(textOf(await desk.pressRaw(reopen, APPROVER))).toContain(`There is no submission #${id}`);
});

it('a first approval still counts after somebody takes it, and no longer after it is sent in again', async () => {
  const id = await sendIn();
  await desk.press(await cardFor(id, APPROVER), 'Approve', APPROVER);
  await desk.press(await cardFor(id, REVIEWER), 'Take', REVIEWER);
  await withReason(id, 'Request changes…', REVIEWER);
  await desk.press(await cardFor(id, SENDER), 'Send in');
  const again = await desk.press(await cardFor(id, APPROVER), 'Approve', APPROVER);
  expect(textOf(again)).toContain('A second person has to approve it');
  await desk.press(await cardFor(id, REVIEWER), 'Take', REVIEWER);
  expect(textOf(await desk.press(await cardFor(id, REVIEWER), 'Approve', REVIEWER))).toContain('Approved.');
});

it('tells what somebody has in the edition already, before anything is filled in', async () => {
  const id = await sendIn();
  const form = await desk.say('submit nomination');
  expect(JSON.stringify(isForm(form) && form.intro)).toContain(`#${id} Safe networks (C5)`);
});
