import { Temporal } from 'temporal-polyfill';
import type { WordingValues } from '../../../../shared/wording.js';
import type { CalendarDate } from '../../calendar.js';
import type { ProblemName } from '../finding.js';
import type { ReadDate } from '../proposal.js';

const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MINUTE =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:\d{2}(?::\d{2})?)?(?: ([A-Za-z]\S*))?$/;

/**
 * A date as a spreadsheet sorts it: `2027-02`, `2027-02-15` or `2027-02-15 23:00`. The last is followed by its offset
 * where a clock change shows that hour twice, and by its zone where the row has another.
 */
export function writeExactDate(date: CalendarDate, zone: string): string {
  const suffix = date.zone === zone ? '' : ` ${date.zone}`;
  switch (date.precision) {
    case 'month':
      return date.month + suffix;
    case 'day':
      return date.date + suffix;
    case 'minute': {
      const local = Temporal.Instant.from(date.instant).toZonedDateTimeISO(date.zone);
      const clock = local.toPlainTime().toString().replace(/:00$/, '');
      const offset = sureReading(local.toPlainDateTime(), date.zone) ? '' : ` ${local.offset}`;
      return `${local.toPlainDate()} ${clock}${offset}${suffix}`;
    }
  }
}

/** Reads what `writeExactDate` writes. Undefined: it is written in another way. `zone`: of the row. */
export function readExactDate(text: string, zone: string): ReadDate | undefined {
  const [, plain = '', own] = /^(\d{4}-\d{2}(?:-\d{2})?)(?: ([A-Za-z]\S*))?$/.exec(text) ?? [];
  if (MONTH.test(plain) || DAY.test(plain)) return readWhole(plain, own ?? zone);
  const [matched, date = '', clock = '', offset, minuteZone] = MINUTE.exec(text) ?? [];
  if (matched === undefined) return undefined;
  return readMinute(`${date}T${clock.replace(/^(\d):/, '0$1:')}`, offset, minuteZone ?? zone);
}

function readWhole(written: string, named: string): ReadDate {
  const zone = zoneNamed(named);
  if (zone === undefined) return problem('unknownZone', { zone: named });
  try {
    const options = { overflow: 'reject' } as const;
    const date: CalendarDate = MONTH.test(written)
      ? { precision: 'month', month: Temporal.PlainYearMonth.from(written, options).toString(), zone }
      : { precision: 'day', date: Temporal.PlainDate.from(written, options).toString(), zone };
    return { kind: 'date', date };
  } catch {
    return problem('impossibleDate', { date: written });
  }
}

function readMinute(written: string, offset: string | undefined, named: string): ReadDate {
  const zone = zoneNamed(named);
  if (zone === undefined) return problem('unknownZone', { zone: named });
  try {
    const local = Temporal.PlainDateTime.from(written, { overflow: 'reject' });
    if (offset === undefined) return readLocal(local, zone);
    return minuteAt(Temporal.Instant.from(`${local}${offset}`), zone);
  } catch {
    return problem('impossibleDate', { date: written.replace('T', ' ') });
  }
}

function readLocal(local: Temporal.PlainDateTime, zone: string): ReadDate {
  const sure = sureReading(local, zone);
  if (sure) return minuteAt(sure, zone);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  const values = { time: local.toString().replace('T', ' '), zone };
  const exists = earlier?.toPlainDateTime().equals(local);
  if (!exists) return problem('missingHour', values);
  return problem('doubledHour', { ...values, first: earlier?.offset ?? '', second: later?.offset ?? '' });
}

/** The moment a clock shows this, if it does so once. */
function sureReading(local: Temporal.PlainDateTime, zone: string): Temporal.Instant | undefined {
  try {
    return local.toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant();
  } catch {
    return undefined;
  }
}

function minuteAt(instant: Temporal.Instant, zone: string): ReadDate {
  return { kind: 'date', date: { precision: 'minute', instant: instant.toString(), zone } };
}

const zones = new Map<string, string | undefined>();

/** Names in files come again and again; more than there are zones are not kept. */
const MOST_KEPT = 1_000;

/** The IANA zone of this name, whatever its letters' case; undefined when there is none. */
export function zoneNamed(name: string): string | undefined {
  if (zones.has(name)) return zones.get(name);
  if (zones.size >= MOST_KEPT) zones.clear();
  const zone = findZone(name);
  zones.set(name, zone);
  return zone;
}

function findZone(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

function problem(name: ProblemName, values: WordingValues = {}): ReadDate {
  return { kind: 'problem', problem: { name, values } };
}
