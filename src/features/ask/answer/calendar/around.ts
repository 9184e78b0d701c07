import type { DatedEvent } from '../../answers/calendar.js';
import type { AnswerContext } from '../context.js';
import { isBackground, isSuperseded } from './aspects.js';
import { toDatedEvent } from './dated-event.js';
import { compare, endKey, startKey } from './keys.js';
import { momentOf } from './moment.js';
import { hasEnded } from './state.js';

/**
 * The dates nearest to the moment: those that are on or come next, nearest first, and the last one that is over.
 * Periods of years, such as decades of the United Nations, are no dates to prepare for, nor are plans that did not
 * stand.
 */
export function datesAround(
  context: AnswerContext,
  most: number,
): { readonly coming: readonly DatedEvent[]; readonly last: DatedEvent | undefined } {
  const moment = momentOf(context);
  const dates = context.framework.calendar.filter((entry) => !isBackground(entry) && !isSuperseded(entry));
  const isOver = (entry: (typeof dates)[number]) => hasEnded(entry, moment);
  const coming = dates
    .filter((entry) => !isOver(entry))
    .toSorted((left, right) => compare(startKey(left), startKey(right)))
    .slice(0, most);
  const last = dates
    .filter(isOver)
    .toSorted((left, right) => compare(endKey(left, 'back'), endKey(right, 'back')))
    .at(-1);
  return {
    coming: coming.map((entry) => toDatedEvent(context, moment, entry)),
    last: last && toDatedEvent(context, moment, last),
  };
}
