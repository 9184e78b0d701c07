import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import writeWorkbook from 'write-excel-file/node';
import { problem, readInput, runCommand, say, write } from './command-line.js';
import { withStore } from './command-store.js';
import { decodeText } from './features/deadlines/exchange/decode.js';
import { readReference } from './features/knowledge/read.js';
import { readSought } from './features/submissions/find/read.js';
import { guessMapping, isMeaning, type Mapping } from './features/submissions/register/columns.js';
import { csvOf, exportTable, jsonOf } from './features/submissions/register/export.js';
import { importRegister, type Progress } from './features/submissions/register/import.js';
import { readCsvRegister, readXlsxRegister } from './features/submissions/register/read-file.js';
import { type ReadRegister, type RegisterTable, readRegister } from './features/submissions/register/rows.js';
import { buildKnowledge } from './knowledge.js';
import { systemClock } from './shared/clock.js';
import type { Store } from './store/open.js';
import { catalogOf } from './submissions.js';

const USAGE = `Usage:
  npm run --silent register -- import FILE.csv|FILE.xlsx [--register stocktaking] [--column "Heading=field" …]
      [--dry-run] [--rejected FILE.csv] [--encoding windows-1251]
  npm run --silent register -- export --out FILE.csv|FILE.xlsx|FILE.json [--find "C5 SDG 9 country:Kenya"]
      [--published]`;

