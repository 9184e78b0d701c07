import type { Action, Reply, ReplyPart, RichText, SourceNote } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Content, Draft, Evidence, Mark, Section, Sentence, Version } from '../draft.js';
import { shareOf } from '../draft.js';
import { draftWording } from '../wording/wording.js';
import { drawBars } from './bars.js';

const MOST_DETAIL = 160;

export interface Shown {
  readonly draft: Draft;
  readonly version: Version;
  /** Who approved it, by name. */
  readonly approver?: string;
}

/** A draft as whoever works on it sees it: how it stands, how much of it holds, all of it, and what can be done. */
export function cardOf(language: Language, shown: Shown, actions: readonly Action[]): Reply {
  const { content } = shown.version;
  const say = draftWording(language);
  return {
    language,
    visibility: 'conversation',
    title: content.title,
    parts: [
      { kind: 'note', tone: 'information', text: stateText(language, shown) },
      ...statusParts(language, shown),
      ...content.sections.flatMap((section) => sectionParts(language, section)),
    ],
    sources: content.evidence.map(sourceOf),
    sourcesLabel: say('sources'),
    actions,
    moreLabel: '…',
  };
}

export function stateText(language: Language, { draft, version, approver = '' }: Shown): string {
  return draftWording(language)(`card.state.${draft.state}`, {
    id: String(draft.id),
    version: String(version.version),
    person: approver,
  });
}

function statusParts(language: Language, { version }: Shown): readonly ReplyPart[] {
  const say = draftWording(language);
  const { content } = version;
  const { held, all } = shareOf(content);
  const byPeople = content.sections
    .flatMap(({ sentences }) => sentences)
    .filter(({ by }) => typeof by === 'object');
  const [first] = content.dropped;
  const note = (text: string, tone: 'information' | 'warning' = 'information'): ReplyPart => ({
    kind: 'note',
    tone,
    text,
  });
  return [
    note(
      all === 0 ? say('card.none') : say('card.share', { held, all }),
      held === all ? 'information' : 'warning',
    ),
    note(say(isByModel(content) ? 'card.model' : 'card.extract')),
    ...(byPeople.length > 0 ? [note(say('card.edited', { count: byPeople.length }))] : []),
    ...(first
      ? [
          note(
            say('card.dropped', {
              count: content.dropped.length,
              first: markText(language, first.mark),
            }),
            'warning',
          ),
        ]
      : []),
  ];
}

function isByModel({ sections }: Content): boolean {
  return sections.some(({ sentences }) => sentences.some(({ by }) => by === 'model'));
}

/** A section of a draft: its heading, its sentences with what they cite, its tables. */
export function sectionParts(
  language: Language,
  { heading, sentences, tables }: Section,
): readonly ReplyPart[] {
  return [
    { kind: 'paragraph', text: [{ strong: heading }] },
    ...(sentences.length > 0
      ? [{ kind: 'list', items: sentences.map((one) => sentenceText(language, one)) } as const]
      : []),
    ...tables.flatMap(({ caption, columns, rows, isChart }): readonly ReplyPart[] => [
      { kind: 'table', caption, columns, rows },
      ...(isChart ? [chartPart(caption, rows)] : []),
    ]),
  ];
}

function chartPart(caption: string, rows: readonly (readonly string[])[]): ReplyPart {
  const alt = rows.map((row) => `${row[0]}: ${row.at(-1)}`).join('; ');
  return {
    kind: 'picture',
    name: 'chart',
    svg: drawBars(rows),
    alt: `${caption}. ${alt}`.slice(0, 1_000),
    missing: caption,
  };
}

function sentenceText(language: Language, { text, citations, mark }: Sentence): RichText {
  const cited = citations.length > 0 ? ` [${citations.join(', ')}]` : '';
  if (!mark) return `${text}${cited}`;
  return [{ strong: '⚠ ' }, `${text}${cited}`, ` – ${markText(language, mark)}`];
}

export function markText(language: Language, { reason, detail = '' }: Mark): string {
  return draftWording(language)(`mark.${reason}`, { detail });
}

export function sourceOf({ id, label, title, text, url }: Evidence): SourceNote {
  return {
    label: `${id} · ${label}`,
    title,
    detail: text.slice(0, MOST_DETAIL),
    ...(url !== undefined && { url }),
  };
}

/** What everybody reads once it was approved: nothing of how it was made but who stands for it. */
export function publishedReply(language: Language, { version, approver = '' }: Shown): Reply {
  const say = draftWording(language);
  const { content } = version;
  const plain = content.sections.map((section) => ({
    ...section,
    sentences: section.sentences.map(({ mark: _, ...sentence }) => sentence),
  }));
  return {
    language,
    visibility: 'conversation',
    title: content.title,
    parts: [
      ...plain.flatMap((section) => sectionParts(language, section)),
      { kind: 'note', tone: 'information', text: say('published.by', { person: approver }) },
    ],
    sources: content.evidence.map(sourceOf),
    sourcesLabel: say('sources'),
    actions: [],
    moreLabel: '…',
  };
}
