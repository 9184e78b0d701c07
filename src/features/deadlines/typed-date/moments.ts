import type { Temporal } from 'temporal-polyfill';
import { instantOf, instantsOf, minuteDate } from '../local-time.js';
import type { TypedTime } from './clocks.js';
import { type FaultyDate, faulty } from './result.js';
import { abbreviationOf, type TypedZone } from './zone.js';

/** One clock that a text shows: its time and zone. A text may show several, which must name one instant. */
export interface Clock {
  readonly time: TypedTime;
  readonly zone: TypedZone;
  /** `11:00 cet`. */
  readonly text: string;
}

/** What one clock may mean, each an instant; two in an hour that a clock change repeats. */
export type ClockMoments =
  | { readonly kind: 'moments'; readonly instants: readonly Temporal.Instant[] }
  | FaultyDate;

/** The instants at which a clock shows its time on a day; `zone` is that of a clock that names none. */
export function momentsOfClock(
  { time, zone }: Clock,
  day: Temporal.PlainDate,
  context: string,
): ClockMoments {
  const local = localTime(day, time);
  if (!local) return faulty('impossible time', { time: time.text });
  const place = zone.zone ?? context;
  if (zone.offset !== undefined) return momentAtOffset(local, place, { ...zone, offset: zone.offset });
  const instants = instantsOf(local, place);
  if (instants.length > 0) return { kind: 'moments', instants };
  const next = instantOf(local, place).toZonedDateTimeISO(place).toPlainTime();
  return faulty('time left out', { ...shown(local, place), next: clockText(next) });
}

/** An abbreviation that the zone does not go by on that day says something else than what its clocks show. */
function momentAtOffset(
  local: Temporal.PlainDateTime,
  zone: string,
  { offset, abbreviation }: TypedZone & { readonly offset: number },
): ClockMoments {
  const instant = local.toZonedDateTime('UTC').subtract({ minutes: offset }).toInstant();
  const there = instant.toZonedDateTimeISO(zone);
  const isThere = there.offsetNanoseconds === offset * 60 * 1e9;
  if (isThere || abbreviation === undefined) return { kind: 'moments', instants: [instant] };
  const onTheWall = instantOf(local, zone);
  const minutes = onTheWall.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
  const right = abbreviationOf(zone, minutes) ?? there.offset;
  return faulty(
    'season differs',
    { ...shown(local, zone), typed: abbreviation, right },
    [onTheWall, instant].map((each) => minuteDate(each, zone)),
  );
}

/** 24:00 is the end of the day. */
function localTime(
  day: Temporal.PlainDate,
  { hour, minute, second }: TypedTime,
): Temporal.PlainDateTime | undefined {
  if (minute > 59 || second > 59 || hour > 24) return undefined;
  if (hour < 24) return day.toPlainDateTime({ hour, minute, second });
  return minute === 0 && second === 0 ? day.add({ days: 1 }).toPlainDateTime() : undefined;
}

export function shown(local: Temporal.PlainDateTime, zone: string): Readonly<Record<string, string>> {
  return { date: local.toPlainDate().toString(), time: clockText(local.toPlainTime()), zone };
}

function clockText(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
}
