import { z } from 'zod';
import { readArgument } from '../../chat/argument.js';
import type { Incoming, IncomingAction } from '../../chat/incoming.js';
import { languageOf, replyOf, sentence } from '../../chat/make-reply.js';
import type { Reply, RichText, SourceNote } from '../../chat/reply.js';
import { joinList } from '../../shared/wording.js';
import type { DocumentParts } from './parts.js';
import type { FoundPassage, SoughtPassages } from './ports.js';
import { readSoughtPassages, soughtSchema } from './sought.js';
import { documentWording } from './wording/wording.js';

const PAGE = 5;
const MOST_SHOWN = 400;
const MOST_DETAIL = 160;

/** `/wsis search cybersecurity C5 2022`. */
export async function searchPassages(parts: DocumentParts, incoming: Incoming, text: string): Promise<Reply> {
  const say = documentWording(languageOf(incoming));
  if (text.trim() === '') return sentence(incoming, say('search.usage'));
  return showPage(parts, incoming, readSoughtPassages(text, parts.lineNamed), 0);
}

const more = z.object({ sought: soughtSchema, from: z.int().min(0).max(10_000) });

/** The page behind one, from its button. */
export async function searchMore(parts: DocumentParts, incoming: IncomingAction): Promise<Reply> {
  const asked = readArgument(more, incoming.argument);
  if (!asked) return searchPassages(parts, incoming, '');
  return showPage(parts, incoming, asked.sought, asked.from);
}

async function showPage(
  parts: DocumentParts,
  incoming: Incoming,
  sought: SoughtPassages,
  from: number,
): Promise<Reply> {
  const language = languageOf(incoming);
  const say = documentWording(language);
  if (!parts.mayElse(await parts.who(incoming), 'read documents'))
    return sentence(incoming, say('notAllowed'));
  const { passages, isMore } = await parts.documents.search({ ...sought, newestOnly: true }, from, PAGE);
  if (passages.length === 0) return sentence(incoming, await whyNothing(parts, incoming, sought));
  const argument = JSON.stringify({ sought, from: from + PAGE });
  return {
    ...replyOf(language, {
      title: say('search.title'),
      parts: [{ kind: 'list', items: passages.map(itemOf) }],
      actions: isMore
        ? [{ action: 'documents.search', argument, version: '1', label: say('search.next') }]
        : [],
    }),
    sources: passages.map(sourceOf),
    sourcesLabel: say('sources'),
  };
}

async function whyNothing(
  { documents }: DocumentParts,
  incoming: Incoming,
  { document }: SoughtPassages,
): Promise<string> {
  const language = languageOf(incoming);
  const say = documentWording(language);
  const names = [...new Set((await documents.list()).map(({ name }) => name))];
  if (names.length === 0) return say('search.noDocuments');
  if (document !== undefined && !names.includes(document))
    return say('search.unknown', { what: document, names: joinList(language, names) });
  return say('search.none');
}

function itemOf(passage: FoundPassage): RichText {
  const { text, section } = passage;
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).replace(/\s+\S*$/, '')} …` : text;
  const heading = section.at(-1);
  return [{ strong: labelOf(passage) }, `${heading === undefined ? '' : ` (${heading})`}: ${shown}`];
}

/** "itu-wsis-report, ¶90". */
export function labelOf({ document, locator }: Pick<FoundPassage, 'document' | 'locator'>): string {
  return `${document.name}, ${locator}`;
}

function sourceOf(passage: FoundPassage): SourceNote {
  const { title, edition, date } = passage.document;
  return {
    label: labelOf(passage),
    title: `${title}${date === undefined ? '' : `, ${date}`}${edition > 1 ? ` (${edition})` : ''}`,
    detail: passage.text.slice(0, MOST_DETAIL),
  };
}

/** `/wsis documents`: what was read in. */
export async function listDocuments(parts: DocumentParts, incoming: Incoming): Promise<Reply> {
  const language = languageOf(incoming);
  const say = documentWording(language);
  if (!parts.mayElse(await parts.who(incoming), 'read documents'))
    return sentence(incoming, say('notAllowed'));
  const documents = await parts.documents.list();
  if (documents.length === 0) return sentence(incoming, say('search.noDocuments'));
  const items = documents.map(({ name, edition, title, passages }) =>
    say('documents.item', { name, edition: String(edition), title, count: passages }),
  );
  return replyOf(language, { title: say('documents.title'), parts: [{ kind: 'list', items }] });
}
