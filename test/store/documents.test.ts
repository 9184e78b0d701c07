import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineFinder } from '../../src/documents.js';
import { ingestFile } from '../../src/features/documents/ingest.js';
import type { SoughtPassages } from '../../src/features/documents/ports.js';
import { buildKnowledge } from '../../src/knowledge.js';
import { createDocumentStore } from '../../src/store/documents.js';
import { realReference } from '../support/framework.js';
import { actOf, openSubmissions, person } from './submissions/setup.js';

const stores = openSubmissions();
const { data, version } = await realReference();
const { framework } = buildKnowledge(data, version);
const lineOf = lineFinder(() => framework.lines);
const documents = () => createDocumentStore(stores.connection);

async function ingest(file: string, bytes: Uint8Array | string, name?: string) {
  const { id } = await person(stores, 'UEDITOR');
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return ingestFile(
    { documents: documents(), lineOf },
    { file, bytes: given, ...(name && { name }) },
    actOf(id),
  );
}

const REPORT = `Action Line C5: Building confidence and security in the use of ICTs

1. A course on incident response was held in Nairobi in 2021 for twelve teams.

Action Line C7: E-Health

2. Telemedicine networks were begun in 2022 with the ministries of three countries.
`;

const find = async (sought: SoughtPassages) =>
  (await documents().search(sought, 0, 10)).passages.map(({ locator }) => locator);

describe('a document that was read in', () => {
  it('is found by words, by line, by year and by its name, each passage with its place', async () => {
    await ingest('Report.txt', REPORT);
    await ingest('Other.txt', '1. Telemedicine was discussed in 2019 by the group on health.');
    expect(await find({ text: 'incident' })).toEqual(['¶1']);
    expect(await find({ text: 'telemedicine' })).toHaveLength(2);
    expect(await find({ text: 'telemedicine', year: 2022 })).toEqual(['¶2']);
    expect(await find({ text: 'telemedicine', document: 'other' })).toEqual(['¶1']);
    expect(await find({ line: 'C7-EHEALTH' })).toEqual(['¶2']);
    expect(await find({ line: 'C5', year: 2021, document: 'report' })).toEqual(['¶1']);
    expect(await find({ text: 'telemedicine', line: 'C5' })).toEqual([]);
    const [found] = (await documents().search({ text: 'incident' }, 0, 1)).passages;
    expect(found?.document).toMatchObject({ name: 'report', edition: 1 });
    expect(found?.section).toEqual(['Action Line C5: Building confidence and security in the use of ICTs']);
  });

  it('is there once, however often it is read in, also by two at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => ingest('Report.txt', REPORT)));
    expect(all.filter(({ kind }) => kind === 'read in')).toHaveLength(1);
    expect(await documents().list()).toHaveLength(1);
    const { entries } = await stores.trail.page(0, 100);
    expect(entries.filter(({ action }) => action === 'document read in')).toHaveLength(1);
  });

  it('is kept beside its next edition, which says what changed and is the one that is searched', async () => {
    await ingest('Report.txt', REPORT);
    const next = await ingest('Report v2.txt', REPORT.replace('twelve teams', 'fifteen teams'), 'Report');
    expect(next).toMatchObject({
      kind: 'read in',
      document: { edition: 2 },
      changes: { same: 1, changed: ['¶1'], added: [], gone: [] },
    });
    expect(await documents().list()).toHaveLength(2);
    const { passages } = await documents().search({ text: 'incident', newestOnly: true }, 0, 10);
    expect(passages.map(({ text }) => text)).toEqual([expect.stringContaining('fifteen')]);
    expect(await find({ text: 'incident' })).toHaveLength(2);
  });

  it('leaves nothing behind where it cannot be stored whole', async () => {
    await stores.query(
      `ALTER TABLE passages ADD CONSTRAINT "no_health" CHECK (text NOT LIKE '%ministries%')`,
    );
    try {
      await expect(ingest('Report.txt', REPORT)).rejects.toThrow();
      expect(await documents().list()).toEqual([]);
      expect((await stores.trail.page(0, 10)).entries).toEqual([]);
    } finally {
      await stores.query('ALTER TABLE passages DROP CONSTRAINT "no_health"');
    }
  });

  it('is found by nothing that says nothing, nor by what only the index knows', async () => {
    await ingest('Report.txt', REPORT);
    for (const text of ['the of', '', '"document 1"', '"year 2021"'])
      expect(await find({ text }), text).toEqual([]);
  });
});

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

/** Only where the source documents lie beside the checkout. */
describe.skipIf(!existsSync(SEEDS))('the source documents', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).toSorted() : [];
  const textOf = (file: string) => readFileSync(new URL(file, SEEDS), 'utf8');

  it('are read in, the large one with all of its numbered paragraphs in their lines', async () => {
    for (const file of files) await ingest(file, textOf(file));
    const all = await documents().list();
    expect(all).toHaveLength(5);
    const large = all.reduce((one, other) => (other.passages > one.passages ? other : one));
    const counts = (await documents().countByLine()).filter(({ document }) => document === large.id);
    expect(counts.reduce((sum, { passages }) => sum + passages, 0)).toBe(471);
    const ofLine = new Map(counts.map(({ line, passages }) => [line, passages]));
    // First and last paragraph of each line, as its headings stand in the report.
    expect(ofLine.get('C2')).toBe(86 - 41 + 1);
    expect(ofLine.get('C5')).toBe(118 - 87 + 1);
    expect(ofLine.get('C7-EHEALTH')).toBe(210 - 201 + 1);
    expect(ofLine.get('C11')).toBe(265 - 262 + 1);
  });

  it('say in forty passages, drawn by a fixed seed, what stands in the source', async () => {
    const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
    const isAddress = (line: string) => /^\s*(<?https?:\/\/\S+\s*)+$/.test(line);
    for (const file of files) await ingest(file, textOf(file));
    // Addresses stand in the text, and at the foot of pages, where a sentence may go on behind them.
    const sources = new Map(
      files.map((file) => {
        const lines = textOf(file)
          .replaceAll(/\[bookmark: [^\]]*\]/g, '')
          .split('\n');
        const ways = [lines, lines.filter((line) => !isAddress(line))];
        return [file.split('.')[0]?.replaceAll('_', '-'), ways.map((way) => squeezed(way.join('\n')))];
      }),
    );
    const ids = await stores.query<{ id: number }>('SELECT id FROM passages ORDER BY id');
    let state = 20_261_127;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const drawn = Array.from({ length: 40 }, () => ids[Math.floor(next() * ids.length)]?.id ?? 0);
    const passages = await documents().findPassages(drawn);
    expect(passages.length).toBeGreaterThan(35);
    for (const { document, text, locator } of passages)
      expect(
        sources.get(document.name)?.some((source) => source.includes(squeezed(text))),
        `${document.name} ${locator}`,
      ).toBe(true);
  });
});
