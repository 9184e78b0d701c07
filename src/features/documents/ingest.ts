import { createHash } from 'node:crypto';
import type { TrailAct } from '../trail/ports.js';
import type { DocumentStore, Ingested } from './ports.js';
import { readDocument } from './read/read.js';
import type { LineOf } from './structure.js';

export interface FileToRead {
  /** As it is called where it comes from. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What its editions have in common; else made from the name of the file. */
  readonly name?: string;
  readonly title?: string;
  readonly date?: string;
}

/** Reads a file in, all of it or nothing. Throws UnreadableFile. */
export async function ingestFile(
  { documents, lineOf }: { readonly documents: Pick<DocumentStore, 'ingest'>; readonly lineOf: LineOf },
  { file, bytes, name, title, date }: FileToRead,
  act: TrailAct,
): Promise<Ingested> {
  const read = await readDocument(bytes, file, lineOf);
  const document = {
    ...read,
    name: nameOf(name ?? file),
    title: title ?? read.title,
    ...(date !== undefined && { date }),
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
  return documents.ingest(document, act);
}

/** "ITU WSIS report.docx" becomes `itu-wsis-report`, which people can type. */
export function nameOf(file: string): string {
  const words = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return (
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, 80) || 'document'
  );
}
