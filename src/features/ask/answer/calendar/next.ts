import type { CalendarEntry } from '../../../knowledge/ports.js';
import type { Query, QueryOf } from '../../query.js';
import type { Moment } from './moment.js';
import { hasEnded } from './state.js';

const COMING = { kind: 'coming' } as const;
const NEXT_DATE = { kind: 'calendar', show: 'on', period: COMING, pick: 'first' } as const;
const NEXT_DEADLINE = { kind: 'calendar', show: 'due', period: COMING, pick: 'first' } as const;
const SOON_DUE = { kind: 'calendar', show: 'due', period: { kind: 'within', days: 30 } } as const;

/** Buttons keep the zone that was asked for. */
function inZone(query: { readonly zone?: string | undefined }): { readonly zone?: string } {
  return query.zone === undefined ? {} : { zone: query.zone };
}

/** After a list: where the process of its first date stands, the same for the next stretch, the next dates. */
export function afterList(query: QueryOf<'calendar'>, shown: readonly CalendarEntry[]): readonly Query[] {
  const zone = inZone(query);
  return distinct(query, [
    ...processesOf(shown).map((process): Query => ({ kind: 'process', process, ask: 'now', ...zone })),
    ...later(query),
    { ...NEXT_DEADLINE, ...zone },
    { ...NEXT_DATE, ...zone },
    { ...SOON_DUE, ...zone },
  ]);
}

function later(query: QueryOf<'calendar'>): readonly Query[] {
  const { period } = query;
  if (period.kind !== 'relative' || period.offset >= 60) return [];
  return [{ ...query, period: { ...period, offset: period.offset + 1 } }];
}

export function afterEvent(
  query: QueryOf<'event'>,
  events: readonly CalendarEntry[],
  moment: Moment,
): readonly Query[] {
  const zone = inZone(query);
  const [first] = events;
  const lines = events.flatMap((event) => event.actionLines).slice(0, 1);
  const isAhead = first !== undefined && !hasEnded(first, moment);
  return distinct(query, [
    ...processesOf(events).map((process): Query => ({ kind: 'process', process, ask: 'now', ...zone })),
    ...(isAhead ? [{ ...NEXT_DEADLINE, ...zone }] : []),
    ...lines.map((code): Query => ({ kind: 'describe', subjects: [{ kind: 'line', code }] })),
    { ...NEXT_DATE, ...zone },
    { ...SOON_DUE, ...zone },
  ]);
}

export function afterProcess(
  query: QueryOf<'process'>,
  phases: readonly CalendarEntry[],
  moment: Moment,
): readonly Query[] {
  const { process } = query;
  const zone = inZone(query);
  const nextPhase = phases.find((phase) => !hasEnded(phase, moment))?.phase ?? phases.at(-1)?.phase;
  return distinct(query, [
    { kind: 'process', process, ask: 'now', ...zone },
    { kind: 'process', process, ask: 'phases', ...zone },
    ...(nextPhase ? [{ kind: 'process', process, ask: 'phase', phase: nextPhase, ...zone } as const] : []),
    { ...NEXT_DEADLINE, ...zone },
  ]);
}

function processesOf(entries: readonly CalendarEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ process }) => process ?? []))].slice(0, 1);
}

/** At most four, none of them what was just asked. */
function distinct(asked: Query, queries: readonly Query[]): readonly Query[] {
  const others = queries.filter((query) => JSON.stringify(query) !== JSON.stringify(asked));
  return others.slice(0, 4);
}
