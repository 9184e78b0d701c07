import type { InputBlock, PlainTextOption } from '@slack/types';
import type { FormField, Option } from '../../chat/reply.js';
import { SLACK_LIMITS } from './limits.js';
import { clean, shorten } from './text.js';

/** Inputs have one element each, always under this id; what tells them apart is the block's id: the field's name. */
export const ELEMENT = 'value';

type Element = InputBlock['element'];

/** A field as a block of a modal. Words are cut to what Slack takes; a value that its input would refuse is not shown. */
export function toInput(field: FormField): InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plain(field.label, SLACK_LIMITS.inputLabel),
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, SLACK_LIMITS.inputHint) }),
    optional: !field.required,
    element: toElement(field),
  };
}

export function plain(text: string, most: number): { type: 'plain_text'; text: string; emoji: false } {
  const words = clean(text).trim();
  return { type: 'plain_text', text: shorten(words === '' ? '…' : words, most), emoji: false };
}

function toElement(field: FormField): Element {
  switch (field.kind) {
    case 'text':
      return toTextInput(field);
    case 'choice':
      return toSelect(field);
    case 'choices':
      return toMultiSelect(field);
    case 'date':
      return {
        type: 'datepicker',
        action_id: ELEMENT,
        ...(isDate(field.value) ? { initial_date: field.value } : {}),
      };
    case 'time':
      return {
        type: 'timepicker',
        action_id: ELEMENT,
        ...(isTime(field.value) ? { initial_time: field.value } : {}),
      };
    case 'person':
      return {
        type: 'users_select',
        action_id: ELEMENT,
        ...(isPerson(field.value) ? { initial_user: field.value } : {}),
      };
  }
}

function toTextInput({ value, maximum: wanted, multiline }: FormField & { kind: 'text' }): Element {
  const maximum = Math.min(wanted, SLACK_LIMITS.inputMaximum);
  const fits = value !== undefined && value !== '' && value.length <= maximum;
  return {
    type: 'plain_text_input',
    action_id: ELEMENT,
    multiline,
    max_length: maximum,
    ...(fits ? { initial_value: value } : {}),
  };
}

function toSelect({ options, value }: FormField & { kind: 'choice' }): Element {
  const chosen = options.find((option) => option.value === value);
  return {
    type: 'static_select',
    action_id: ELEMENT,
    ...offered(options),
    ...(chosen ? { initial_option: toOption(chosen) } : {}),
  };
}

function toMultiSelect({ options, values = [] }: FormField & { kind: 'choices' }): Element {
  const chosen = options.filter((option) => values.includes(option.value));
  return {
    type: 'multi_static_select',
    action_id: ELEMENT,
    ...offered(options),
    ...(chosen.length > 0 ? { initial_options: chosen.map(toOption) } : {}),
  };
}

/** A hundred options, or more of them in groups of a hundred, each named by its first and its last. */
function offered(
  options: readonly Option[],
):
  | { options: PlainTextOption[] }
  | { option_groups: { label: ReturnType<typeof plain>; options: PlainTextOption[] }[] } {
  const most = SLACK_LIMITS.options;
  if (options.length <= most) return { options: options.map(toOption) };
  const groups = Array.from({ length: Math.ceil(options.length / most) }, (_, index) =>
    options.slice(index * most, (index + 1) * most),
  );
  return {
    option_groups: groups.map((group) => ({
      label: plain(nameOf(group), SLACK_LIMITS.optionText),
      options: group.map(toOption),
    })),
  };
}

function nameOf(group: readonly Option[]): string {
  return [group.at(0), group.at(-1)].map((option) => shorten(option?.label ?? '', 30)).join(' – ');
}

function toOption({ value, label }: Option): PlainTextOption {
  return { value: shorten(value, SLACK_LIMITS.optionValue), text: plain(label, SLACK_LIMITS.optionText) };
}

function isDate(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isTime(value: string | undefined): value is string {
  return value !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

function isPerson(value: string | undefined): value is string {
  return value !== undefined && /^[UW][A-Z0-9]+$/.test(value);
}
