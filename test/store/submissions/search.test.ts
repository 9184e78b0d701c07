import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Draft,
  ImportedEntry,
  Shelf,
  Sought,
  Submission,
} from '../../../src/features/submissions/ports.js';
import { actOf, draftOf, moving, NOON, openSubmissions, person } from './setup.js';

const stores = openSubmissions();
let requests = 0;

const LINES = ['C1', 'C5', 'C7e'];
const GOALS = ['3', '9', '17'];
const COUNTRIES = ['Kenya', 'Côte d’Ivoire', 'France'];
const WORDS = ['telemedicine', 'networks', 'farmers', 'schools'];

const entry = fc.record({
  lines: fc.subarray(LINES),
  goals: fc.subarray(GOALS),
  country: fc.constantFrom(...COUNTRIES, ''),
  region: fc.constantFrom('Africa', 'Europe', ''),
  year: fc.constantFrom(2024, 2025),
  word: fc.constantFrom(...WORDS),
  fate: fc.constantFrom('draft', 'submitted', 'withdrawn', 'published', 'edited'),
});
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

const toDraft = ({ lines, goals, country, region, year, word }: Entry, index: number): Draft => ({
  ...draftOf({ kind: 'project', title: `${word} ${index}`, entity: `Entity ${index}`, lines }),
  ...{ goals, year, fields: { title: `${word} ${index}`, contact: `hidden-${word}@example.org` } },
  ...(country && { country }),
  ...(region && { region }),
});

/** Writes it, and brings it to where it is to be; what is edited ends with the goals and lines turned around. */
async function bring(value: Entry, index: number): Promise<Submission> {
  const { id: sender } = await person(stores, 'U1');
  const { id: editor } = await person(stores, 'U2');
  requests += 1;
  const draft = toDraft(value, index);
  let now = await stores.submissions.create(draft, sender, `r${requests}`, actOf(sender));
  const move = async (by: string, name: Parameters<typeof moving>[0]) => {
    const outcome = await stores.submissions.change(now.id, now.version, by, moving(name), actOf(by));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    now = outcome.submission;
  };
  if (value.fate === 'draft') return now;
  await move(sender, 'submit');
  if (value.fate === 'withdrawn') await move(sender, 'withdraw');
  if (value.fate === 'published') {
    await move(editor, 'approve');
    await move(editor, 'publish');
  }
  if (value.fate === 'edited') {
    await move(editor, 'request changes');
    const { lines, goals = [], ...rest } = draft;
    const turned = { ...rest, lines: LINES.filter((one) => !lines.includes(one)), goals: goals.slice(1) };
    const saved = await stores.submissions.save(now.id, now.version, turned, actOf(sender));
    if (saved.kind === 'done') now = saved.submission;
  }
  return now;
}

const sought = fc.record(
  {
    line: fc.constantFrom(...LINES),
    goal: fc.constantFrom(...GOALS),
    country: fc.constantFrom('KENYA', 'cote d’ivoire', 'France'),
    region: fc.constantFrom('Africa', 'Europe'),
    year: fc.constantFrom(2024, 2025),
    state: fc.constantFrom('submitted' as const, 'published' as const, 'withdrawn' as const),
    text: fc.constantFrom(...WORDS, 'telemedicine OR farmers', '-networks schools'),
  },
  { requiredKeys: [] },
);

interface Row {
  readonly id: number;
  readonly entry: Entry;
  readonly state: string;
}

function matches({ entry: value, state }: Row, { text, ...asked }: Sought, shelf: Shelf): boolean {
  const isEdited = value.fate === 'edited';
  const lines = isEdited ? LINES.filter((one) => !value.lines.includes(one)) : value.lines;
  const goals = isEdited ? value.goals.slice(1) : value.goals;
  const country = { KENYA: 'Kenya', 'cote d’ivoire': 'Côte d’Ivoire', France: 'France' }[asked.country ?? ''];
  return (
    (shelf === 'public' ? state === 'published' : state !== 'draft') &&
    (asked.line === undefined || lines.includes(asked.line)) &&
    (asked.goal === undefined || goals.includes(asked.goal)) &&
    (asked.country === undefined || value.country === country) &&
    (asked.region === undefined || value.region === asked.region) &&
    (asked.year === undefined || value.year === asked.year) &&
    (asked.state === undefined || state === asked.state) &&
    (text === undefined ||
      (text === '-networks schools' ? 'schools' : text).split(' OR ').includes(value.word))
  );
}

