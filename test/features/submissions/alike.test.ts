import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, likeness } from '../../../src/features/submissions/alike.js';
import { nameKey } from '../../../src/features/submissions/keys.js';

const WORDS =
  'community network rural health digital school open data farmers access inclusive skills women youth platform national mobile learning emergency climate'.split(
    ' ',
  );
const title = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 10 });

describe('bands', () => {
  it('are shared by nearly all titles of which one word was changed, and by few others', () => {
    const titles = fc.sample(title, { numRuns: 400, seed: 3 });
    const shares = (one: string, other: string) => {
      const bands = new Set(bandsOf(one));
      return bandsOf(other).some((band) => bands.has(band));
    };
    const changed = titles.map((words) => words.map((word, index) => (index === 2 ? 'telecentre' : word)));
    const kept = titles.filter((words, index) => shares(words.join(' '), changed[index]?.join(' ') ?? ''));
    expect(kept.length / titles.length).toBeGreaterThan(0.95);
    const strangers = titles.slice(1).filter((words, index) => {
      const other = titles[index]?.join(' ') ?? '';
      return likeness(words.join(' '), other) < 0.3 && shares(words.join(' '), other);
    });
    expect(strangers.length).toBeLessThan(20);
  });

  it('fit the column, and are none of nothing', () => {
    expect(bandsOf('')).toEqual([]);
    for (const band of bandsOf(nameKey('Télécentre – é 中文'))) expect(band === (band | 0)).toBe(true);
  });
});

describe('likeness', () => {
  it('is 1 of the same, 0 of nothing in common, and the same from either side', () => {
    expect(likeness('a b c', 'a b c')).toBe(1);
    expect(likeness('abc', 'xyz')).toBe(0);
    expect(likeness('', '')).toBe(0);
    fc.assert(
      fc.property(title, title, (one, other) => {
        const [left, right] = [one.join(' '), other.join(' ')];
        expect(likeness(left, right)).toBe(likeness(right, left));
        expect(likeness(left, left)).toBe(1);
      }),
    );
  });
});
