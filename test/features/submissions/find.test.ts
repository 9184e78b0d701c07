import { beforeEach, describe, expect, it } from 'vitest';
import { isForm, type Reply } from '../../../src/chat/reply.js';
import { readSought } from '../../../src/features/submissions/find/read.js';
import type { ImportedEntry } from '../../../src/features/submissions/ports.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { actOf, NOON, openSubmissions, person } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { APPROVER, catalog, NOMINATION, openDesk, REVIEWER, type SENDER, STRANGER } from './desk.js';

const stores = openSubmissions();
let desk: ReturnType<typeof openDesk>;

const entry = (number: number, lines: readonly string[], country = 'Kenya'): ImportedEntry => ({
  key: `register|${number}`,
  at: NOON,
  draft: {
    kind: 'project',
    title: `Telemedicine ${number}`,
    entity: `Clinic ${number}`,
    lines,
    goals: ['3'],
    country,
    year: 2025,
    fields: { title: `Telemedicine ${number}`, country },
  },
});

beforeEach(async () => {
  desk = openDesk(stores);
  const { id } = await person(stores, 'UIMPORT');
  const entries = Array.from({ length: 7 }, (_, index) => entry(index, index < 6 ? ['C7'] : ['C5'], 'Kenya'));
  await stores.submissions.importEntries([...entries, entry(9, ['C7'], 'France')], actOf(id));
});

const find = async (text: string, someone = STRANGER) => {
  const reply = await desk.say(`find ${text}`, someone);
  if (isForm(reply)) throw new Error('a form');
  return reply;
};
const idsIn = (reply: Reply | Awaited<ReturnType<typeof desk.say>>) =>
  isForm(reply) ? [] : [...bodyText(reply).matchAll(/#(\d+) /g)].map(([, id]) => Number(id));

describe('find', () => {
  it('shows what is published, newest first, with how many there are and for which goals', async () => {
    const reply = await find('telemedicine line:C7 country:kenya');
    expect(bodyText(reply)).toContain('6 entries');
    expect(idsIn(reply)).toHaveLength(5);
    const next = await desk.press(reply, 'Next', STRANGER);
    expect(idsIn(next)).toHaveLength(1);
    expect(new Set([...idsIn(reply), ...idsIn(next)]).size).toBe(6);
    expect(bodyText(await find('C7'))).toContain('Most of them: SDG 3: 7');
    const [open] = reply.actions;
    const card = open && (await desk.pressRaw(open, STRANGER));
    expect(card && !isForm(card) && card.title).toContain('Telemedicine');
  });

  it('shows what is not published to those alone who may see it', async () => {
    const draft = await desk.send(await desk.say('submit nomination'), NOMINATION);
    await desk.press(draft, 'Send in');
    const grant = async (someone: typeof SENDER, grants: Parameters<typeof stores.people.setGrants>[2]) => {
      const { id, version } = await stores.people.meet(someone, {}, NOON);
      await stores.people.setGrants(id, version, grants, actOf('admin'));
    };
    await grant(APPROVER, [{ role: 'approver', scopes: [] }]);
    await grant(REVIEWER, [{ role: 'reviewer', scopes: [{ kind: 'line', line: 'C5' }] }]);
    expect(idsIn(await find('"safe networks"', APPROVER))).toHaveLength(1);
    expect(idsIn(await find('"safe networks" C5', REVIEWER))).toHaveLength(1);
    expect(bodyText(await find('"safe networks"', REVIEWER))).toContain('Nothing that is published matches');
    expect(bodyText(await find('"safe networks" C5', STRANGER))).toContain('Nothing that is published');
    desk = openDesk(stores, { 'cd-2': { standing: 'guest' } });
    expect(bodyText(await find('"safe networks"', APPROVER))).toContain('Nothing that is published matches');
  });

  it('goes out as a file, as far as whoever asks may see it', async () => {
    const draft = await desk.send(await desk.say('submit nomination'), NOMINATION);
    await desk.press(draft, 'Send in');
    const file = await desk.press(await find('year:2025'), 'As a file', STRANGER);
    const [csv] = isForm(file) ? [] : (file.files ?? []);
    expect(csv).toMatchObject({ name: 'entries.csv', mediaType: 'text/csv' });
    const lines = String(csv?.content).split('\r\n');
    expect(lines.filter((line) => line.includes('Telemedicine'))).toHaveLength(8);
    const all = { action: 'submissions.export', argument: '{"sought":{}}', version: '1' };
    expect(JSON.stringify(await desk.pressRaw(all, STRANGER))).not.toContain('Safe networks');
  });

  it('does not show a contact address to whoever looks up somebody else’s entry', async () => {
    const { id } = await person(stores, 'UIMPORT');
    const { key, at, draft } = entry(20, ['C7']);
    const fields = { ...draft.fields, contact: 'amina@example.org' };
    await stores.submissions.importEntries([{ key, at, draft: { ...draft, fields } }], actOf(id));
    const [found = 0] = idsIn(await find('C7'));
    expect(bodyText((await desk.say(`entry ${found}`, STRANGER)) as Reply)).not.toContain(
      'amina@example.org',
    );
  });

  it.each(['line:C99', 'goal:22', 'state:lost', 'year:75', 'region:Atlantis'])(
    '"%s" is said to be no filter',
    async (text) => {
      expect(bodyText(await find(`x ${text}`))).toContain(`“${text}” is no filter`);
    },
  );

  it('takes a forged page as a new beginning', async () => {
    for (const argument of [
      '',
      '{}',
      '{"sought":{"state":"x"},"after":1}',
      '{"sought":{},"after":-1}',
      'null',
    ])
      expect(
        await desk.pressRaw({ action: 'submissions.find', argument, version: '1' }, STRANGER),
      ).toMatchObject({ title: 'Entries found' });
  });

  it.each(LANGUAGES)('is said in %s', async (language) => {
    const reply = await find('C7', { ...STRANGER, language });
    expect(reply.language).toBe(language);
    expect(`${reply.title} ${bodyText(reply)}`).not.toMatch(/undefined|\{|find\./);
  });
});

describe('what is looked for', () => {
  it.each([
    ['telemedicine C7 SDG 3 2025', { text: 'telemedicine', line: 'C7', goal: '3', year: 2025 }],
    ['country:"Côte d’Ivoire" 9.c', { country: 'Côte d’Ivoire', target: '9.c' }],
    ['goal 9 type:academia', { goal: '9', entityType: 'academia' }],
    ['"open data" -europe region:africa', { text: '"open data" -europe', region: 'Africa' }],
    ['note: time 10:30', { text: 'note: time 10:30' }],
    ['', {}],
  ])('of "%s" is read', (text, sought) => {
    expect(readSought(text, catalog)).toEqual({ sought });
  });
});
