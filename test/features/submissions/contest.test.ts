import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/chat/incoming.js';
import { type Form, isForm, type Reply } from '../../../src/chat/reply.js';
import { planWinners } from '../../../src/features/submissions/contest/plan.js';
import { CRITERIA } from '../../../src/features/submissions/contest/ports.js';
import { fits, rank } from '../../../src/features/submissions/contest/ranking.js';
import { readVotes } from '../../../src/features/submissions/contest/votes.js';
import {
  actOf,
  draftOf,
  moving,
  NOON,
  openSubmissions,
  person,
  submitting,
} from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { granting, named, openDesk, SENDER, STRANGER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;
const [BAO, CHIDI, DANA] = [named('UBAO', 'Bao'), named('UCHIDI', 'Chidi'), named('UDANA', 'Dana')];

const grant = granting(stores);

/** So many approved nominations of a category, each from another organisation. */
async function nominate(count: number, category = 'C5'): Promise<readonly number[]> {
  const sender = await stores.people.meet(SENDER, { name: 'Amina' }, NOON);
  const decider = await person(stores, 'UDECIDER');
  const ids: number[] = [];
  for (let index = 1; index <= count; index += 1) {
    const title = `${category} project ${index}`;
    const draft = draftOf({ category, title, entity: title });
    const made = await stores.submissions.create(draft, sender.id, title, actOf(sender.id));
    await stores.submissions.change(made.id, 1, sender.id, submitting, actOf(sender.id));
    await stores.submissions.change(made.id, 2, decider.id, moving('approve'), actOf(decider.id));
    ids.push(made.id);
  }
  return ids;
}

beforeEach(async () => {
  desk = openDesk(stores);
  await grant(BAO, { role: 'approver', scopes: [] });
  await grant(CHIDI, { role: 'reviewer', scopes: [{ kind: 'process', process: 'prizes' }] });
  await grant(DANA, { role: 'reviewer', scopes: [{ kind: 'line', line: 'C5' }] });
});

type Outcome = Reply | Form;
const textOf = (outcome: Outcome) => (isForm(outcome) ? '' : `${outcome.title ?? ''}\n${bodyText(outcome)}`);
const labels = (outcome: Outcome) => (isForm(outcome) ? [] : outcome.actions.map(({ label }) => label));
const errors = (outcome: Outcome) =>
  isForm(outcome) ? outcome.fields.flatMap(({ error }) => (error ? [error] : [])) : [];
const edition = () => desk.say('contest prizes-2027', BAO);
const category = (who = BAO) => desk.say('contest prizes-2027 C5', who);
const count = async (lines: string) =>
  desk.send(await desk.press(await edition(), 'Enter votes…', BAO), { votes: lines }, BAO);
const confirm = async (what: 'finalists' | 'winners', typed = {}, who = BAO) =>
  desk.send(await desk.press(await category(), `Confirm ${what}…`, who), typed, who);
const score = async (id: number, points: number, who: Person) => {
  const form = await desk.press(await category(who), `Score #${id}`, who);
  return desk.send(form, Object.fromEntries(CRITERIA.map((one) => [one, String(points)])), who);
};
const standings = async () => {
  const { nominees } = await stores.contests.find('prizes-2027', 'C5');
  return Object.fromEntries(nominees.map(({ submission, standing }) => [submission.id, standing]));
};

describe('a contest', () => {
  it('goes from votes to finalists, to scores that nobody sees before they are closed, to a winner', async () => {
    const ids = await nominate(6);
    await count(ids.map((id) => `#${id}, ${id * 100}`).join('\n'));
    expect(textOf(await confirm('finalists'))).toContain('Confirmed');
    expect(await standings()).toMatchObject({ 1: 'nominated', 2: 'finalist', 6: 'finalist' });
    await desk.press(await edition(), 'Open scoring', BAO);
    await score(3, 9, CHIDI);
    await score(3, 8, DANA);
    const shown = textOf(await score(4, 2, CHIDI));
    expect(shown).not.toContain('8.5');
    expect((await stores.contests.find('prizes-2027')).nominees.every((one) => one.score === undefined)).toBe(
      true,
    );
    await desk.press(await edition(), 'Close scoring', BAO);
    expect(textOf(await category())).toContain('8.5');
    expect(textOf(await confirm('winners'))).toContain('Confirmed');
    expect(await standings()).toMatchObject({ 2: 'finalist', 3: 'winner', 4: 'finalist' });
    const told = (await desk.deliver()).filter(({ content }) => content === 'submissions.standing');
    expect(told.map(({ to }) => to)).toEqual(Array.from({ length: 6 }, () => 'USENDER'));
    const { entries } = await stores.trail.page(0, 200);
    const actions = entries.map(({ action }) => action);
    for (const action of [
      'votes counted',
      'finalists confirmed',
      'scoring opened',
      'scoring closed',
      'winners confirmed',
    ])
      expect(actions).toContain(action);
  });

  it('shows a tie for the last place and leaves it to a person, with a reason', async () => {
    const ids = await nominate(6);
    await count(ids.map((id) => `${id},${id <= 2 ? 50 : 100}`).join('\n'));
    expect(textOf(await category())).toContain('Tie: #1, #2');
    const open = await confirm('finalists');
    expect(errors(open)).toEqual([
      'This choice does not follow the figures and the number of places. Please choose again.',
    ]);
    const chosen = { entries: ['2', '3', '4', '5', '6'] };
    expect(errors(await confirm('finalists', chosen))[0]).toContain('please say why');
    expect(
      errors(await confirm('finalists', { entries: ['1', '2', '3', '4', '5'], reason: 'x' })),
    ).toHaveLength(1);
    expect(textOf(await confirm('finalists', { ...chosen, reason: 'drawn by lot' }))).toContain('Confirmed');
    expect(await standings()).toMatchObject({ 1: 'nominated', 2: 'finalist' });
  });

  it('takes votes as a whole or not at all, and none once finalists are confirmed', async () => {
    const ids = await nominate(2);
    const faulty = await count(`entry;votes\n1;10\n99;5\n1;7\nrubbish`);
    expect(errors(faulty)[0]).toContain('Line 3');
    expect(errors(faulty)[0]).toContain('Line 4');
    expect(errors(faulty)[0]).toContain('Line 5');
    expect(
      (await stores.contests.find('prizes-2027')).nominees.every(({ votes }) => votes === undefined),
    ).toBe(true);
    expect(labels(await category())).not.toContain('Confirm finalists…');
    await count(ids.map((id) => `${id};1'000`).join('\n'));
    await confirm('finalists');
    expect(errors(await count('1;2'))[0]).toContain('confirmed already');
  });

  it('is run by approvers alone, and by none where their own entry stands', async () => {
    await nominate(2);
    expect(textOf(await desk.say('contest prizes-2027', STRANGER))).toContain('You may not do this');
    expect(labels(await desk.say('contest prizes-2027', CHIDI))).toEqual([]);
    await count('1,2\n2,1');
    const form = await desk.press(await category(), 'Confirm finalists…', BAO);
    expect(textOf(await desk.send(form, {}, CHIDI))).toContain('You may not do this');
    await grant(SENDER, { role: 'approver', scopes: [] });
    expect(errors(await desk.send(form, {}, SENDER))[0]).toContain('somebody else has to confirm');
    expect(await standings()).toEqual({ 1: 'nominated', 2: 'nominated' });
  });

  it('takes scores only from those without a conflict, of finalists, while scoring is open', async () => {
    await nominate(1);
    await count('1,2');
    await confirm('finalists');
    expect(labels(await category(CHIDI))).toEqual([]);
    await desk.press(await edition(), 'Open scoring', BAO);
    const form = await desk.press(await category(CHIDI), 'Score #1', CHIDI);
    expect(errors(await desk.send(form, { linkage: '11', impact: '5' }, CHIDI))).toHaveLength(3);
    await grant(SENDER, { role: 'reviewer', scopes: [] });
    expect(labels(await category(SENDER))).toEqual([]);
    await desk.press(await edition(), 'Close scoring', BAO);
    const all = Object.fromEntries(CRITERIA.map((one) => [one, '5']));
    expect(textOf(await desk.send(form, all, CHIDI))).toContain('Scoring is not open');
    const chidi = await stores.people.findByIdentity(CHIDI);
    expect(await stores.contests.findPoints(chidi?.id ?? '', [1])).toEqual([]);
  });

  it('shows a reviewer what is in their scope alone', async () => {
    await nominate(1, 'C6');
    expect(textOf(await desk.say('contest prizes-2027 C6', CHIDI))).toContain('C6 project 1');
    expect(textOf(await desk.say('contest prizes-2027 C6', DANA))).not.toContain('C6 project 1');
  });

  it('has at most as many nominations in a category as its rules say', async () => {
    await nominate(20);
    const sender = await person(stores, 'USENDER');
    const made = await stores.submissions.create(
      draftOf({ title: 'One more', entity: 'One more' }),
      ...([sender.id, 'more', actOf(sender.id)] as const),
    );
    await stores.submissions.change(made.id, 1, sender.id, submitting, actOf(sender.id));
    const limits = { phase: 'submission', isOnePerEntity: true, isOncePerProject: true, nominated: 20 };
    const approve = () => ({ kind: 'move', move: 'approve', limits }) as const;
    const decider = await person(stores, 'UDECIDER');
    const outcome = await stores.submissions.change(made.id, 2, decider.id, approve, actOf(decider.id));
    expect(outcome).toMatchObject({ kind: 'against the rules', rule: 'full' });
  });
});

describe('places', () => {
  const figures = fc.array(fc.nat(5), { maxLength: 12 });
  it('go to the highest figures, and where a tie is for the last place to nobody by figures alone', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 6 }), (list, places) => {
        const entries = list.map((figure, id) => ({ id, figure }));
        const { sure, tied, open } = rank(entries, places);
        const figureOf = (id: number) => list[id] ?? -1;
        const rest = entries.filter(({ id }) => !sure.includes(id));
        expect(sure.length + open).toBe(Math.min(places, list.length));
        for (const id of sure) for (const other of rest) expect(figureOf(id)).toBeGreaterThan(other.figure);
        if (tied.length > 0) expect(tied.length).toBeGreaterThan(open);
        expect(fits([...sure, ...tied.slice(0, open)], { sure, tied, open })).toBe(true);
        expect(fits([...sure, ...tied.slice(0, open), ...tied.slice(0, 1)], { sure, tied, open })).toBe(
          tied.length === 0,
        );
      }),
    );
  });

  it('of winners: none departs from the scores without a reason', () => {
    const nominee = (id: number, points: number) =>
      ({ submission: { id }, standing: 'finalist', experts: 1, score: points }) as never;
    const contest = { scoring: 'closed', nominees: [nominee(1, 5), nominee(2, 9)] } as const;
    const two = { winners: undefined };
    expect(planWinners(contest, { winners: 1 }, { ids: [2], reason: '' })).toMatchObject({ kind: 'stand' });
    expect(planWinners(contest, { winners: 1 }, { ids: [1], reason: '' })).toEqual({
      kind: 'refuse',
      why: 'tie',
    });
    expect(planWinners(contest, { winners: 1 }, { ids: [1, 2], reason: 'x' })).toEqual({
      kind: 'refuse',
      why: 'choice',
    });
    expect(planWinners(contest, two, { ids: [1, 2], reason: '' })).toMatchObject({ kind: 'stand' });
    expect(planWinners({ ...contest, scoring: 'open' }, two, { ids: [2], reason: '' })).toMatchObject({
      why: 'not closed',
    });
  });

  it.each(['1, 2', '#1;2', '1\t2', 'id,votes\n1,2', '\uFEFF1,2\r\n', '"1","2"'])(
    'votes are read from %j',
    (text) => {
      const nominees = [{ submission: { id: 1 } }] as never;
      expect(readVotes(text, { nominees })).toEqual({ votes: [{ id: 1, votes: 2 }], faults: [] });
    },
  );
});
