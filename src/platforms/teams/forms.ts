import type { Form, FormField } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import {
  type AdaptiveCard,
  CARD_TYPE,
  type CardElement,
  executeAction,
  type OutgoingActivity,
  textBlock,
} from './card.js';
import { headings, joinNotes, partElements } from './elements.js';
import { hintBelow, type InputOptions, toInput } from './inputs.js';
import { LIMITS } from './limits.js';
import { sendable, toMarkdown } from './markdown.js';
import type { MadePictures } from './pictures.js';
import { cut } from './sources.js';

const CONTENT = 'form';
const NO_PICTURES: MadePictures = new Map();

/**
 * A form as a card in the conversation: dialogs have no way to point at a field that needs another look, so a form
 * that is sent back is this card again, with what was typed and a message below each such field. Cancelling folds
 * the card away in the client.
 */
export function renderForm(form: Form, options: InputOptions = { hasPeople: true }): OutgoingActivity {
  const introduction = (form.intro ?? []).flatMap((part) => partElements(part, NO_PICTURES));
  const fields = form.fields.flatMap((field) => fieldElements(field, form.language, options));
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
      { type: 'Container', id: CONTENT, items: [...joinNotes(introduction), ...fields, buttons(form)] },
    ],
  };
  return {
    type: 'message',
    locale: form.language,
    summary,
    attachments: [{ contentType: CARD_TYPE, content }],
  };
}

function fieldElements(field: FormField, language: Language, options: InputOptions): readonly CardElement[] {
  const { error } = field;
  const hint = hintBelow(field);
  return [
    toInput(field, language, options),
    ...(hint === undefined ? [] : [small(hint)]),
    ...(error === undefined ? [] : [textBlock(toMarkdown(error), { color: 'attention', spacing: 'none' })]),
  ];
}

function small(text: string): CardElement {
  return textBlock(toMarkdown(text), { size: 'small', isSubtle: true, spacing: 'none' });
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
