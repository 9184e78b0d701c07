import type { SourceNote } from '../../chat/reply.js';
import { contextPieces } from './context.js';
import { SLACK_LIMITS } from './limits.js';
import { paragraphPieces } from './parts.js';
import { groupByWeight, jsonLength, type Piece } from './piece.js';
import { isWebAddress, toRuns } from './rich-text.js';
import { clean, escapeText } from './text.js';

/** Anything that small print would draw in bold, italics, code or as an emoji: one sign alone is none of these. */
const MARKUP = /([*_~`]).*\1|[|]|:[a-z0-9_+'-]+:/is;
const LINK_LENGTH = 1_000;
/** Characters the block has as JSON besides its text. */
const OVERHEAD = 120;

/** Where the statements come from, as small print: one line a source, linked where it has an address. */
export function sourcePieces(label: string, sources: readonly SourceNote[]): Piece[] {
  if (sources.length === 0) return [];
  const hasLinks = sources.some(isLinked);
  if (!hasLinks)
    return contextPieces([label, ...sources.map((source) => `• ${plainLine(source)}`)].join('\n'));
  const lines = [label, ...sources.map(plainLine)];
  const canUseSmallPrint =
    !MARKUP.test(lines.join('\n')) && lines.every((line) => line.length < SLACK_LIMITS.contextText / 10);
  return canUseSmallPrint ? linkedContext(label, sources) : linkedParagraph(label, sources);
}

function linkedContext(label: string, sources: readonly SourceNote[]): Piece[] {
  const heading = { mrkdwn: escapeText(clean(label)), text: `${clean(label)}\n` };
  const lines = sources.map((source) => ({
    mrkdwn: `• ${linkedLine(source)}`,
    text: `• ${plainLine(source)}\n`,
  }));
  const weigh = (line: { mrkdwn: string }) => line.mrkdwn.length + 1;
  return groupByWeight([heading, ...lines], weigh, SLACK_LIMITS.contextText).map((group) => {
    const text = group.map((line) => line.mrkdwn).join('\n');
    return {
      blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }],
      text: group.map((line) => line.text).join(''),
      json: jsonLength(text) + OVERHEAD,
    };
  });
}

function linkedParagraph(label: string, sources: readonly SourceNote[]): Piece[] {
  const lines = sources.flatMap((source) => [
    '\n• ',
    isLinked(source) ? { link: source.label, url: source.url } : source.label,
    details(source),
  ]);
  return paragraphPieces(toRuns([{ strong: label }, ...lines]));
}

function linkedLine(source: SourceNote): string {
  const label = escapeText(clean(source.label));
  const address = isLinked(source) ? `<${escapeText(source.url).replaceAll('|', '%7C')}|${label}>` : label;
  return address + escapeText(details(source));
}

function plainLine(source: SourceNote): string {
  return clean(source.label) + details(source);
}

function details(source: SourceNote): string {
  const detail = source.detail === undefined ? '' : `: ${clean(source.detail)}`;
  return ` – ${clean(source.title)}${detail}`;
}

function isLinked(source: SourceNote): source is SourceNote & { url: string } {
  return (
    source.url !== undefined &&
    source.url.length <= LINK_LENGTH &&
    source.label.trim() !== '' &&
    isWebAddress(source.url) &&
    !/[<>\s]/.test(source.url)
  );
}
