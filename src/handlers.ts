import type { Commands } from './chat/commands.js';
import type { Incoming, IncomingText } from './chat/incoming.js';
import type { Handlers, Outcome } from './chat/router.js';

/** What is asked, with what is ordered before it: a text is a question only when it is no command. */
export function withCommands<Asked extends Handlers>(asked: Asked, commands: Commands): Asked {
  return {
    ...asked,
    isImmediate: (incoming) => !isCommand(commands, incoming) && asked.isImmediate(incoming),
    text: (incoming) =>
      takeFiles(commands, incoming) ?? commands.find(incoming.text)?.(incoming) ?? asked.text(incoming),
    actions: { ...asked.actions, ...commands.actions },
    forms: { ...asked.forms, ...commands.forms },
  };
}

/** What goes with a message says more than its words. */
function takeFiles(commands: Commands, incoming: IncomingText): Outcome | undefined {
  return incoming.files && incoming.files.length > 0 ? commands.files?.(incoming) : undefined;
}

/** Commands need the store. */
function isCommand(commands: Commands, incoming: Incoming): boolean {
  switch (incoming.kind) {
    case 'text':
      return incoming.files !== undefined || commands.find(incoming.text) !== undefined;
    case 'action':
      return Object.hasOwn(commands.actions, incoming.action);
    case 'form':
      return Object.hasOwn(commands.forms, incoming.form);
    default:
      return false;
  }
}
