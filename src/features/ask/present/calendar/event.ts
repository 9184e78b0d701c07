import type { ReplyPart, RichText } from '../../../../chat/reply.js';
import type { DatedEvent, EventAnswer } from '../../answers/calendar.js';
import { facts, note, type PresentContext, type Presented, paragraph, verbatim } from '../context.js';
import { eventSection, standingText } from './item.js';
import { relationText, timeLeftText } from './relation.js';
import { whenSpans } from './times.js';

type Ask = EventAnswer['ask'];
type FactEntry = readonly [label: string, value: RichText | undefined];

export function presentEvent(context: PresentContext, answer: EventAnswer): Presented {
  const { events, superseded, zone, ask } = answer;
  const [only] = events;
  const isOne = only !== undefined && events.length === 1;
  return {
    title: isOne ? verbatim(context, only.name) : context.say('calendar.dates'),
    parts: [
      ...events.flatMap((event) => [
        ...(isOne ? [] : [paragraph([{ strong: verbatim(context, event.name) }])]),
        ...eventParts(context, event, zone, ask),
      ]),
      ...eventSection(context, context.say('calendar.plans'), superseded, zone),
    ],
  };
}

/** Everything on one date, what was asked for first. */
export function eventParts(
  context: PresentContext,
  event: DatedEvent,
  zone: string,
  ask: Ask = 'when',
): readonly ReplyPart[] {
  const { say } = context;
  const standing = standingText(context, event);
  return [
    ...facts([...asked(context, event, zone, ask), ...always(context, event)]),
    ...(ask === 'place' && !event.place ? [paragraph(say('calendar.noPlace'))] : []),
    ...(ask === 'end' && event.end === undefined ? [paragraph(say('calendar.noEnd'))] : []),
    ...(standing ? [note(standing, 'warning')] : []),
    ...(event.note && !standing ? [note(verbatim(context, event.note))] : []),
    ...(event.isDerived ? [note(say('calendar.derived'))] : []),
  ];
}

/** The facts the question is about, in the order it asks for them. */
function asked(context: PresentContext, event: DatedEvent, zone: string, ask: Ask): readonly FactEntry[] {
  const { say } = context;
  const date: FactEntry = [say('date'), whenSpans(context, event, zone)];
  const status: FactEntry = [say('status'), relationText(context, event)];
  const place: FactEntry = [say('calendar.place'), event.place && verbatim(context, event.place)];
  switch (ask) {
    case 'when':
      return [date, status, place];
    case 'start':
      return [[say('calendar.start'), whenSpans(context, event, zone, 'start')], status, place];
    case 'end':
      return event.end === undefined
        ? [date, status, place]
        : [[say('calendar.end'), whenSpans(context, event, zone, 'end')], status, place];
    case 'left':
      return [[say('status'), timeLeftText(context, event)], date, place];
    case 'place':
      return [place, date, status];
  }
}

function always(context: PresentContext, event: DatedEvent): readonly FactEntry[] {
  const { say } = context;
  const { process, phase, lines, asWritten, timeAsWritten } = event;
  const hour = timeAsWritten && !asWritten.includes(timeAsWritten) ? [timeAsWritten] : [];
  return [
    [say('actionLines'), verbatim(context, ...lines)],
    [say('calendar.process'), process && phaseText(context, process.title, phase)],
    [
      say('calendar.asWritten'),
      [asWritten, ...hour].map((text) => verbatim(context, text)).join(say('semicolon')),
    ],
  ];
}

function phaseText(context: PresentContext, process: string, phase: number | undefined): string {
  return phase === undefined
    ? verbatim(context, process)
    : context.say('calendar.phaseOf', { process, phase: String(phase) });
}
