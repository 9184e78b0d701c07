import type { Composer } from '../../../src/chat/outbox.js';
import { sentence } from '../../../src/features/deadlines/present/context.js';
import type { Store } from '../../../src/store/open.js';

export const markRepeat = <Said>(reply: Said): Said => reply;
export function composersOf(store: Store): Readonly<Record<string, Composer>> {
  return {
    'deadlines.reminders': async ({ id }) => {
      const reminders = await store.reminders.findByMessage(id);
      return sentence('en', 'conversation', reminders.map(({ key }) => key).join('\n'));
    },
  };
}
