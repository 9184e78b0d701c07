import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { guessMapping } from '../../../src/features/submissions/register/columns.js';
import { csvOf, exportTable, jsonOf } from '../../../src/features/submissions/register/export.js';
import { importRegister } from '../../../src/features/submissions/register/import.js';
import { readCsvRegister, readXlsxRegister } from '../../../src/features/submissions/register/read-file.js';
import { type RegisterTable, readRegister } from '../../../src/features/submissions/register/rows.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { actOf, NOON, openSubmissions, person } from '../../store/submissions/setup.js';
import { catalog } from './desk.js';

const stores = openSubmissions();

const FILE = `Project ID;Project title;Organisation;Country;WSIS Action Lines;SDGs;Website;Email;Year;Notes
1;Farm advice by phone;Clinic A;Ghana;E-agriculture, C4;"SDG 2, 8";www.farm.example;a@b.org;2019;y
3;;Nobody;Kenya;C5;9;;;2020;
4;Bad line;X;Peru;C99;9;;not a mail;2020;
1;Twice;X;Peru;C1;9;;;2020;
5;Telecentres;Y;Côte d’Ivoire;C3;SDG 04;https://t.example;;2018-05-04;
6;Undated;Y;Kenya;C3;;;;soon;`;

const read = (table: RegisterTable, register = 'stocktaking') =>
  readRegister(table, {
    ...{ register, mapping: guessMapping(table.head), catalog, language: 'en', now: NOON },
  });

async function importAll(table: RegisterTable, tell?: Parameters<typeof importRegister>[3]) {
  const { id } = await person(stores, 'UIMPORT');
  return importRegister(stores, read(table).entries, actOf(id), tell);
}

describe('a register', () => {
  it('is read with its own headings, lists and dates; what cannot be taken comes back with the reasons', () => {
    const { entries, rejected } = read(readCsvRegister(FILE));
    expect(entries.map(({ key, draft, at }) => [key, draft.lines, draft.goals, at.toString()])).toEqual([
      ['stocktaking|#1', ['C7-EAGRI', 'C7', 'C4'], ['2', '8'], '2019-07-01T00:00:00Z'],
      ['stocktaking|#5', ['C3'], ['4'], '2018-05-04T00:00:00Z'],
    ]);
    expect(rejected).toEqual([
      { row: 1, reasons: ['Title: Please fill this in.'] },
      {
        row: 2,
        reasons: [
          'Action lines: “C99” – Please choose one of the list.',
          expect.stringContaining('Contact address: “not a mail” – '),
        ],
      },
      { row: 3, reasons: ['another row of this file is the same entry'] },
      { row: 5, reasons: [expect.stringContaining('soon: ')] },
    ]);
  });

  it.each(LANGUAGES)(
    'is understood when its headings are what the form calls the fields in %s',
    async (language) => {
      const { fieldWording } = await import('../../../src/features/submissions/wording/fields/wording.js');
      const say = fieldWording(language);
      const head = [say('field.title'), say('field.entity'), say('field.lines')];
      expect(Object.values(guessMapping(head))).toEqual(['title', 'entity', 'lines']);
    },
  );

  it('is imported once, however often, also when it was broken off in the middle', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => [`${index}`, `Project ${index}`, 'C5']);
    const table = { head: ['number', 'title', 'lines'], rows };
    const breakOff = importAll(table, async ({ done }) => {
      if (done >= 1_000) throw new Error('broken off');
    });
    await expect(breakOff).rejects.toThrow('broken off');
    // What was already on its way is taken over too, and nothing runs any more.
    const [{ there } = { there: 0 }] = await stores.query<{ there: number }>(
      'SELECT count(*)::int AS there FROM submissions',
    );
    expect(there).toBeGreaterThanOrEqual(1_000);
    expect(await importAll(table)).toEqual({ added: 1_200 - there, there });
    expect(await importAll(table)).toEqual({ added: 0, there: 1_200 });
    const { count } = await stores.submissions.search({ line: 'C5' }, 'public', undefined, 1);
    expect(count).toEqual({ entries: 1_200, isLeast: false });
    const { entries } = await stores.trail.page(0, 5_000);
    expect(entries.filter(({ action }) => action === 'submission imported')).toHaveLength(1_200);
  });

  it('remembers what its columns were said to hold', async () => {
    await stores.submissions.saveMapping('stocktaking', { Nom: 'title' });
    const known = await stores.submissions.findMapping('stocktaking');
    expect(guessMapping(['Nom', 'Title', 'Pays'], known)).toEqual({ Nom: 'title', Pays: 'country' });
    expect(await stores.submissions.findMapping('another')).toBeUndefined();
  });

  it('goes out and comes in again as it was, by CSV and by XLSX, without anybody’s address', async () => {
    await importAll(readCsvRegister(FILE));
    const table = await exportTable(stores, {}, 'public');
    expect(table.rows).toHaveLength(2);
    expect(csvOf(table)).not.toContain('a@b.org');
    const workbook = await writeWorkbook(
      [table.head, ...table.rows].map((row) => row.map((value) => ({ value, type: String }))),
    ).toBuffer();
    for (const again of [readCsvRegister(csvOf(table)), await readXlsxRegister(workbook)]) {
      const { entries, rejected } = read(again, 'copy');
      expect(rejected).toEqual([]);
      expect(entries.map(({ draft }) => [draft.title, draft.country, draft.goals])).toEqual([
        ['Telecentres', 'Côte d’Ivoire', ['4']],
        ['Farm advice by phone', 'Ghana', ['2', '8']],
      ]);
    }
    expect(JSON.parse(jsonOf(table))[0]).toMatchObject({ title: 'Telecentres', state: 'published' });
  });

  it('runs nothing in a spreadsheet', async () => {
    await importAll({ head: ['title'], rows: [['=HYPERLINK("http://evil.example")']] });
    expect(csvOf(await exportTable(stores, {}, 'public'))).toContain(`"'=HYPERLINK(`);
  });

  it('that is no table says so', async () => {
    await expect(readXlsxRegister(Buffer.from('junk'))).rejects.toThrow();
    expect(readCsvRegister('')).toEqual({ head: [], rows: [] });
  });
});
