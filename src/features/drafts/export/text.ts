import type { Language } from '../../../shared/language.js';
import type { DraftTable, Sentence } from '../draft.js';
import { markText, type Shown, stateText } from '../present/card.js';
import { draftWording } from '../wording/wording.js';

/** The draft as Markdown: sources as footnotes, what is not approved said at the top. */
export function markdownOf(language: Language, shown: Shown): string {
  const { content } = shown.version;
  const say = draftWording(language);
  return [
    `# ${escaped(content.title)}`,
    `*${escaped(stateText(language, shown))}*`,
    ...content.sections.flatMap(({ heading, sentences, tables }) => [
      `## ${escaped(heading)}`,
      ...(sentences.length > 0 ? [sentences.map((one) => sentenceMarkdown(language, one)).join(' ')] : []),
      ...tables.map(tableMarkdown),
    ]),
    `## ${say('sources')}`,
    content.evidence
      .map(
        ({ id, label, title, url }) => `[^${id}]: ${escaped(`${label}. ${title}`)}${url ? ` <${url}>` : ''}`,
      )
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function sentenceMarkdown(language: Language, { text, citations, mark }: Sentence): string {
  const notes = citations.map((id) => `[^${id}]`).join('');
  return mark
    ? `**⚠ ${escaped(text)}**${notes} *(${escaped(markText(language, mark))})*`
    : `${escaped(text)}${notes}`;
}

function tableMarkdown({ caption, columns, rows }: DraftTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escaped(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `**${escaped(caption)}**`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
  ].join('\n');
}

/** Signs that Markdown would read, and mentions that a chat would. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_#<>[\]]/g, '\\$&')
    .replaceAll('@', '@\u200B')
    .replaceAll('\n', ' ');
}

/** The draft as plain text, sources by number below. */
export function plainTextOf(language: Language, shown: Shown): string {
  const { content } = shown.version;
  const say = draftWording(language);
  return [
    content.title,
    stateText(language, shown),
    ...content.sections.flatMap(({ heading, sentences, tables }) => [
      heading.toUpperCase(),
      ...sentences.map(
        ({ text, citations, mark }) =>
          `${mark ? '(!) ' : ''}${text}${citations.length > 0 ? ` [${citations.join(', ')}]` : ''}${mark ? ` – ${markText(language, mark)}` : ''}`,
      ),
      ...tables.map(({ caption, columns, rows }) =>
        [caption, columns.join('\t'), ...rows.map((row) => row.join('\t'))].join('\n'),
      ),
    ]),
    say('sources').toUpperCase(),
    content.evidence
      .map(({ id, label, title, url }) => `${id}  ${label}. ${title}${url ? ` ${url}` : ''}`)
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
