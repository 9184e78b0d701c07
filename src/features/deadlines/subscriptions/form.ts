import type { Place } from '../../../chat/incoming.js';
import type { Form, FormField, Option } from '../../../chat/reply.js';
import { LANGUAGES, type Language } from '../../../shared/language.js';
import { PHASE_KINDS } from '../calendar.js';
import { scopeText } from '../present/scopes.js';
import type { Scope } from '../subscriber.js';
import { TEMPLATES } from '../templates/templates.js';
import { commonWording } from '../wording/common/wording.js';
import { type SubscriptionKey, subscriptionWording } from '../wording/subscriptions/wording.js';
import { changeButton } from './buttons.js';
import { dayName, languageName, offsetsText } from './describe.js';
import type { FieldName, FormValues } from './form-values.js';
import { USUAL_OFFSETS } from './offsets.js';
import type { SubscriptionParts } from './parts.js';
import { scopeToken } from './scope-tokens.js';

export const SETTINGS_FORM = 'deadlines.subscription';

export type FormErrors = Readonly<Partial<Record<FieldName, string>>>;

const LONGEST_TEXT = 200;

/** Everything a place is told by, to be looked through and changed. */
export function settingsForm(
  parts: Pick<SubscriptionParts, 'names' | 'actionLines'>,
  language: Language,
  place: Place,
  values: FormValues,
  errors: FormErrors = {},
): Form {
  const say = subscriptionWording(language);
  const common = commonWording(language);
  const button = changeButton(language, place, 'button.setUp');
  return {
    form: SETTINGS_FORM,
    argument: button.argument,
    language,
    title: say('form.title'),
    submitLabel: common('submit'),
    cancelLabel: common('cancel'),
    intro: [{ kind: 'paragraph', text: say(place.kind === 'direct' ? 'form.intro.you' : 'form.intro.here') }],
    fields: fieldsOf(parts, language, values).map((field) => {
      const error = errors[field.name as FieldName];
      return error === undefined ? field : { ...field, error };
    }),
    opener: button,
  };
}

function fieldsOf(
  parts: Pick<SubscriptionParts, 'names' | 'actionLines'>,
  language: Language,
  values: FormValues,
): readonly FormField[] {
  const say = subscriptionWording(language);
  const choices = (
    name: 'scopes' | 'offsets' | 'also' | 'days',
    options: readonly Option[],
    required = false,
  ) =>
    ({ kind: 'choices', name, label: say(`form.${name}`), required, options, values: values[name] }) as const;
  const time = (name: 'from' | 'to' | 'morning') =>
    ({ kind: 'time', name, label: say(`form.${name}`), required: true, value: values[name] }) as const;
  const text = (name: 'others' | 'zone', required: boolean) => {
    const about = { label: say(`form.${name}`), hint: say(`form.${name}.hint`), value: values[name] };
    return { kind: 'text', name, required, multiline: false, maximum: LONGEST_TEXT, ...about } as const;
  };
  return [
    { ...choices('scopes', scopeOptions(parts, language), true), hint: say('form.scopes.hint') },
    choices('offsets', offsetOptions(language)),
    text('others', false),
    choices('also', alsoOptions(language)),
    choices('days', dayOptions(language), true),
    time('from'),
    time('to'),
    { ...time('morning'), hint: say('form.morning.hint') },
    text('zone', true),
    {
      ...{ kind: 'choice', name: 'language', label: say('form.language'), required: true },
      options: LANGUAGES.map((one) => ({ value: one, label: capital(languageName(one, one)) })),
      value: values.language,
    },
  ];
}

function scopeOptions(
  { names, actionLines }: Pick<SubscriptionParts, 'names' | 'actionLines'>,
  language: Language,
): readonly Option[] {
  const scopes: readonly Scope[] = [
    { kind: 'everything' },
    ...TEMPLATES.map(({ process }) => ({ kind: 'process', process }) as const),
    ...PHASE_KINDS.map((phaseKind) => ({ kind: 'phase kind', phaseKind }) as const),
  ];
  return [
    ...scopes.map((scope) => ({
      value: scopeToken(scope),
      label: capital(scopeText(language, scope, names)),
    })),
    ...actionLines().map((line) => ({
      value: scopeToken({ kind: 'action line', line }),
      label: `${line} ${names.line(line, language) ?? ''}`.trim(),
    })),
  ];
}

function offsetOptions(language: Language): readonly Option[] {
  return USUAL_OFFSETS.map((offset) => ({ value: offset, label: offsetsText(language, [offset]) }));
}

function alsoOptions(language: Language): readonly Option[] {
  const label = (name: string) => subscriptionWording(language)(`form.also.${name}` as SubscriptionKey);
  return ['opening', 'closing', 'digest'].map((value) => ({ value, label: label(value) }));
}

function dayOptions(language: Language): readonly Option[] {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: capital(dayName(language, day)) }));
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
