import { describe, expect, test } from 'vitest';
import { plainSpans } from '../../../../src/chat/reply.js';
import type { Counted, PlainQuery } from '../../../../src/features/ask/query.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { answerContext } from '../../../support/framework.js';
import { bodyText } from '../../../support/plain-reply.js';
import { replyTo } from '../../../support/reply-to.js';

const context = await answerContext();

function first(what: Counted, of: PlainQuery): string {
  const [part] = replyTo(context, { kind: 'count', what, of }).parts;
  return part?.kind === 'paragraph' ? plainSpans(part.text) : '';
}

describe('a number', () => {
  test.each<[Counted, PlainQuery, string]>([
    [
      'targets',
      { kind: 'line-to-goals', lines: ['C4'] },
      'C4 names 20 targets in edition RPT-2022 (2022 report).',
    ],
    [
      'targets',
      { kind: 'line-to-goals', lines: ['C5'], goals: [9] },
      'C5 (SDG 9) names 2 targets in edition RPT-2022 (2022 report).',
    ],
    [
      'lines',
      { kind: 'goal-to-lines', goals: [4], edition: 'APP-2017' },
      'SDG 4 is named by 9 action lines in edition APP-2017 (2017 app copy).',
    ],
    ['indicators', { kind: 'describe', subjects: [{ kind: 'target', code: '9.c' }] }, '9.c: 1 indicator.'],
    ['lines', { kind: 'lines' }, '11 action lines.'],
    ['goals', { kind: 'goals' }, '17 SDGs.'],
  ])('of %s in %j leads in a sentence', (what, of, said) => {
    expect(first(what, of)).toBe(said);
  });

  test('is followed by the answer it was counted in', () => {
    const of: PlainQuery = { kind: 'line-to-goals', lines: ['C4'] };
    const [, ...rest] = replyTo(context, { kind: 'count', what: 'targets', of }).parts;
    expect(rest).toEqual(replyTo(context, of).parts);
  });

  test('of lines says both how many lines and how many categories', () => {
    const said = bodyText(replyTo(context, { kind: 'count', what: 'lines', of: { kind: 'lines' } }));
    expect(said).toMatch(/11 action lines[\s\S]*18 contest categories/);
  });

  test('that can be meant in two ways says which it is', () => {
    const of: PlainQuery = { kind: 'line-to-goals', lines: ['C7'] };
    const said = bodyText(replyTo(context, { kind: 'count', what: 'targets', of }));
    expect(said).toContain('C7 names 45 targets');
    expect(said).toContain('Each is counted once; counted again every time it is named, they make 56.');
  });

  test('that there is not is said not to be there, and what does not exist is named', () => {
    expect(first('winners', { kind: 'goals' })).toContain('There is no number of that kind');
    const of: PlainQuery = { kind: 'target-to-lines', targets: ['9.9'] };
    expect(replyTo(context, { kind: 'count', what: 'lines', of })).toEqual(replyTo(context, of));
  });

  test.each(LANGUAGES)('is in the first sentence in %s', (language) => {
    const of: PlainQuery = { kind: 'line-to-goals', lines: ['C4'] };
    const [part] = replyTo({ ...context, language }, { kind: 'count', what: 'targets', of }).parts;
    const said = part?.kind === 'paragraph' ? plainSpans(part.text) : '';
    expect(said).toMatch(/C4.*20|20.*C4/);
    expect(said).toContain('RPT-2022');
  });
});

describe('the sources of an answer', () => {
  function sourcesOf(of: PlainQuery, language: (typeof LANGUAGES)[number] = 'en') {
    return replyTo({ ...context, language }, { kind: 'sources', of });
  }

  test('are listed by document, with every place, page and date', () => {
    const said = bodyText(sourcesOf({ kind: 'compare', lines: ['C1', 'C2'] }));
    expect(said).toContain(
      'ITU Contribution to the Implementation of the WSIS Outcomes 2022: ¶147 (page 85), ¶41 (page 13); 2022',
    );
    expect(said).toContain('The answer was: How do C1, C2 compare?');
  });

  test('lead to the document where its address is known', () => {
    const list = sourcesOf({ kind: 'line-to-goals', lines: ['C5'] }).parts.find(
      (part) => part.kind === 'list',
    );
    const [item] = list?.kind === 'list' ? list.items : [];
    expect(item?.[0]).toMatchObject({ url: expect.stringMatching(/^https:/) });
  });

  test('have their dates as the language writes them, as precisely as they are known', () => {
    const app: PlainQuery = { kind: 'line-to-goals', lines: ['C5'], edition: 'APP-2017' };
    expect(bodyText(sourcesOf(app))).toContain('8 June 2017');
    expect(bodyText(sourcesOf(app, 'fr'))).toContain('8 juin 2017');
    const outcomes: PlainQuery = {
      kind: 'entries',
      entryKinds: ['ITU-D outcome'],
      lines: [],
      goals: [],
      targets: [],
    };
    expect(bodyText(sourcesOf(outcomes))).toContain('early 2020 (undated)');
  });

  test('are said to be none where the answer rests on none', () => {
    expect(bodyText(sourcesOf({ kind: 'help' }))).toContain('This answer rests on no document.');
  });
});
