import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../queries/calendar.js';
import { NO_YEAR } from '../entities/dates.js';
import type { Days } from '../entities/mention.js';
import type { Cue } from '../parse.js';
import { cuesOf, has, type Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** The stretch of time a question names: days, months and years as typed, or one told from today. */
export function periodOf(scene: Scene): Period | undefined {
  return rangeOf(scene) ?? relativeOf(scene) ?? namedDays(scene) ?? yearOf(scene);
}

/** "Between 21 and 25 November", "from 1 September 2022 to 31 January 2023", "since May", "until Friday". */
function rangeOf(scene: Scene): Period | undefined {
  const [first, second] = scene.days.map((days) => withYear(scene, days));
  if (first && second) {
    const from = first.from <= second.from ? first.from : second.from;
    return { kind: 'days', from, to: first.to >= second.to ? first.to : second.to };
  }
  if (!first) return undefined;
  if (has(scene, 'after')) return { kind: 'days', from: dayBeside(first.to, 1) };
  if (has(scene, 'since')) return { kind: 'days', from: first.from };
  if (has(scene, 'before')) return { kind: 'days', to: dayBeside(first.from, -1) };
  if (has(scene, 'until')) return { kind: 'days', to: first.to };
  return undefined;
}

function dayBeside(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function namedDays(scene: Scene): Period | undefined {
  const [first] = scene.days.map((days) => withYear(scene, days));
  if (first && first.from === first.to && isWeekOf(scene)) return weekAround(first.from);
  return first && { kind: 'days', from: first.from, to: first.to };
}

/** "In the week of 24 October". */
function isWeekOf(scene: Scene): boolean {
  return has(scene, 'week') && !has(scene, 'this', 'next', 'last', 'coming', 'past');
}

function weekAround(day: string): Period {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return { kind: 'days', from: monday.toString(), to: monday.add({ days: 6 }).toString() };
}

function yearOf({ years }: Scene): Period | undefined {
  const [year, ...others] = years;
  if (year === undefined || others.length > 1) return undefined;
  const last = others[0] ?? year;
  return { kind: 'days', from: `${Math.min(year, last)}-01-01`, to: `${Math.max(year, last)}-12-31` };
}

/** A day or month without its year is the one nearest to come, or the last one where the question looks back. */
function withYear(scene: Scene, days: Days): { readonly from: string; readonly to: string } {
  const today = scene.setting.today() ?? Temporal.PlainDate.from('2022-12-01');
  if (days.weekday !== undefined) return weekdayOf(scene, days.weekday, today);
  if (!days.from.startsWith(NO_YEAR)) return days;
  const year = scene.years[0] ?? nearestYear(days, today, has(scene, 'past', 'last') || isPastTense(scene));
  return {
    from: days.from.replace(NO_YEAR, String(year)),
    to: clampDay(days.to.replace(NO_YEAR, String(year))),
  };
}

function isPastTense({ parse }: Scene): boolean {
  return parse.tokens.some(({ text }) => ['was', 'were', 'did', 'happened', 'took'].includes(text));
}

/** 29 February exists in some years only. */
function clampDay(day: string): string {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'constrain' }).toString();
}

function nearestYear(days: Days, today: Temporal.PlainDate, isPast: boolean): number {
  const here = today.toString().slice(5);
  if (isPast) return days.from.slice(5) <= here ? today.year : today.year - 1;
  return days.to.slice(5) >= here ? today.year : today.year + 1;
}

function weekdayOf(scene: Scene, weekday: number, today: Temporal.PlainDate) {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  const isBack = has(scene, 'last', 'past');
  const day = isBack
    ? today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 || 7 })
    : today.add({ days: ahead });
  return { from: day.toString(), to: day.toString() };
}

const DAY_OFFSETS: Readonly<Partial<Record<CueClass, number>>> = { today: 0, tomorrow: 1, yesterday: -1 };

/** "Today", "this week", "next month", "the last quarter", "in the next ten days". */
function relativeOf(scene: Scene): Period | undefined {
  for (const [cue, offset] of Object.entries(DAY_OFFSETS)) {
    if (scene.cues.has(cue as CueClass)) return { kind: 'relative', unit: 'day', offset };
  }
  const unit = cuesOf(scene, ...UNITS)[0];
  if (!unit || !isUnit(unit.cue)) return undefined;
  const direction = directionOf(scene, unit);
  const count = countBefore(scene, unit);
  if (count !== undefined && direction !== undefined)
    return { kind: 'within', days: (direction < 0 ? -1 : 1) * daysOf(count, unit.cue) };
  return direction === undefined ? undefined : { kind: 'relative', unit: unit.cue, offset: direction };
}

function isUnit(cue: CueClass): cue is Unit {
  return UNITS.some((unit) => unit === cue);
}

/** The word beside the unit tells: this 0, next 1, last −1. */
function directionOf(scene: Scene, unit: Cue): number | undefined {
  const beside = cuesOf(scene, 'this', 'next', 'last', 'coming', 'past')
    .map((cue) => ({ cue: cue.cue, distance: Math.abs(cue.at - unit.at) }))
    .filter(({ distance }) => distance <= 3)
    .toSorted((left, right) => left.distance - right.distance)[0];
  if (!beside) return countBefore(scene, unit) === undefined ? undefined : 1;
  if (beside.cue === 'this') return 0;
  return beside.cue === 'next' || beside.cue === 'coming' ? 1 : -1;
}

/** "Ten days", "two weeks". */
function countBefore({ parse, setting }: Scene, unit: Cue): number | undefined {
  const token = parse.tokens[unit.at - 1];
  const digits = token?.kind === 'number' ? token.text : setting.numbers.get(token?.text ?? '');
  const count = Number(digits);
  return digits !== undefined && count >= 1 && count <= 366 ? count : undefined;
}

const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function daysOf(count: number, unit: Unit): number {
  return Math.min(3660, count * DAYS[unit]);
}
