import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Held, type Plan, TRANSITIONS } from '../../../src/features/submissions/ports.js';
import { actOf, draftOf, moving, NOON, openSubmissions, person, submitting } from './setup.js';

const stores = openSubmissions();
let requests = 0;

/** A draft of somebody, and the same sent in. */
async function write(by: string, values: Parameters<typeof draftOf>[0] = {}) {
  const sender = await person(stores, by);
  requests += 1;
  return stores.submissions.create(draftOf(values), sender.id, `request ${requests}`, actOf(sender.id));
}
const send = (draft: Awaited<ReturnType<typeof write>>, at = NOON) =>
  stores.submissions.change(draft.id, draft.version, draft.sender, submitting, actOf(draft.sender, at));
async function sent(by: string, values: Parameters<typeof draftOf>[0] = {}) {
  const outcome = await send(await write(by, values));
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.submission;
}
const actions = async () => (await stores.trail.page(0, 1_000)).entries.map(({ action }) => action);

describe('a submission', () => {
  it('is made once, however often it is asked for', async () => {
    const sender = await person(stores, 'U1');
    const made = await Promise.all(
      [1, 2, 3].map(() => stores.submissions.create(draftOf(), sender.id, 'one', actOf(sender.id))),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made[0]).toMatchObject({ state: 'draft', version: 1, title: 'Safe networks', sender: sender.id });
    expect(await actions()).toEqual(['submission drafted']);
  });

  it('keeps what is written, by its sender alone, and nothing over a newer version', async () => {
    const draft = await write('U1');
    const other = await person(stores, 'U2');
    const changed = draftOf({ title: 'Safer networks' });
    const save = (by: string, version: number) =>
      stores.submissions.save(draft.id, version, changed, actOf(by));
    expect(await save(other.id, 1)).toMatchObject({ kind: 'refused', why: 'not yours' });
    expect(await save(draft.sender, 1)).toMatchObject({ kind: 'done', submission: { version: 2 } });
    expect(await save(draft.sender, 1)).toMatchObject({
      kind: 'stale',
      submission: { title: 'Safer networks' },
    });
  });

  it('goes only the ways of the table, which the store holds as well', async () => {
    const rows = await stores.query('SELECT move, "from", "to" FROM submission_transitions');
    const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).toSorted();
    expect(sorted(rows)).toEqual(sorted(TRANSITIONS));
    const { id } = await sent('U1');
    const force = (state: string) =>
      stores.query(`UPDATE submissions SET version = version + 1, state = '${state}' WHERE id = ${id}`);
    for (const state of ['draft', 'published', 'changes requested ', 'approved'])
      await expect(force(state), state).rejects.toThrow();
    await expect(stores.query(`UPDATE submissions SET title = 'x' WHERE id = ${id}`)).rejects.toThrow();
  });

  it('is decided by nobody who sent it in, whatever asks the store to', async () => {
    const { id, version, sender } = await sent('U1');
    const change = stores.submissions.change(id, version, sender, moving('approve'), actOf(sender));
    await expect(change).rejects.toThrow();
    expect(await stores.submissions.find(id)).toMatchObject({ state: 'submitted' });
  });

  it('is decided once by fifty who decide at the same moment', async () => {
    const { id, version } = await sent('U1');
    const people = await Promise.all(Array.from({ length: 50 }, (_, index) => person(stores, `R${index}`)));
    const before = (await actions()).length;
    const outcomes = await Promise.all(
      people.map((one, index) =>
        stores.submissions.change(
          id,
          version,
          one.id,
          moving(index % 2 ? 'approve' : 'reject'),
          actOf(one.id),
        ),
      ),
    );
    const done = outcomes.filter(({ kind }) => kind === 'done');
    expect(done).toHaveLength(1);
    const { decided } = (await stores.submissions.find(id)) ?? {};
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ submission: { decided: { by: decided?.by } } });
    expect(await actions()).toHaveLength(before + 1);
  });

  it('is undone to the state it was in', async () => {
    const { id, version } = await sent('U1');
    const { id: approver } = await person(stores, 'U2');
    const approved = await stores.submissions.change(
      id,
      version,
      approver,
      moving('approve'),
      actOf(approver),
    );
    expect(approved).toMatchObject({ submission: { state: 'approved', decided: { before: 'submitted' } } });
    const undone = await stores.submissions.change(
      id,
      version + 1,
      approver,
      () => ({ kind: 'undo' }),
      actOf(approver),
    );
    expect(undone).toMatchObject({ kind: 'done', submission: { state: 'submitted', version: version + 2 } });
    expect(undone).not.toHaveProperty('submission.decided');
  });

  it('has one vote of each person in each round', async () => {
    const { id, version } = await sent('U1');
    const { id: reviewer } = await person(stores, 'U2');
    const vote = () =>
      stores.submissions.change(id, version, reviewer, () => ({ kind: 'vote' }), actOf(reviewer));
    expect(await vote()).toMatchObject({ kind: 'done' });
    expect(await vote()).toMatchObject({ kind: 'refused', why: 'voted' });
  });
});

