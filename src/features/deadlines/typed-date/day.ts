import { monthNames, weekdayNames } from './names.js';

/** A day or month as it was typed; whether there is such a day is not said. */
export interface TypedDay {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  /** `07/12/2026`: read as days first, where others put the month there. */
  readonly isDayFirst: boolean;
  /** 1 Monday to 7 Sunday, where one was named. */
  readonly weekday?: number;
  /** What was read as the day. */
  readonly text: string;
  /** What stands around it. */
  readonly rest: string;
}

interface DayPattern {
  readonly pattern: RegExp;
  readonly isDayFirst?: true;
}

/** Behind a number: 7th, 1er, 7-го. */
const ORDINAL = '(?:st|nd|rd|th|er|o|-?го|-?е)?';
/** Between day, month and year: 7 de diciembre de 2026. */
const OF = "(?: of| de| del| du| d')?";
const YEAR_WORD = '(?: ?(?:года|г\\.?))?';

let patterns: readonly DayPattern[] | undefined;

/** The first of them that fits is taken: whole days before months, years before none. */
function dayPatterns(): readonly DayPattern[] {
  const name = `(?<name>${monthNames().pattern})\\.?(?!\\p{L})`;
  const [year, month, day] = ['(?<year>\\d{4})', '(?<month>\\d{1,2})', '(?<day>\\d{1,2})'];
  patterns ??= [
    { pattern: bounded(`${year}[-/.]${month}[-/.]${day}`) },
    { pattern: bounded(`${year} ?年 ?${month} ?月 ?${day} ?[日号]`) },
    { pattern: bounded(`${month} ?月 ?${day} ?[日号]`) },
    { pattern: bounded(`${day}[-/.]${month}[-/.]${year}`), isDayFirst: true },
    { pattern: bounded(`${day}${ORDINAL}${OF} ?${name}(?:,?${OF} ?${year}(?![:\\d])${YEAR_WORD})?`) },
    { pattern: bounded(`${name} ${day}(?:st|nd|rd|th)?(?![:\\d])(?:,? ?${year}(?![:\\d]))?`) },
    { pattern: bounded(`${year}[-/.]${month}`) },
    { pattern: bounded(`${year} ?年 ?${month} ?月`) },
    { pattern: bounded(`${month}[/.]${year}`) },
    { pattern: bounded(`${name},?${OF} ?${year}${YEAR_WORD}`) },
  ];
  return patterns;
}

/** The day or month in a folded text. */
export function readDay(text: string): TypedDay | undefined {
  for (const { pattern, isDayFirst = false } of dayPatterns()) {
    const found = pattern.exec(text);
    if (!found?.groups) continue;
    const { year, month, day, name } = found.groups;
    return {
      ...(year !== undefined && { year: Number(year) }),
      month: name === undefined ? Number(month) : (monthNames().values.get(name) ?? 0),
      ...(day !== undefined && { day: Number(day) }),
      isDayFirst,
      text: found[0],
      ...withoutWeekday(text.slice(0, found.index), text.slice(found.index + found[0].length)),
    };
  }
  return undefined;
}

let besideDay: readonly [before: RegExp, behind: RegExp] | undefined;

/** A weekday right before the day or right behind it; elsewhere it may be part of a name, as in Santo Domingo. */
function withoutWeekday(before: string, behind: string): Pick<TypedDay, 'weekday' | 'rest'> {
  const { values, pattern } = weekdayNames();
  besideDay ??= [
    new RegExp(`(?<![\\p{L}_])(${pattern})\\.?,? ?$`, 'u'),
    new RegExp(`^[ ,(]*(${pattern})(?![\\p{L}_])\\.?`, 'u'),
  ];
  const [ahead, after] = [besideDay[0].exec(before), besideDay[1].exec(behind)];
  const weekday = values.get((ahead ?? after)?.[1] ?? '');
  const rest = `${before.slice(0, ahead?.index)} ${behind.slice(after?.[0].length ?? 0)}`;
  return { rest, ...(weekday !== undefined && { weekday }) };
}

/** Chinese is written without spaces. */
function bounded(source: string): RegExp {
  return new RegExp(`(?<!\\d)(?<!(?!\\p{Script=Han})\\p{L})${source}(?!\\d)`, 'u');
}
