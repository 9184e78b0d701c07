import type { Desk } from '../../chat/desk.js';
import type { Log } from '../../chat/log.js';
import { type ChatPlatform, DeliveryError } from '../../chat/platform.js';
import type { Reply } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import { type Conversation, createConversation, TERMINAL_PLACE } from './conversation.js';
import { neutralize } from './neutralize.js';
import { createQueue } from './queue.js';
import { createScreen, type Screen, type TerminalInput, type TerminalOutput } from './screen.js';

export interface TerminalOptions {
  readonly input: TerminalInput;
  readonly output: TerminalOutput;
  readonly desk: Desk;
  readonly log: Log;
  /** Whether somebody sits there. False, as under a service manager: nothing is read and nothing printed. */
  readonly isInteractive: boolean;
  readonly color: boolean;
  /** Of the person, where known. */
  readonly language?: Language | undefined;
  readonly zone?: string | undefined;
  /** Whether the desk greets when the chat opens; default true. */
  readonly greet?: boolean;
  /** The person left, by `exit`, Ctrl-C or Ctrl-D, and has every answer. Not called by `stop`. */
  onLeave?(): void;
}

const PROMPT = '› ';

/** A chat in the terminal. Lines are answered in order, so that several pasted at once keep their places. */
export function createTerminalPlatform(options: TerminalOptions): ChatPlatform {
  const queue = createQueue(options.log);
  let open: { readonly screen: Screen; readonly conversation: Conversation } | undefined;
  let isStopping = false;
  let sent = 0;

  function show(reply: Reply): string {
    if (!open) throw notOpen();
    open.conversation.show(reply);
    open.screen.prompt();
    sent += 1;
    return String(sent);
  }

  return {
    name: 'terminal',
    async start() {
      if (!options.isInteractive || open) return;
      const screen = createScreen(options.input, options.output, PROMPT);
      const conversation = createConversation({ ...options, screen });
      open = { screen, conversation };
      serve(screen, conversation, queue, () => {
        if (!isStopping) options.onLeave?.();
      });
      if (options.greet ?? true) await queue.add(() => conversation.greet());
      screen.prompt();
    },
    async stop() {
      isStopping = true;
      open?.screen.close();
      await queue.drained();
      open = undefined;
    },
    send: async (_, reply) => ({ place: TERMINAL_PLACE, id: show(reply) }),
    /** What is printed stays: the new version follows below. */
    update: async (_, reply) => {
      show(reply);
    },
    findSent: async () => ({ kind: 'cannot tell' }),
  };
}

function serve(
  screen: Screen,
  conversation: Conversation,
  queue: ReturnType<typeof createQueue>,
  onClose: () => void,
): void {
  let hasLeft = false;
  screen.lines.on('line', (line) => {
    const waits = queue.size() > 0;
    void queue.add(async () => {
      // Blank lines inside a paste are layout, but in a form they are answers; one on its own is a question like any other.
      if (hasLeft || (waits && line.trim() === '' && !conversation.isFilling())) return;
      if (waits) screen.print(`${PROMPT}${neutralize(line)}`);
      hasLeft = !(await conversation.answer(line));
      if (hasLeft) screen.close();
      else screen.prompt();
    });
  });
  screen.lines.on('SIGINT', () => {
    if (!conversation.isFilling()) return screen.close();
    void queue.add(async () => {
      conversation.leaveForm();
      screen.prompt();
    });
  });
  screen.lines.on('close', () => void queue.drained().then(onClose));
}

function notOpen(): DeliveryError {
  const text = 'There is no terminal to write to.';
  return new DeliveryError({ kind: 'unreachable' }, { log: text, user: text });
}
