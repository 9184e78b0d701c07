import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/chat/incoming.js';
import { pagesOf } from '../../../src/features/trail/pages.js';
import { verify } from '../../../src/features/trail/verify.js';
import { createDraftStore } from '../../../src/store/drafts.js';
import { actOf, draftOf, NOON, openSubmissions, submitting } from '../../store/submissions/setup.js';
import { ADMIN, openPeopleDesk } from './desk.js';

const stores = openSubmissions();
const AMINA: Person = { platform: 'slack', tenant: 'T1', id: 'UAMINA', name: 'Amina Okafor' };
let desk: ReturnType<typeof openPeopleDesk>;
let id: string;

const write = (title: string, key: string) =>
  stores.submissions.create(
    draftOf({ title, fields: { title, contact: 'amina@example.org', description: 'mine' } }),
    id,
    key,
    actOf(id),
  );

beforeEach(async () => {
  desk = openPeopleDesk(stores, { UAMINA: { mail: 'amina@itu.int' } });
  await desk.say('entity is ITU', AMINA);
  id = (await stores.people.findByIdentity(AMINA))?.id ?? '';
  await desk.say('grant slack:T1:UAMINA reviewer C5');
});

/** Every value of every table, as text. */
async function everything(): Promise<string> {
  const tables = await stores.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) => stores.query(`SELECT row_to_json(one)::text AS row FROM "${name}" AS one`)),
  );
  return JSON.stringify(rows);
}

/** A draft that a model was asked for in somebody's words. */
async function haveDraftWritten(words: string): Promise<void> {
  const drafts = createDraftStore(stores.connection);
  const draft = await drafts.create(
    { kind: 'line', subject: { line: 'C5' }, language: 'en' },
    { ...actOf(id), by: id },
  );
  await drafts.keepCall(draft.id, id, NOON, { model: 'm', prompt: words, output: words, tokens: 70 });
}

const erase = async (by?: Person) =>
  desk.press(await desk.reply('erase slack:T1:UAMINA'), 'Erase', by ?? ADMIN);

describe('what a person asks to have erased', () => {
  it('is gone from every table: name, addresses, identities, words; the trail stays whole', async () => {
    const sent = await write('Safe networks', 'one');
    await stores.submissions.change(sent.id, sent.version, id, submitting, actOf(id));
    await write('Half written', 'two');
    await haveDraftWritten('Amina wants it shorter');
    expect(await desk.say('erase slack:T1:UAMINA')).toContain('1 submission, and all of 1 draft');
    expect((await everything()).includes('amina@example.org')).toBe(true);
    expect(await erase()).toContain('Erased');
    const left = await everything();
    expect(await stores.query('SELECT tokens FROM model_calls')).toEqual([{ tokens: 70 }]);
    const words = [
      'Amina',
      'wants it shorter',
      'amina@itu.int',
      'amina@example.org',
      'UAMINA',
      'Half written',
    ];
    expect(words.filter((word) => left.includes(word))).toEqual([]);
    expect(left.includes('Safe networks')).toBe(true);
    const { faults, erased } = await verify(pagesOf(stores.trail), [await stores.trail.findHead()]);
    expect(faults).toEqual([]);
    expect(erased).toBeGreaterThan(0);
    const { entries } = await stores.trail.page(0, 100);
    expect(entries.at(-1)).toMatchObject({ action: 'person erased', role: 'administrator' });
  });

  it('leaves somebody new when they come back, without roles', async () => {
    await erase();
    const again = await stores.people.meet(AMINA, {}, NOON);
    expect(again.id).not.toBe(id);
    expect(again.grants).toEqual([]);
  });

  it('is erased by administrators alone, and once', async () => {
    expect(await desk.say('erase slack:T1:UAMINA', AMINA)).toContain('Only administrators');
    expect(await erase(AMINA)).toContain('Only administrators');
    expect((await stores.people.findByIdentity(AMINA))?.id).toBe(id);
    expect(await desk.say('erase slack:T1:UNOBODY')).toContain('I know nobody');
  });
});
