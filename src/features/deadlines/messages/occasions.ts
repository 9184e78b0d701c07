import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import { joinUnits } from '../../../shared/wording.js';
import type { Occasion } from '../reminder.js';
import { commonWording } from '../wording/common/wording.js';
import { messageWording } from '../wording/messages/wording.js';

/** "7 days before", "opening": why a reminder is sent, in a few words. */
export function occasionText(language: Language, occasion: Occasion): string {
  const say = messageWording(language);
  const [kind = '', detail = ''] = occasion.split(':');
  switch (kind) {
    case 'opening':
    case 'closing':
    case 'digest':
    case 'snooze':
      return say(`occasion.${kind}`);
    default: {
      const isAfter = detail.startsWith('-');
      const time = durationText(language, isAfter ? detail.slice(1) : detail);
      return say(isAfter ? 'occasion.after' : 'occasion.before', { time });
    }
  }
}

/** "7 days" of `P7D`, "2 hours" of `PT2H`. */
export function durationText(language: Language, duration: string): string {
  const say = commonWording(language);
  const { weeks, days, hours, minutes } = Temporal.Duration.from(duration);
  const count = weeks * 7 + days;
  return joinUnits(language, [
    ...(count > 0 ? [say('days', { count })] : []),
    ...(hours > 0 ? [say('hours', { count: hours })] : []),
    ...(minutes > 0 ? [say('minutes', { count: minutes })] : []),
  ]);
}
