import type { Log } from '../../chat/log.js';
import { behindButton } from '../../chat/opener.js';
import type { Form, Reply } from '../../chat/reply.js';
import type { SlackClients } from './clients.js';
import { describeFailure } from './errors.js';
import { renderForm } from './form.js';
import { slackWording } from './wording.js';

/** The three seconds are over, or nothing was pressed or typed that could open a form. */
const NO_TRIGGER = ['expired_trigger_id', 'invalid_trigger_id', 'trigger_expired', 'ratelimited'];

/**
 * Puts a form in front of the person. Where nothing they did can open one any more, returns what to say to them
 * instead: mostly a button that does. Throws SlackCallError when Slack will not have the form.
 */
export async function openForm(
  { clients, log }: { readonly clients: SlackClients; readonly log: Log },
  triggerId: string | undefined,
  form: Form,
): Promise<Reply | undefined> {
  if (triggerId === undefined) return insteadOf(form);
  try {
    await clients.single.views.open({ trigger_id: triggerId, view: renderForm(form) });
    return undefined;
  } catch (error) {
    const { code, method } = describeFailure(error);
    if (!NO_TRIGGER.includes(code)) throw error;
    log.warn({ platform: 'slack', code, method }, 'could not open a form in time');
    return insteadOf(form);
  }
}

/** A button that opens the form; without one, that the person has to ask for it again. */
export function insteadOf(form: Form): Reply {
  const text = slackWording(form.language)('form.again');
  return (
    behindButton(form) ?? {
      language: form.language,
      visibility: 'private',
      title: form.title,
      parts: [{ kind: 'paragraph', text }],
      sources: [],
      sourcesLabel: '',
      actions: [],
      moreLabel: '…',
    }
  );
}