const OPTIONS = {
  register: { type: 'string', default: 'stocktaking' },
  column: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
  rejected: { type: 'string' },
  encoding: { type: 'string' },
  out: { type: 'string' },
  find: { type: 'string', default: '' },
  published: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reasons shown on the screen; all of them are in the file of rejected rows. */
const MOST_SHOWN = 20;

/** Whoever has the database. */
const TERMINAL = { platform: 'terminal', tenant: '', id: 'terminal' } as const;

type Options = ReturnType<typeof readArguments>['values'];

function readArguments() {
  return parseArgs({ options: OPTIONS, allowPositionals: true });
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [order, file, ...rest] = positionals;
  if (values.help || order === undefined) return say(USAGE);
  if (order === 'import' && file !== undefined && rest.length === 0) return importFile(file, values);
  if (order === 'export' && file === undefined && values.out !== undefined)
    return exportFile(values.out, values);
  throw problem(`Say import FILE, or export --out FILE.\n${USAGE}`);
}

async function importFile(file: string, options: Options): Promise<void> {
  const table = await readTable(file, options.encoding);
  await withStore(async (store) => {
    const { data, version } = await readReference();
    const catalog = catalogOf(buildKnowledge(data, version));
    const mapping = await mappingFor(store, table, options);
    const now = systemClock.now();
    const read = readRegister(table, {
      ...{ register: options.register, mapping, catalog, language: 'en', now },
    });
    await tellPlan(store, table, mapping, read);
    const rejected = options.rejected ?? `${file}.rejected.csv`;
    if (read.rejected.length > 0) {
      await writeFile(rejected, csvOf(rejectedTable(table, read)));
      await say(`Rejected rows are in ${rejected}, with what is wrong with them in the last column.`);
    }
    if (options['dry-run']) return say('Nothing was imported: this was a dry run.');
    await store.submissions.saveMapping(options.register, mapping);
    const importer = await store.people.meet(TERMINAL, {}, now);
    const act = { by: importer.id, platform: 'terminal', at: now } as const;
    const { added, there } = await importRegister(store, read.entries, act, tellProgress);
    await say(`\nImported ${added} entries; ${there} were there already.`);
  });
}

/** What was said, what was remembered, and what the headings tell. */
async function mappingFor(store: Store, { head }: RegisterTable, options: Options): Promise<Mapping> {
  const said = Object.fromEntries((options.column ?? []).map((column) => readColumn(column, head)));
  const mapping = guessMapping(head, { ...(await store.submissions.findMapping(options.register)), ...said });
  if (Object.values(mapping).includes('title')) return mapping;
  throw problem(
    `None of the columns holds a title (${head.join(', ')}), so nothing was imported. Say which one does: --column "${head[0] ?? 'Heading'}=title".`,
  );
}

function readColumn(text: string, head: readonly string[]): readonly [string, Mapping[string]] {
  const [heading = '', meaning = ''] = text.split(/=(?=[^=]*$)/);
  if (!head.includes(heading))
    throw problem(`There is no column "${heading}". There are: ${head.join(', ')}.`);
  if (isMeaning(meaning)) return [heading, meaning];
  throw problem(
    `"${meaning}" is nothing that a column may hold. Fields: number, published, title, entity, country …`,
  );
}

async function tellPlan(
  store: Store,
  { head, rows }: RegisterTable,
  mapping: Mapping,
  { entries, rejected }: ReadRegister,
): Promise<void> {
  for (const heading of head) await say(`  ${heading} → ${mapping[heading] ?? '(left out)'}`);
  let there = 0;
  for (let start = 0; start < entries.length; start += 10_000) {
    const keys = entries.slice(start, start + 10_000).map(({ key }) => key);
    there += (await store.submissions.findImported(keys)).length;
  }
  await say(
    `${rows.length} rows: ${entries.length - there} new entries, ${there} there already, ${rejected.length} rejected.`,
  );
  for (const { row, reasons } of rejected.slice(0, MOST_SHOWN))
    await say(`  row ${row + 2}: ${reasons.join('; ')}`);
}

/** One line that is written over again and again at a terminal, and a line for each tenth where nobody looks. */
async function tellProgress({ done, all, added }: Progress): Promise<void> {
  const text = `${done} of ${all} (${Math.floor((done / all) * 100)} %), ${added} new`;
  if (process.stdout.isTTY) return write(`\r${text}   `);
  if (done === all || Math.floor((done / all) * 10) > Math.floor(((done - 500) / all) * 10)) await say(text);
}

function rejectedTable({ head, rows }: RegisterTable, { rejected }: ReadRegister): RegisterTable {
  return {
    head: [...head, 'why it was rejected'],
    rows: rejected.map(({ row, reasons }) => [
      ...head.map((_, place) => rows[row]?.[place] ?? ''),
      reasons.join('; '),
    ]),
  };
}

async function exportFile(out: string, options: Options): Promise<void> {
  await withStore(async (store) => {
    const { data, version } = await readReference();
    const read = readSought(options.find, catalogOf(buildKnowledge(data, version)));
    if ('unknown' in read) throw problem(`"${read.unknown}" is no filter: see /wsis find.`);
    const table = await exportTable(store, read.sought, options.published ? 'public' : 'all');
    await writeFile(out, await fileOf(out, table));
    const cut = table.isCut
      ? ' Of what matches words only the newest are exported: leave the words out for all.'
      : '';
    await say(`Wrote ${table.rows.length} entries to ${out}.${cut}`);
  });
}

async function fileOf(out: string, table: RegisterTable): Promise<string | Uint8Array> {
  switch (extname(out).toLowerCase()) {
    case '.json':
      return jsonOf(table);
    case '.csv':
      return csvOf(table);
    case '.xlsx': {
      const rows = [table.head, ...table.rows].map((row) =>
        row.map((cell) => ({ value: cell, type: String })),
      );
      return writeWorkbook(rows).toBuffer();
    }
    default:
      throw problem(`${out} should end with .csv, .xlsx or .json.`);
  }
}

async function readTable(file: string, encoding: string | undefined): Promise<RegisterTable> {
  const bytes = await readInput(file);
  try {
    return extname(file).toLowerCase() === '.xlsx'
      ? await readXlsxRegister(bytes)
      : readCsvRegister(decodeText(bytes, encoding).text);
  } catch (error) {
    throw problem(
      `The file ${file} is no table that could be read: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

await runCommand(main);
