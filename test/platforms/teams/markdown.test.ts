import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInstant, toMarkdown, webAddress } from '../../../src/platforms/teams/markdown.js';
import { alignPieces, groupBySize, splitRich, splitText } from '../../../src/platforms/teams/split.js';
import { readMarkdown } from '../../support/teams/markdown.js';

describe('data as Markdown', () => {
  it.each([
    '*a* **b** _c_ ~~d~~ `e`',
    '[x](https://evil.example)',
    '<https://evil.example> <at>z</at> <b>',
    '# heading',
    '- item',
    '+ item',
    '2025. A year',
    '3) three',
    '&lt;b&gt; &amp; &#42;',
    '{{DATE(2017-02-14T06:08:39Z, SHORT)}}',
    'C:\\dir\\*',
    'C7-EHEALTH 9.c 50 % a & b (c)',
  ])('shows %j as it is', (text) => {
    expect(readMarkdown(toMarkdown(text))).toEqual({ text, active: [] });
  });

  it('leaves the text of most data alone', () => {
    const text = 'ITU WSIS report 2022, ¶90 – SDG 9: 9.1, 9.c (C7-EHEALTH) & more';
    expect(toMarkdown(text)).toBe(text);
  });

  it('shows any text as it is, but for spaces and what cannot be sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: shown, active } = readMarkdown(toMarkdown(text));
        const plain = (each: string) => each.replace(/[\s\p{Cc}\p{Cs}\uFFFD]/gu, '');
        expect([plain(shown), active]).toEqual([plain(text), []]);
      }),
    );
  });

  it('makes lines paragraphs', () => {
    expect(toMarkdown('a\r\nb\nc')).toBe('a\n\nb\n\nc');
  });

  it.each([
    [[{ strong: 'C5' }, ' maps'], '**C5** maps'],
    [[{ strong: ' C5 ' }, 'maps'], ' **C5** maps'],
    [[{ strong: 'C' }, { strong: '5' }], '**C5**'],
    [[{ strong: 'C5:' }, 'maps'], 'C5:maps'],
    [['a', { strong: '(b)' }, 'c'], 'a(b)c'],
    [[{ strong: '' }], ''],
  ])('writes %j as %j', (spans, markdown) => {
    expect(toMarkdown(spans).trim()).toBe(markdown.trim());
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'file:///etc', 'nonsense'])(
    'does not link to %s',
    (url) => {
      expect(webAddress(url)).toBeUndefined();
      expect(toMarkdown([{ link: 'x', url }])).toBe('x');
    },
  );

  it('keeps brackets in addresses from ending the link', () => {
    expect(toMarkdown([{ link: 'a]b', url: 'https://example.org/x_(y)' }])).toBe(
      '[a\\]b](https://example.org/x_%28y%29)',
    );
  });

  it('calls people what they were called, as data', () => {
    const span = { mention: 'person', platform: 'teams', id: 'a', text: 'Ada *the* first' } as const;
    expect(toMarkdown(['By ', span])).toBe('By Ada \\*the\\* first');
  });

  it('falls back to the text of an instant that is none', () => {
    const spans = [{ instant: 'soon', text: 'in *May*' }];
    expect(toMarkdown(spans)).toBe('in \\*May\\*');
    expect(hasInstant(spans)).toBe(true);
    expect(hasInstant('soon')).toBe(false);
  });
});

describe('long text in pieces', () => {
  it('loses nothing and breaks no character in two', () => {
    const unit = fc.constantFrom('a', ' ', '👍🏽', '\n', 'é');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), fc.integer({ min: 2, max: 50 }), (text, limit) => {
        const pieces = splitText(text, limit);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece).not.toMatch(/^[\uDC00-\uDFFF]/);
        }
      }),
    );
  });

  it('breaks at spaces where it can', () => {
    expect(splitText('which lines serve it', 12)).toEqual(['which lines ', 'serve it']);
  });

  it('keeps strong text strong and links linked on both sides of a break', () => {
    const runs = splitRich([{ strong: 'aaaa bbbb' }, { link: 'cccc dddd', url: 'u' }], 5);
    expect(runs).toEqual([
      [{ strong: 'aaaa ' }],
      [{ strong: 'bbbb' }],
      [{ link: 'cccc ', url: 'u' }],
      [{ link: 'dddd', url: 'u' }],
    ]);
  });

  it('groups in order, never beyond the size but for what is larger by itself', () => {
    expect(groupBySize(['aa', 'bb', 'x'.repeat(50), 'cc'], 20)).toEqual([
      ['aa', 'bb'],
      ['x'.repeat(50)],
      ['cc'],
    ]);
    expect(groupBySize([], 20)).toEqual([]);
  });

  it('aligns the pieces of a row', () => {
    expect(alignPieces(['aaaa bb', 'c'], 5)).toEqual([
      ['aaaa ', 'c'],
      ['bb', ''],
    ]);
  });
});
