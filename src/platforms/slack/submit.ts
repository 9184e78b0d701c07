import { type Form, isForm, type Reply } from '../../chat/reply.js';
import type { SlackDelivery } from './delivery.js';
import { formErrors, renderForm, renderSaid } from './form.js';
import type { HandlerParts } from './handlers.js';

type Submission = Extract<SlackDelivery, { kind: 'submission' }>;

/** What a modal does next: it stays with errors at its fields, or shows something else. */
export type Acknowledgement =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: ReturnType<typeof renderForm> };

/**
 * Answers a form in its acknowledgement, since only that can point at a field; Slack waits three seconds for it, and
 * then lets the person send the form again. Undefined closes the modal.
 */
export async function answerSubmission(
  { desk }: Pick<HandlerParts, 'desk'>,
  { incoming, title }: Submission,
): Promise<Acknowledgement | undefined> {
  const outcome = await desk.answer(incoming);
  return outcome && acknowledge(outcome, title, Object.keys(incoming.values));
}

function acknowledge(outcome: Form | Reply, title: string, shown: readonly string[]): Acknowledgement {
  if (!isForm(outcome)) return { response_action: 'update', view: renderSaid(outcome, title) };
  return (
    formErrors(outcome, shown) ?? {
      response_action: 'update',
      view: renderForm(outcome, { withErrors: true }),
    }
  );
}
