import type { Temporal } from 'temporal-polyfill';
import { beginOf } from '../calendar.js';
import { instantOfClocks } from '../typed-date/agree.js';
import { readClocks, type TypedClock } from '../typed-date/clocks.js';
import { readDay } from '../typed-date/day.js';
import { fold } from '../typed-date/fold.js';
import type { Clock } from '../typed-date/moments.js';
import { readZone } from '../typed-date/zone.js';
import { type CheckedPhase, type Finding, found } from './finding.js';

const BESIDE_ZONE = /[/(),;=]/;
/** Between two clocks that show the same moment: 11:00 CET / 13:00 EAT. What stands apart may be another moment. */
const SAME_MOMENT = /^[^\d-]*[/(=][^\d-]*$/;

/**
 * Whether the times that were written beside a date can be meant: two zones must name one instant, and a clock must show
 * such a time on that day. What can't be read is not judged: it is somebody's sentence.
 */
export function checkWritten(phase: CheckedPhase): readonly Finding[] {
  const { key, asWritten, opens, closes } = phase;
  const date = opens ?? closes;
  if (asWritten === undefined || date?.precision !== 'minute') return [];
  const folded = fold(asWritten);
  const typed = readDay(folded);
  const day = beginOf(date).toZonedDateTimeISO(date.zone).toPlainDate();
  const clocks = readClocks(typed?.rest ?? folded);
  return disagreement(key, clocks, day) ?? (clocks.length === 1 ? leftOut(key, clocks, day, date.zone) : []);
}

/** Of clocks that stand side by side, where spans begin and where they end. */
function disagreement(
  phase: string,
  typed: readonly TypedClock[],
  day: Temporal.PlainDate,
): readonly Finding[] | undefined {
  for (const [index, first] of typed.entries()) {
    const second = typed[index + 1];
    if (!second || !SAME_MOMENT.test(first.after)) continue;
    const begins = [first, second].flatMap((clock) => clockOf(clock, clock.from));
    const ends = [first, second].flatMap((clock) => (clock.to ? clockOf(clock, clock.to) : []));
    for (const clocks of [begins, ends].filter((pair) => pair.length === 2)) {
      const result = instantOfClocks(clocks, day, 'UTC');
      if (result.kind === 'fault' && result.fault === 'zones differ')
        return [found('zones differ', phase, result.values)];
    }
  }
  return undefined;
}

function leftOut(
  phase: string,
  typed: readonly TypedClock[],
  day: Temporal.PlainDate,
  zone: string,
): readonly Finding[] {
  const clocks = typed.flatMap((clock) => {
    const own = clockOf(clock, clock.from);
    return own.length > 0 ? own : [{ time: clock.from, zone: {}, text: clock.from.text }];
  });
  const result = instantOfClocks(clocks, day, zone);
  const isLeftOut = result.kind === 'fault' && result.fault === 'time left out';
  return isLeftOut ? [found('time left out', phase, result.values)] : [];
}

/** None where no zone is written behind the time. */
function clockOf({ after }: TypedClock, time: TypedClock['from']): readonly Clock[] {
  const written = after.split(BESIDE_ZONE)[0]?.trim() ?? '';
  const zone = readZone(written);
  return zone ? [{ time, zone, text: `${time.text} ${zone.abbreviation ?? written}` }] : [];
}
