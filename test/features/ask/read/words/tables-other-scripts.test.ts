import { describe, expect, test } from 'vitest';
import { arabicStem } from '../../../../../src/features/ask/read/arabic-stem.js';
import { normalise } from '../../../../../src/features/ask/read/normalise.js';
import { russianStem } from '../../../../../src/features/ask/read/russian-stem.js';
import { ARABIC } from '../../../../../src/features/ask/read/words/ar.js';
import { RUSSIAN } from '../../../../../src/features/ask/read/words/ru.js';
import { CUE_CLASSES, type WordTable } from '../../../../../src/features/ask/read/words/table.js';
import { CHINESE } from '../../../../../src/features/ask/read/words/zh.js';

interface Language {
  readonly name: string;
  readonly table: WordTable;
  readonly stem: (word: string) => string;
  readonly script: RegExp;
}

const LANGUAGES: readonly Language[] = [
  { name: 'Russian', table: RUSSIAN, stem: russianStem, script: /\p{Script=Cyrillic}/u },
  { name: 'Arabic', table: ARABIC, stem: arabicStem, script: /\p{Script=Arabic}/u },
  { name: 'Chinese', table: CHINESE, stem: (word) => word, script: /\p{Script=Han}/u },
];
/** Organisations come from the roles on record and from the glossary. */
const FROM_RECORDS = 'organisation';
const ONE_TO_TWENTY = Array.from({ length: 20 }, (_, index) => String(index + 1));
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+|\p{N}+/gu;

/** A phrase as it is compared with what was typed. */
function compared(phrase: string, { stem, script }: Language): string {
  const words = normalise(phrase).match(WORD) ?? [];
  return words.map((word) => (script.test(word) ? stem(word) : word)).join(' ');
}

function cuesOf({ cues }: WordTable) {
  return CUE_CLASSES.flatMap((cue) => (cues[cue] ?? []).map((phrase) => ({ cue, phrase })));
}

describe.each(LANGUAGES)('The $name words', (language) => {
  const { table, script } = language;
  const glossary = Object.entries(table.glossary ?? {});

  test('say something of every class', () => {
    const silent = CUE_CLASSES.filter((cue) => (table.cues[cue] ?? []).length === 0);
    expect(silent).toEqual([FROM_RECORDS]);
  });

  test('have nothing that is no word', () => {
    const phrases = [...cuesOf(table).map(({ phrase }) => phrase), ...glossary.map(([phrase]) => phrase)];
    expect(phrases.filter((phrase) => compared(phrase, language) === '')).toEqual([]);
  });

  test('stand in one class each, as their words are compared', () => {
    const classes = new Map<string, Set<string>>();
    for (const { cue, phrase } of cuesOf(table)) {
      const key = compared(phrase, language);
      classes.set(key, (classes.get(key) ?? new Set()).add(cue));
    }
    expect([...classes].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  test('have one meaning each in the glossary, as their words are compared', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [phrase, english] of glossary) {
      const key = compared(phrase, language);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(english));
    }
    expect([...meanings].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  test('of the glossary are the language’s own and stand for English in small letters', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(450);
    expect(glossary.filter(([, english]) => !/^[a-z0-9][a-z0-9 &'+/.-]*$/.test(english))).toEqual([]);
    expect(glossary.filter(([phrase]) => !script.test(phrase))).toEqual([]);
  });

  test('count from one to twenty', () => {
    expect(new Set(Object.values(table.numbers))).toEqual(new Set(ONE_TO_TWENTY));
    expect(Object.keys(table.numbers).every((word) => script.test(word))).toBe(true);
  });
});

describe('The number words', () => {
  test.each([
    [RUSSIAN, 'третий', '3'],
    [RUSSIAN, 'восьмую', '8'],
    [RUSSIAN, 'семнадцатой', '17'],
    [ARABIC, 'الثالثة', '3'],
    [ARABIC, 'أربعة', '4'],
    [ARABIC, 'الحادي عشر', '11'],
    [CHINESE, '十七', '17'],
    [CHINESE, '两', '2'],
  ])('are read with their endings (%#)', (table, word, digits) => {
    expect(table.numbers[word]).toBe(digits);
  });
});
