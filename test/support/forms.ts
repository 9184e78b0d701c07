import type { Form, FormField } from '../../src/chat/reply.js';

/** One field of every kind. */
export const EVERY_FIELD: readonly FormField[] = [
  { kind: 'text', name: 'name', label: 'Name', required: true, multiline: false, maximum: 80 },
  {
    kind: 'text',
    name: 'about',
    label: 'What it is about',
    hint: 'Two sentences.',
    required: false,
    multiline: true,
    maximum: 1_000,
  },
  {
    kind: 'choice',
    name: 'process',
    label: 'Process',
    required: true,
    options: [
      { value: 'prizes', label: 'WSIS Prizes' },
      { value: 'stocktaking', label: 'WSIS Stocktaking' },
    ],
  },
  {
    kind: 'choices',
    name: 'lines',
    label: 'Action lines',
    required: false,
    options: [
      { value: 'C1', label: 'C1 Role of governments, and others' },
      { value: 'C2', label: 'C2 Infrastructure' },
      { value: 'a,b', label: 'With a comma' },
    ],
  },
  { kind: 'date', name: 'closes', label: 'Closing date', required: true },
  { kind: 'time', name: 'at', label: 'Closing time', hint: 'In Geneva.', required: false },
  { kind: 'person', name: 'owner', label: 'Who is responsible', required: false },
];

/** A form with every kind of field. */
export function everyKind(more: Partial<Form> = {}): Form {
  return {
    form: 'everything',
    argument: 'prizes-2027',
    language: 'en',
    title: 'New process',
    submitLabel: 'Save',
    cancelLabel: 'Cancel',
    fields: EVERY_FIELD,
    ...more,
  };
}

/** The same form holding these values, with these errors at its fields. */
export function filledWith(
  form: Form,
  values: Readonly<Record<string, string | readonly string[]>>,
  errors: Readonly<Record<string, string>> = {},
): Form {
  const fields = form.fields.map((field): FormField => {
    const value = values[field.name];
    const error = errors[field.name];
    return {
      ...field,
      ...(error === undefined ? {} : { error }),
      ...(value === undefined ? {} : field.kind === 'choices' ? { values: [value].flat() } : { value }),
    } as FormField;
  });
  return { ...form, fields };
}

/** As many fields as a form of this bot has at most, with words of a usual length. */
export function longForm(count = 40): Form {
  const kinds = EVERY_FIELD;
  const fields = Array.from({ length: count }, (_, index): FormField => {
    const pattern = kinds[index % kinds.length] ?? EVERY_FIELD[0];
    return {
      ...pattern,
      name: `field${index}`,
      label: `Phase ${index + 1}: ${pattern?.label}`,
      hint: 'As it is written in the announcement, or nothing.',
    } as FormField;
  });
  return everyKind({ fields });
}
