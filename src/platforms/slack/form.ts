import type { KnownBlock, ModalView } from '@slack/types';
import type { Form, FormField, Reply } from '../../chat/reply.js';
import { contextPieces } from './context.js';
import { plain, toInput } from './inputs.js';
import { SLACK_LIMITS } from './limits.js';
import { renderParts, renderView } from './render.js';
import { clean, shorten } from './text.js';

/** Blocks that an introduction may take up beside all the inputs. */
const INTRODUCTION = SLACK_LIMITS.blocksInView - SLACK_LIMITS.formFields;

/**
 * A form as a modal. Labels are cut to what Slack takes; a value longer than its field is not shown. Errors travel
 * apart, in `formErrors`, where the form stays the one on screen; where another takes its place they are written
 * below their fields.
 */
export function renderForm(form: Form, { withErrors = false } = {}): ModalView {
  const fields = form.fields.slice(0, SLACK_LIMITS.formFields);
  const inputs = fields.flatMap((field, index) => [
    toInput(field),
    ...(withErrors ? errorBlocks(field, index) : []),
  ]);
  const introduction = renderParts(form.intro ?? [], 'intro');
  return {
    type: 'modal',
    callback_id: shorten(form.form, SLACK_LIMITS.id),
    private_metadata: form.argument,
    title: plain(form.title, SLACK_LIMITS.modalTitle),
    submit: plain(form.submitLabel, SLACK_LIMITS.modalSubmit),
    close: plain(form.cancelLabel, SLACK_LIMITS.modalSubmit),
    blocks: [...introduction.slice(0, INTRODUCTION), ...inputs].slice(0, SLACK_LIMITS.blocksInView),
  };
}

function errorBlocks({ error }: FormField, index: number): KnownBlock[] {
  if (error === undefined) return [];
  const [piece] = contextPieces(`⚠️ ${clean(error)}`);
  return (piece?.blocks ?? []).map((block) => ({ ...block, block_id: `error-${index}` }));
}

/**
 * The acknowledgement that keeps a modal open: errors by field. Undefined when the form has none, or has one at a field
 * that is not on screen: Slack takes no such answer.
 */
export function formErrors(
  form: Form,
  shown: readonly string[],
): { readonly response_action: 'errors'; readonly errors: Record<string, string> } | undefined {
  const errors = form.fields.flatMap(({ name, error }) =>
    error === undefined ? [] : [[name, clean(error)] as const],
  );
  if (errors.length === 0 || !errors.every(([name]) => shown.includes(name))) return undefined;
  return { response_action: 'errors', errors: Object.fromEntries(errors) };
}

/** What follows a form in its place, under its title: what was said to it. Only who sent it in sees that. */
export function renderSaid(reply: Reply, title: string): ModalView {
  return { type: 'modal', title: plain(title, SLACK_LIMITS.modalTitle), blocks: renderView(reply) };
}
