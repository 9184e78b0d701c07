import { type Form, type FormField, filledIn } from '../../../chat/reply.js';
import type { FilledForm } from '../form.js';
import { type Answer, readAnswer } from './read-answer.js';

/** What comes of a line that was typed into a form. */
export type Step =
  /** On to the next field. */
  | { readonly kind: 'ask' }
  /** A text of several lines goes on. */
  | { readonly kind: 'more' }
  /** The same field once more. */
  | { readonly kind: 'again'; readonly problem: Problem }
  | { readonly kind: 'send'; readonly filled: FilledForm }
  | { readonly kind: 'leave' };

export type Problem = Exclude<Answer, { kind: 'filled' }> | { readonly kind: 'needed' };

/** Lines with a meaning of their own. */
export const SIGNS = { leave: '.', rest: '..', empty: '-' } as const;

/** A form that is being filled in, one field after the other. */
export interface Filling {
  readonly form: Form;
  /** The field that is asked for, with what it holds by now. */
  field(): FormField | undefined;
  /** Everything that was filled in, in the form's order; what is empty is left out. */
  filled(): readonly { readonly label: string; readonly text: string }[];
  take(line: string): Step;
}

/**
 * Asks for every field; of a form that came back with errors, for those fields alone. An empty line keeps what a field
 * holds. A text of several lines ends at an empty one.
 */
export function startFilling(form: Form): Filling {
  const values = new Map(form.fields.map((field) => [field.name, filledIn(field)]));
  const wrong = form.fields.filter(({ error }) => error !== undefined);
  const asked = wrong.length > 0 ? wrong : form.fields;
  let at = 0;
  let lines: string[] = [];

  function keep(field: FormField, value: string | readonly string[]): Step {
    if (field.required && value.length === 0) return { kind: 'again', problem: { kind: 'needed' } };
    values.set(field.name, value);
    at += 1;
    return at < asked.length ? { kind: 'ask' } : send();
  }

  function send(): Step {
    const { form: name, argument } = form;
    return {
      kind: 'send',
      filled: { kind: 'form', form: name, argument, values: Object.fromEntries(values) },
    };
  }

  function takeLine(field: FormField, line: string): Step {
    const typed = line.trim();
    const isLong = field.kind === 'text' && field.multiline;
    if (typed === '') {
      const text = lines.join('\n');
      lines = [];
      return keep(field, text === '' ? (values.get(field.name) ?? '') : text);
    }
    if (typed === SIGNS.empty && lines.length === 0) return keep(field, field.kind === 'choices' ? [] : '');
    if (isLong) {
      lines.push(line.trimEnd());
      // A line behind which nothing can come is whole.
      return { kind: 'more' };
    }
    const answer = readAnswer(field, typed);
    return answer.kind === 'filled' ? keep(field, answer.value) : { kind: 'again', problem: answer };
  }

  return {
    form,
    field() {
      const field = asked[at];
      return field && withValue(field, values.get(field.name) ?? '');
    },
    filled: () =>
      form.fields.flatMap((field) => {
        const value =
          field.name === asked[at]?.name && lines.length > 0 ? lines.join('\n') : values.get(field.name);
        const text = wordsOf(field, value ?? '');
        return text === '' ? [] : [{ label: field.label, text }];
      }),
    take(line) {
      const field = asked[at];
      const typed = line.trim();
      if (typed === SIGNS.leave || isSame(typed, 'cancel') || isSame(typed, form.cancelLabel)) {
        return { kind: 'leave' };
      }
      if (!field || (typed === SIGNS.rest && lines.length === 0)) return send();
      return takeLine(field, line);
    },
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

function withValue(field: FormField, value: string | readonly string[]): FormField {
  if (field.kind === 'choices') return { ...field, values: [value].flat() };
  return { ...field, value: String(value) };
}

/** A value as a person reads it: options by their words. */
export function wordsOf(field: FormField, value: string | readonly string[]): string {
  const values = [value].flat().filter((one) => one !== '');
  if (field.kind !== 'choice' && field.kind !== 'choices') return values.join(', ');
  return values.map((one) => field.options.find((option) => option.value === one)?.label ?? one).join(', ');
}
