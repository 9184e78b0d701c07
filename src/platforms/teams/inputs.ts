import type { FormField, Option } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import type { ChoiceInput, Input, TextInput } from './card.js';
import { encodeChoice, FIELD_PREFIX, LIST_PREFIX } from './data.js';
import { LIMITS } from './limits.js';
import { sendable } from './markdown.js';
import { teamsWording } from './wording.js';

/** Longest hint that is read inside an empty field; a longer one stands below it. */
const PLACEHOLDER = 60;
/** Longest id of a person, where it has to be typed. */
const PERSON = 200;

/** Microsoft's list of the people of the reader's organisation, which the client itself asks. */
const PEOPLE = { type: 'Data.Query', dataset: 'graph.microsoft.com/users' } as const;

export interface InputOptions {
  /** The local client knows nobody: who is meant is typed there. */
  readonly hasPeople: boolean;
}

/** A field as an input of a card. */
export function toInput(field: FormField, language: Language, { hasPeople }: InputOptions): Input {
  const base = {
    id: `${FIELD_PREFIX}${field.name}`,
    label: sendable(field.label),
    isRequired: field.required,
    ...(field.required ? { errorMessage: teamsWording(language)('needed') } : {}),
  };
  if (field.kind === 'choices') return toMultiChoice(base, field);
  const filled = { ...base, ...(isShowable(field) ? { value: field.value ?? '' } : {}) };
  switch (field.kind) {
    case 'text':
      return { ...filled, ...textOf(field) };
    case 'choice':
      return { ...filled, ...choiceOf(field.options) };
    case 'date':
      return { ...filled, type: 'Input.Date' };
    case 'time':
      return { ...filled, type: 'Input.Time' };
    case 'person':
      return hasPeople
        ? { ...filled, type: 'Input.ChoiceSet', style: 'filtered', choices: [], 'choices.data': PEOPLE }
        : { ...filled, type: 'Input.Text', isMultiline: false, maxLength: PERSON };
  }
}

/** A value that its input can't show would spoil the whole card. */
function isShowable({ kind, value }: Exclude<FormField, { kind: 'choices' }>): boolean {
  if (value === undefined) return false;
  if (kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(value);
  return kind !== 'time' || /^\d\d:\d\d$/.test(value);
}

/** What stands below the input, since it has no room inside it. */
export function hintBelow(field: FormField): string | undefined {
  return field.kind === 'text' && isPlaceholder(field.hint) ? undefined : field.hint;
}

function isPlaceholder(hint: string | undefined): hint is string {
  return hint !== undefined && hint.length <= PLACEHOLDER;
}

type Base = Pick<Input, 'id' | 'label' | 'isRequired' | 'errorMessage'>;

function toMultiChoice(base: Base, { name, options, values = [] }: FormField & { kind: 'choices' }): Input {
  const encoded = options.map(({ value, label }) => ({ label, value: encodeChoice(value) }));
  return {
    ...base,
    id: `${LIST_PREFIX}${name}`,
    ...choiceOf(encoded),
    isMultiSelect: true,
    ...(values.length === 0 ? {} : { value: values.map(encodeChoice).join(',') }),
  };
}

function choiceOf(options: readonly Option[]): Pick<ChoiceInput, 'type' | 'style' | 'choices'> {
  return {
    type: 'Input.ChoiceSet',
    style: options.length > LIMITS.compactOptions ? 'filtered' : 'compact',
    choices: options.map(({ label, value }) => ({ title: sendable(label), value })),
  };
}

function textOf({ multiline, maximum, hint }: FormField & { kind: 'text' }): Omit<TextInput, keyof Base> {
  return {
    type: 'Input.Text',
    isMultiline: multiline,
    maxLength: maximum,
    ...(isPlaceholder(hint) ? { placeholder: sendable(hint) } : {}),
  };
}
