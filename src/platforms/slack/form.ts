import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { IncomingForm } from '../../chat/incoming.js';
import type { Form, FormField, Reply } from '../../chat/reply.js';
import { newReference } from '../../shared/reference.js';
import type { SlackDelivery } from './delivery.js';
import { SLACK_LIMITS } from './limits.js';
import { renderView } from './render.js';
import { clean, shorten } from './text.js';

/** Inputs have one element each, always under this id; what tells them apart is the block's id: the field's name. */
const ELEMENT = 'value';

/**
 * A form as a modal. Labels are cut to what Slack takes; a value longer than its field is not shown. Errors travel
 * apart, in `formErrors`, because Slack shows them only in answer to a submission.
 */
export function renderForm(form: Form): ModalView {
  return {
    type: 'modal',
    callback_id: shorten(form.form, SLACK_LIMITS.id),
    private_metadata: form.argument,
    title: plain(form.title, SLACK_LIMITS.modalTitle),
    submit: plain(form.submitLabel, SLACK_LIMITS.modalSubmit),
    close: plain(form.cancelLabel, SLACK_LIMITS.modalSubmit),
    blocks: form.fields.slice(0, SLACK_LIMITS.modalInputs).map(toInput),
  };
}

/** The acknowledgement that keeps a modal open: errors by field. Undefined when the form has none. */
export function formErrors(
  form: Form,
): { readonly response_action: 'errors'; readonly errors: Record<string, string> } | undefined {
  const errors = form.fields.flatMap(({ name, error }) =>
    error === undefined ? [] : [[name, clean(error)] as const],
  );
  return errors.length === 0 ? undefined : { response_action: 'errors', errors: Object.fromEntries(errors) };
}

const submission = z.object({
  type: z.literal('view_submission'),
  trigger_id: z.string().optional(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  view: z.object({
    id: z.string().optional(),
    callback_id: z.string(),
    title: z.object({ text: z.string() }).optional(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

const elementState = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

/** What follows a form in its place, under its title: what was said to it. Only who sent it in sees that. */
export function renderSaid(reply: Reply, title: string): ModalView {
  return { type: 'modal', title: plain(title, SLACK_LIMITS.modalTitle), blocks: renderView(reply) };
}

/** A modal that was sent in, as a delivery; undefined when the payload is none. */
export function receiveSubmission(payload: unknown): SlackDelivery | undefined {
  const incoming = receiveForm(payload);
  if (!incoming) return undefined;
  const title = submission.safeParse(payload).data?.view.title?.text ?? '';
  return { kind: 'submission', incoming, title };
}

/** A modal that was sent in; undefined when the payload is none. A field left empty is an empty string. */
export function receiveForm(payload: unknown): IncomingForm | undefined {
  const parsed = submission.safeParse(payload);
  if (!parsed.success) return undefined;
  const { user, view, team, trigger_id: trigger } = parsed.data;
  const tenant = team?.id ?? user.team_id ?? '';
  const values = Object.entries(view.state.values).map(
    ([name, element]) => [name, typedIn(element[ELEMENT])] as const,
  );
  return {
    kind: 'form',
    form: view.callback_id,
    argument: view.private_metadata,
    values: Object.fromEntries(values),
    reference: newReference(),
    keys: trigger === undefined ? [] : [`slack:trigger:${trigger}`],
    person: { platform: 'slack', tenant: user.team_id ?? tenant, id: user.id },
    place: { platform: 'slack', tenant, conversation: user.id, kind: 'direct' },
  };
}

function typedIn(state: unknown): string {
  const parsed = elementState.safeParse(state);
  return parsed.success ? (parsed.data.value ?? parsed.data.selected_option?.value ?? '') : '';
}

function toInput(field: FormField): InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plain(field.label, SLACK_LIMITS.inputLabel),
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, SLACK_LIMITS.inputLabel) }),
    optional: !field.required,
    element: toElement(field),
  };
}

function toElement(field: FormField): InputBlock['element'] {
  if (field.kind === 'choice') {
    const options = field.options.slice(0, SLACK_LIMITS.options).map(toOption);
    const chosen = options.find((option) => option.value === field.value);
    return {
      type: 'static_select',
      action_id: ELEMENT,
      options,
      ...(chosen ? { initial_option: chosen } : {}),
    };
  }
  const maximum = Math.min(field.maximum, SLACK_LIMITS.inputMaximum);
  const fits = field.value !== undefined && field.value.length <= maximum;
  return {
    type: 'plain_text_input',
    action_id: ELEMENT,
    multiline: field.multiline,
    max_length: maximum,
    ...(fits ? { initial_value: field.value } : {}),
  };
}

function toOption({ value, label }: { value: string; label: string }): PlainTextOption {
  return { value: shorten(value, SLACK_LIMITS.optionValue), text: plain(label, SLACK_LIMITS.optionText) };
}

function plain(text: string, most: number): { type: 'plain_text'; text: string; emoji: false } {
  const words = clean(text).trim();
  return { type: 'plain_text', text: shorten(words === '' ? '…' : words, most), emoji: false };
}
