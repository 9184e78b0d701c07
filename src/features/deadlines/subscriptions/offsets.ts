import { Temporal } from 'temporal-polyfill';
import { DEFAULT_SETTINGS, LONGEST_OFFSET_DAYS } from '../subscriber.js';
import { fold } from '../typed-date/fold.js';

/** Offered to be ticked. */
export const USUAL_OFFSETS = DEFAULT_SETTINGS.offsets;

const UNITS: readonly (readonly [names: string, minutes: number])[] = [
  [
    'w wk week weeks semaine semaines semana semanas неделя недели недель нед 周 星期 أسبوع أسابيع',
    7 * 24 * 60,
  ],
  ['d day days jour jours j dia dias день дня дней дн д 天 日 يوم أيام يوما', 24 * 60],
  ['h hr hrs hour hours heure heures hora horas час часа часов ч 小时 ساعة ساعات', 60],
];

const SEPARATORS = /[,;、،\n]|\s(?:and|et|y|и|و|和|e)\s/u;
const ONE = /^(\d{1,4})\s*([^\d\s]*)$/u;
const DAY = 24 * 60;

export type TypedOffsets =
  | { readonly kind: 'offsets'; readonly offsets: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: 'unreadable' | 'long'; readonly text: string };

/** "45 days, 6 hours" as durations; a number alone is days. */
export function readOffsets(typed: string): TypedOffsets {
  const offsets: string[] = [];
  for (const text of typed.split(SEPARATORS).map((part) => part.trim())) {
    if (text === '') continue;
    const minutes = minutesOf(text);
    if (minutes === undefined || minutes === 0) return { kind: 'fault', fault: 'unreadable', text };
    if (minutes > LONGEST_OFFSET_DAYS * DAY) return { kind: 'fault', fault: 'long', text };
    offsets.push(durationOf(minutes));
  }
  return { kind: 'offsets', offsets };
}

function minutesOf(text: string): number | undefined {
  const [, count, unit = ''] = ONE.exec(fold(text)) ?? [];
  if (count === undefined) return undefined;
  const [, size] =
    unit === '' ? ['', DAY] : (UNITS.find(([names]) => fold(names).split(' ').includes(unit)) ?? []);
  return size === undefined ? undefined : Number(count) * size;
}

function durationOf(minutes: number): string {
  return minutes % DAY === 0 ? `P${minutes / DAY}D` : `PT${minutes / 60}H`;
}

/** Each once, the longest first. */
export function sortOffsets(offsets: readonly string[]): readonly string[] {
  const length = (offset: string) =>
    Temporal.Duration.from(offset).total({ unit: 'minute', relativeTo: '2026-01-01T00:00Z[UTC]' });
  return [...new Set(offsets)].sort((one, other) => length(other) - length(one));
}
