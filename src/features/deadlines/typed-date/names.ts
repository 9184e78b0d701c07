import { LANGUAGES, localeOf } from '../../../shared/language.js';
import { escapeForPattern, fold } from './fold.js';

/** Levantine names of the months, beside those that `Intl` gives for Arabic. */
const ARABIC_MONTHS =
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(',');
const ENGLISH_MONTHS = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'.split(',');
const ENGLISH_WEEKDAYS = 'mon,tue,wed,thu,fri,sat,sun'.split(',');

/** Names of one kind in the six languages: what each stands for, and a pattern that finds any of them. */
export interface NameTable {
  readonly values: ReadonlyMap<string, number>;
  /** Source of a regular expression; the longest name comes first. */
  readonly pattern: string;
}

let months: NameTable | undefined;
let weekdays: NameTable | undefined;

/** 1 January to 12 December, in full and shortened. */
export function monthNames(): NameTable {
  months ??= tableOf(12, (index) => [
    ...namesBy([{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }], {
      part: 'month',
      day: Date.UTC(2024, index, 15),
    }),
    ARABIC_MONTHS[index] ?? '',
    ENGLISH_MONTHS[index] ?? '',
  ]);
  return months;
}

/** 1 Monday to 7 Sunday, in full, and the short ones of English: others' are also short for months. */
export function weekdayNames(): NameTable {
  weekdays ??= tableOf(7, (index) => [
    // 1 January 2024 was a Monday.
    ...namesBy([{ weekday: 'long' }], { part: 'weekday', day: Date.UTC(2024, 0, 1 + index) }),
    ENGLISH_WEEKDAYS[index] ?? '',
  ]);
  return weekdays;
}

function namesBy(
  formats: readonly Intl.DateTimeFormatOptions[],
  { part, day }: { readonly part: 'month' | 'weekday'; readonly day: number },
): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    formats.map((format) => {
      const parts = new Intl.DateTimeFormat(localeOf(language), { ...format, timeZone: 'UTC' }).formatToParts(
        day,
      );
      return parts.find(({ type }) => type === part)?.value ?? '';
    }),
  );
}

/** Names that are numbers, as those of Chinese months, are read as such. */
function tableOf(count: number, namesOf: (index: number) => readonly string[]): NameTable {
  const values = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    for (const name of namesOf(index).map((each) => fold(each).replace(/\.$/, ''))) {
      if (name !== '' && !/\d/.test(name) && !values.has(name)) values.set(name, index + 1);
    }
  }
  const longestFirst = [...values.keys()].sort((one, other) => other.length - one.length);
  return { values, pattern: longestFirst.map(escapeForPattern).join('|') };
}
