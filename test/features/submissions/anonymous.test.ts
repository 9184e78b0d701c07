import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/chat/incoming.js';
import { type Form, isForm, type Reply } from '../../../src/chat/reply.js';
import { redacted } from '../../../src/features/submissions/anonymous.js';
import type { Submission } from '../../../src/features/submissions/ports.js';
import { createCalendarStore } from '../../../src/store/deadlines/calendar.js';
import { sampleNewEdition } from '../../store/deadlines/setup.js';
import { NOON, openSubmissions } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { granting, named, openDesk } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;
const AMINA = named('USENDER', 'Amina Okafor');
const [BAO, CHIDI, EDITOR] = [named('UBAO', 'Bao Nguyen'), named('UCHIDI', 'Chidi Eze'), named('UED', 'Eda')];

const giveRoles = granting(stores);
const grant = (person: Person, role: 'approver' | 'editor') => giveRoles(person, { role, scopes: [] });

const PHOTO = {
  title: 'A school by Amina Okafor',
  place: 'Nairobi',
  description: 'Taken by Okafor of Telecoms Sans Frontières; write to amina@example.org or +254 20 123 4567.',
  website: 'https://tsf.example/photo',
  entity: 'Telecoms Sans Frontières',
  contact: 'amina@example.org',
};
const TRACES = ['Amina', 'Okafor', 'Telecoms', 'example', '254'];

type Outcome = Reply | Form;
const textOf = (outcome: Outcome) =>
  isForm(outcome) ? JSON.stringify(outcome) : `${outcome.title ?? ''}\n${bodyText(outcome)}`;
const tracesIn = (text: string) => TRACES.filter((trace) => text.includes(trace));

beforeEach(async () => {
  desk = openDesk(stores);
  const sample = sampleNewEdition();
  const [phase] = sample.phases;
  if (!phase) throw new Error('no phase');
  await createCalendarStore(stores.connection).createEdition(
    { ...sample, id: 'photo-2027', process: 'photo', phases: [{ ...phase, key: 'entries' }] },
    { at: NOON },
  );
  await grant(BAO, 'approver');
  await grant(CHIDI, 'approver');
  await grant(EDITOR, 'editor');
  const draft = await desk.send(await desk.say('submit photo', AMINA), PHOTO, AMINA);
  await desk.press(draft, 'Send in', AMINA);
});

describe('an entry whose review is anonymous', () => {
  it('shows nobody who decides who sent it in, wherever they see it', async () => {
    const [card] = (await desk.deliver()).filter(({ content }) => content === 'submissions.card');
    const queue = await desk.say('review', BAO);
    const places = [
      await desk.say('entry 1', BAO),
      queue,
      await desk.press(queue, 'One after the other', BAO),
      await desk.press(queue, 'Decide several…', BAO),
      await desk.say('find school', BAO),
      ...(card ? [card.reply] : []),
    ];
    expect(places).toHaveLength(6);
    expect(places.flatMap((place) => tracesIn(textOf(place)))).toEqual([]);
    expect(textOf(places[0] as Reply)).toContain('A school by [hidden]');
    const found = await desk.say('find school', BAO);
    const file = await desk.press(found, 'As a file', BAO);
    expect(tracesIn(JSON.stringify(isForm(file) ? [] : file.files))).toEqual([]);
  });

  it('tells whoever sent it in that it was decided, and by nobody', async () => {
    await desk.press(await desk.say('entry 1', BAO), 'Approve', BAO);
    const told = (await desk.deliver()).find(({ content }) => content === 'submissions.told');
    const theirs = [await desk.say('entry 1', AMINA), ...(told ? [told.reply] : [])].map(textOf).join();
    expect(theirs).toContain('A school by Amina Okafor');
    expect(theirs).not.toContain('Bao');
    const stale = await desk.pressRaw({ action: 'submissions.approve', argument: '1', version: '2' }, CHIDI);
    expect(textOf(stale)).not.toContain('Bao');
    expect(textOf(stale)).toContain('approved');
  });

  it('shows editors all of it, and everybody once it is published, but for who reviewed it', async () => {
    await desk.press(await desk.say('entry 1', BAO), 'Approve', BAO);
    const shown = await desk.say('entry 1', EDITOR);
    expect(textOf(shown)).toContain('Amina Okafor');
    expect(textOf(shown)).toContain('Bao Nguyen');
    await desk.press(shown, 'Publish', EDITOR);
    const published = textOf(await desk.say('entry 1', CHIDI));
    expect(published).toContain('A school by Amina Okafor');
    expect(published).not.toContain('Bao');
  });
});

describe('a redacted copy', () => {
  const copyOf = (description: string, entity = 'A.B (Test)') =>
    redacted(
      { kind: 'photo', entity, title: 'x', fields: { description } } as unknown as Submission,
      '[hidden]',
      'Li Wei-Ming',
    ).fields.description;
  it.each([
    ['by LI WEI-MING of a.b (test)', 'by [hidden] of [hidden]'],
    ['Ask @li.wei or www.li.org/a', 'Ask [hidden] or [hidden]'],
    ['tel. 0041 22 730 5111', 'tel. [hidden]'],
    ['In 2026, 12 000 schools', 'In 2026, 12 000 schools'],
    ['Likely weird', 'Likely weird'],
  ])('of %j is %j', (text, copy) => {
    expect(copyOf(text)).toBe(copy);
  });
});
