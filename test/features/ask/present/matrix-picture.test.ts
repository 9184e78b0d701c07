import { describe, expect, test } from 'vitest';
import { type PicturePart, picturesOf } from '../../../../src/chat/pictures.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { answerContext } from '../../../support/framework.js';
import { EDITIONS } from '../../../support/reference-links.js';
import { replyTo } from '../../../support/reply-to.js';

async function pictureIn(language: (typeof LANGUAGES)[number], edition: string): Promise<PicturePart> {
  const context = await answerContext({ language });
  const [picture] = picturesOf(replyTo(context, { kind: 'matrix', edition }));
  if (!picture) throw new Error('The matrix has no picture.');
  return picture;
}

describe.each(EDITIONS)('the picture of the matrix of %s', (edition) => {
  test.each(LANGUAGES)(
    'has words in %s that name size, edition, signs and the strongest cells',
    async (language) => {
      const { alt, missing } = await pictureIn(language, edition);
      const numbers =
        edition === 'RPT-2022' ? ['C6', 'C4', '16', '12', '5', '4'] : ['C6', 'C10', 'C4', '6', '5', '4'];
      for (const part of ['18', '17', edition, '●', ...numbers]) expect(alt).toContain(part);
      expect(alt.length).toBeLessThanOrEqual(1_000);
      expect(missing).not.toBe('');
    },
  );

  test('has words of its own in each language, and the same drawing in all', async () => {
    const pictures = await Promise.all(LANGUAGES.map((language) => pictureIn(language, edition)));
    expect(new Set(pictures.map(({ alt }) => alt)).size).toBe(LANGUAGES.length);
    expect(new Set(pictures.map(({ missing }) => missing)).size).toBe(LANGUAGES.length);
    expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(1);
    expect(pictures[0]?.name).toBe(`wsis-sdg-matrix-${edition}`);
  });
});

test('stands before the table, which says the same', async () => {
  const { parts } = replyTo(await answerContext(), { kind: 'matrix' });
  const kinds = parts.map(({ kind }) => kind);
  expect(kinds.indexOf('picture')).toBe(kinds.indexOf('table') - 1);
});
