import type { SourceNote } from '../../chat/reply.js';
import { type TextBlock, textBlock } from './card.js';
import { LIMITS } from './limits.js';
import { escapeInline, sendable, toMarkdown, webAddress } from './markdown.js';
import { splitText } from './split.js';

/** The sources as a numbered list at the end of the card, for clients that show no citations. */
export function sourceElements(label: string, sources: readonly SourceNote[]): readonly TextBlock[] {
  if (sources.length === 0) return [];
  const heading = textBlock(`**${escapeInline(label)}**`, {
    size: 'small',
    isSubtle: true,
    separator: true,
    spacing: 'medium',
  });
  return [heading, ...sources.flatMap(sourceLine)];
}

function sourceLine({ label, title, detail = '', url }: SourceNote, index: number): readonly TextBlock[] {
  const name = url === undefined ? label : [{ link: label, url }];
  const rest = [title === label ? '' : title, detail].filter((text) => text !== '').join(' – ');
  const [first = '', ...more] = splitText(rest === '' ? '' : ` – ${rest}`, LIMITS.textBlock);
  const look = { size: 'small', isSubtle: true, spacing: 'none' } as const;
  return [
    textBlock(oneLine(`[${index + 1}] ${toMarkdown(name)}${escapeInline(first)}`), look),
    ...more.map((text) => textBlock(toMarkdown(text), look)),
  ];
}

/** A line end in data must not begin a list or a heading. */
function oneLine(markdown: string): string {
  return markdown.replace(/\n+/g, ' ');
}

/** `[1][2]` behind the sentence above the card; each number opens its source. */
export function citationMarks(sources: readonly SourceNote[]): string {
  return sources
    .slice(0, LIMITS.citations)
    .map((_, index) => `[${index + 1}]`)
    .join('');
}

/**
 * The entity that makes the marks open their sources. It carries no "AI generated" label: answers are computed
 * from the store.
 */
export function citationEntity(sources: readonly SourceNote[]): object {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: sources.slice(0, LIMITS.citations).map((source, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: appearanceOf(source),
    })),
  };
}

function appearanceOf({ label, title, detail, url }: SourceNote): object {
  const address = url === undefined ? undefined : webAddress(url);
  return {
    '@type': 'DigitalDocument',
    name: cut(label, LIMITS.citationName),
    abstract: cut(detail ?? title, LIMITS.citationAbstract),
    ...(address !== undefined && address.length <= LIMITS.citationUrl ? { url: address } : {}),
  };
}

/** Plain text of at most `limit` characters; what was cut ends in an ellipsis. */
export function cut(text: string, limit: number): string {
  const clean = sendable(text).replace(/\s+/g, ' ').trim();
  if (clean.length <= limit) return clean;
  return `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
