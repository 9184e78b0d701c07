import { describe, expect, test } from 'vitest';
import { namesOfCountry } from '../../../../../src/features/ask/answer/records/countries.js';
import type { QueryOf } from '../../../../../src/features/ask/query.js';
import { answerAs } from '../../../../support/answer-as.js';
import { answerContext, realReference } from '../../../../support/framework.js';

const context = await answerContext();
const { data } = await realReference();
const countries = [...new Set(data.awards.map(({ country }) => country))];

const ask = (narrowed: Omit<QueryOf<'winners'>, 'kind'> = {}) =>
  answerAs(context, { kind: 'winners', ...narrowed });
const projectsOf = ({ awards }: ReturnType<typeof ask>) => awards.map(({ project }) => project);

describe('all winners', () => {
  test('are the 18 of 2022, each with its line', () => {
    const { awards, years } = ask();
    expect(awards.map(({ line, project }) => [line.code, project])).toEqual(
      data.awards.map(({ actionLine, project }) => [actionLine, project]),
    );
    expect(years).toEqual([2022]);
    expect(ask({ year: 2022 }).awards).toEqual(awards);
  });

  test('come with what the documents dispute about them', () => {
    const topics = ask().disagreements.map(({ topic }) => topic);
    expect(topics).toEqual([
      'how many champions the 2022 Prizes had',
      'which continents the 2022 prize winners represent',
    ]);
    expect(ask({ country: 'Qatar' }).disagreements).toEqual([]);
  });
});

describe('winners from a country', () => {
  test.each(countries)('%s are all its projects, by any of its names', (country) => {
    const recorded = data.awards.filter((award) => award.country === country).map(({ project }) => project);
    for (const name of namesOfCountry(country)) {
      expect(projectsOf(ask({ country: name })), name).toEqual(recorded);
    }
  });

  test('have names in the six languages', () => {
    for (const country of countries) {
      expect(new Set(namesOfCountry(country)).size, country).toBeGreaterThanOrEqual(4);
    }
  });

  test.each([
    ['philippines', 'The Philippines'],
    ['UAE', 'United Arab Emirates'],
    ['the Emirates', 'United Arab Emirates'],
    ['KSA', 'Saudi Arabia'],
    ['Chine', 'China'],
    ['Китай', 'China'],
    ['中国', 'China'],
    ['فلسطين', 'Palestine'],
    ['República Dominicana', 'Dominican Republic'],
    ['Mexique', 'Mexico'],
  ])('%s is %s', (asked, country) => {
    expect(ask({ country: asked }).asked.country).toBe(country);
    expect(ask({ country: asked }).awards).not.toEqual([]);
  });

  test('are none where none is on record', () => {
    const answer = ask({ country: 'Kenya' });
    expect(answer.awards).toEqual([]);
    expect(answer.sources).not.toEqual([]);
  });
});

describe('a year that is not on record', () => {
  test('has no winners, but what the rules say of them', () => {
    const { awards, years, rules } = ask({ year: 2025 });
    expect(awards).toEqual([]);
    expect(years).toEqual([2022]);
    expect(rules.map(({ text }) => text).join()).toContain('C5 had two winners');
    expect(rules.every(({ edition }) => edition === '2025')).toBe(true);
  });

  test('has what the documents dispute about it', () => {
    expect(ask({ year: 2021 }).disagreements.map(({ topic }) => topic)).toEqual([
      'whom the count of 18 in 2021 covers',
    ]);
  });
});

describe('winners by words', () => {
  test('have all of them in their project', () => {
    expect(projectsOf(ask({ words: 'flood control' }))).toEqual(['Flood Control System']);
    expect(projectsOf(ask({ words: 'digital agendas' }))).toEqual([
      'Construction of the 2030 Digital Agenda',
    ]);
  });

  test('are all found by their own name', () => {
    for (const { project } of data.awards) expect(projectsOf(ask({ words: project }))).toContain(project);
  });
});
