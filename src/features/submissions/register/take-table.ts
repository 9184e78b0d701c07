import type { IncomingText } from '../../../chat/incoming.js';
import { languageOf } from '../../../chat/make-reply.js';
import type { Reply } from '../../../chat/reply.js';
import type { SubmissionParts } from '../parts.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { guessMapping } from './columns.js';
import { csvOf } from './export.js';
import { importRegister } from './import.js';
import { readCsvRegister, readXlsxRegister } from './read-file.js';
import { type ReadRegister, type RegisterTable, readRegister } from './rows.js';

/** What files sent in chat are taken to be. */
const REGISTER = 'stocktaking';
const PAGE = 10_000;

type TakeParts = Pick<SubmissionParts, 'submissions' | 'who' | 'mayElse' | 'catalog' | 'clock'>;

/**
 * A register that somebody sent as a file: what would come of it, or, with the word "import" beside it, that it was
 * imported. Rejected rows come back as a file.
 */
export async function takeTable(
  parts: TakeParts,
  incoming: IncomingText,
  file: string,
  bytes: Uint8Array,
): Promise<Pick<Reply, 'parts' | 'files'>> {
  const language = languageOf(incoming);
  const say = submissionWording(language);
  const actor = await parts.who(incoming);
  const tell = (text: string) => ({ parts: [{ kind: 'paragraph', text } as const] });
  if (!parts.mayElse(actor, 'import')) return tell(say('import.notAllowed', { file }));
  const table = await readTable(file, bytes);
  if (!table) return tell(say('import.damaged', { file }));
  const mapping = guessMapping(table.head, await parts.submissions.findMapping(REGISTER));
  if (!Object.values(mapping).includes('title'))
    return tell(say('import.noTitle', { file, columns: table.head.join(', ') }));
  const now = parts.clock.now();
  const read = readRegister(table, { register: REGISTER, mapping, catalog: parts.catalog(), language, now });
  const rejected = read.rejected.length;
  const files =
    rejected === 0 ? {} : { files: [rejectedFile(table, read, say('import.rejected'), say('import.why'))] };
  if (!/^import\b/i.test(incoming.text.trim())) {
    const there = await countThere(parts, read);
    const fresh = read.entries.length - there;
    return { ...tell(say('import.plan', { file, fresh, there, rejected })), ...files };
  }
  const act = { by: actor.person.id, platform: incoming.person.platform, at: now };
  const { added, there } = await importRegister(parts, read.entries, act);
  return { ...tell(say('import.done', { file, added, there, rejected })), ...files };
}

async function readTable(file: string, bytes: Uint8Array): Promise<RegisterTable | undefined> {
  try {
    return /\.xlsx$/i.test(file) ? await readXlsxRegister(bytes) : readCsvRegister(decode(bytes));
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function countThere({ submissions }: TakeParts, { entries }: ReadRegister): Promise<number> {
  const pages = Array.from({ length: Math.ceil(entries.length / PAGE) }, (_, page) =>
    entries.slice(page * PAGE, (page + 1) * PAGE).map(({ key }) => key),
  );
  const found = await Promise.all(pages.map((keys) => submissions.findImported(keys)));
  return found.flat().length;
}

function rejectedFile({ head, rows }: RegisterTable, { rejected }: ReadRegister, label: string, why: string) {
  const table = {
    head: [...head, why],
    rows: rejected.map(({ row, reasons }) => [
      ...head.map((_, place) => rows[row]?.[place] ?? ''),
      reasons.join('; '),
    ]),
  };
  return { name: 'rejected.csv', mediaType: 'text/csv', content: csvOf(table), label };
}
