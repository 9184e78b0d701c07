import { Temporal } from 'temporal-polyfill';
import type { ReplyPart, RichText, Span } from '../../../chat/reply.js';
import type { CalendarDate } from '../calendar.js';
import type { Reader } from '../present/context.js';
import { dateSpans, dateText, dayText } from '../present/dates.js';
import { type MessageKey, messageWording } from '../wording/messages/wording.js';
import { type Entry, entriesFrom } from './digest-entries.js';
import { phaseName } from './names.js';
import { owedParts } from './owed.js';
import type { Told } from './told.js';
import { before, deadlineSpans } from './when.js';

/** Lines of one section at most. */
const MOST = 12;

export interface Digest {
  readonly title: string;
  readonly parts: readonly ReplyPart[];
}

/** The day of the digest among the reminders, while its week lasts. */
export function digestDay(told: Told, { zone, now }: Reader): Temporal.PlainDate | undefined {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const days = told.reminders.flatMap(({ subject, occasion }) =>
    subject.kind === 'digest' ? [Temporal.PlainDate.from(occasion.slice('digest:'.length))] : [],
  );
  return days.find((day) => mondayOf(day).equals(mondayOf(today)));
}

/**
 * What opens, closes and takes place in this week and the next, what is set to their months alone, and what is still
 * owed. Undefined when there is nothing of all that: nobody is told that there is nothing.
 */
export function digestOf(told: Told, reader: Reader, day: Temporal.PlainDate): Digest | undefined {
  const say = messageWording(reader.language);
  const monday = mondayOf(day);
  const { thisWeek, nextWeek, months } = entriesFrom(told, monday, reader.now);
  const owed = owedParts(reader, told.outstanding, told.editions);
  if (thisWeek.length + nextWeek.length + months.length + owed.length === 0) return undefined;
  return {
    title: say('digest.title', { day: dayText(reader.language, monday) }),
    parts: [
      ...(thisWeek.length > 0
        ? section(reader, say('digest.this'), thisWeek)
        : [paragraph(say('digest.nothing'))]),
      ...section(reader, say('digest.next'), nextWeek),
      ...monthSections(reader, months),
      ...owed,
    ],
  };
}

function monthSections(reader: Reader, entries: readonly Entry[]): readonly ReplyPart[] {
  const months = [...new Set(entries.map(({ date }) => dateText(reader.language, date)))];
  return months.flatMap((month) => {
    const heading = messageWording(reader.language)('digest.month', { month });
    const ofMonth = entries.filter(({ date }) => dateText(reader.language, date) === month);
    return section(reader, heading, ofMonth);
  });
}

function section(reader: Reader, heading: string, entries: readonly Entry[]): readonly ReplyPart[] {
  if (entries.length === 0) return [];
  const items = entries.slice(0, MOST).map((entry) => lineOf(reader, entry));
  const rest = entries.length - items.length;
  const more = rest > 0 ? [messageWording(reader.language)('more', { count: rest })] : [];
  return [paragraph([{ strong: heading }]), { kind: 'list', items: [...items, ...more] }];
}

/** "WSIS Prizes 2027: Submission – closes Wednesday 9 December 2026, 23:00 Geneva time". */
function lineOf(reader: Reader, { phase, edition, event, date }: Entry): RichText {
  const name = { strong: phaseName(reader.language, phase, edition) };
  const key: MessageKey = `event.${event}`;
  const said = messageWording(reader.language)(key);
  if (date.precision === 'month') return [name, ` – ${said.replace(/\s*[:：]$/, '')}`];
  return [name, ` – ${before(said)}`, ...spansOf(reader, event, date)];
}

function spansOf(reader: Reader, event: Entry['event'], date: CalendarDate): readonly Span[] {
  const isEnd = event === 'closes' || event === 'due';
  return isEnd ? deadlineSpans(reader, date) : dateSpans(reader.language, date, reader.zone);
}

function paragraph(text: RichText): ReplyPart {
  return { kind: 'paragraph', text };
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
