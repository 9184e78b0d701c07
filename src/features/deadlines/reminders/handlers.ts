import type { CommandSet } from '../../../chat/command.js';
import { CALENDAR, DONE, MUTE, SNOOZE } from '../messages/buttons.js';
import { pressCalendar } from './calendar.js';
import { pressDone, takeDone } from './done.js';
import { DONE_FORM } from './done-form.js';
import { pressMute, takeMute } from './mute.js';
import { MUTE_FORM } from './mute-form.js';
import type { ReminderHandlerParts } from './parts.js';
import { pressSnooze, takeSnooze } from './snooze.js';
import { SNOOZE_FORM } from './snooze-form.js';
import { pressUndo, UNDO } from './undo.js';

/** What the buttons under reminders do. Who may press, and whether it still holds, is looked up when they are pressed. */
export function createReminderHandlers(parts: ReminderHandlerParts): CommandSet {
  return {
    commands: [],
    actions: {
      [DONE]: (incoming) => pressDone(parts, incoming),
      [SNOOZE]: (incoming) => pressSnooze(parts, incoming),
      [MUTE]: (incoming) => pressMute(parts, incoming),
      [CALENDAR]: (incoming) => pressCalendar(parts, incoming),
      [UNDO]: (incoming) => pressUndo(parts, incoming),
    },
    forms: {
      [DONE_FORM]: (incoming) => takeDone(parts, incoming),
      [SNOOZE_FORM]: (incoming) => takeSnooze(parts, incoming),
      [MUTE_FORM]: (incoming) => takeMute(parts, incoming),
    },
  };
}
