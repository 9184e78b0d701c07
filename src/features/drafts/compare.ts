import type { IncomingAction } from '../../chat/incoming.js';
import { languageOf, replyOf } from '../../chat/make-reply.js';
import type { Reply, ReplyPart } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import { openDraft, refuse } from './access.js';
import type { Content } from './draft.js';
import { lineOf } from './edit.js';
import type { DraftParts } from './parts.js';
import { draftWording } from './wording/wording.js';

const MOST_SHOWN = 20;

/** What the newest version changed against the one before. */
export async function compareVersions(parts: DraftParts, incoming: IncomingAction): Promise<Reply> {
  const opened = await openDraft(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { draft } = opened;
  const [after, before] = await Promise.all([
    parts.drafts.findVersion(draft.id, draft.version),
    parts.drafts.findVersion(draft.id, draft.version - 1),
  ]);
  if (!after || !before) return refuse(incoming, 'compare.only');
  const language = languageOf(incoming);
  const title = draftWording(language)('compare.title', {
    from: String(before.version),
    to: String(after.version),
  });
  return replyOf(language, { title, parts: changeParts(language, before.content, after.content) });
}

/** New and gone sentences, as they stand. */
export function changeParts(language: Language, before: Content, after: Content): readonly ReplyPart[] {
  const say = draftWording(language);
  const { added, gone } = changesBetween(before, after);
  const items = [
    ...added.map((text) => say('compare.new', { text })),
    ...gone.map((text) => say('compare.gone', { text })),
  ];
  if (items.length === 0) return [{ kind: 'paragraph', text: say('compare.same') }];
  const more = items.length > MOST_SHOWN ? [`… +${items.length - MOST_SHOWN}`] : [];
  return [{ kind: 'list', items: [...items.slice(0, MOST_SHOWN), ...more] }];
}

export function changesBetween(
  before: Content,
  after: Content,
): { readonly added: readonly string[]; readonly gone: readonly string[] } {
  const [old, now] = [linesOf(before), linesOf(after)];
  return {
    added: now.filter((line) => !old.includes(line)),
    gone: old.filter((line) => !now.includes(line)),
  };
}

function linesOf({ title, sections }: Content): readonly string[] {
  return [
    title,
    ...sections.flatMap(({ sentences, tables }) => [
      ...sentences.map(lineOf),
      ...tables.flatMap(({ rows }) => rows.map((row) => row.join(' | '))),
    ]),
  ];
}
