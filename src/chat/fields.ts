import type { IncomingForm } from './incoming.js';
import type { FormField, Option, ReplyPart } from './reply.js';

/** A form as it comes back: what was typed, and what is wrong with it, by the name of the field. */
export interface FormState {
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly intro?: readonly ReplyPart[];
}

interface FieldText {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** What it is filled in with before anybody types. */
  readonly value?: string;
}

const LONGEST = 500;

/** Fields that keep what was typed, with their fault. */
export function fieldsFor({ typed = {}, errors = {} }: FormState) {
  const base = (name: string, { label, hint, required = true, value }: FieldText) => {
    const filled = typed[name] ?? value;
    const error = errors[name];
    return {
      ...{ name, label, required },
      ...(hint !== undefined && { hint }),
      ...(filled !== undefined && { value: filled }),
      ...(error !== undefined && { error }),
    };
  };
  return {
    text: (name: string, text: FieldText, maximum = LONGEST): FormField => ({
      kind: 'text',
      multiline: false,
      maximum,
      ...base(name, text),
    }),
    paragraph: (name: string, text: FieldText, maximum = LONGEST): FormField => ({
      kind: 'text',
      multiline: true,
      maximum,
      ...base(name, text),
    }),
    person: (name: string, text: FieldText): FormField => ({ kind: 'person', ...base(name, text) }),
    choice: (name: string, text: FieldText, options: readonly Option[]): FormField => ({
      kind: 'choice',
      options,
      ...base(name, text),
    }),
  };
}

/** What came back, without the spaces around it. */
export function typedIn({ values }: IncomingForm): Readonly<Record<string, string>> {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    (typeof value === 'string' ? value : value.join(', ')).trim(),
  ]);
  return Object.fromEntries(entries);
}

export function warning(text: string): ReplyPart {
  return { kind: 'note', tone: 'warning', text };
}
