import type { RecordMatch } from '../records.js';
import type { Scene } from '../scene.js';

type CalendarEntry = Scene['setting']['vocabulary']['calendar'][number];

/** The calendar entry that a match stands for; undefined where it stands for something else. */
export function entryOf({ setting }: Scene, { ref }: Pick<RecordMatch, 'ref'>): CalendarEntry | undefined {
  return 'id' in ref ? setting.vocabulary.calendar.find(({ id }) => id === ref.id) : undefined;
}

/** Whether a year is one of the entry's, or in its name: the WSIS Prizes 2023 begin in 2022. */
export function isInYear({ start, end, name }: CalendarEntry, year: number): boolean {
  const first = Number(start.slice(0, 4));
  const last = end === null ? first : Number(end.slice(0, 4));
  return (year >= first && year <= last) || name.includes(String(year));
}
