import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '../../calendar.js';
import { zoneNamed } from '../csv/exact-date.js';
import type { ReadDate } from '../proposal.js';
import { ICAL } from './library.js';
import { type Component, type Property, rawValues, textOf } from './properties.js';
import { isFollowed } from './rule.js';

type Described = InstanceType<typeof ICAL.Timezone>;

/** What times without a zone, or with one of a file's own, are read with. */
export interface FileZones {
  /** Of times that say none. */
  readonly zone: string;
  /** Descriptions of zones in the file by their names there. */
  readonly described: ReadonlyMap<string, Described>;
}

const OFFSET = /^[+-][01]\d:[0-5]\d/;

/** Years that descriptions of zones are worked out for. */
const YEARS = { first: 1970, last: 2199 } as const;

export function readFileZones(components: readonly Component[], zone: string): FileZones {
  const described = components.flatMap((component) => {
    const name = textOf(component, 'tzid');
    return name !== undefined && isDescription(component)
      ? [[name, new ICAL.Timezone(component)] as const]
      : [];
  });
  return { zone, described: new Map(described) };
}

/** Clocks are changed once a year, by a rule that can be followed and with offsets that there are. */
function isDescription(component: Component): boolean {
  const changes = component.getAllSubcomponents();
  const isChange = (change: Component) => {
    const rules = change.getAllProperties('rrule').map((property) => property.getFirstValue());
    const isYearly = rules.every(
      (rule) => rule instanceof ICAL.Recur && rule.freq === 'YEARLY' && isFollowed(rule),
    );
    return (
      isYearly && ['tzoffsetfrom', 'tzoffsetto'].every((name) => OFFSET.test(textOf(change, name) ?? ''))
    );
  };
  return changes.length > 0 && changes.every(isChange);
}

/** A begin or an end, the first of the property's values. Names of zones mean the same everywhere, so they go first. */
export function readTime(property: Property, zones: FileZones): ReadDate {
  return readValue(rawValues(property)[0] ?? '', zoneNameOf(property), zones);
}

export function zoneNameOf(property: Property): string | undefined {
  const name: unknown = property.getFirstParameter('tzid');
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** `2027-03-01`, `2027-03-01T09:00:00` or the same with a Z, as the library writes what it read. */
export function readValue(value: string, zoneName: string | undefined, zones: FileZones): ReadDate {
  // Days are often written where a moment was promised.
  const [, date = value, clock = ''] = /^([\d-]+)(?:T(.*))?$/.exec(value) ?? [];
  const isDay = clock.replaceAll(':', '') === '';
  try {
    const options = { overflow: 'reject' } as const;
    if (isDay) return dayOf(Temporal.PlainDate.from(date, options), zoneName, zones);
    const local = Temporal.PlainDateTime.from(`${date}T${clock.replace(/:?Z?$/, '')}`, options);
    if (local.year < YEARS.first || local.year > YEARS.last) return impossible(value);
    return momentOf(local, clock.endsWith('Z') ? 'UTC' : zoneName, zones, clock.endsWith('Z'));
  } catch {
    return impossible(value);
  }
}

function dayOf(day: Temporal.PlainDate, zoneName: string | undefined, { zone }: FileZones): ReadDate {
  const named = zoneName === undefined ? undefined : knownZone(zoneName);
  return { kind: 'date', date: { precision: 'day', date: day.toString(), zone: named ?? zone } };
}

function momentOf(
  local: Temporal.PlainDateTime,
  zoneName: string | undefined,
  zones: FileZones,
  isUtc: boolean,
): ReadDate {
  if (isUtc) return minute(local.toZonedDateTime('UTC').toInstant(), zones.zone);
  if (zoneName === undefined) return minute(local.toZonedDateTime(zones.zone).toInstant(), zones.zone);
  const known = knownZone(zoneName);
  if (known !== undefined) return minute(local.toZonedDateTime(known).toInstant(), known);
  const described = zones.described.get(zoneName);
  if (!described) return { kind: 'problem', problem: { name: 'unknownZone', values: { zone: zoneName } } };
  const offset = described.utcOffset(
    ICAL.Time.fromDateTimeString(local.toString({ smallestUnit: 'second' })),
  );
  return minute(local.toZonedDateTime('UTC').toInstant().subtract({ seconds: offset }), zones.zone);
}

function minute(instant: Temporal.Instant, zone: string): ReadDate {
  const date: CalendarDate = { precision: 'minute', instant: instant.toString(), zone };
  return { kind: 'date', date };
}

/** `Europe/Zurich`, also at the end of a name with a path before it: `/citadel.org/20210210_1/Europe/Zurich`. */
function knownZone(name: string): string | undefined {
  const parts = name.replaceAll('"', '').split('/').filter(Boolean);
  for (const most of [3, 2, 1]) {
    const zone = parts.length >= most ? zoneNamed(parts.slice(-most).join('/')) : undefined;
    if (zone !== undefined && (most > 1 || parts.length === 1)) return zone;
  }
  return undefined;
}

function impossible(value: string): ReadDate {
  return {
    kind: 'problem',
    problem: { name: 'impossibleDate', values: { date: value.replace(/T?:*$/, '') } },
  };
}
