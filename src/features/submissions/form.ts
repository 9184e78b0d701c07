import { z } from 'zod';
import type { Form, FormField } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import { optionText } from './card.js';
import { labelOf } from './editions.js';
import type { FieldDefinition } from './kinds/field.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import { type FieldFault, optionsOf } from './kinds/read.js';
import type { NamedCatalog } from './parts.js';
import { ruleSetOf } from './rules/rule-set.js';
import { type Fields, KINDS } from './submission.js';
import { fieldWording } from './wording/fields/wording.js';
import { submissionWording } from './wording/submissions/wording.js';

export const WRITE_FORM = 'submissions.write';

/** What a form is about. `request` names the one who opened it, so that it makes one draft however often it is sent. */
export const writing = z.object({
  kind: z.enum(KINDS),
  edition: z.string().max(100).optional(),
  request: z.string().max(100),
  id: z.int32().positive().optional(),
  version: z.int32().positive().optional(),
});

export type Writing = z.infer<typeof writing>;

/** The form of a kind, with what was typed and what is wrong with it. `note`: limits that may refuse it, told before. */
export function writeForm(
  language: Language,
  about: Writing,
  catalog: NamedCatalog,
  {
    values = {},
    faults = {},
    note,
  }: {
    readonly values?: Fields;
    readonly faults?: Readonly<Record<string, FieldFault>>;
    readonly note?: string;
  },
): Form {
  const say = submissionWording(language);
  const name = fieldWording(language);
  return {
    form: WRITE_FORM,
    argument: JSON.stringify(about),
    language,
    title: name(`kind.${about.kind}`),
    submitLabel: say('form.save'),
    cancelLabel: say('form.cancel'),
    ...(note !== undefined && { intro: [{ kind: 'note', tone: 'information', text: note }] }),
    fields: KIND_DEFINITIONS[about.kind].fields.map((definition) =>
      fieldOf(language, about, definition, catalog, values[definition.name], faults[definition.name]),
    ),
    opener: {
      action: 'submissions.open',
      argument: JSON.stringify(about),
      version: String(about.version ?? 0),
      label: name(`kind.${about.kind}`),
    },
  };
}

function fieldOf(
  language: Language,
  about: Writing,
  definition: FieldDefinition,
  catalog: NamedCatalog,
  value: Fields[string] | undefined,
  fault: FieldFault | undefined,
): FormField {
  const { name, shape, required } = definition;
  const hint = hintOf(language, about, definition);
  const base = {
    name,
    label: fieldWording(language)(`field.${name}`),
    required,
    ...(hint !== undefined && { hint }),
    ...(fault && { error: fieldWording(language)(fault) }),
  };
  const text = typeof value === 'string' ? { value } : {};
  switch (shape.kind) {
    case 'choices': {
      const codes = shape.list === 'line' ? catalog.lines : catalog.goals;
      const options = codes.map((code) => ({
        value: code,
        label: optionText(language, shape.list, code, catalog),
      }));
      return { ...base, kind: 'choices', options, ...(value !== undefined && { values: [value].flat() }) };
    }
    case 'choice': {
      const options = optionsOf(shape.list, catalog).map((one) => ({
        value: one,
        label: optionText(language, shape.list, one, catalog),
      }));
      return { ...base, kind: 'choice', options, ...text };
    }
    case 'date':
      return { ...base, kind: 'date', ...text };
    case 'text':
      return { ...base, kind: 'text', multiline: shape.multiline ?? false, maximum: shape.maximum, ...text };
    default:
      return { ...base, kind: 'text', multiline: false, maximum: 300, ...text };
  }
}

function hintOf(
  language: Language,
  { kind, edition }: Writing,
  { name, shape }: FieldDefinition,
): string | undefined {
  const say = submissionWording(language);
  if (shape.kind === 'targets') return say('form.targets');
  if (kind !== 'nomination' || name !== 'description' || edition === undefined) return undefined;
  const { least, most } = ruleSetOf(labelOf(edition)).words;
  return say('form.words', { least, most });
}
