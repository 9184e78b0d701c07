import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/shared/language.js';
import { createWording, joinList } from '../../src/shared/wording.js';

type Key = 'plain' | 'targets' | 'asks';

const english = {
  plain: "I don't have that <b>",
  targets: '{count, plural, one {# target} other {# targets}} of {code}',
  asks: 'What is {code}?',
};
const wording = createWording<Key>({
  en: english,
  fr: {
    plain: 'Aïe',
    targets: '{count, plural, one {# cible} other {# cibles}} : {code}',
    asks: '« {code} » ?',
  },
  es: english,
  ar: { plain: 'لا', targets: '{count} من {code}', asks: 'ما هو {code}؟' },
  zh: english,
  ru: {
    plain: 'Нет',
    targets: '{count, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}',
    asks: 'Что такое {code}?',
  },
});

describe('wording', () => {
  test('says a message without arguments as it is written, angle brackets and apostrophes included', () => {
    expect(wording('en')('plain')).toBe("I don't have that <b>");
  });

  test.each([
    ['en', 1, '1 target of C5'],
    ['en', 2, '2 targets of C5'],
    ['ru', 1, '1 задача'],
    ['ru', 3, '3 задачи'],
    ['ru', 5, '5 задач'],
    ['ru', 21, '21 задача'],
  ] as const)('counts in %s as the language does: %i', (language, count, said) => {
    expect(wording(language)('targets', { count, code: 'C5' })).toBe(said);
  });

  test('shows a value as it is, even one that looks like a message', () => {
    expect(wording('en')('asks', { code: '{x} # <b>' })).toBe('What is {x} # <b>?');
  });

  test('sets French marks with a narrow no-break space, and leaves values alone', () => {
    const said = wording('fr')('asks', { code: 'a ? b' });
    expect(said).toBe('«\u202fa ? b\u202f»\u202f?');
  });

  test('keeps Latin values apart in Arabic, and numbers and Arabic words as they are', () => {
    expect(wording('ar')('asks', { code: '9.c' })).toBe('ما هو \u20689.c\u2069؟');
    expect(wording('ar')('asks', { code: 'الهدف 4' })).toBe('ما هو الهدف 4؟');
    expect(wording('ar')('targets', { count: 15, code: '9.1' })).toBe('15 من 9.1');
  });

  test('says the same every time, in whatever order languages are asked for', () => {
    const first = LANGUAGES.map((language) => wording(language)('asks', { code: 'C5' }));
    const second = LANGUAGES.toReversed().map((language) => wording(language)('asks', { code: 'C5' }));
    expect(second.toReversed()).toEqual(first);
  });
});

describe('lists', () => {
  test.each([
    ['en', '1, 4 and 9'],
    ['fr', '1, 4 et 9'],
    ['es', '1, 4 y 9'],
    ['ar', '1 و4 و9'],
    ['zh', '1、4和9'],
    ['ru', '1, 4 и 9'],
  ] satisfies [Language, string][])('are joined as %s joins them', (language, joined) => {
    expect(joinList(language, ['1', '4', '9'])).toBe(joined);
    expect(joinList(language, ['1'])).toBe('1');
    expect(joinList(language, [])).toBe('');
  });
});
