import { describe, expect, test } from 'vitest';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();
type Text = (typeof data.recommendations)[number];

const ask = (narrowed: Omit<QueryOf<'recommendations'>, 'kind'> = {}) =>
  answerAs(context, { kind: 'recommendations', ...narrowed });

/** Line and id of every listing in an answer, as often as it stands there. */
function listingsOf({ byLine }: ReturnType<typeof ask>): readonly string[] {
  return byLine
    .flatMap(({ line, texts }) =>
      texts.flatMap(({ id, times }) => Array.from({ length: times }, () => `${line?.code} ${id}`)),
    )
    .toSorted();
}

function recorded(fits: (text: Text) => boolean): readonly string[] {
  return data.recommendations
    .filter(fits)
    .map(({ id, actionLine }) => `${actionLine ?? undefined} ${id}`)
    .toSorted();
}

describe('listed texts', () => {
  test('are all 314 when nothing narrows them', () => {
    expect(listingsOf(ask())).toEqual(recorded(() => true));
    expect(ask().total).toBe(314);
    expect(ask().texts).toBe(new Set(data.recommendations.map(({ id }) => id)).size);
  });

  test.each(['C2', 'C5', 'C6', 'C7-EENV', 'C7-EHEALTH', 'C9', 'C1'])(
    'of %s are those of the line',
    (line) => {
      expect(listingsOf(ask({ line }))).toEqual(recorded(({ actionLine }) => actionLine === line));
    },
  );

  test('of C7 are those of its sub-lines', () => {
    expect(listingsOf(ask({ line: 'C7' }))).toEqual(
      recorded(({ actionLine }) => actionLine?.startsWith('C7') ?? false),
    );
  });

  test.each(['new', 'revised', 'amendment', 'listed'] as const)('are narrowed to %s', (status) => {
    expect(listingsOf(ask({ status }))).toEqual(recorded((text) => text.status === status));
  });

  test('are narrowed by stage, body and form together', () => {
    expect(ask({ line: 'C2', stage: 'under approval' }).total).toBe(20);
    expect(listingsOf(ask({ body: 'ITU-R' }))).toEqual(recorded(({ id }) => id.startsWith('ITU-R')));
    expect(listingsOf(ask({ form: 'technical report' }))).toEqual(
      recorded(({ kind }) => kind.startsWith('Technical Report')),
    );
    expect(listingsOf(ask({ form: 'Supplement', line: 'C5', status: 'new' }))).toEqual(
      recorded(({ kind, actionLine }) => kind === 'Supplement' && actionLine === 'C5'),
    );
  });

  test('of a focus group are texts of ITU-T', () => {
    expect(ask({ body: 'ITU-T' }).total + ask({ body: 'ITU-R' }).total).toBe(314);
  });

  test('are counted by status', () => {
    const { byStatus, total } = ask({ line: 'C6' });
    for (const { status, count } of byStatus) {
      const fits = (text: Text) => text.actionLine === 'C6' && text.status === status;
      expect(count).toBe(recorded(fits).length);
    }
    expect(byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  test('that stand twice in one list are one text, and said to stand there twice', () => {
    const texts = ask({ line: 'C5', words: 'Y.3808' }).byLine.flatMap((line) => line.texts);
    expect(texts).toMatchObject([{ id: 'ITU-T Y.3808', times: 2 }]);
  });

  test('come with what is disputed about them', () => {
    const topics = (words: string) => ask({ words }).disagreements.map(({ topic }) => topic);
    expect(topics('Y.3200')).toEqual(['what ITU-T Y.3200 is about']);
    expect(topics('Y.3808')).toEqual(['how often ITU-T Y.3808 is listed']);
    expect(topics('batteries')).toEqual([]);
  });
});

describe('words', () => {
  const idsOf = (words: string) => ask({ words }).byLine.flatMap(({ texts }) => texts.map(({ id }) => id));

  test.each([
    ['battery', ['ITU-T L.1035']],
    [
      'a smart TV operating system',
      ['J.1201', 'J.1202', 'J.1203', 'J.1204', 'J.1205'].map((id) => `ITU-T ${id}`),
    ],
    ['chatbots', ['ITU-T P.852']],
    ['text-based chatbot', ['ITU-T P.852']],
    ['X.1377', ['ITU-T X.1377']],
  ])('%s must all occur, in any form', (words, ids) => {
    expect(ask({ words }).match).toBe('all');
    expect(idsOf(words)).toEqual(ids);
  });

  test('find a term by its short and by its full form', () => {
    const pairs = [
      ['AI', 'artificial intelligence'],
      ['IoT', 'internet of things'],
      ['QKD', 'quantum key distribution'],
      ['5G', 'IMT-2020'],
      ['distributed ledger', 'DLT'],
    ];
    for (const [short = '', full = ''] of pairs) {
      expect(idsOf(short), short).toEqual(idsOf(full));
      expect(idsOf(full).length, full).toBeGreaterThan(1);
    }
  });

  test('find every title by itself', () => {
    for (const { id, title } of data.recommendations) {
      if (title === null) continue;
      const words = title.slice(0, 120).replace(/\S+$/, '').trim() || title;
      expect(idsOf(words), title).toContain(id);
    }
  });

  test('that no title has together find those with most of them, and say so', () => {
    const { match, byLine } = ask({ words: 'quantum porridge networks' });
    expect(match).toBe('most');
    const titles = byLine.flatMap(({ texts }) => texts.map(({ title }) => title ?? ''));
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.every((title) => /quantum.*network|network.*quantum/i.test(title))).toBe(true);
  });

  test('of which no title has even half find nothing', () => {
    expect(ask({ words: 'quantum porridge spoon' }).total).toBe(0);
    expect(ask({ words: 'porridge' }).total).toBe(0);
    expect(ask({ words: 'porridge' }).sources).not.toEqual([]);
  });
});
