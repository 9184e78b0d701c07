import type { Desk } from '../../chat/desk.js';
import type { Log } from '../../chat/log.js';
import type { Payload } from './body.js';
import { receiveCommand } from './receive-command.js';
import { render } from './render.js';
import { type ResponseBody, respondAll, responseOptions, toResponse } from './respond.js';

/** An answer that goes back in the acknowledgement. */
export interface ImmediateAnswer {
  readonly body: ResponseBody;
  /** Sends what did not fit into it, once it is out. */
  sendRest(): Promise<unknown>;
}

export type AnswerImmediately = (payload: Payload) => ImmediateAnswer | undefined;

/** The one command there is. */
export const COMMAND = '/wsis';

/**
 * Answers a slash command from memory, past Bolt, whose dispatch costs as much as the answer itself. Only for HTTP:
 * there, unlike in Socket Mode, nobody else can have got the same delivery, so no claim is needed.
 */
export function createImmediate(desk: Desk, log: Log): AnswerImmediately {
  return (payload) => {
    if (payload.command !== COMMAND) return undefined;
    const delivery = receiveCommand(payload);
    const reply = delivery?.kind === 'command' ? desk.answerNow(delivery.incoming) : undefined;
    if (!reply || delivery?.kind !== 'command') return undefined;
    const [first, ...others] = render(reply);
    if (!first) return undefined;
    const options = responseOptions(reply);
    return {
      body: toResponse(first, options),
      sendRest: () => respondAll(delivery.responseUrl, others, options, log),
    };
  };
}
