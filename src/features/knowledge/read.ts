import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { AppError } from '../../errors.js';
import type { ReferenceData } from './ports.js';
import { referenceSchema } from './schemas.js';

/** Where the reviewed data files are; the same from `src` and from the built `dist`. */
export const REFERENCE_DIRECTORY = fileURLToPath(new URL('../../../prisma/reference/', import.meta.url));

/** Reference data with the digest of the files it was read from. */
export interface ReferenceFiles {
  readonly data: ReferenceData;
  /** SHA-256 over names and bytes of the files, in hexadecimal. */
  readonly version: string;
}

type Key = keyof ReferenceData;
type Parsed = { readonly key: Key; readonly records?: unknown; readonly problems: readonly string[] };

const KEYS = Object.keys(referenceSchema.shape) as Key[];
const MAXIMUM_LISTED = 20;

/**
 * Reads and validates every file of `prisma/reference/`.
 *
 * Throws AppError REFERENCE_DATA_INVALID that names file, record and field of each problem.
 */
export async function readReference(directory: string = REFERENCE_DIRECTORY): Promise<ReferenceFiles> {
  const hash = createHash('sha256');
  const parsed: Parsed[] = [];
  for (const key of KEYS) {
    const name = fileName(key);
    const bytes = await readBytes(directory, name);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    parsed.push(parseFile(key, bytes.toString('utf8')));
  }
  const problems = parsed.flatMap((file) => file.problems);
  if (problems.length > 0) throw invalidReference(problems);
  const data = Object.fromEntries(parsed.map((file) => [file.key, file.records])) as ReferenceData;
  return { data, version: hash.digest('hex') };
}

/** The error for reference data that cannot be used, with its problems one a line. */
export function invalidReference(problems: readonly string[], cause?: unknown): AppError {
  const listed = problems.slice(0, MAXIMUM_LISTED);
  const rest = problems.length - listed.length;
  const lines = rest > 0 ? [...listed, `and ${rest} more`] : listed;
  return new AppError('REFERENCE_DATA_INVALID', {
    log: ['Reference data is not valid:', ...lines].join('\n  '),
    user: 'The reference data of this installation is damaged, so I cannot answer. An administrator has to repair it.',
    cause,
  });
}

/** `actionLines` → `action-lines.json`. */
function fileName(key: Key): string {
  return `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}

async function readBytes(directory: string, name: string): Promise<Buffer> {
  try {
    return await readFile(`${directory}/${name}`);
  } catch (cause) {
    throw invalidReference([`${name}: cannot be read`], cause);
  }
}

function parseFile(key: Key, content: string): Parsed {
  const name = fileName(key);
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return { key, problems: [`${name}: not JSON: ${error instanceof Error ? error.message : 'unreadable'}`] };
  }
  const file = z.strictObject({ note: z.string().optional(), records: referenceSchema.shape[key] });
  const result = file.safeParse(json);
  if (result.success) return { key, records: result.data.records, problems: [] };
  return { key, problems: result.error.issues.map((issue) => `${name}: ${describeIssue(issue, json)}`) };
}

function describeIssue(issue: z.core.$ZodIssue, json: unknown): string {
  const [top, index, ...field] = issue.path;
  if (top !== 'records' || typeof index !== 'number') return issue.message;
  const record = `record ${index + 1}${nameOfRecord(json, index)}`;
  return field.length > 0 ? `${record}: ${field.join('.')}: ${issue.message}` : `${record}: ${issue.message}`;
}

/** What a person would look for in the file: ` (9.c)`. */
function nameOfRecord(json: unknown, index: number): string {
  const named = z.looseObject({}).safeParse((json as { records: unknown[] }).records[index]);
  if (!named.success) return '';
  const { code, id, key, number, actionLine } = named.data;
  const name = code ?? id ?? key ?? number ?? actionLine;
  return typeof name === 'string' || typeof name === 'number' ? ` (${name})` : '';
}
