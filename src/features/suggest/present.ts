import type { Action, Reply, ReplyPart, RichText } from '../../chat/reply.js';
import { type Language, localeOf } from '../../shared/language.js';
import { isolate } from '../../shared/typography.js';
import type { Framework } from '../mappings/ports.js';
import { codeOf, titleOf } from './names.js';
import type { Subject } from './subject.js';
import type { Suggestions } from './suggest.js';
import { LOOKED_AT } from './tokens.js';
import { type Say, wordingIn } from './wording/wording.js';

/** A button that asks what a subject is, labelled in the language. */
export type AskAbout = (language: Language, subject: Subject) => Action;

export interface SuggestContext {
  readonly framework: Framework;
  readonly language: Language;
  readonly askAbout: AskAbout;
}

/** A subject that the reference data knows, with the words that spoke for it. */
interface Reason {
  readonly subject: Subject;
  readonly words: readonly string[];
}

/** More words than these persuade nobody. */
const MOST_WORDS = 6;

/**
 * Suggestions as a reply for one person: each line, goal and target with the words that spoke for it, and a button
 * to ask about each; a plain "not sure" where there are none.
 */
export function presentSuggestions(context: SuggestContext, text: string, suggestions: Suggestions): Reply {
  const say = wordingIn(context.language);
  if (text.trim() === '') return reply(context, { parts: [paragraph(say('empty'))] });
  const { lines, goals, targets } = reasonsOf(context.framework, suggestions);
  const all = [...lines, ...goals, ...targets];
  const cut =
    text.length > LOOKED_AT
      ? [note(say('cut', { count: LOOKED_AT.toLocaleString(localeOf(context.language)) }))]
      : [];
  if (all.length === 0) {
    return reply(context, { title: say('unsure.title'), parts: [paragraph(say('unsure')), ...cut] });
  }
  return reply(context, {
    title: say('title'),
    parts: [
      ...section(context, say('lines'), lines),
      ...section(context, say('goals'), goals),
      ...section(context, say('targets'), targets),
      note(say('basis')),
      ...cut,
    ],
    actions: all.map(({ subject }) => context.askAbout(context.language, subject)),
  });
}

/** What the reference data does not have is not suggested. */
function reasonsOf(framework: Framework, { lines, goals, targets }: Suggestions) {
  const known = ({ subject }: Reason) => titleOf(framework, 'en', subject) !== undefined;
  const coded = (kind: 'line' | 'target', suggested: Suggestions['lines']) =>
    suggested.map(({ code, words }): Reason => ({ subject: { kind, code }, words })).filter(known);
  return {
    lines: coded('line', lines),
    goals: goals
      .map(({ code, words }): Reason => ({ subject: { kind: 'goal', number: code }, words }))
      .filter(known),
    targets: coded('target', targets),
  };
}

function section(context: SuggestContext, heading: string, reasons: readonly Reason[]): readonly ReplyPart[] {
  if (reasons.length === 0) return [];
  return [
    paragraph([{ strong: heading }]),
    { kind: 'list', items: reasons.map((reason) => itemOf(context, reason)) },
  ];
}

function itemOf({ framework, language }: SuggestContext, { subject, words }: Reason): RichText {
  const say = wordingIn(language);
  const title = isolate(language, titleOf(framework, language, subject) ?? '');
  const because = words
    .slice(0, MOST_WORDS)
    .map((word) => isolate(language, word.replace(/\s+/g, ' ')))
    .join(say('comma'));
  const code = isolate(language, codeOf(say, subject));
  return [{ strong: `${code} ${title}` }, ` – ${say('because', { words: because })}`];
}

function reply(
  { language }: SuggestContext,
  content: Pick<Reply, 'parts'> & Partial<Pick<Reply, 'title' | 'actions'>>,
): Reply {
  const say: Say = wordingIn(language);
  return {
    language,
    visibility: 'private',
    actions: [],
    sources: [],
    sourcesLabel: say('sources'),
    moreLabel: say('more'),
    ...content,
  };
}

function paragraph(text: RichText): ReplyPart {
  return { kind: 'paragraph', text };
}

function note(text: string): ReplyPart {
  return { kind: 'note', tone: 'information', text };
}
