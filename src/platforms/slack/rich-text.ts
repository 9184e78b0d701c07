import type { RichTextElement, RichTextSection } from '@slack/types';
import type { RichText, Span } from '../../chat/reply.js';
import { PIECE_TEXT } from './limits.js';
import { groupByWeight, weightOf } from './piece.js';
import { clean, splitText } from './text.js';

/** Shown to each reader in their own zone and language. */
const DATE_FORMAT = '{date_long} {time}';

/** One run of text: the element Slack draws, and the words a screen reader says. */
export interface Run {
  readonly element: RichTextElement;
  readonly text: string;
  readonly weight: number;
}

/** Characters an element has as JSON besides its text. */
const OVERHEAD = 60;
const DATE_OVERHEAD = 140;

/**
 * Rich text elements for spans, each of at most `PIECE_TEXT` characters. Slack does not parse the text of these
 * elements, so markup and mentions in data stay what they are.
 */
export function toRuns(text: RichText, isStrong = false): Run[] {
  const spans = typeof text === 'string' ? [text] : text;
  return spans.flatMap((span) => spanRuns(span, isStrong));
}

/** Runs in groups that each fit one block. */
export function groupRuns(runs: readonly Run[]): Run[][] {
  return groupByWeight(runs, (run) => run.weight);
}

/** What runs say, without any markup. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

export function weightOfRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.weight, 0);
}

/** A paragraph's worth of elements. */
export function section(runs: readonly Run[]): RichTextSection {
  return { type: 'rich_text_section', elements: runs.map((run) => run.element) };
}

/** The only schemes a link may have; anything else is shown as text. */
export function isWebAddress(url: string): boolean {
  return url.length <= 3_000 && URL.canParse(url) && /^https?:\/\//i.test(url);
}

function spanRuns(span: Span, isStrong: boolean): Run[] {
  if (typeof span === 'string') return textRuns(span, isStrong);
  if ('strong' in span) return textRuns(span.strong, true);
  if ('link' in span) return linkRuns(span, isStrong);
  if ('mention' in span) return mentionRuns(span, isStrong);
  return dateRuns(span, isStrong);
}

function textRuns(text: string, isStrong: boolean): Run[] {
  return pieces(text).map((piece) => ({
    element: { type: 'text', text: piece, ...styled(isStrong) },
    text: piece,
    weight: weightOf(piece, OVERHEAD),
  }));
}

function linkRuns(span: { link: string; url: string }, isStrong: boolean): Run[] {
  if (!isWebAddress(span.url)) return textRuns(`${span.link} (${span.url})`, isStrong);
  return pieces(span.link === '' ? span.url : span.link).map((piece) => ({
    element: { type: 'link', url: span.url, text: piece, ...styled(isStrong) },
    text: piece,
    weight: weightOf(piece, OVERHEAD + 2 * span.url.length),
  }));
}

/** Ids of people, and of channels and conversations. */
const PERSON_ID = /^[UW][A-Z0-9]+$/;
const PLACE_ID = /^[CGD][A-Z0-9]+$/;

/** Whom or what Slack knows by an id, it calls by name. */
function mentionRuns(span: Extract<Span, { mention: string }>, isStrong: boolean): Run[] {
  const element = span.platform === 'slack' ? mentionElement(span) : undefined;
  const [text, ...others] = pieces(span.text);
  if (!element || text === undefined || others.length > 0) return textRuns(span.text, isStrong);
  return [{ element: { ...element, ...styled(isStrong) }, text, weight: weightOf(text, OVERHEAD) }];
}

function mentionElement({ mention, id }: Extract<Span, { mention: string }>) {
  if (mention === 'person') return PERSON_ID.test(id) ? ({ type: 'user', user_id: id } as const) : undefined;
  return PLACE_ID.test(id) ? ({ type: 'channel', channel_id: id } as const) : undefined;
}

function dateRuns(span: { instant: string; text: string }, isStrong: boolean): Run[] {
  const timestamp = Math.floor(Date.parse(span.instant) / 1000);
  const [fallback, ...others] = pieces(span.text);
  if (fallback === undefined || others.length > 0 || !Number.isFinite(timestamp)) {
    return textRuns(span.text, isStrong);
  }
  const element = { type: 'date', timestamp, format: DATE_FORMAT, fallback, ...styled(isStrong) } as const;
  return [{ element, text: fallback, weight: weightOf(fallback, DATE_OVERHEAD) }];
}

function pieces(text: string): string[] {
  const cleaned = clean(text);
  return cleaned === '' ? [] : splitText(cleaned, PIECE_TEXT);
}

function styled(isStrong: boolean): { style?: { bold: true } } {
  return isStrong ? { style: { bold: true } } : {};
}
