import { describe, expect, test } from 'vitest';
import { catalogues, type WordingKey } from '../../../../src/features/suggest/wording/wording.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { partsOf } from '../../../support/messages.js';

const keys = Object.keys(catalogues.en) as WordingKey[];
const translations = LANGUAGES.filter((language) => language !== 'en');

describe.each(translations)('the %s catalogue of the suggester', (language) => {
  const catalogue = catalogues[language];

  test('has a message for every key, and no other', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => catalogue[key].trim() === '')).toEqual([]);
  });

  test('shows the same values as English', () => {
    for (const key of keys) {
      expect(partsOf(catalogue[key]).shown, key).toEqual(partsOf(catalogues.en[key]).shown);
    }
  });

  test('says something of its own in every sentence', () => {
    const sentences = keys.filter((key) => catalogues.en[key].split(' ').length > 3);
    expect(sentences.filter((key) => catalogue[key] === catalogues.en[key])).toEqual([]);
  });
});
