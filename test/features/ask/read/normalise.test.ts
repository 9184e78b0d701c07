import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../src/features/ask/read/normalise.js';
import { tokenise } from '../../../../src/features/ask/read/tokens.js';

describe('normalise', () => {
  it.each([
    ['full-width letters and digits', 'Ｃ５', 'c5'],
    ['accents', 'Médias É', 'medias e'],
    ['curly quotes', 'C5’s “role”', "c5's “role”"],
    ['long dashes', 'C7–e‑health — x', 'c7-e-health - x'],
    ['Arabic-Indic digits', 'الهدف ٩ ۴', 'الهدف 9 4'],
    ['Arabic letter forms', 'أهداف', 'اهداف'],
    ['invisible characters', 'C\u200b5\u202e\u0000\ufeff', 'c5'],
    ['line breaks', 'C5\r\nSDG\t9', 'c5  sdg 9'],
    ['a Cyrillic letter in a code', 'С5', 'c5'],
    ['a Cyrillic letter in a target', '9.с', '9.c'],
    ['a Greek letter in a code', 'ϲ5', 'c5'],
    ['a mixed-script word', 'cybersеcurity', 'cybersecurity'],
  ])('undoes %s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each(['с пяти до семи', 'сор', 'она', 'цур 9', 'росс', 'α και β'])(
    'leaves words of another script: %s',
    (text) => {
      expect(normalise(text)).toBe(text);
    },
  );

  it('looks at a bounded part of a long text', () => {
    expect(normalise('x'.repeat(100_000)).length).toBe(2_000);
  });
});

describe('tokenise', () => {
  const cut = (text: string) => tokenise(text).map(({ gap, text: token }) => [gap, token]);

  it('cuts where letters meet digits and keeps what stood between', () => {
    expect(cut('c5 d.2-2 9.c q1/1, sdg9')).toEqual([
      [' ', 'c'],
      ['', '5'],
      [' ', 'd'],
      ['.', '2'],
      ['-', '2'],
      [' ', '9'],
      ['.', 'c'],
      [' ', 'q'],
      ['', '1'],
      ['/', '1'],
      [',', 'sdg'],
      ['', '9'],
    ]);
  });

  it('takes each Han character alone', () => {
    expect(cut('目标9')).toEqual([
      [' ', '目'],
      [' ', '标'],
      [' ', '9'],
    ]);
  });

  it('reads an ampersand as "and"', () => {
    expect(cut('c5&c6').map(([, token]) => token)).toEqual(['c', '5', 'and', 'c', '6']);
  });

  it('leaves the plural s out of the stem', () => {
    expect(tokenise('sdgs goals class als').map(({ stem }) => stem)).toEqual(['sdg', 'goal', 'class', 'als']);
  });
});