describe('one project from an entity in a category', () => {
  it('holds for fifty who send in at the same moment', async () => {
    const names = ['Telecoms Sans Frontières', 'TELECOMS SANS FRONTIERES', 'Télécoms sans Frontières, Ltd.'];
    const drafts = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        write(`U${index}`, { title: `Project ${index}`, entity: names[index % 3] ?? '' }),
      ),
    );
    const outcomes = await Promise.all(drafts.map((draft) => send(draft)));
    const [first, ...more] = outcomes.filter(({ kind }) => kind === 'done');
    expect(more).toEqual([]);
    const id = first?.kind === 'done' ? first.submission.id : 0;
    for (const outcome of outcomes.filter(({ kind }) => kind !== 'done'))
      expect(outcome).toMatchObject({ kind: 'against the rules', rule: 'entity', other: id });
  });

  it('lets another category and another entity through, and nothing to an edition there is none of', async () => {
    await sent('U1');
    await sent('U2', { title: 'B', category: 'C6' });
    await sent('U3', { title: 'C', entity: 'Another one' });
    await expect(sent('U4', { title: 'D', edition: 'none' })).rejects.toThrow('against the rules');
  });

  it('counts no more what was withdrawn or rejected', async () => {
    const first = await sent('U1');
    const withdrawn = await stores.submissions.change(
      first.id,
      first.version,
      first.sender,
      moving('withdraw'),
      actOf(first.sender),
    );
    expect(withdrawn).toMatchObject({ kind: 'done' });
    await sent('U2', { title: 'Another' });
  });
});

describe('no project twice', () => {
  it('holds across categories and entities', async () => {
    const { id } = await sent('U1');
    const again = await write('U2', { category: 'C6', entity: 'Another one', title: 'SAFE networks!' });
    expect(await send(again)).toMatchObject({ kind: 'against the rules', rule: 'project', other: id });
  });
});

describe('of somebody who is found to be one with another', () => {
  const link = async (one: string, other: string) => {
    const expires = NOON.add({ hours: 1 });
    await stores.people.proposeLink({ key: 'd', person: other, other: one, expires });
    return stores.people.confirmLink('d', one, actOf(one));
  };

  it('what either sent in, reviews and voted for is theirs', async () => {
    const one = await person(stores, 'U1', NOON.subtract({ hours: 1 }));
    const other = await person(stores, 'U2');
    const mine = await sent('U2');
    const reviewed = await sent('U3', { title: 'B', entity: 'B' });
    for (const plan of [moving('take'), (): Plan => ({ kind: 'vote' })]) {
      const { version = 0 } = (await stores.submissions.find(reviewed.id)) ?? {};
      await stores.submissions.change(reviewed.id, version, other.id, plan, actOf(other.id));
    }
    expect(await link(one.id, other.id)).toMatchObject({ kind: 'linked', person: { id: one.id } });
    expect(await stores.submissions.listOf(one.id, 10)).toMatchObject([
      { id: mine.id, version: mine.version + 1 },
    ]);
    let held: Held | undefined;
    const look = (now: Held): Plan => {
      held = now;
      return { kind: 'refuse', why: 'only looking' };
    };
    await stores.submissions.change(reviewed.id, reviewed.version + 1, one.id, look, actOf(one.id));
    expect(held).toMatchObject({ assigned: [one.id], votes: [one.id] });
    // Even a draft begun just before, under the other identity, is theirs.
    const late = await stores.submissions.create(draftOf({ title: 'C' }), other.id, 'late', actOf(other.id));
    expect(late.sender).toBe(one.id);
  });

  it('what they declined under one identity is declined', async () => {
    const one = await person(stores, 'U1', NOON.subtract({ hours: 1 }));
    const other = await person(stores, 'U2');
    const { id } = await sent('U3');
    const assign = { kind: 'assign', to: one.id } as const;
    await stores.reviews.reassign(id, one.id, () => assign, actOf(one.id));
    const decline = { kind: 'decline', reason: 'conflict' } as const;
    await stores.reviews.reassign(id, other.id, () => decline, actOf(other.id));
    await link(one.id, other.id);
    expect((await stores.reviews.reviewingOf([id])).get(id)).toEqual({ assigned: [], declined: [one.id] });
  });

  it('nothing is linked while one decided on what the other sent in', async () => {
    const [one, other] = [await person(stores, 'U1'), await person(stores, 'U2')];
    const { id, version } = await sent('U2');
    await stores.submissions.change(id, version, one.id, moving('reject'), actOf(one.id));
    expect(await link(one.id, other.id)).toEqual({ kind: 'decided', submission: id });
    expect(await stores.submissions.find(id)).toMatchObject({ sender: other.id });
  });
});

describe('the deadline', () => {
  it.each([
    ['the last second', '2026-12-15T21:59:59Z', 'done'],
    ['the very moment', '2026-12-15T22:00:00Z', 'against the rules'],
    ['an hour later', '2026-12-15T23:00:00Z', 'against the rules'],
  ])('at %s', async (_, at, kind) => {
    const draft = await write('U1');
    expect(
      await send(draft, NOON.add({ seconds: (Date.parse(at) - NOON.epochMilliseconds) / 1000 })),
    ).toMatchObject({
      kind,
    });
  });

  it('lets in whoever has a late link, once', async () => {
    const draft = await write('U1');
    const other = await write('U2', { title: 'B', entity: 'B' });
    const expires = Temporal.Instant.from('2026-12-20T00:00:00Z');
    const link = { edition: 'prizes-2027', person: draft.sender, reason: 'ill', expires };
    await stores.lateLinks.issue(link, [], actOf('admin'));
    const after = NOON.add({ hours: 24 * 9 });
    const late = (one: typeof draft) =>
      stores.submissions.change(one.id, one.version, one.sender, submitting, actOf(one.sender, after));
    expect(await late(other)).toMatchObject({ rule: 'not open' });
    expect(await late(draft)).toMatchObject({ kind: 'done' });
    const second = await write('U1', { title: 'C', entity: 'C' });
    expect(await late(second)).toMatchObject({ rule: 'not open' });
  });
});
