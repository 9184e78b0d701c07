import type { CalendarDate } from '../../calendar.js';
import { type Finding, refused, remark } from '../finding.js';
import { keyOf } from '../keys.js';
import type { ProposedPhase, ReadingContext } from '../proposal.js';
import { datesFrom, daysOf, type EventDates, readDates } from './dates.js';
import type { ReadEntry } from './entries.js';
import { factsOf, kindOf } from './facts.js';
import { textOf } from './properties.js';
import { MOST_OCCURRENCES, momentKey, type Occurrences, occurrencesOf } from './recurrence.js';
import { type FileZones, readTime } from './times.js';

export interface EventContext extends ReadingContext {
  readonly zones: FileZones;
  /** The whole file takes its events back. */
  readonly isCancelled: boolean;
}

interface Read {
  readonly phases: readonly ProposedPhase[];
  readonly findings: readonly Finding[];
}

/** Phases of one event of somebody else's, with the changes of single times of it. */
export function readForeignEvent(entries: readonly ReadEntry[], context: EventContext): Read {
  const changed = entries.flatMap((entry) => {
    const moment = recurrenceMoment(entry, context);
    return moment === undefined ? [] : [{ entry, moment }];
  });
  const masters = entries.filter((entry) => !changed.some((each) => each.entry === entry));
  const skipped = new Set(changed.map(({ moment }) => moment));
  const reads = [
    ...masters.map((entry) => readMaster(entry, skipped, context)),
    ...changed.map(({ entry, moment }) => readOne(entry, `-${moment.slice(0, 10)}`, context)),
  ];
  return {
    phases: reads.flatMap(({ phases }) => phases),
    findings: reads.flatMap(({ findings }) => findings),
  };
}

/** Which of its times an event changes. */
function recurrenceMoment({ component }: ReadEntry, { zones }: EventContext): string | undefined {
  const property = component.getFirstProperty('recurrence-id');
  const read = property && readTime(property, zones);
  return read?.kind === 'date' ? momentKey(read.date) : undefined;
}

function readOne(entry: ReadEntry, suffix: string, context: EventContext): Read {
  return readMaster(entry, new Set(), context, suffix);
}

function readMaster(
  entry: ReadEntry,
  skipped: ReadonlySet<string>,
  context: EventContext,
  suffix = '',
): Read {
  const { component, line } = entry;
  const name = textOf(component, 'summary');
  if (name === undefined) return refuse(refused(line, { name: 'missing' }, 'SUMMARY'));
  const read = readDates(component, context.zones);
  if (read.kind === 'problem') return refuse(refused(line, read.problem, read.property));
  const occurrences = occurrencesOf(component, read.start, context.zones, context.now);
  const phaseAt = (dates: EventDates, end: string): ProposedPhase => ({
    line,
    key: keyOf(`${keyOf(name)}${end}`),
    names: { en: name },
    ...datesOfKind(entry, dates),
    ...factsOf(component, context, context.isCancelled),
  });
  const starts = occurrences.kind === 'several' ? occurrences.starts : undefined;
  const phases = starts
    ? starts
        .filter((start) => !skipped.has(momentKey(start)))
        .map((start) => phaseAt(datesFrom(read.dates, start), `-${momentKey(start).slice(0, 10)}`))
    : [phaseAt(read.dates, suffix)];
  return { phases, findings: findingsOn(occurrences, line) };
}

function refuse(finding: Finding): Read {
  return { phases: [], findings: [finding] };
}

function findingsOn(occurrences: Occurrences, line: number): readonly Finding[] {
  if (occurrences.kind === 'not followed') return [remark({ name: 'repeats' }, line, 'RRULE')];
  if (occurrences.kind === 'once' || !occurrences.isCut) return [];
  return [remark({ name: 'repeatsOn', values: { count: MOST_OCCURRENCES } }, line, 'RRULE')];
}

function datesOfKind(
  { component }: ReadEntry,
  dates: EventDates,
): {
  readonly kind: NonNullable<ProposedPhase['kind']>;
  opens: CalendarDate | null;
  closes: CalendarDate | null;
} {
  const { from, to } = dates;
  const kind = kindOf(component, daysOf(dates));
  if (kind === 'deadline' || kind === 'publication') return { kind, opens: null, closes: from };
  return { kind, opens: from, closes: to ?? from };
}
