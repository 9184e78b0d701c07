import { plain } from './words.js';

const SMALL: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 },
  ...{ nineteen: 19, dozen: 12 },
};
const TENS: Readonly<Record<string, number>> = {
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11 },
  ...{ twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17 },
  ...{ eighteenth: 18, nineteenth: 19, twentieth: 20 },
};
const ORDINAL = new RegExp(`\\b(?:${Object.keys(ORDINALS).join('|')})\\b`, 'gi');
const WORDS = new RegExp(
  `\\b(?:(${Object.keys(TENS).join('|')})(?:[- ](one|${Object.keys(SMALL).join('|')}))?|(${Object.keys(SMALL).join('|')}))\\b`,
  'gi',
);

/** With numbers written in one way: "1,782" and "1 782" as 1782, "twenty-two" as 22, "86 per cent" as 86%, "17th" as 17. */
export function withPlainNumbers(text: string): string {
  return plain(text)
    .replaceAll(/(?<![\d.,])\d{1,3}(?:[ ,]\d{3})+(?![\d])/g, (number) => number.replaceAll(/[ ,]/g, ''))
    .replaceAll(/(?<![\d,])\d{1,3},\d{1,2}(?![\d,])/g, (number) => number.replace(',', '.'))
    .replaceAll(ORDINAL, (word) => String(ORDINALS[word.toLowerCase()]))
    .replaceAll(WORDS, (_, ten?: string, unit?: string, small?: string) =>
      String(
        small
          ? SMALL[small.toLowerCase()]
          : (TENS[ten?.toLowerCase() ?? ''] ?? 0) +
              (unit?.toLowerCase() === 'one' ? 1 : (SMALL[unit?.toLowerCase() ?? ''] ?? 0)),
      ),
    )
    .replaceAll(/(\d)\s*(?:per ?cent\b|percent\b|%)/gi, '$1%')
    .replaceAll(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1')
    .replaceAll(
      /(\d)\s+(million|billion|trillion|thousand)\b/gi,
      (_, digit: string, scale: string) => `${digit}_${scale.toLowerCase()}`,
    );
}
