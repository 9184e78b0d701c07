import type { Form, FormField, Option, ReplyPart } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import { neutralize } from '../neutralize.js';
import { renderPlain } from '../render.js';
import { wrap, wrapBehind } from '../wrap.js';
import { type Filling, type Problem, SIGNS, wordsOf } from './filling.js';
import { fillingWording } from './wording.js';

/** Longer lists are asked for by a part of the name. */
const SHOWN_OPTIONS = 40;
/** Of several options that fit what was typed. */
const SHOWN_LIKE = 10;

/** What stands above the first field: what the form is about, and how it is filled in. */
export function showForm({ title, intro = [], language, cancelLabel }: Form, width: number): string {
  const how = fillingWording(language)('how', { ...SIGNS, cancel: neutralize(cancelLabel) });
  const note: ReplyPart = { kind: 'note', tone: 'information', text: how };
  const parts = [...intro, note];
  const bare = { visibility: 'private', sources: [], sourcesLabel: '', actions: [], moreLabel: '' } as const;
  return renderPlain({ ...bare, language, title, parts }, { width });
}

/** A field with its hint, its options and what is wrong with it; what it holds already stands in brackets. */
export function showField(field: FormField, language: Language, width: number): string {
  const say = fillingWording(language);
  const { label, hint, required, error } = field;
  const value = wordsOf(field, field.kind === 'choices' ? (field.values ?? []) : (field.value ?? ''));
  const marks = [
    neutralize(label),
    ...(required ? [] : [`(${say('optional')})`]),
    ...(value === '' ? [] : [`[${neutralize(value)}]`]),
  ];
  return [
    ...(error === undefined ? [] : wrapBehind('(!) ', neutralize(error), width)),
    ...wrap(marks.join(' '), width),
    ...[hint, formatOf(field, language)].flatMap((text) =>
      text === undefined ? [] : wrapBehind('  ', neutralize(text), width),
    ),
    ...('options' in field ? optionLines(field.options, language, width) : []),
  ].join('\n');
}

/** Why the same field is asked for once more. */
export function showProblem(problem: Problem, language: Language, width: number): string {
  const say = fillingWording(language);
  switch (problem.kind) {
    case 'needed':
      return wrapBehind('(!) ', say('needed'), width).join('\n');
    case 'no option':
      return wrapBehind('(!) ', say('noOption', { typed: neutralize(problem.typed) }), width).join('\n');
    case 'several': {
      const like = problem.options.slice(0, SHOWN_LIKE).map(({ label }) => neutralize(label));
      const text = say('several', { typed: neutralize(problem.typed) });
      return [
        ...wrapBehind('(!) ', text, width),
        ...like.flatMap((label) => wrapBehind('    • ', label, width)),
      ].join('\n');
    }
  }
}

/** What had been filled in, for whoever leaves: so it can be copied. */
export function showLeft(filling: Filling, width: number): string {
  const filled = filling.filled();
  const say = fillingWording(filling.form.language);
  const lines = filled.flatMap(({ label, text }) =>
    wrapBehind('  ', `${neutralize(label)}: ${neutralize(text)}`, width),
  );
  return [...wrap(say(filled.length === 0 ? 'left' : 'leftWith'), width), ...lines].join('\n');
}

function formatOf(field: FormField, language: Language): string | undefined {
  const say = fillingWording(language);
  switch (field.kind) {
    case 'date':
      return say('date');
    case 'time':
      return say('time');
    case 'choices':
      return say('choices');
    case 'text':
      return field.multiline ? say('lines') : undefined;
    default:
      return undefined;
  }
}

function optionLines(options: readonly Option[], language: Language, width: number): readonly string[] {
  const shown = options.slice(0, SHOWN_OPTIONS);
  const rest = options.length - shown.length;
  return [
    ...shown.flatMap(({ label }, index) => wrapBehind(`  ${index + 1}) `, neutralize(label), width)),
    ...(rest === 0 ? [] : wrapBehind('  … ', fillingWording(language)('more', { count: rest }), width)),
  ];
}
