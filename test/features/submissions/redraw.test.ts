import { beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../src/chat/platform.js';
import { isForm } from '../../../src/chat/reply.js';
import { redrawStale } from '../../../src/features/submissions/redraw.js';
import { actOf, NOON, openSubmissions } from '../../store/submissions/setup.js';
import { APPROVER, NOMINATION, openDesk, REVIEWER, SENDER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;

beforeEach(async () => {
  desk = openDesk(stores);
  for (const person of [REVIEWER, APPROVER]) {
    const { id, version } = await stores.people.meet(person, { name: person.name ?? '' }, NOON);
    await stores.people.setGrants(id, version, [{ role: 'approver', scopes: [] }], actOf('admin'));
  }
});

/** Sent in, with two cards that were posted; then taken, by a process that ends before it redraws them. */
async function takeAndEnd() {
  const draft = await desk.send(await desk.say('submit nomination'), NOMINATION);
  await desk.press(draft, 'Send in');
  await desk.settle();
  const cards = (await desk.deliver()).filter(({ content }) => content === 'submissions.card');
  expect(cards).toHaveLength(2);
  const ended = openDesk(stores);
  ended.parts.update = () => new Promise(() => {});
  const card = await ended.say('entry 1', APPROVER);
  await ended.pressRaw(actionNamed(card, 'Take'), APPROVER);
}

function actionNamed(outcome: Awaited<ReturnType<typeof desk.say>>, label: string) {
  const action = isForm(outcome) ? undefined : outcome.actions.find((one) => one.label === label);
  if (!action) throw new Error(`no ${label}`);
  return action;
}

/** A promise that is kept when the test says so. */
function gate() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

describe('cards of a process that ended before it could redraw them', () => {
  it('are redrawn by whichever looks next, once', async () => {
    await takeAndEnd();
    await redrawStale(desk.parts);
    expect(desk.updates).toHaveLength(2);
    expect(JSON.stringify(desk.updates.map(({ reply }) => reply))).toContain('in review');
    await redrawStale(desk.parts);
    expect(desk.updates).toHaveLength(2);
  });

  it.each([
    ['is tried again where the platform cannot be reached', { kind: 'unreachable' }, 2],
    [
      'is tried again where the platform is too busy',
      { kind: 'rate limited', retryAfter: 1, scope: 'workspace' },
      2,
    ],
    ['is given up where the message is gone', { kind: 'gone', reason: 'archived' }, 1],
    ['is given up where it is refused', { kind: 'refused' }, 1],
  ] as const)('of which one %s', async (_, failure, tries) => {
    await takeAndEnd();
    let count = 0;
    const update = async ({ place }: { readonly place: { readonly platform: string } }) => {
      if (place.platform !== 'teams') return;
      count += 1;
      throw new DeliveryError(failure, { log: 'x', user: 'x' });
    };
    await redrawStale({ ...desk.parts, update });
    await redrawStale({ ...desk.parts, update });
    expect(count).toBe(tries);
  });

  it('are redrawn again when something changes while they are drawn', async () => {
    await takeAndEnd();
    const update = async () => {
      const { version } = (await stores.submissions.find(1)) ?? { version: 0 };
      const sender = await stores.people.findByIdentity(SENDER);
      const withdraw = () => ({ kind: 'move', move: 'withdraw' }) as const;
      await stores.submissions.change(1, version, sender?.id ?? '', withdraw, actOf(sender?.id ?? ''));
    };
    await redrawStale({ ...desk.parts, update });
    await redrawStale(desk.parts);
    expect(desk.updates).toHaveLength(2);
    expect(JSON.stringify(desk.updates.map(({ reply }) => reply))).toContain('withdrawn');
  });

  it('are redrawn once more when an older drawing comes last', async () => {
    await takeAndEnd();
    const slow = gate();
    const older = redrawStale({ ...desk.parts, update: () => slow.promise });
    const sender = await stores.people.findByIdentity(SENDER);
    const withdraw = () => ({ kind: 'move', move: 'withdraw' }) as const;
    await expect.poll(async () => (await stores.submissions.listStale(1)).length).toBe(1);
    await stores.submissions.change(1, 3, sender?.id ?? '', withdraw, actOf(sender?.id ?? ''));
    await redrawStale(desk.parts);
    expect(await stores.submissions.listStale(1)).toEqual([]);
    slow.resolve();
    await older;
    expect(await stores.submissions.listStale(1)).toEqual([1]);
    await redrawStale(desk.parts);
    expect(await stores.submissions.listStale(1)).toEqual([]);
  });

  it('show what was written anew while changes are requested', async () => {
    await takeAndEnd();
    await desk
      .press(await desk.say('entry 1', APPROVER), 'Request changes…', APPROVER)
      .then((form) => desk.send(form, { reason: 'why' }, APPROVER));
    await desk.settle();
    await desk.send(await desk.press(await desk.say('entry 1'), 'Edit'), { impact: 'Twelve schools' });
    await desk.settle();
    const shown = desk.updates.slice(-2).map(({ reply }) => JSON.stringify(reply));
    for (const one of shown) expect(one).toContain('Twelve schools');
  });
});
