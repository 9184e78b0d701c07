import { describe, expect, test } from 'vitest';
import { queryNames } from '../../../../../src/features/ask/present/names.js';
import { questionText } from '../../../../../src/features/ask/present/question.js';
import { SOURCE_TITLES, SYSTEM_TITLES } from '../../../../../src/features/ask/present/records/titles.js';
import type { Query } from '../../../../../src/features/ask/query.js';
import { wordingIn } from '../../../../../src/features/ask/wording/wording.js';
import { everyRecordQuery } from '../../../../support/every-record-query.js';
import { realFramework, realReference } from '../../../../support/framework.js';

const framework = await realFramework();
const { data } = await realReference();
const say = wordingIn('en');

describe('the question on a button', () => {
  test.each<[Query, string]>([
    [{ kind: 'organisation', organisation: 'UNESCO' }, 'Which action lines does UNESCO facilitate?'],
    [{ kind: 'winners', country: 'China', year: 2022 }, 'Who won the WSIS Prizes: China, 2022?'],
    [
      { kind: 'recommendations', line: 'C5', status: 'new', words: 'spam' },
      'Which Recommendations are listed: C5, new, spam?',
    ],
    [{ kind: 'figures', keys: ['internet.offline'] }, 'What figures are there on people offline?'],
    [{ kind: 'figures', keys: ['itu.members'] }, 'What figures are there on ITU member states?'],
    [
      { kind: 'rules', system: 'sys-14', topics: ['who-may-submit'] },
      'What are the rules of WSIS Prizes on who may take part, and how?',
    ],
    [{ kind: 'disagreements', subjects: ['C4'] }, 'Where do the documents disagree on C4?'],
    [
      { kind: 'disagreements', conflicts: ['cf-05'] },
      'Where do the documents disagree on deadline of the photo contest?',
    ],
    [{ kind: 'disagreements', type: 'gap' }, 'What is missing from the documents?'],
    [
      { kind: 'meetings', period: { kind: 'days', from: '2022-05-30', to: '2022-05-30' } },
      'Which facilitation meetings took place: 2022-05-30?',
    ],
    [{ kind: 'describe', subjects: [{ kind: 'system', id: 'sys-04' }] }, 'What is WSIS Stocktaking?'],
    [
      { kind: 'describe', subjects: [{ kind: 'source', id: 'itu-d-contribution' }] },
      'What is ITU-D paper to TDAG 2020?',
    ],
  ])('%j reads %s', (query, question) => {
    expect(questionText(say, query)).toBe(question);
  });

  test('names no record by its id', () => {
    const questions = everyRecordQuery(framework).map((query) =>
      questionText(say, query, queryNames(framework, 'en')),
    );
    expect(questions.filter((question) => /\b(?:sys|cf|fig|cal)-\d|\w\.\w+\.\d{4}/.test(question))).toEqual(
      [],
    );
  });

  test('is cut where it would not fit on a button', () => {
    const words = 'requirements and framework for smart livestock farming based on the internet of things';
    const question = questionText(say, { kind: 'recommendations', words });
    expect(question).toMatch(/^Which Recommendations are listed: requirements and .*…\?$/);
    expect(question.length).toBe(75);
  });
});

describe('short names', () => {
  test('are there for every system and every document, each its own', () => {
    expect(Object.keys(SYSTEM_TITLES)).toEqual(data.systems.map(({ id }) => id));
    expect(new Set(Object.values(SYSTEM_TITLES)).size).toBe(data.systems.length);
    expect(SOURCE_TITLES).toEqual(
      Object.fromEntries(data.sources.map(({ id, shortTitle }) => [id, shortTitle])),
    );
  });
});
