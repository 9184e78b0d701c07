import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { DatedEvent } from '../../answers/calendar.js';
import type { Named } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { citedSource } from '../sources.js';
import { writtenEnd, writtenStart } from './days.js';
import { distanceTo } from './distance.js';
import type { Moment } from './moment.js';
import { standingOf } from './standing.js';
import { stateOf } from './state.js';

/** A calendar entry as an answer gives it, seen from the moment. */
export function toDatedEvent(context: AnswerContext, moment: Moment, entry: CalendarEntry): DatedEvent {
  const { id, name, kind, precision, start, asWritten } = entry;
  return {
    id,
    name,
    kind,
    precision,
    start,
    end: entry.end ?? undefined,
    startInstant: writtenStart(entry),
    endInstant: writtenEnd(entry),
    asWritten,
    timeAsWritten: entry.timeAsWritten ?? undefined,
    zoneAsWritten: entry.zoneAsWritten ?? undefined,
    place: entry.place ?? undefined,
    lines: entry.actionLines,
    process: processName(context, entry.process),
    phase: entry.phase ?? undefined,
    isDerived: entry.basis === 'derived',
    standing: standingOf(entry),
    note: entry.note ?? undefined,
    state: stateOf(entry, moment),
    ...distancesOf(entry, moment),
    source: citedSource(context.framework, entry.citation).label,
  };
}

/** A process by its name in the answer's language. */
export function processName(
  { framework, language }: AnswerContext,
  id: string | null | undefined,
): Named | undefined {
  const process = framework.process(id ?? '');
  return process && { code: process.id, title: process.names[language].text };
}

function distancesOf(entry: CalendarEntry, moment: Moment): Pick<DatedEvent, 'toStart' | 'toEnd'> {
  if (entry.precision !== 'day') return { toStart: undefined, toEnd: undefined };
  return {
    toStart: distanceTo(entry.start, writtenStart(entry), moment),
    toEnd: entry.end === null ? undefined : distanceTo(entry.end, writtenEnd(entry), moment),
  };
}
