import type { ReplyPart, RichText, Span } from '../../../../chat/reply.js';
import type { DatedEvent } from '../../answers/calendar.js';
import { list, type PresentContext, section, verbatim } from '../context.js';
import { relationText } from './relation.js';
import { whenSpans, writtenTime } from './times.js';

/** One date on one line: "WSIS Forum 2023 · 13 March 2023 – 17 March 2023 · Geneva · starts in 12 days". */
export function eventItem(context: PresentContext, event: DatedEvent, zone: string): RichText {
  return joined([[{ strong: verbatim(context, event.name) }], ...eventDetails(context, event, zone)]);
}

/** A phase likewise, its number first. */
export function phaseItem(context: PresentContext, event: DatedEvent, zone: string): RichText {
  return joined([
    [{ strong: String(event.phase ?? '') }],
    [verbatim(context, event.name)],
    ...eventDetails(context, event, zone),
  ]);
}

/** Items under a heading; nothing where there are none. */
export function eventSection(
  context: PresentContext,
  heading: string,
  events: readonly DatedEvent[],
  zone: string,
): readonly ReplyPart[] {
  return section(
    heading,
    events.map((event) => eventItem(context, event, zone)),
  );
}

export function eventList(
  context: PresentContext,
  events: readonly DatedEvent[],
  zone: string,
): readonly ReplyPart[] {
  return list(events.map((event) => eventItem(context, event, zone)));
}

function eventDetails(
  context: PresentContext,
  event: DatedEvent,
  zone: string,
): readonly (readonly Span[])[] {
  const texts = [
    writtenTime(context, event),
    event.place && verbatim(context, event.place),
    standingText(context, event) ?? relationText(context, event),
  ];
  return [whenSpans(context, event, zone), ...texts.flatMap((text) => (text ? [[text]] : []))];
}

/** A plan is said to be one, in place of how far away it is, and with the note the record has on it. */
export function standingText(context: PresentContext, { standing, note }: DatedEvent): string | undefined {
  const { say } = context;
  if (standing === 'recorded') return undefined;
  const remark = note ? `${say('calendar.open')}${verbatim(context, note)}${say('calendar.close')}` : '';
  return `${say(`calendar.${standing}`)}${remark}`;
}

function joined(groups: readonly (readonly Span[])[]): readonly Span[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [' · ', ...group]));
}
