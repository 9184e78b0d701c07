import type { Form, FormField, ReplyPart } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import { exchangeWording } from '../wording/exchange/wording.js';

export const IMPORT = 'deadlines.import';

/** Characters that a form of Slack takes in one field. */
export const MOST_PASTED = 3_000;

/** What was filled in. */
export interface ImportValues {
  readonly edition: string;
  readonly text: string;
  /** Why warnings are accepted; undefined: it was not asked. */
  readonly reason?: string;
}

export interface ImportFormState {
  readonly values?: ImportValues;
  /** Told before the fields. */
  readonly intro?: readonly ReplyPart[];
  readonly errors?: Readonly<Partial<Record<keyof ImportValues, string>>>;
  /** Of the report that is shown: sent in again with it, what was reported is done. */
  readonly digest?: string;
  readonly asksReason?: boolean;
}

export function importForm(language: Language, state: ImportFormState = {}): Form {
  const say = exchangeWording(language);
  const { intro, digest = '' } = state;
  return {
    form: IMPORT,
    argument: digest,
    language,
    title: say('import.title'),
    submitLabel: say(digest === '' ? 'import.check' : 'import.confirm'),
    cancelLabel: say('import.cancel'),
    ...(intro && { intro }),
    fields: fieldsOf(language, state),
    opener: {
      action: IMPORT,
      argument: state.values?.edition ?? '',
      version: '1',
      label: say('import.open'),
    },
  };
}

function fieldsOf(
  language: Language,
  { values, errors = {}, asksReason = false }: ImportFormState,
): readonly FormField[] {
  const say = exchangeWording(language);
  const filled = (name: keyof ImportValues) => ({
    ...(values?.[name] && { value: values[name] }),
    ...(errors[name] !== undefined && { error: errors[name] }),
  });
  const line = { kind: 'text', multiline: false, required: false } as const;
  return [
    {
      ...line,
      name: 'edition',
      label: say('import.edition'),
      hint: say('import.editionHint'),
      maximum: 80,
      ...filled('edition'),
    },
    {
      kind: 'text',
      name: 'text',
      label: say('import.text'),
      hint: say('import.textHint', { most: MOST_PASTED }),
      multiline: true,
      required: true,
      maximum: MOST_PASTED,
      ...filled('text'),
    },
    ...(asksReason
      ? [
          {
            ...line,
            name: 'reason',
            label: say('import.reason'),
            hint: say('import.reasonHint'),
            maximum: 300,
            ...filled('reason'),
          } as const,
        ]
      : []),
  ];
}
