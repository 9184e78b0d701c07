import type { Fact, ReplyPart, RichText } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import { isolate } from '../../../shared/typography.js';
import type { EditionName, Named } from '../answers.js';
import type { Say } from '../wording/wording.js';
import type { QueryNames } from './names.js';

/** What presenting an answer depends on besides the answer. */
export interface PresentContext {
  readonly say: Say;
  readonly language: Language;
  /** IANA zone that times are shown in. */
  readonly zone: string;
  /** Without it, what has an id only is named by that. */
  readonly names?: QueryNames;
}

/** The body of a reply; sources and buttons are added to every answer alike. */
export interface Presented {
  readonly title?: string;
  readonly parts: readonly ReplyPart[];
}

export function paragraph(text: RichText): ReplyPart {
  return { kind: 'paragraph', text };
}

export function list(items: readonly RichText[]): readonly ReplyPart[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

export function note(text: RichText, tone: 'information' | 'warning' = 'information'): ReplyPart {
  return { kind: 'note', tone, text };
}

/** Facts that have a value; a fact nobody recorded is left out. */
export function facts(
  entries: readonly (readonly [label: string, value: RichText | undefined])[],
): readonly ReplyPart[] {
  const known = entries.flatMap(([label, value]): Fact[] => (value?.length ? [{ label, value }] : []));
  return known.length > 0 ? [{ kind: 'facts', facts: known }] : [];
}

/** A code as it is said in the language: only goals have one that differs, "SDG 4" or "ODD 4". */
export function codeText(context: PresentContext, code: string): string {
  const goal = /^SDG (\d+)$/.exec(code)?.[1];
  return goal === undefined ? verbatim(context, code) : context.say('sdg', { goal });
}

/** Codes, names and other words that are the same in every language, fit to stand beside the language's own. */
export function verbatim({ language }: PresentContext, ...texts: readonly string[]): string {
  return isolate(language, texts.join(', '));
}

/** "RPT-2022 (2022 report)". */
export function editionText({ id, title }: EditionName): string {
  return `${id} (${title})`;
}

export function nameText(context: PresentContext, { code, title }: Named): string {
  return `${verbatim(context, code)} ${verbatim(context, title)}`;
}

export function namesText(context: PresentContext, names: readonly Named[]): string {
  return names.map((name) => nameText(context, name)).join(context.say('semicolon'));
}

/** "Maps to · RPT-2022 (2022 report)": what follows is what one edition says. */
export function headingOf(
  context: PresentContext,
  key: 'mapsTo' | 'goal.lines' | 'actionLines',
  edition: EditionName,
): string {
  return `${context.say(key)} · ${verbatim(context, editionText(edition))}`;
}

export function section(heading: string, items: readonly RichText[]): readonly ReplyPart[] {
  return items.length > 0 ? [paragraph([{ strong: heading }]), ...list(items)] : [];
}