async function everyPage(asked: Sought, shelf: Shelf): Promise<{ ids: number[]; entries: number }> {
  const ids: number[] = [];
  let after: number | undefined;
  for (;;) {
    const page = await stores.submissions.search(asked, shelf, after, 3);
    ids.push(...page.submissions.map(({ id }) => id));
    if (page.next === undefined) return { ids, entries: page.count.entries };
    after = page.next;
  }
}

describe('what is found', () => {
  it('is what matches, each once, with its number, whatever became of the entries', async () => {
    const entries = fc.sample(entry, { numRuns: 60, seed: 7 });
    const rows: Row[] = [];
    for (const [index, value] of entries.entries()) {
      const { id, state } = await bring(value, index);
      rows.push({ id, entry: value, state });
    }
    await fc.assert(
      fc.asyncProperty(sought, fc.constantFrom<Shelf>('public', 'all'), async (asked, shelf) => {
        const expected = rows.filter((row) => matches(row, asked, shelf)).map(({ id }) => id);
        const { ids, entries: count } = await everyPage(asked, shelf);
        expect(ids.toSorted((one, other) => one - other)).toEqual(expected);
        if (asked.text === undefined) expect(ids).toEqual(expected.toReversed());
        // Beyond the last page there is nothing to read a number from.
        if (expected.length > 0) expect(count).toBe(expected.length);
      }),
      { numRuns: 150, seed: 7 },
    );
    const cells = await stores.submissions.countCells('all');
    for (const { line, goal, entries: count } of cells)
      expect(count, `${line} ${goal}`).toBe(rows.filter((row) => matches(row, { line, goal }, 'all')).length);
  }, 120_000);

  it('is every entry of a word that stands in hundreds, each once, though more come while somebody reads', async () => {
    const entries = (from: number, count: number) =>
      Array.from({ length: count }, (_, index): ImportedEntry => {
        const title = `Backhaul ${from + index}`;
        const draft = { ...draftOf({ kind: 'project', title, lines: ['C2'] }), country: 'Kenya' };
        return { key: `backhaul|${from + index}`, draft: { ...draft, fields: { title } }, at: NOON };
      });
    const { id: by } = await person(stores, 'U1');
    await stores.submissions.importEntries(entries(0, 450), actOf(by));
    const found: string[] = [];
    let after: number | undefined;
    do {
      const page = await stores.submissions.search({ text: 'backhaul' }, 'public', after, 70);
      found.push(...page.submissions.map(({ title }) => title));
      if (after === undefined) expect(page.count).toEqual({ entries: 200, isLeast: true });
      if (after === undefined) await stores.submissions.importEntries(entries(450, 30), actOf(by));
      after = page.next;
    } while (after !== undefined);
    const before = Array.from({ length: 450 }, (_, index) => `Backhaul ${index}`);
    expect(found.toSorted()).toEqual(before.toSorted());
    const kenyan = await stores.submissions.search(
      { text: 'backhaul', country: 'KENYA' },
      'public',
      undefined,
      1,
    );
    expect(kenyan.count.entries).toBe(200);
  });

  it('is nothing by words that say nothing, nor by what only the index knows', async () => {
    for (const text of ['the of', '"country kenya"', "'country kenya'", '"line c2"', '']) {
      const { submissions } = await stores.submissions.search({ text }, 'all', undefined, 10);
      expect(submissions, text).toEqual([]);
    }
  });

  it('is nobody by their mail address', async () => {
    const { id } = await bring(
      { ...fc.sample(entry, { numRuns: 1, seed: 1 })[0], fate: 'published' } as Entry,
      1,
    );
    expect(await stores.submissions.find(id)).toMatchObject({ fields: { contact: /example/ } });
    const found = await stores.submissions.search({ text: 'example.org' }, 'all', undefined, 10);
    expect(found.submissions).toEqual([]);
  });
});

describe('titles that are alike', () => {
  const send = async (title: string, entity: string) => {
    const { id } = await bring(
      { lines: [], goals: [], country: '', region: '', year: 2024, word: title, fate: 'submitted' },
      requests,
    );
    await stores.query('UPDATE submissions SET version = version + 1, entity_key = $2 WHERE id = $1', [
      id,
      entity,
    ]);
    return id;
  };

  it('are found though a word was changed, with how alike they are, and others are not', async () => {
    const first = await send('Community networks for rural health workers in Kenya', 'a');
    await send('National strategy for digital skills', 'b');
    const second = await send('Community networks for rural health nurses in Kenya', 'c');
    const [found, ...others] = await stores.submissions.findSimilar(second, 10);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: first, because: ['similar title'] });
    expect(found?.likeness).toBeGreaterThan(0.6);
    expect(found?.likeness).toBeLessThan(1);
  });
});
