import type { CalendarQuery, Period } from '../../src/features/ask/queries/calendar.js';
import type { Framework } from '../../src/features/mappings/ports.js';

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** Every kind of period. */
const PERIODS: readonly Period[] = [
  { kind: 'days', from: '2022-12-05', to: '2022-12-11' },
  { kind: 'days', from: '2022-12-07', to: '2022-12-07' },
  { kind: 'days', from: '2022-12-05' },
  { kind: 'days', to: '2022-12-11' },
  ...UNITS.flatMap((unit) => [-2, -1, 0, 1, 2].map((offset): Period => ({ kind: 'relative', unit, offset }))),
  { kind: 'within', days: 10 },
  { kind: 'within', days: -10 },
  { kind: 'coming' },
  { kind: 'past' },
  ...(['before', 'after', 'during'] as const).map(
    (side): Period => ({ kind: 'event', event: 'cal-294', side }),
  ),
];

/** Queries about dates: each event, each phase, and lists of every kind. */
export function calendarQueries(framework: Framework): readonly CalendarQuery[] {
  return [...lists(), ...events(framework), ...processes(framework)];
}

function lists(): readonly CalendarQuery[] {
  const shows = ['on', 'due', 'starting'] as const;
  const coming = { kind: 'coming' } as const;
  const past = { kind: 'past' } as const;
  return [
    ...shows.flatMap((show) => PERIODS.map((period): CalendarQuery => ({ kind: 'calendar', show, period }))),
    ...shows.flatMap((show): CalendarQuery[] => [
      { kind: 'calendar', show, period: coming, pick: 'first' },
      { kind: 'calendar', show, period: past, pick: 'last', most: 3 },
    ]),
    { kind: 'calendar', show: 'on', period: past, kinds: ['workshop'], lines: ['C6'] },
    { kind: 'calendar', show: 'on', period: past, words: 'AI', kinds: ['meeting', 'report'] },
    { kind: 'calendar', show: 'due', period: coming, process: 'ocp-2023', zone: 'Asia/Tokyo' },
  ];
}

function events(framework: Framework): readonly CalendarQuery[] {
  const asks = ['when', 'start', 'end', 'left', 'place'] as const;
  const some = ['cal-001', 'cal-077', 'cal-083', 'cal-245', 'cal-270', 'cal-281', 'cal-283'];
  return [
    ...framework.calendar.map(({ id }): CalendarQuery => ({ kind: 'event', events: [id], ask: 'when' })),
    ...some.flatMap((id) => asks.map((ask): CalendarQuery => ({ kind: 'event', events: [id], ask }))),
  ];
}

function processes(framework: Framework): readonly CalendarQuery[] {
  return framework.processes.flatMap(({ id: process }): CalendarQuery[] => [
    { kind: 'process', process, ask: 'phases' },
    { kind: 'process', process, ask: 'now' },
    { kind: 'process', process, ask: 'now', at: '2022-12-16' },
    ...[1, 2, 3, 4, 5, 6].map((phase): CalendarQuery => ({ kind: 'process', process, ask: 'phase', phase })),
  ]);
}
