import { Temporal } from 'temporal-polyfill';
import type { Span } from '../../../../chat/reply.js';
import { GENEVA } from '../../../../shared/zones.js';
import type { DatedEvent } from '../../answers/calendar.js';
import type { PresentContext } from '../context.js';
import { dateText, dayText, rangeText } from './dates.js';

/** Which end of a date is told. */
export type Side = 'both' | 'start' | 'end';

/** What the documents call the time of the secretariat; what they write in it needs no second spelling. */
const GENEVA_NAMES = ['Geneva time', 'CET', 'CEST'];

/**
 * When something is: "7 December 2022, 23:00 Geneva time (8 December 2022, 01:00 in Africa/Addis_Ababa)". Without an
 * hour in the document, only the days.
 */
export function whenSpans(
  context: PresentContext,
  event: DatedEvent,
  zone: string,
  side: Side = 'both',
): readonly Span[] {
  const told = oneSide(event, side);
  if (told.startInstant === undefined && told.endInstant === undefined) return [dateText(context, told)];
  const { say } = context;
  const geneva = say('calendar.geneva', { time: timeText(context, told, GENEVA) });
  if (zone === GENEVA) return [geneva];
  return [`${geneva}${say('calendar.open')}`, localSpan(context, told, zone), say('calendar.close')];
}

/** The hour as the document has it, where that is not what was said already. */
export function writtenTime(context: PresentContext, event: DatedEvent): string | undefined {
  const { timeAsWritten, zoneAsWritten } = event;
  if (!timeAsWritten || !zoneAsWritten || GENEVA_NAMES.includes(zoneAsWritten)) return undefined;
  return context.say('calendar.written', { text: timeAsWritten });
}

type Told = Pick<DatedEvent, 'start' | 'end' | 'precision' | 'startInstant' | 'endInstant'>;

function oneSide(event: DatedEvent, side: Side): Told {
  if (side === 'start') return { ...event, end: event.start, endInstant: event.startInstant };
  if (side === 'end' && event.end !== undefined)
    return { ...event, start: event.end, startInstant: event.endInstant };
  return event;
}

/**
 * The reader's own time is an instant, which platforms may show in their own way. A zone that was asked for by name
 * is text, or they would show another.
 */
function localSpan(context: PresentContext, told: Told, zone: string): Span {
  const instant = told.startInstant ?? told.endInstant;
  // A day without an hour is the same day everywhere: only the hour is told again.
  const time = timeText(context, { ...told, startInstant: instant }, zone);
  const text = context.say('calendar.inZone', { time, zone });
  return zone === context.zone && instant !== undefined ? { instant, text } : text;
}

/** Day and hour in a zone; a side without an hour is its day. */
function timeText(context: PresentContext, told: Told, zone: string): string {
  const start = stampIn(context, told.startInstant, zone) ?? { day: dayText(context.language, told.start) };
  const end = stampIn(context, told.endInstant, zone) ?? {
    day: dayText(context.language, told.end ?? told.start),
  };
  if (start.day !== end.day) return rangeText(context, stampText(context, start), stampText(context, end));
  const hours = [start.time, end.time].flatMap((time) => time ?? []);
  return stampText(context, { day: start.day, time: [...new Set(hours)].join('–') });
}

interface Stamp {
  readonly day: string;
  readonly time?: string;
}

function stampIn({ language }: PresentContext, instant: string | undefined, zone: string): Stamp | undefined {
  if (instant === undefined) return undefined;
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    day: dayText(language, local.toPlainDate().toString()),
    // All six languages write the hours of a timetable alike: 09:00, 23:00.
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

function stampText({ say }: PresentContext, { day, time }: Stamp): string {
  return time ? say('calendar.at', { day, time }) : day;
}
