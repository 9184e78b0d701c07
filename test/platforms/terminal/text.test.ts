import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralize } from '../../../src/platforms/terminal/neutralize.js';
import { displayWidth } from '../../../src/platforms/terminal/width.js';
import { wrap, wrapBehind } from '../../../src/platforms/terminal/wrap.js';

describe('neutralize', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['\u001b]0;title\u0007', '␛]0;title␇'],
    ['\u009b2J', '\ufffd2J'],
    ['a\u0000b\u007fc\bd', 'a␀b␡c␈d'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['a\tb', 'a b'],
    ['\u202e5C\u202c \u2066x\u2069', '5C x'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['Genève 中文 العربية 👩‍🚀 é', 'Genève 中文 العربية 👩‍🚀 é'],
  ])('turns %j into %j', (text, expected) => {
    expect(neutralize(text)).toBe(expected);
  });

  it('lets no control character but the line feed through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey.
        expect(neutralize(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['C5 → SDGs', 9],
    ['Genève', 6],
    ['Gene\u0300ve', 6],
    ['信息社会', 8],
    ['ｆｕｌｌ', 8],
    ['한국어', 6],
    ['العربية', 7],
    ['مُعَلَّم', 4],
    ['👍', 2],
    ['👩‍🚀🇨🇭👍🏽', 6],
    ['❤️', 2],
    ['a\u200bb', 2],
    ['\u001b[1mbold\u001b[22m', 4],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('which SDGs does C5 map to', 10)).toEqual(['which SDGs', 'does C5', 'map to']);
  });

  it('breaks Chinese anywhere, counting two columns a character', () => {
    expect(wrap('信息社会世界峰会 C5 行动', 8)).toEqual(['信息社会', '世界峰会', 'C5 行动']);
  });

  it('keeps a long address whole, so that it can be copied', () => {
    const url = 'https://www.itu.int/net4/wsis/report';
    expect(wrap(`see ${url} there`, 12)).toEqual(['see', url, 'there']);
  });

  it('keeps line feeds and changes nothing without a width', () => {
    expect(wrap('one two\n\nthree', 4)).toEqual(['one', 'two', '', 'three']);
    expect(wrap('one two\nthree', undefined)).toEqual(['one two', 'three']);
  });

  it('never tears a colour apart', () => {
    expect(wrap('\u001b[1m信息 社会\u001b[22m', 4)).toEqual(['\u001b[1m信息', '社会\u001b[22m']);
  });

  it('indents behind a bullet', () => {
    expect(wrapBehind('• ', 'SDG 9: industry and innovation', 12)).toEqual([
      '• SDG 9:',
      '  industry',
      '  and',
      '  innovation',
    ]);
  });

  it('loses no word and keeps to the width where words allow it', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé信息🇨]{1,8}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
