import { Temporal } from 'temporal-polyfill';
import { ZONE_CITIES } from '../../../shared/zone-cities.js';
import { ZONE_NAMES } from '../../../shared/zone-names.js';
import { GENEVA } from '../../../shared/zones.js';
import { fold } from './fold.js';

/** A zone as it was typed. */
export interface TypedZone {
  /** IANA zone; none where an offset alone was typed. */
  readonly zone?: string;
  /** Minutes ahead of UTC that the abbreviation or offset stands for: it says which of the zone's two times is meant. */
  readonly offset?: number;
  /** `CET`; none of a city or an IANA name. */
  readonly abbreviation?: string;
}

/** Abbreviations that mean one offset to everybody; CST and IST, say, do not. */
const ABBREVIATIONS: ReadonlyMap<string, { readonly zone: string; readonly offset: number }> = new Map(
  Object.entries({
    utc: { zone: 'UTC', offset: 0 },
    gmt: { zone: 'UTC', offset: 0 },
    z: { zone: 'UTC', offset: 0 },
    мсв: { zone: 'UTC', offset: 0 },
    cet: { zone: GENEVA, offset: 60 },
    cest: { zone: GENEVA, offset: 120 },
    mez: { zone: GENEVA, offset: 60 },
    mesz: { zone: GENEVA, offset: 120 },
    eat: { zone: 'Africa/Addis_Ababa', offset: 180 },
    wat: { zone: 'Africa/Lagos', offset: 60 },
    cat: { zone: 'Africa/Kigali', offset: 120 },
    sast: { zone: 'Africa/Johannesburg', offset: 120 },
    eet: { zone: 'Europe/Bucharest', offset: 120 },
    eest: { zone: 'Europe/Bucharest', offset: 180 },
    bst: { zone: 'Europe/London', offset: 60 },
    msk: { zone: 'Europe/Moscow', offset: 180 },
    мск: { zone: 'Europe/Moscow', offset: 180 },
    est: { zone: 'America/New_York', offset: -300 },
    edt: { zone: 'America/New_York', offset: -240 },
    pst: { zone: 'America/Los_Angeles', offset: -480 },
    pdt: { zone: 'America/Los_Angeles', offset: -420 },
    brt: { zone: 'America/Sao_Paulo', offset: -180 },
    jst: { zone: 'Asia/Tokyo', offset: 540 },
    aest: { zone: 'Australia/Sydney', offset: 600 },
    aedt: { zone: 'Australia/Sydney', offset: 660 },
  }),
);

/** Words around the name of a place, and forms of names, that say no more than the name: "heure de Genève". */
const FILLERS =
  /(?<![\p{L}_/-])(?:local time|time zone|timezone|time|standard|heures? (?:de|d')|hora (?:de|del)|hour|بتوقيت|توقيت|по|времени|время|in|of|at|a|uhr)(?![\p{L}_/-])|时间/gu;
const OTHER_FORMS: Readonly<Record<string, string>> = { женевскому: GENEVA, московскому: 'Europe/Moscow' };
const OFFSET = /^(?:(?:utc|gmt) ?)?([+-])(\d{1,2})(?::?(\d{2}))?$/;
const MAXIMUM_OFFSET = 14 * 60;

/** The zone that a folded text names, or undefined. */
export function readZone(text: string): TypedZone | undefined {
  return readName(text) ?? readName(text.replaceAll(FILLERS, ' ').replaceAll(/ +/g, ' ').trim());
}

function readName(name: string): TypedZone | undefined {
  const abbreviation = ABBREVIATIONS.get(name);
  if (abbreviation) return { ...abbreviation, abbreviation: name.toUpperCase() };
  const offset = OFFSET.exec(name);
  if (offset) return readOffset(offset);
  const zone = zonesByName().get(name) ?? findZone(name);
  return zone === undefined ? undefined : { zone };
}

/** What a zone's time is called at an offset: `CEST`. */
export function abbreviationOf(zone: string, offset: number): string | undefined {
  const found = [...ABBREVIATIONS].find(([, value]) => value.zone === zone && value.offset === offset);
  return found?.[0].toUpperCase();
}

/** Whether Temporal knows a zone by this name. */
export function isZone(name: string): boolean {
  return zoneIdOf(name) !== undefined;
}

function readOffset([, sign, hours, minutes = '0']: RegExpExecArray): TypedZone | undefined {
  const size = Number(hours) * 60 + Number(minutes);
  if (size > MAXIMUM_OFFSET || Number(minutes) > 59) return undefined;
  return { offset: sign === '-' ? -size : size };
}

/** An IANA name in any case. Only names with a slash, so that nothing else is taken for one by chance. */
function findZone(name: string): string | undefined {
  return name.includes('/') ? zoneIdOf(name) : undefined;
}

function zoneIdOf(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

let byName: ReadonlyMap<string, string> | undefined;

/** Zones by the names of cities, in the six languages. Made at first use: there are some thousands. */
function zonesByName(): ReadonlyMap<string, string> {
  byName ??= new Map([
    ...Intl.supportedValuesOf('timeZone').flatMap((zone) =>
      citiesOf(zone).map((city) => [city, zone] as const),
    ),
    ...Object.entries(ZONE_NAMES).flatMap(([zone, names]) =>
      names.split(',').map((name) => [fold(name), zone] as const),
    ),
    ...Object.entries(OTHER_FORMS).map(([name, zone]) => [fold(name), zone] as const),
  ]);
  return byName;
}

function citiesOf(zone: string): readonly string[] {
  const own = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return [own, ...(ZONE_CITIES[zone] ?? [])].map(fold);
}
