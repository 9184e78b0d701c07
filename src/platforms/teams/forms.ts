import type { Form, FormField } from '../../chat/reply.js';
import {
  type AdaptiveCard,
  CARD_TYPE,
  type CardElement,
  type ChoiceInput,
  executeAction,
  type OutgoingActivity,
  type TextInput,
  textBlock,
} from './card.js';
import { FIELD_PREFIX } from './data.js';
import { headings } from './elements.js';
import { LIMITS } from './limits.js';
import { sendable, toMarkdown } from './markdown.js';
import { cut } from './sources.js';

const CONTENT = 'form';

/**
 * A form as a card in the conversation: dialogs have no way to point at a field that needs another look, so a form
 * that is sent back is this card again, with what was typed and a message below each such field. Cancelling folds
 * the card away in the client.
 */
export function renderForm(form: Form): OutgoingActivity {
  const summary = cut(form.title, LIMITS.summary);
  const content: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: form.language,
    ...(form.language === 'ar' ? { rtl: true } : {}),
    fallbackText: summary,
    speak: summary,
    body: [
      ...headings(form.title),
      { type: 'Container', id: CONTENT, items: [...form.fields.flatMap(fieldElements), buttons(form)] },
    ],
  };
  return {
    type: 'message',
    locale: form.language,
    summary,
    attachments: [{ contentType: CARD_TYPE, content }],
  };
}

function fieldElements(field: FormField): readonly CardElement[] {
  const { error } = field;
  const input = field.kind === 'text' ? textInput(field) : choiceInput(field);
  const isChoiceWithHint = field.kind === 'choice' && field.hint !== undefined;
  return [
    input,
    ...(isChoiceWithHint ? [small(field.hint ?? '')] : []),
    ...(error === undefined ? [] : [textBlock(toMarkdown(error), { color: 'attention', spacing: 'none' })]),
  ];
}

function small(text: string): CardElement {
  return textBlock(toMarkdown(text), { size: 'small', isSubtle: true, spacing: 'none' });
}

function textInput(field: FormField & { kind: 'text' }): TextInput {
  return {
    type: 'Input.Text',
    id: `${FIELD_PREFIX}${field.name}`,
    label: sendable(field.label),
    isRequired: field.required,
    isMultiline: field.multiline,
    maxLength: field.maximum,
    ...(field.hint === undefined ? {} : { placeholder: sendable(field.hint) }),
    ...(field.value === undefined ? {} : { value: field.value }),
  };
}

function choiceInput(field: FormField & { kind: 'choice' }): ChoiceInput {
  return {
    type: 'Input.ChoiceSet',
    id: `${FIELD_PREFIX}${field.name}`,
    label: sendable(field.label),
    isRequired: field.required,
    style: field.options.length > LIMITS.compactOptions ? 'filtered' : 'compact',
    choices: field.options.map(({ label, value }) => ({ title: sendable(label), value })),
    ...(field.value === undefined ? {} : { value: field.value }),
  };
}

function buttons({ form, argument, submitLabel, cancelLabel }: Form): CardElement {
  const submit = executeAction(sendable(submitLabel), 'form', { form, argument });
  return {
    type: 'ActionSet',
    actions: [
      { ...submit, style: 'positive' },
      {
        type: 'Action.ToggleVisibility',
        title: sendable(cancelLabel),
        targetElements: [{ elementId: CONTENT, isVisible: false }],
      },
    ],
  };
}
