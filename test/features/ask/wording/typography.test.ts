import { describe, expect, test } from 'vitest';
import { catalogues, wordingIn } from '../../../../src/features/ask/wording/wording.js';
import type { Language } from '../../../../src/shared/language.js';
import { partsOf } from '../../../support/messages.js';

/** Every fixed text of a catalogue, named by its key. */
function literalsOf(language: Language): readonly string[] {
  return Object.entries(catalogues[language]).flatMap(([key, message]) =>
    partsOf(message).literals.map((literal) => `${key}: ${literal}`),
  );
}

/** The texts in which the pattern is found; the key before the first colon does not count. */
function withMatch(language: Language, pattern: RegExp): readonly string[] {
  return literalsOf(language).filter((named) => pattern.test(named.slice(named.indexOf(': ') + 2)));
}

function messagesWith(language: Language, pattern: RegExp): readonly string[] {
  return Object.values(catalogues[language]).filter((message) => pattern.test(message));
}

describe('quotes', () => {
  test.each(['fr', 'es', 'ar', 'zh', 'ru'] as const)('are never typewriter quotes in %s', (language) => {
    expect(withMatch(language, /["'`]/)).toEqual([]);
  });

  test.each(['fr', 'es', 'ar', 'ru'] as const)('are angle quotes in %s', (language) => {
    expect(withMatch(language, /[“”„]/)).toEqual([]);
    expect(withMatch(language, /«/).length).toBeGreaterThan(0);
  });

  test.each(['en', 'zh'] as const)('are curly quotes in %s', (language) => {
    expect(withMatch(language, /["«»]/)).toEqual([]);
    expect(withMatch(language, /“/).length).toBeGreaterThan(0);
  });
});

describe('French', () => {
  test('is written with one ordinary space beside : ; ? ! « »', () => {
    expect(messagesWith('fr', /[^ ][:;?!»]|«[^ ]/)).toEqual([]);
    expect(messagesWith('fr', /[\u00a0\u202f]| {2}/)).toEqual([]);
  });

  test('is said with a narrow no-break space there', () => {
    const say = wordingIn('fr');
    expect(say('next.role', { line: 'C5' })).toBe('Qui coordonne C5\u202f?');
    expect(say('colon')).toBe('\u202f: ');
    expect(say('readAs', { from: 'a', to: 'b' })).toBe('«\u202fa\u202f» a été lu «\u202fb\u202f».');
  });
});

test('Spanish questions open as they close', () => {
  const unbalanced = messagesWith('es', /[¿?]/).filter((message) => !/^¿[^¿?]+\?$/.test(message));
  expect(unbalanced).toEqual([]);
});

test('Arabic has its own comma, semicolon and question mark', () => {
  expect(withMatch('ar', /[,;?]/)).toEqual([]);
});

test('Arabic isolates every Latin word of its own', () => {
  const bare = literalsOf('ar').filter((named) =>
    /[A-Za-z]/.test(named.slice(named.indexOf(': ') + 2).replace(/\u2068[^\u2069]*\u2069/g, '')),
  );
  expect(bare).toEqual([]);
});

test('Chinese has full-width marks and no space beside codes and numbers', () => {
  expect(withMatch('zh', /[,:;?!()]/)).toEqual([]);
  expect(messagesWith('zh', /\p{Script=Han} [\w{]|[\w}] \p{Script=Han}/u)).toEqual([]);
});
