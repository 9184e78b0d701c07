import { NotFetched } from '../../chat/downloads.js';
import type { IncomingFile, IncomingText } from '../../chat/incoming.js';
import { languageOf, replyOf } from '../../chat/make-reply.js';
import type { Reply, ReplyFile, ReplyPart } from '../../chat/reply.js';
import type { TrailAct } from '../trail/ports.js';
import { UnreadableFile } from './errors.js';
import { ingestFile } from './ingest.js';
import type { DocumentParts } from './parts.js';
import type { Ingested } from './ports.js';
import { MOST_BYTES } from './read/format.js';
import { documentWording } from './wording/wording.js';

const TABLE = /\.(csv|xlsx)$/i;
const MOST_PLACES = 20;

/** Reads in what somebody sent, one file after the other; the words beside it say nothing. */
export async function takeFiles(parts: DocumentParts, incoming: IncomingText): Promise<Reply> {
  const actor = await parts.who(incoming);
  const language = languageOf(incoming);
  const said: ReplyPart[] = [];
  const files: ReplyFile[] = [];
  for (const file of incoming.files ?? []) {
    const isTable = TABLE.test(file.name);
    // Before it is fetched: from strangers nothing is.
    if (!parts.mayElse(actor, isTable ? 'import' : 'read documents in')) {
      const text = documentWording(language)('ingest.notAllowed', { file: file.name });
      said.push({ kind: 'note', tone: 'warning', text });
      continue;
    }
    const { platform } = incoming.person;
    const act = { by: actor.person.id, platform, at: parts.clock.now() };
    const taken = await takeFile(parts, incoming, file, act, isTable);
    said.push(...taken.parts);
    files.push(...(taken.files ?? []));
  }
  return { ...replyOf(language, { parts: said }), ...(files.length > 0 && { files }) };
}

async function takeFile(
  parts: DocumentParts,
  incoming: IncomingText,
  file: IncomingFile,
  act: TrailAct,
  isTable: boolean,
): Promise<Pick<Reply, 'parts' | 'files'>> {
  const say = documentWording(languageOf(incoming));
  try {
    const bytes = await parts.download(incoming.person.platform, file, MOST_BYTES);
    if (isTable) return await parts.takeTable(incoming, file.name, bytes);
    const ingested = await ingestFile(parts, { file: file.name, bytes }, act);
    return { parts: [{ kind: 'paragraph', text: ingestedText(incoming, file.name, ingested) }] };
  } catch (error) {
    const fault =
      error instanceof NotFetched ? error.reason : error instanceof UnreadableFile ? error.fault : undefined;
    if (fault === undefined) throw error;
    return { parts: [{ kind: 'note', tone: 'warning', text: say(`unread.${fault}`, { file: file.name }) }] };
  }
}

function ingestedText(incoming: IncomingText, file: string, ingested: Ingested): string {
  const say = documentWording(languageOf(incoming));
  const { name, edition, passages: count } = ingested.document;
  const facts = { file, name, edition: String(edition), count };
  if (ingested.kind === 'there') return say('ingest.there', facts);
  const { changes } = ingested;
  if (!changes) return say('ingest.done', facts);
  const { same, changed, added, gone } = changes;
  const numbers = { same, changed: changed.length, added: added.length, gone: gone.length };
  const list = changed.slice(0, MOST_PLACES).join(', ');
  return [
    say('ingest.done', facts),
    say('ingest.changes', numbers),
    ...(list === '' ? [] : [say('ingest.places', { list })]),
  ].join(' ');
}
