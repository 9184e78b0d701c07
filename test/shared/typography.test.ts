import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/shared/language.js';
import { isolate, typeset } from '../../src/shared/typography.js';

describe('typeset', () => {
  test.each([
    ['Édition : {edition}.', 'Édition\u202f: {edition}.'],
    ['a ; b ! c ?', 'a\u202f; b\u202f! c\u202f?'],
    ['« {topic} »', '«\u202f{topic}\u202f»'],
    ['16:30', '16:30'],
    ['un deux', 'un deux'],
  ])('puts narrow no-break spaces beside French marks: %s', (written, set) => {
    expect(typeset('fr', written)).toBe(set);
  });

  test.each(LANGUAGES.filter((language) => language !== 'fr'))('leaves %s as it is written', (language) => {
    expect(typeset(language, '« a » : b ?')).toBe('« a » : b ?');
  });
});

describe('isolate', () => {
  test.each(['C5', '9.c', 'RPT-2022 (2022 report)', 'D.2-2', '[C7-EGOV]'])(
    'keeps %s together in Arabic',
    (code) => {
      expect(isolate('ar', code)).toBe(`\u2068${code}\u2069`);
    },
  );

  test.each(['9.1', '1, 4', 'خط العمل', ''])('leaves what Arabic orders rightly by itself: %s', (text) => {
    expect(isolate('ar', text)).toBe(text);
  });

  test.each(LANGUAGES.filter((language) => language !== 'ar'))('adds nothing in %s', (language) => {
    expect(isolate(language, '9.c')).toBe('9.c');
  });
});
