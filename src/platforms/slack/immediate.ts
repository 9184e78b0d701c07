import type { Desk } from '../../chat/desk.js';
import type { Reply } from '../../chat/reply.js';
import type { Payload } from './body.js';
import { forResponse, showAttachments } from './handlers.js';
import type { PictureParts } from './pictures.js';
import { receiveCommand } from './receive-command.js';
import { render, type SlackMessage } from './render.js';
import { type ResponseOptions, respondAll, responseOptions, toResponse } from './respond.js';

/** An answer that goes back in the acknowledgement. */
export interface ImmediateAnswer {
  /** JSON in UTF-8. */
  readonly body: Buffer;
  /** Sends what did not fit into it, and pictures, once it is out. */
  sendRest(): Promise<unknown>;
}

export type AnswerImmediately = (payload: Payload) => ImmediateAnswer | undefined;

/** The one command there is. */
export const COMMAND = '/wsis';

/**
 * Answers a slash command from memory, past Bolt, whose dispatch costs as much as the answer itself. Only for HTTP:
 * there, unlike in Socket Mode, nobody else can have got the same delivery, so no claim is needed.
 */
export function createImmediate(desk: Desk, parts: PictureParts): AnswerImmediately {
  // The desk gives the same object for the same question, so it need not be rendered again.
  const known = new WeakMap<Reply, Rendered>();
  return (payload) => {
    if (payload.command !== COMMAND) return undefined;
    const delivery = receiveCommand(payload);
    const reply = delivery?.kind === 'command' ? desk.answerNow(delivery.incoming) : undefined;
    if (!reply || delivery?.kind !== 'command') return undefined;
    let rendered = known.get(reply);
    if (!rendered) {
      rendered = renderAll(reply);
      known.set(reply, rendered);
    }
    const { body, others, options } = rendered;
    const { responseUrl, incoming } = delivery;
    const sendRest = async () => {
      await respondAll(responseUrl, others, options, parts.log);
      await showAttachments(parts, incoming, responseUrl, reply);
    };
    return { body, sendRest };
  };
}

interface Rendered {
  readonly body: Buffer;
  readonly others: readonly SlackMessage[];
  readonly options: ResponseOptions;
}

function renderAll(reply: Reply): Rendered {
  const [first, ...others] = render(forResponse(reply));
  const options = responseOptions(reply);
  return { body: Buffer.from(JSON.stringify(first && toResponse(first, options))), others, options };
}
