import { GENEVA } from '../../../../shared/zones.js';
import type { AnsweredPeriod, ListAnswer } from '../../answers/calendar.js';
import { type PresentContext, verbatim } from '../context.js';
import { dayText, rangeText } from './dates.js';
import { kindText } from './kinds.js';

/** What was asked for, as a heading: "Due · deadlines · 5 December 2022 – 11 December 2022". */
export function listHeading(context: PresentContext, answer: ListAnswer): string {
  const { say } = context;
  const { pick, show, narrowedTo, period, zone } = answer;
  const isNow = period.asked.kind === 'coming' || period.asked.kind === 'past';
  const parts = [
    pick && say(`calendar.${pick}`),
    pick && show === 'on' ? undefined : say(`calendar.${show}`),
    ...narrowedTo.kinds.map((kind) => verbatim(context, kindText(say, kind))),
    ...narrowedTo.lines.map((line) => verbatim(context, line)),
    narrowedTo.words && say('calendar.words', { words: narrowedTo.words }),
    narrowedTo.process && verbatim(context, narrowedTo.process.title),
    pick && isNow ? undefined : periodText(context, period),
    zone === GENEVA ? undefined : verbatim(context, zone),
  ];
  return parts.filter(Boolean).join(' · ');
}

function periodText(context: PresentContext, { asked, from, to, event }: AnsweredPeriod): string {
  const { say } = context;
  if (asked.kind === 'event' && event) return say(`calendar.${asked.side}`, { event });
  const first = from && dayText(context.language, from);
  const last = to && dayText(context.language, to);
  if (first && last) return rangeText(context, first, last);
  if (first) return say('calendar.from', { day: first });
  return last ? say('calendar.until', { day: last }) : '';
}
