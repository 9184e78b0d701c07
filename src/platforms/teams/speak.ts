import type { Log } from '../../chat/log.js';
import type { Pictures } from '../../chat/pictures.js';
import type { Form, Reply } from '../../chat/reply.js';
import type { OutgoingActivity } from './card.js';
import { failureOf } from './errors.js';
import { renderForm } from './forms.js';
import type { InputOptions } from './inputs.js';
import { PartlySpoken } from './partly-spoken.js';
import { makePictures, withoutImages } from './pictures.js';
import type { Destination } from './place.js';
import { renderReply, type Shape } from './render.js';
import type { Connector, Manner } from './sdk.js';

export interface Voice {
  readonly connector: Connector;
  readonly inputs: InputOptions;
  readonly pictures: Pictures;
  readonly log: Log;
}

/**
 * Posts a reply, one message after the other, and returns the id of the last: its buttons are there. A card that
 * Teams finds fault with is said once more, without its pictures and then without the card. Throws what the SDK throws,
 * or PartlySpoken.
 */
export async function speak(
  { connector, pictures, log }: Voice,
  to: Destination,
  reply: Reply,
  shape: Shape,
  manner?: Manner,
): Promise<string> {
  let id = '';
  const made = await makePictures(pictures, log, reply);
  for (const [part, activity] of renderReply(reply, shape, made).entries()) {
    try {
      id = await postOrPlain(connector, to, activity, manner);
    } catch (error) {
      throw part === 0 ? error : new PartlySpoken(error);
    }
  }
  return id;
}

/** Posts a form as a card of its own. Throws what the SDK throws. */
export async function askToFill(
  { connector, inputs }: Pick<Voice, 'connector' | 'inputs'>,
  to: Destination,
  form: Form,
): Promise<void> {
  await postOrPlain(connector, to, renderForm(form, inputs));
}

async function postOrPlain(
  connector: Connector,
  to: Destination,
  activity: OutgoingActivity,
  manner?: Manner,
): Promise<string> {
  try {
    return await connector.post(to, activity, manner);
  } catch (error) {
    const { status } = failureOf(error);
    const plainer = plainerThan(activity);
    if (!plainer || (status !== 400 && status !== 413)) throw error;
    return postOrPlain(connector, to, plainer, manner);
  }
}

/** First the card with words for its pictures, then the summary alone; undefined when there is nothing plainer. */
function plainerThan(activity: OutgoingActivity): OutgoingActivity | undefined {
  const { attachments, summary, locale } = activity;
  if (!attachments) return undefined;
  const worded = attachments.map((attachment) => withoutImages(attachment));
  if (worded.some((attachment, index) => attachment !== attachments[index])) {
    return { ...activity, attachments: worded };
  }
  return { type: 'message', locale, summary, text: summary, textFormat: 'plain' };
}
