/** A time of a clock as it was typed: whether there is such an hour is not said. */
export interface TypedTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `11 pm`. */
  readonly text: string;
}

/** A time, or a span of it, with what stands before it and behind it up to the next. */
export interface TypedClock {
  readonly from: TypedTime;
  readonly to?: TypedTime;
  readonly before: string;
  readonly after: string;
}

interface Found {
  readonly time: TypedTime;
  readonly begin: number;
  readonly end: number;
}

/** Not behind a sign, which makes it an offset: `+01:00`, `UTC-05:00`. */
const BEGIN = '(?<![\\p{L}\\d:.+])(?<!(?:utc|gmt) ?-)(?:t(?=\\d))?';
const MINUTES = '(?<minute>\\d{2})(?: ?分)?(?::(?<second>\\d{2}))?';
const TIME = new RegExp(
  `${BEGIN}(?:(?<part>上午|下午|晚上) ?)?(?<hour>\\d{1,2})(?<separator>(?: ?h|:| ?[点时時]| ?ч\\.?)(?: ?${MINUTES})?)?` +
    '(?: ?(?<half>[ap]\\.? ?m\\.?|صباحا|مساء|ص|م|утра|дня|вечера)(?!\\p{L}))?(?![\\d:])',
  'gu',
);
const AFTERNOON = /^(?:p|م|下午|晚上|дня|вечера)/;
const SPAN = /^ ?(?:-|to|a|до|إلى|至) ?$/;

/** The times in a folded text from which the day was taken. A number alone is no time. */
export function readClocks(text: string): readonly TypedClock[] {
  const spans: (Found & { to?: TypedTime })[] = [];
  for (const found of findTimes(text)) {
    const last = spans.at(-1);
    const isEnd = last && !last.to && SPAN.test(text.slice(last.end, found.begin));
    if (isEnd) spans[spans.length - 1] = { ...last, to: found.time, end: found.end };
    else spans.push(found);
  }
  return spans.map(({ time, to, begin, end }, index) => ({
    from: time,
    ...(to && { to }),
    before: text.slice(spans[index - 1]?.end ?? 0, begin),
    after: text.slice(end, spans[index + 1]?.begin),
  }));
}

function findTimes(text: string): readonly Found[] {
  return [...text.matchAll(TIME)].flatMap(({ 0: all, index, groups = {} }) => {
    const { part, hour, separator, minute = '0', second = '0', half = part } = groups;
    if (separator === undefined && half === undefined) return [];
    const numbers = { minute: Number(minute), second: Number(second) };
    const time = { hour: inDay(Number(hour), half), ...numbers, text: all.trim() };
    return [{ time, begin: index, end: index + all.length }];
  });
}

/** 12 am is the begin of the day, 12 pm its middle; hours past 12 are what they are. */
function inDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const isLate = AFTERNOON.test(half);
  if (hour === 12) return isLate ? 12 : 0;
  return isLate && hour < 12 ? hour + 12 : hour;
}
