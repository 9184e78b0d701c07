import type { Form, Reply } from '../../chat/reply.js';
import type { OutgoingActivity } from './card.js';
import { failureOf } from './errors.js';
import { renderForm } from './forms.js';
import type { Destination } from './place.js';
import { renderReply, type Shape } from './render.js';
import type { Connector } from './sdk.js';

/**
 * Posts a reply, one message after the other, and returns the id of the last: its buttons are there. A card that
 * Teams finds fault with is said once more without the card. Throws what the SDK throws.
 */
export async function speak(
  connector: Connector,
  to: Destination,
  reply: Reply,
  shape: Shape,
): Promise<string> {
  let id = '';
  for (const activity of renderReply(reply, shape)) id = await postOrPlain(connector, to, activity);
  return id;
}

/** Posts a form as a card of its own. Throws what the SDK throws. */
export async function askToFill(connector: Connector, to: Destination, form: Form): Promise<void> {
  await postOrPlain(connector, to, renderForm(form));
}

async function postOrPlain(
  connector: Connector,
  to: Destination,
  activity: OutgoingActivity,
): Promise<string> {
  try {
    return await connector.post(to, activity);
  } catch (error) {
    const { status } = failureOf(error);
    if (status !== 400 && status !== 413) throw error;
    const { summary, locale } = activity;
    return connector.post(to, { type: 'message', locale, summary, text: summary, textFormat: 'plain' });
  }
}
