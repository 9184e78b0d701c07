import { joinUnits } from '../../../../shared/wording.js';
import type { Distance } from '../../answers/calendar.js';
import type { PresentContext } from '../context.js';

/**
 * A distance in words: "3 days, 4 hours" for what is to come, and only "3 days" for what is past. Minutes matter on
 * the last day alone.
 */
export function durationText({ say, language }: PresentContext, { days, time, isPast }: Distance): string {
  const { hours, minutes } = time ?? { hours: 0, minutes: 0 };
  const isLastDay = days === 0;
  const parts = [
    ...(days > 0 ? [say('calendar.days', { count: days })] : []),
    ...(hours > 0 && (isLastDay || !isPast) ? [say('calendar.hours', { count: hours })] : []),
    ...(minutes > 0 && isLastDay ? [say('calendar.minutes', { count: minutes })] : []),
  ];
  if (parts.length === 0) return say('calendar.moment');
  return joinUnits(language, parts);
}
