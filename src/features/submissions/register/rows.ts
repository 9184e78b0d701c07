import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import { nameKey } from '../keys.js';
import { draftOf } from '../kinds/draft.js';
import type { FieldDefinition, FieldName } from '../kinds/field.js';
import { KIND_DEFINITIONS, type KindDefinition } from '../kinds/kinds.js';
import { optionsOf, readFields } from '../kinds/read.js';
import type { NamedCatalog } from '../parts.js';
import type { ImportedEntry } from '../ports.js';
import type { Fields } from '../submission.js';
import { fieldWording } from '../wording/fields/wording.js';
import type { ColumnMeaning, Mapping } from './columns.js';

/** A register as a table of texts. */
export interface RegisterTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Rejected {
  /** Of the table below its head, from 0. */
  readonly row: number;
  /** What is wrong with it, for people to read. */
  readonly reasons: readonly string[];
}

export interface ReadRegister {
  readonly entries: readonly ImportedEntry[];
  readonly rejected: readonly Rejected[];
}

export interface RegisterReading {
  /** Names the register: numbers are its own. */
  readonly register: string;
  readonly mapping: Mapping;
  readonly catalog: NamedCatalog;
  /** Of reasons. */
  readonly language: Language;
  readonly now: Temporal.Instant;
}

/** Old entries may lack what the form asks for today, and say more; only a title they must have. */
const DEFINITION: KindDefinition = {
  ...KIND_DEFINITIONS.project,
  fields: KIND_DEFINITIONS.project.fields.map((field) => ({
    ...field,
    required: field.name === 'title',
    shape: field.shape.kind === 'text' ? { ...field.shape, maximum: field.shape.maximum * 10 } : field.shape,
  })),
};

/** Entries of a table, and the rows that are none. Two rows with the same number are one entry: the second is rejected. */
export function readRegister({ head, rows }: RegisterTable, reading: RegisterReading): ReadRegister {
  const places = new Map<ColumnMeaning, number>();
  for (const [place, heading] of head.entries()) {
    const meaning = reading.mapping[heading];
    if (meaning) places.set(meaning, place);
  }
  const entries = new Map<string, ImportedEntry>();
  const rejected: Rejected[] = [];
  for (const [row, cells] of rows.entries()) {
    const read = readRow((meaning) => cells[places.get(meaning) ?? -1]?.trim() ?? '', reading);
    if ('reasons' in read) rejected.push({ row, reasons: read.reasons });
    else if (entries.has(read.key))
      rejected.push({ row, reasons: [fieldWording(reading.language)('register.twice')] });
    else entries.set(read.key, read);
  }
  return { entries: [...entries.values()], rejected };
}

function readRow(
  cell: (meaning: ColumnMeaning) => string,
  { register, catalog, language, now }: RegisterReading,
): ImportedEntry | { readonly reasons: readonly string[] } {
  const say = fieldWording(language);
  const values: Record<string, Fields[string]> = {};
  for (const field of DEFINITION.fields) values[field.name] = cellValue(field, cell(field.name), catalog);
  const read = readFields(DEFINITION, catalog, values);
  const at = publishedAt(cell('published'), now);
  const reasons = [
    ...('faults' in read
      ? Object.entries(read.faults).map(
          ([name, fault]) =>
            `${say(`field.${name as FieldName}`)}: ${quoted(cell(name as FieldName))}${say(fault)}`,
        )
      : []),
    ...(at ? [] : [`${cell('published')}: ${say('fault.date')}`]),
  ];
  if ('faults' in read || !at) return { reasons };
  const year = at.toZonedDateTimeISO('UTC').year;
  return {
    key: `${register}|${keyOf(cell('number'), read.fields)}`,
    at,
    draft: draftOf({ kind: 'project', year }, read.fields),
  };
}

/** What stands there, so that whoever reads the reason need not look for it. */
function quoted(cell: string): string {
  return cell === '' ? '' : `“${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}” – `;
}

/** Its number in the register; where it has none, what makes it the one it is. */
function keyOf(number: string, { title, entity = '', country = '' }: Fields): string {
  if (number !== '') return `#${number}`;
  const said = [title, entity, country].map((one) => nameKey(String(one)));
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 24);
}

/** A day, or a year; now where nothing is said. Undefined for what is no date. */
function publishedAt(text: string, now: Temporal.Instant): Temporal.Instant | undefined {
  if (text === '') return now;
  const date = /^\d{4}$/.test(text) ? `${text}-07-01` : text.slice(0, 10);
  try {
    return Temporal.PlainDate.from(date).toZonedDateTime('UTC').toInstant();
  } catch {
    return undefined;
  }
}

/** As a form would give it: codes out of lists such as "C5; C7 E-health" and "SDG 3, SDG 9", names of options in any case. */
function cellValue({ shape }: FieldDefinition, cell: string, catalog: NamedCatalog): Fields[string] {
  if (shape.kind === 'choices')
    return [
      ...new Set(
        cell
          .split(/[;,|\n]/)
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .map((one) => (shape.list === 'goal' ? goalNamed(one) : lineNamed(one, catalog))),
      ),
    ];
  if (shape.kind === 'choice') {
    const options = optionsOf(shape.list, catalog);
    return options.find((one) => one.toLowerCase() === cell.toLowerCase()) ?? cell;
  }
  return cell;
}

function goalNamed(text: string): string {
  return /^(?:sdg|goal)?\s*(\d{1,2})\b/i.exec(text)?.[1]?.replace(/^0/, '') ?? text;
}

/** By its code, else by its title. */
function lineNamed(text: string, catalog: NamedCatalog): string {
  const key = nameKey(text);
  const byTitle = catalog.lines.find((code) => {
    const title = nameKey(catalog.nameOf('en', 'line', code) ?? '');
    return title !== '' && (key === title || key.endsWith(` ${title}`));
  });
  const code = /^c\d{1,2}(?:-[a-z]+)?\b/i.exec(text)?.[0]?.toUpperCase();
  return byTitle ?? catalog.lines.find((one) => one === code) ?? text;
}
