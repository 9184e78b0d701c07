import type { Action, Reply, ReplyPart, RichText, SourceNote, Span } from '../../chat/reply.js';
import { neutralize } from './neutralize.js';
import { tableLines } from './table.js';
import { wrap, wrapBehind } from './wrap.js';

export interface PlainOptions {
  /** Columns to wrap at; without it nothing is wrapped. */
  readonly width?: number | undefined;
  /** Bold and dim, for terminals; default false. */
  readonly color?: boolean | undefined;
  /** Number of the first next step. Without it next steps are left out, as nobody could choose one. */
  readonly firstChoice?: number | undefined;
  /** The last line of an answer that people may say something about. */
  readonly feedbackHint?: string | undefined;
}

/**
 * A reply as text for a terminal or a file: title, parts, sources on a numbered line, next steps as numbered
 * choices. Ends without a line feed. Control characters in the reply are shown, never passed on.
 */
export function renderPlain(reply: Reply, options: PlainOptions = {}): string {
  const style = styleFor(options.color ?? false);
  const { width, firstChoice, feedbackHint = '' } = options;
  const title = reply.title === undefined ? [] : wrap(style.bold(neutralize(reply.title)), width);
  const body = [...title, ...bodyLines(reply.parts, width, style)];
  const choices = firstChoice === undefined ? [] : choiceLines(reply.actions, firstChoice, width);
  const hint = reply.feedback && feedbackHint !== '' ? wrap(feedbackHint, width).map(style.dim) : [];
  return [body, sourceLines(reply, width, style), fileLines(reply, width), choices, hint]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

interface Style {
  bold(text: string): string;
  dim(text: string): string;
}

function styleFor(color: boolean): Style {
  if (!color) return { bold: (text) => text, dim: (text) => text };
  return { bold: (text) => `\u001b[1m${text}\u001b[22m`, dim: (text) => `\u001b[2m${text}\u001b[22m` };
}

function bodyLines(parts: readonly ReplyPart[], width: number | undefined, style: Style): readonly string[] {
  // What a picture shows is said by the parts around it.
  const shown = parts.filter((part) => part.kind !== 'picture');
  return shown.flatMap((part, index) => {
    const lines = partLines(part, width, style);
    return needsGap(shown[index - 1], part) ? ['', ...lines] : lines;
  });
}

/** A blank line sets paragraphs apart from each other and tables from everything. */
function needsGap(before: ReplyPart | undefined, part: ReplyPart): boolean {
  if (before === undefined) return false;
  const isTable = before.kind === 'table' || part.kind === 'table';
  return isTable || (before.kind === 'paragraph' && part.kind === 'paragraph');
}

function partLines(
  part: Exclude<ReplyPart, { kind: 'picture' }>,
  width: number | undefined,
  style: Style,
): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
      return wrap(richText(part.text, style), width);
    case 'facts':
      return part.facts.flatMap(({ label, value }) =>
        wrap(`${neutralize(label)}: ${richText(value, style)}`, width),
      );
    case 'list':
      return part.items.flatMap((item) => wrapBehind('• ', richText(item, style), width));
    case 'table':
      return tableLines(part, width);
    case 'note':
      return wrapBehind(part.tone === 'warning' ? '(!) ' : '(i) ', richText(part.text, style), width);
  }
}

function sourceLines(reply: Reply, width: number | undefined, style: Style): readonly string[] {
  if (reply.sources.length === 0) return [];
  const list = reply.sources.map(sourceText).join('; ');
  return wrap(`${neutralize(reply.sourcesLabel)}: ${list}`, width).map(style.dim);
}

/** A terminal attaches nothing: what does as well, or what the file is called. */
function fileLines({ files = [] }: Reply, width: number | undefined): readonly string[] {
  const lines = files.flatMap(({ label, links, name }) =>
    links?.length ? links.map((link) => `${link.label}: ${link.url}`) : [`${label} (${name})`],
  );
  return lines.flatMap((line) => wrap(neutralize(line).replaceAll('\n', ' '), width));
}

function sourceText({ label, detail }: SourceNote, index: number): string {
  const text = detail === undefined ? label : `${label} (${detail})`;
  return `[${index + 1}] ${neutralize(text).replaceAll('\n', ' ')}`;
}

function choiceLines(
  actions: readonly Action[],
  first: number,
  width: number | undefined,
): readonly string[] {
  return actions.flatMap(({ label }, index) => wrapBehind(`  ${first + index}) `, neutralize(label), width));
}

function richText(text: RichText, style: Style): string {
  return typeof text === 'string' ? neutralize(text) : text.map((span) => spanText(span, style)).join('');
}

function spanText(span: Span, style: Style): string {
  if (typeof span === 'string') return neutralize(span);
  if ('strong' in span) return style.bold(neutralize(span.strong));
  if ('link' in span) return `${neutralize(span.link)} (${neutralize(span.url)})`;
  return neutralize(span.text);
}
