import { beforeEach, describe, expect, it } from 'vitest';
import { isForm, type Reply } from '../../../src/chat/reply.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { actOf, NOON, openSubmissions } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { APPROVER, NOMINATION, openDesk, REVIEWER, SENDER, STRANGER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;

beforeEach(async () => {
  desk = openDesk(stores);
  const grant = async (person: typeof SENDER, grants: Parameters<typeof stores.people.setGrants>[2]) => {
    const { id, version } = await stores.people.meet(person, { name: person.name ?? '' }, NOON);
    await stores.people.setGrants(id, version, grants, actOf('admin'));
  };
  await grant(REVIEWER, [{ role: 'reviewer', scopes: [{ kind: 'line', line: 'C5' }] }]);
  await grant(APPROVER, [{ role: 'approver', scopes: [] }]);
});

const textOf = (outcome: Awaited<ReturnType<typeof desk.say>>) => {
  if (!isForm(outcome)) return `${outcome.title ?? ''}\n${bodyText(outcome)}`;
  return outcome.fields.flatMap(({ name, error }) => (error ? [`${name}: ${error}`] : [])).join('\n');
};
const labels = (reply: Awaited<ReturnType<typeof desk.say>>) =>
  isForm(reply) ? [] : reply.actions.map(({ label }) => label);
const write = async (typed = {}, person = SENDER) =>
  desk.send(await desk.say('submit nomination', person), { ...NOMINATION, ...typed }, person);
const sendIn = async (typed = {}, person = SENDER) =>
  desk.press(await write(typed, person), 'Send in', person);
