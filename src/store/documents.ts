import {
  compareEditions,
  type DocumentStore,
  type FoundPassage,
  type Ingested,
  type NewDocument,
  type SoughtPassages,
  type StoredDocument,
} from '../features/documents/ports.js';
import type { TrailAct } from '../features/trail/ports.js';
import type { Connection, Query } from './connection.js';
import { optional, type Timestamp, toInstant } from './rows.js';
import { acceptingAnyText, toJson } from './text.js';
import { appendTrail } from './trail.js';

/** Of what matches words, so many of the newest passages are ranked: of a common word nobody reads more. */
const MOST_RANKED = 500;

export function createDocumentStore(connection: Connection): DocumentStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    ingest: (document, act) => transaction((open) => ingest(open, document, act)),
    async list() {
      return (await query<DocumentRow>(`${DOCUMENTS} ORDER BY name, edition`)).map(toDocument);
    },
    search: (sought, from, most) => search(query, sought, from, most),
    async findPassages(ids) {
      return (await query<PassageRow>(FIND_PASSAGES, [ids])).map(toPassage);
    },
    countByLine: () => query(COUNT_BY_LINE),
  };
}

interface DocumentRow {
  readonly id: number;
  readonly name: string;
  readonly edition: number;
  readonly title: string;
  readonly format: string;
  readonly language: string | null;
  readonly date: string | null;
  readonly read_at: Timestamp;
  readonly passages: number;
}

function toDocument(row: DocumentRow): StoredDocument {
  return {
    id: row.id,
    name: row.name,
    edition: row.edition,
    title: row.title,
    // Only the store fills this column, from a Format.
    format: row.format as StoredDocument['format'],
    ...optional('language', row.language),
    ...optional('date', row.date),
    passages: row.passages,
    readAt: toInstant(row.read_at),
  };
}

const DOCUMENTS = `
  SELECT id, name, edition, title, format, language, date, read_at,
    (SELECT count(*)::int FROM passages WHERE document_id = documents.id) AS passages
  FROM documents`;

async function ingest(query: Query, document: NewDocument, act: TrailAct): Promise<Ingested> {
  // Two files under one name wait for each other: each is an edition of its own.
  await query(`SELECT pg_advisory_xact_lock(hashtext('document ' || $1))`, [document.name]);
  const [there] = await query<DocumentRow>(`${DOCUMENTS} WHERE digest = $1`, [document.digest]);
  if (there) return { kind: 'there', document: toDocument(there) };
  const [before] = await query<DocumentRow>(`${DOCUMENTS} WHERE name = $1 ORDER BY edition DESC LIMIT 1`, [
    document.name,
  ]);
  const edition = (before?.edition ?? 0) + 1;
  const { name, title, format, language, date, digest } = document;
  const [added] = await query<{ id: number }>(ADD_DOCUMENT, [
    ...[name, edition, title, format, language ?? null, date ?? null, digest, act.at.toString()],
  ]);
  if (!added) throw new Error('a document was just added and is gone');
  await query(ADD_PASSAGES, [added.id, toJson(document.passages)]);
  await appendTrail(query, act, [
    { action: 'document read in', subject: `document/${added.id}`, facts: { name, edition, digest } },
  ]);
  const [stored] = await query<DocumentRow>(`${DOCUMENTS} WHERE id = $1`, [added.id]);
  if (!stored) throw new Error('a document was just added and is gone');
  if (!before) return { kind: 'read in', document: toDocument(stored) };
  const pieces = await query<{ locator: string; text: string }>(PIECES, [before.id]);
  return {
    kind: 'read in',
    document: toDocument(stored),
    changes: compareEditions(pieces, document.passages),
  };
}

const ADD_DOCUMENT = `
  INSERT INTO documents (name, edition, title, format, language, date, digest, read_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`;

const ADD_PASSAGES = `
  INSERT INTO passages (document_id, locator, number, section, line, kind, text, years)
  SELECT $1, locator, number, section, line, kind, text, years
  FROM json_to_recordset($2::json) AS added (
    locator text, number int, section text[], line text, kind text, text text, years int[])`;

const PIECES = 'SELECT locator, text FROM passages WHERE document_id = $1 ORDER BY id';

interface PassageRow {
  readonly id: number;
  readonly locator: string;
  readonly number: number | null;
  readonly section: readonly string[];
  readonly line: string | null;
  readonly kind: string;
  readonly text: string;
  readonly years: readonly number[];
  readonly document_id: number;
  readonly name: string;
  readonly title: string;
  readonly edition: number;
  readonly date: string | null;
}

