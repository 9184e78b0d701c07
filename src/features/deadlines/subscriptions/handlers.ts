import type { Command, CommandSet } from '../../../chat/command.js';
import { alone } from '../../../chat/commands.js';
import type { IncomingText } from '../../../chat/incoming.js';
import type { Outcome } from '../../../chat/router.js';
import { CHANGE, MUTE, UNDO, UNMUTE } from './buttons.js';
import { pressChange, takeChange } from './change.js';
import { SETTINGS_FORM } from './form.js';
import { listReminders } from './list.js';
import { endMute, mute, pressMute, takeMute } from './mute.js';
import { MUTE_FORM } from './mute-form.js';
import type { SubscriptionParts } from './parts.js';
import { isName, type Order, readOrder } from './read-order.js';
import { remind } from './subscribe.js';
import { pressUndo } from './undo.js';
import { unsubscribe } from './unsubscribe.js';

/** Who is reminded of what: `/wsis remind prizes`, `remind me about C5`, `reminders`, `mute until Monday`. */
export function createSubscriptionHandlers(parts: SubscriptionParts): CommandSet {
  return {
    commands: [
      order(['remind', 'subscribe'], (incoming, read) => remind(parts, incoming, read)),
      order(['unsubscribe', 'stop reminding'], (incoming, read) => unsubscribe(parts, incoming, read)),
      order(['mute'], (incoming, read) => mute(parts, incoming, read)),
      order(['unmute'], (incoming, read) => endMute(parts, incoming, read)),
      alone(['reminders', 'my reminders', 'subscriptions'], (incoming) => listReminders(parts, incoming)),
    ],
    actions: {
      [CHANGE]: (incoming) => pressChange(parts, incoming),
      [UNDO]: (incoming) => pressUndo(parts, incoming),
      [MUTE]: (incoming) => pressMute(parts, incoming),
      [UNMUTE]: (incoming) => endMute(parts, incoming),
    },
    forms: {
      [SETTINGS_FORM]: (incoming) => takeChange(parts, incoming),
      [MUTE_FORM]: (incoming) => takeMute(parts, incoming),
    },
  };
}

/** "remind me what C5 is about" is a question. */
function order(words: readonly string[], run: (incoming: IncomingText, read: Order) => Outcome): Command {
  return {
    words,
    read(rest) {
      const read = readOrder(rest);
      return isName(read.about) ? (incoming) => run(incoming, read) : undefined;
    },
  };
}
