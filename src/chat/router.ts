import { AppError } from '../errors.js';
import type { Claims, Desk } from './desk.js';
import type {
  Incoming,
  IncomingAction,
  IncomingForm,
  IncomingOpened,
  IncomingShortcut,
  IncomingText,
} from './incoming.js';
import type { Log } from './log.js';
import { type Form, isForm, type Reply } from './reply.js';

/** What something comes to: at once, or when the store or the network has answered. */
export type Outcome = Reply | Form | Promise<Reply | Form>;

/** What features offer to the router. A handler that needs the store or the network returns a promise. */
export interface Handlers {
  /** Whether this is answered from memory, so that the answer can ride in the acknowledgement. */
  isImmediate(incoming: Incoming): boolean;
  /** A form that it comes to has an opener. */
  text(incoming: IncomingText): Outcome;
  /** Buttons by the name of their action. */
  readonly actions: Readonly<Record<string, (incoming: IncomingAction) => Outcome>>;
  readonly forms: Readonly<Record<string, (incoming: IncomingForm) => Outcome>>;
  /** Entries in the menu of a message, by our name for them. */
  readonly shortcuts?: Readonly<Record<string, (incoming: IncomingShortcut) => Reply | Promise<Reply>>>;
  opened(incoming: IncomingOpened): Reply | Promise<Reply>;
  /** A button or form nobody handles any more. */
  outdated(incoming: Incoming): Reply;
  /** An error, in the person's language, with the reference under which the log has it. */
  failed(incoming: Incoming, message: string | undefined): Reply;
}

/** Sends each thing that comes in to the feature that answers it, once, and turns errors into replies. */
export function createDesk({
  handlers,
  claims,
  log,
}: {
  handlers: Handlers;
  claims: Claims;
  log: Log;
}): Desk {
  function fail(incoming: Incoming, error: unknown): Reply {
    log.error({ reference: incoming.reference, kind: incoming.kind, error }, 'could not answer');
    const message = error instanceof AppError ? error.userMessage : undefined;
    return forWhoPressed(incoming, handlers.failed(incoming, message));
  }

  async function answer(incoming: IncomingOpened): Promise<Reply | undefined>;
  async function answer(incoming: Incoming): Promise<Reply | Form | undefined>;
  async function answer(incoming: Incoming): Promise<Reply | Form | undefined> {
    try {
      if (incoming.keys.length > 0 && !(await claims.claim(incoming.keys))) return undefined;
      return await dispatch(handlers, incoming);
    } catch (error) {
      return fail(incoming, error);
    }
  }

  return {
    answer,
    answerNow(incoming) {
      if (!handlers.isImmediate(incoming)) return undefined;
      try {
        const outcome = dispatch(handlers, incoming);
        return outcome instanceof Promise || isForm(outcome) ? undefined : outcome;
      } catch (error) {
        return fail(incoming, error);
      }
    },
  };
}

function dispatch(handlers: Handlers, incoming: Incoming): Outcome {
  switch (incoming.kind) {
    case 'text':
      return handlers.text(incoming);
    case 'opened':
      return handlers.opened(incoming);
    case 'action':
      return own(handlers.actions, incoming.action)?.(incoming) ?? outdated(handlers, incoming);
    case 'form':
      return own(handlers.forms, incoming.form)?.(incoming) ?? outdated(handlers, incoming);
    case 'shortcut':
      return own(handlers.shortcuts ?? {}, incoming.shortcut)?.(incoming) ?? outdated(handlers, incoming);
  }
}

function outdated(handlers: Handlers, incoming: Incoming): Reply {
  return forWhoPressed(incoming, handlers.outdated(incoming));
}

/** That a click did not work concerns nobody but who clicked; a question asked in the open is failed in the open. */
const CLICKS: readonly Incoming['kind'][] = ['action', 'form', 'shortcut'];

function forWhoPressed({ kind }: Incoming, reply: Reply): Reply {
  return CLICKS.includes(kind) ? { ...reply, visibility: 'private' } : reply;
}

/** Names come from outside: `constructor` must find nothing. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