function toPassage(row: PassageRow): FoundPassage {
  const { id, locator, section, text, years, document_id, name, title, edition } = row;
  return {
    ...{ id, locator, section, text, years },
    ...optional('number', row.number),
    ...optional('line', row.line),
    kind: row.kind as FoundPassage['kind'],
    document: { id: document_id, name, title, edition, ...optional('date', row.date) },
  };
}

const COLUMNS = `
  passages.id, locator, number, section, line, kind, text, years, document_id, name, title, edition, date`;

const FIND_PASSAGES = `
  SELECT ${COLUMNS} FROM passages JOIN documents ON documents.id = document_id
  WHERE passages.id = ANY ($1::int[]) ORDER BY passages.id`;

const COUNT_BY_LINE = `
  SELECT document_id AS document, coalesce(line, '') AS line, count(*)::int AS passages FROM passages
  WHERE number IS NOT NULL GROUP BY document_id, line ORDER BY document_id, line`;

async function search(
  query: Query,
  sought: SoughtPassages,
  from: number,
  most: number,
): Promise<{ passages: FoundPassage[]; isMore: boolean }> {
  const scope = await scopeOf(query, sought);
  if (scope.only?.length === 0) return { passages: [], isMore: false };
  const parameters: unknown[] = [from, most + 1];
  const rows = await query<PassageRow>(
    sought.text === undefined
      ? searchInOrder(sought, scope, parameters)
      : searchByWords({ ...sought, text: sought.text }, scope, parameters),
    parameters,
  );
  return { passages: rows.slice(0, most).map(toPassage), isMore: rows.length > most };
}

/** Ids of the documents that are looked through, undefined for all of them; and of those that are left out. */
interface Scope {
  readonly only: readonly number[] | undefined;
  readonly without: readonly number[];
}

/** Older editions are few: they are left out, rather than all others named. */
async function scopeOf(query: Query, { document, newestOnly = false }: SoughtPassages): Promise<Scope> {
  const rows = await query<{ id: number; isOld: boolean }>(SCOPE, [document ?? null]);
  return {
    only: document === undefined ? undefined : rows.map(({ id }) => id),
    without: newestOnly ? rows.filter(({ isOld }) => isOld).map(({ id }) => id) : [],
  };
}

const SCOPE = `
  SELECT id, EXISTS (SELECT FROM documents AS other WHERE other.name = one.name AND other.edition > one.edition) AS "isOld"
  FROM documents AS one WHERE $1::text IS NULL OR name = $1`;

function searchInOrder(
  { line, year }: SoughtPassages,
  { only, without }: Scope,
  parameters: unknown[],
): string {
  const conditions = [
    ...(line === undefined ? [] : [`line = $${parameters.push(line)}`]),
    ...(year === undefined ? [] : [`$${parameters.push(year)}::int = ANY (years)`]),
    ...(only === undefined ? [] : [`document_id = ANY ($${parameters.push(only)}::int[])`]),
    ...(without.length === 0 ? [] : [`document_id <> ALL ($${parameters.push(without)}::int[])`]),
  ];
  return `
    SELECT ${COLUMNS} FROM passages JOIN documents ON documents.id = document_id
    WHERE ${['true', ...conditions].join(' AND ')} ORDER BY passages.id OFFSET $1 LIMIT $2`;
}

/** What narrows is asked of the index together with the words: neither alone is looked through. */
function searchByWords(
  { text, line, year }: SoughtPassages & { readonly text: string },
  { only, without }: Scope,
  parameters: unknown[],
): string {
  const words = `websearch_to_tsquery('english', $${parameters.push(text)})`;
  const lexemes = [
    ...(line === undefined ? [] : [[`line ${line}`]]),
    ...(year === undefined ? [] : [[`year ${year}`]]),
    ...(only === undefined ? [] : [only.map((id) => `document ${id}`)]),
  ].map((forms) => `(${forms.map((form) => `'${form.replaceAll(/['\\]/g, '$&$&')}'`).join(' | ')})`);
  const asked =
    lexemes.length === 0 ? words : `${words} && $${parameters.push(lexemes.join(' & '))}::tsquery`;
  const left = without.length === 0 ? '' : ` AND document_id <> ALL ($${parameters.push(without)}::int[])`;
  return `
    WITH newest AS MATERIALIZED (
      SELECT id, ts_rank_cd(search, ${words}, 1) AS rank FROM passages
      WHERE search @@ (${asked}) AND numnode(${words}) > 0${left} ORDER BY id DESC LIMIT ${MOST_RANKED}
    ), best AS MATERIALIZED (SELECT id, rank FROM newest ORDER BY rank DESC, id OFFSET $1 LIMIT $2)
    SELECT ${COLUMNS} FROM best JOIN passages USING (id) JOIN documents ON documents.id = document_id
    ORDER BY rank DESC, passages.id`;
}