const idOf = (reply: Awaited<ReturnType<typeof desk.say>>) =>
  Number(/#(\d+)/.exec(isForm(reply) ? '' : (reply.title ?? ''))?.[1]);

describe('sending something in', () => {
  it('offers every kind, and says before the form is filled in what would refuse it', async () => {
    expect(labels(await desk.say('submit'))).toHaveLength(7);
    const form = await desk.say('submit nomination');
    expect(isForm(form) && form.intro).toMatchObject([
      { text: expect.stringMatching(/at most one project from an organisation/) },
    ]);
  });

  it('gives the form back with the fault at each field, and nothing that was typed is lost', async () => {
    const again = await write({ category: 'C99', contact: 'nobody', title: ' ', impact: 'kept' });
    expect(textOf(again)).toMatch(
      /category: Please choose[\s\S]*title: Please fill[\s\S]*contact: This is no mail/,
    );
    const impact = isForm(again) ? again.fields.find(({ name }) => name === 'impact') : undefined;
    expect(impact).toMatchObject({ value: 'kept' });
  });

  it('keeps one draft, though the form is sent twice', async () => {
    const form = await desk.say('submit nomination');
    const [one, two] = [await desk.send(form, NOMINATION), await desk.send(form, NOMINATION)];
    expect(idOf(one)).toBe(idOf(two));
    expect(await stores.submissions.listOf((await stores.people.meet(SENDER, {}, NOON)).id, 10)).toHaveLength(
      1,
    );
  });

  it('shows which rules are met, and sends in nothing that meets them not', async () => {
    const draft = await write({ description: 'too short', gdc: '' });
    expect(textOf(draft)).toMatch(/✗ Description: 2 words of 150 to 200[\s\S]*✗ Says how it serves/);
    expect(textOf(await desk.press(draft, 'Send in'))).toContain('the rules marked with ✗ are not met');
    expect((await stores.submissions.find(idOf(draft)))?.state).toBe('draft');
  });

  it('tells who reviews it on their platform, and names the rule to a second project of the entity', async () => {
    const sent = await sendIn();
    expect(textOf(sent)).toContain('Sent in. You hear of every decision.');
    const told = await desk.deliver();
    expect(told.map(({ to, content }) => `${content} ${to}`).toSorted()).toEqual([
      'submissions.card UREVIEW',
      'submissions.card a:1',
    ]);
    const refused = await sendIn({ title: 'Another', entity: 'telecoms sans frontieres' }, STRANGER);
    expect(textOf(refused)).toContain(
      `your organisation has a project in this category already (#${idOf(sent)})`,
    );
  });

  it('cannot be sent in past the rules by a form whose argument was changed', async () => {
    const form = await desk.say('submit nomination');
    if (!isForm(form)) throw new Error('no form');
    for (const edition of [undefined, 'prizes-1900', 'ocp-2023', '']) {
      const { edition: _, ...about } = JSON.parse(form.argument);
      const argument = JSON.stringify({
        ...about,
        request: `r${edition}`,
        ...(edition !== undefined && { edition }),
      });
      const draft = await desk.send({ ...form, argument }, NOMINATION);
      expect(textOf(await desk.press(draft, 'Send in')), edition).toContain('the edition is not open');
    }
  });

  it('is closed to the second after the deadline, and the draft is kept', async () => {
    const draft = await write();
    desk.setClock(NOON.add({ hours: 24 * 8 + 10 }));
    expect(textOf(await desk.press(draft, 'Send in'))).toContain('the edition is not open');
    expect((await stores.submissions.find(idOf(draft)))?.state).toBe('draft');
  });
});

describe('deciding', () => {
  const cardFor = async (id: number, person: typeof SENDER) => desk.say(`entry ${id}`, person);

  it('takes two, on either platform; every card and the sender hear of it', async () => {
    const id = idOf(await sendIn());
    await desk.deliver();
    const first = await desk.press(await cardFor(id, REVIEWER), 'Approve', REVIEWER);
    expect(textOf(first)).toContain('A second person has to approve it');
    expect(textOf(await desk.press(first, 'Approve', REVIEWER))).toContain('You approved it already');
    const second = await desk.press(await cardFor(id, APPROVER), 'Approve', APPROVER);
    expect(textOf(second)).toContain('Approved.');
    await desk.settle();
    const redrawn = desk.updates.slice(-2);
    expect(redrawn.map(({ message }) => message.place.platform).toSorted()).toEqual(['slack', 'teams']);
    for (const { reply } of redrawn) expect(textOf(reply)).toMatch(/approved/);
    const [told] = (await desk.deliver()).filter(({ content }) => content === 'submissions.told');
    expect(told).toMatchObject({ to: 'USENDER', reply: { title: `#${id} Safe networks: approved` } });
  });

  it('of two at the same moment lets one stand, and tells the other who was first', async () => {
    const id = idOf(await sendIn({ category: 'C5' }));
    const [one, other] = [await cardFor(id, REVIEWER), await cardFor(id, APPROVER)];
    const reject = async (card: typeof one, person: typeof SENDER) =>
      desk.send(await desk.press(card, 'Reject…', person), { reason: 'Too early' }, person);
    const outcomes = await Promise.all([reject(one, REVIEWER), reject(other, APPROVER)]);
    const texts = outcomes.map(textOf);
    expect(texts.filter((text) => text.includes('Rejected.'))).toHaveLength(1);
    expect(texts.filter((text) => /(?:Bao|Chidi) was first: it is rejected/.test(text))).toHaveLength(1);
  });

  it('shows those who decide what is like it, and nobody else', async () => {
    const first = await sendIn();
    const other = { title: 'Safe networks 2', entity: 'Télécoms Sans Frontieres', category: 'C6' };
    const id = idOf(await sendIn(other, STRANGER));
    expect(textOf(await cardFor(id, APPROVER))).toContain(
      `#${idOf(first)} Safe networks (sent in) – title 87 % alike and same organisation`,
    );
    expect(textOf(await cardFor(id, STRANGER))).not.toContain('same organisation');
  });

  it('is taken by one reviewer, which the trail tells', async () => {
    const id = idOf(await sendIn());
    const taken = await desk.press(await cardFor(id, REVIEWER), 'Take', REVIEWER);
    expect(textOf(taken)).toContain('You review it now.');
    const { entries } = await stores.trail.page(0, 100);
    expect(entries.slice(-2).map(({ action }) => action)).toEqual([
      'submission moved',
      'submission assigned',
    ]);
  });

  it('asks for a reason, which the sender reads in their language', async () => {
    const id = idOf(await sendIn());
    await stores.people.meet(SENDER, { language: 'fr' }, NOON);
    const form = await desk.press(await cardFor(id, REVIEWER), 'Request changes…', REVIEWER);
    expect(textOf(await desk.send(form, { reason: ' ' }, REVIEWER))).toBe('reason: Please say why.');
    await desk.send(form, { reason: 'Say more of 9.c' }, REVIEWER);
    const [told] = (await desk.deliver()).filter(({ content }) => content === 'submissions.told');
    expect(told?.reply.title).toContain('modifications demandées');
    expect(told && bodyText(told.reply)).toContain('Say more of 9.c');
  });

  it('goes on after changes: edited, sent in again, and decided', async () => {
    const id = idOf(await sendIn());
    const form = await desk.press(await cardFor(id, REVIEWER), 'Request changes…', REVIEWER);
    await desk.send(form, { reason: 'More' }, REVIEWER);
    const edited = await desk.send(await desk.press(await cardFor(id, SENDER), 'Edit'), { impact: 'Larger' });
    expect(textOf(await desk.press(edited, 'Send in'))).toContain('Sent in again.');
    expect(await stores.submissions.find(id)).toMatchObject({
      state: 'resubmitted',
      fields: { impact: 'Larger' },
    });
  });

  it('is undone by whoever decided for ten minutes, and by nobody else', async () => {
    const id = idOf(await sendIn());
    const rejected = await desk.send(
      await desk.press(await cardFor(id, REVIEWER), 'Reject…', REVIEWER),
      { reason: 'no' },
      REVIEWER,
    );
    const undo = { action: 'submissions.undo', argument: String(id), version: '3' };
    expect(textOf(await desk.pressRaw(undo, APPROVER))).toContain('This can no longer be undone');
    expect(textOf(await desk.press(rejected, 'Undo', REVIEWER))).toContain('The decision is taken back');
    const again = await desk.send(
      await desk.press(await cardFor(id, REVIEWER), 'Reject…', REVIEWER),
      { reason: 'no' },
      REVIEWER,
    );
    desk.setClock(NOON.add({ minutes: 11 }));
    expect(textOf(await desk.press(again, 'Undo', REVIEWER))).toContain('This can no longer be undone');
  });

  it('is not for whoever has a conflict of interest: the same entity, or the same mail domain', async () => {
    const id = idOf(await sendIn());
    await stores.people.meet(SENDER, { mail: 'amina@agency.int' }, NOON);
    const reviewer = await stores.people.meet(REVIEWER, { mail: 'bao@agency.int' }, NOON);
    // What was assigned before the conflict was known can be handed on.
    expect(labels(await cardFor(id, REVIEWER))).toEqual(['Assign…']);
    const approve = { action: 'submissions.approve', argument: String(id), version: '2' };
    expect(textOf(await desk.pressRaw(approve, REVIEWER))).toContain('You may not do this');
    await stores.people.meet(REVIEWER, { mail: 'bao@other.int' }, NOON);
    await stores.people.setEntity(reviewer.id, 'Telecoms sans Frontieres', actOf('admin'));
    expect(textOf(await desk.pressRaw(approve, REVIEWER))).toContain('You may not do this');
  });

  it('changes nothing by 1,000 forged or stale presses', async () => {
    const id = idOf(await sendIn());
    const before = await stores.submissions.find(id);
    const actions = [
      'approve',
      'take',
      'withdraw',
      'publish',
      'reopen',
      'undo',
      'send',
      'edit',
      'reject',
      'request',
    ];
    const versions = ['1', '2', '3', '0', '-1', '99', 'x', '', '1e9', '2.5'];
    const ids = [
      String(id),
      String(id + 1),
      '0',
      '-1',
      'x',
      '',
      '1e99',
      '9'.repeat(30),
      '2; DROP TABLE',
      '2147483648',
    ];
    for (const action of actions)
      for (const version of versions)
        for (const argument of ids)
          await desk.pressRaw({ action: `submissions.${action}`, argument, version }, STRANGER);
    expect(await stores.submissions.find(id)).toEqual(before);
  }, 120_000);

  it('is not seen by whoever may not, who is told the same as where there is none', async () => {
    const id = idOf(await sendIn());
    const hidden = textOf(await cardFor(id, STRANGER));
    expect(hidden.replace(`#${id}`, '#')).toBe(
      textOf(await cardFor(99_999, STRANGER)).replace('#99999', '#'),
    );
  });

  it('is for members: a guest sends in nothing, though they have a role', async () => {
    const form = await desk.say('submit nomination');
    desk = openDesk(stores, { USENDER: { standing: 'guest' } });
    expect(textOf(await desk.say('submit nomination'))).toContain('You may not do this');
    expect(textOf(await desk.send(form, NOMINATION))).toContain('You may not do this');
  });

  it('waits in the queue of those who may decide it', async () => {
    const id = idOf(await sendIn());
    expect(textOf(await desk.say('review', REVIEWER))).toContain(`#${id} Safe networks`);
    expect(textOf(await desk.say('review', SENDER))).toContain('Nothing waits for you');
    expect(textOf(await desk.say('entries', SENDER))).toContain(
      `#${id} Safe networks (Prize nomination) – sent in`,
    );
  });
});

it.each(LANGUAGES)('everything is said in %s', async (language) => {
  const person = { ...SENDER, language };
  const form = await desk.say('submit nomination', person);
  const card = await desk.send(form, NOMINATION, person);
  const sent = (await desk.pressRaw(
    (card as Reply).actions[0] ?? { action: '', argument: '', version: '' },
    person,
  )) as Reply;
  for (const reply of [card as Reply, sent]) {
    expect(reply.language).toBe(language);
    expect(`${reply.title} ${bodyText(reply)}`).not.toMatch(/undefined|\{|field\.|option\.|state\./);
  }
});
