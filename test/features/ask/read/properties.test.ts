import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/features/ask/query.js';
import { query as querySchema } from '../../../../src/features/ask/query.js';
import { normalise } from '../../../../src/features/ask/read/normalise.js';
import { framework, read } from './support.js';

const WORDS = [
  'which SDGs does C5 map to',
  'c5',
  'C12',
  'C7 e-health',
  'sdg 9',
  'SDGs 4 and 5',
  'goal 18',
  '9.c',
  '9.z',
  '17.18',
  'lines',
  'who',
  'covers',
  'why',
  'targets',
  'meeting',
  'prize winner',
  'D.2-2',
  'ITU-T F.743.13',
  'Q1/1',
  '2017 app',
  'RPT-2019',
  'cybersecurty',
  'media',
  'gender equality',
  'the',
  'and',
  'budget',
  '?',
  'С5',
  '目标9',
];
const questionLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  questionLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.stringMatching(/^[c-sC-S0-9 .,/-]{0,60}$/),
);

function existing(query: Query): readonly boolean[] {
  switch (query.kind) {
    case 'line-to-goals':
      return [...query.lines.map(isLine), ...(query.goals ?? []).map(isGoal), isEdition(query.edition)];
    case 'goal-to-lines':
      return [...query.goals.map(isGoal), isEdition(query.edition)];
    case 'target-to-lines':
      return [...query.targets.map(isTarget), isEdition(query.edition)];
    case 'why':
      return [
        isLine(query.line),
        query.goal === undefined || isGoal(query.goal),
        query.target === undefined || isTarget(query.target),
        isEdition(query.edition),
      ];
    case 'role':
    case 'meeting':
    case 'winner':
      return [isLine(query.line)];
    case 'describe':
      return query.subjects.map(isSubject);
    default:
      return [true];
  }
}

const isLine = (code: string) => framework.line(code) !== undefined;
const isGoal = (number: number) => framework.goal(number) !== undefined;
const isTarget = (code: string) => framework.target(code) !== undefined;
const isEdition = (id: string | undefined) => id === undefined || framework.edition(id) !== undefined;

function isSubject(subject: Extract<Query, { kind: 'describe' }>['subjects'][number]): boolean {
  switch (subject.kind) {
    case 'line':
      return isLine(subject.code);
    case 'goal':
      return isGoal(subject.number);
    case 'target':
      return isTarget(subject.code);
    case 'entry':
      return framework.entriesByCode(subject.code).length > 0;
    case 'recommendation':
      return framework.recommendationsById(subject.id).length > 0;
    case 'edition':
      return isEdition(subject.id);
    case 'resolution':
      return framework.resolutionsById(subject.id).length > 0;
    case 'system':
      return framework.system(subject.id) !== undefined;
    case 'source':
      return framework.source(subject.id) !== undefined;
  }
}

function queriesOf(text: string): readonly Query[] {
  const reading = read(text);
  if (reading.kind === 'unsure') return reading.choices;
  return reading.kind === 'query' ? [reading.query] : reading.nearest;
}

describe('the reader, whatever the text', () => {
  it('gives a query of the declared shape, or at most four that are near', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const queries = queriesOf(text);
        expect(queries.length).toBeLessThanOrEqual(4);
        for (const query of queries) expect(querySchema.safeParse(query).error).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });

  it('names no code that does not exist, except as missing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(queriesOf(text).flatMap(existing)).not.toContain(false);
      }),
      { numRuns: 1500 },
    );
  });

  it('calls nothing missing that exists', () => {
    fc.assert(
      fc.property(questionLike, (text) => {
        const reading = read(text);
        if (reading.kind !== 'query') return;
        const mentions = reading.query.kind === 'missing' ? reading.query.mentions : (reading.missing ?? []);
        expect(mentions.filter(({ code }) => isLine(code) || isTarget(code) || isEdition(code))).toEqual([]);
        expect(mentions.filter(({ kind, code }) => kind === 'goal' && isGoal(Number(code)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same in any case, with spare spaces and invisible characters', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u202e', '\u0000');
    const places = fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 6 });
    fc.assert(
      fc.property(questionLike, places, fc.nat({ max: 4 }), (text, insertions, spaces) => {
        let disguised = text.toUpperCase().replaceAll(' ', ' '.repeat(spaces + 1));
        for (const [place, character] of insertions) {
          const at = place % (disguised.length + 1);
          disguised = disguised.slice(0, at) + character + disguised.slice(at);
        }
        expect(read(`${' '.repeat(spaces)}${disguised}`)).toEqual(read(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same text the same way twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  it('normalises what is normalised to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the reader on hostile text', () => {
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 digits', '9'.repeat(10_000)],
    ['control characters', '\u0001\u0002\u001b[31m\u0007'],
    ['emoji only', '🎉👩‍👩‍👧‍👦🏳️‍🌈'],
    ['right-to-left text', '\u202eقلب\u202c كل شيء'],
    ['look-alike letters', 'СОР АВС ЕКМ'],
    ['half a surrogate pair', '\ud83c'],
    ['many combining marks', `e${'\u0301'.repeat(5_000)}`],
    ['markup', '<script>alert("C5")</script>'],
    ['a prototype name', '__proto__ constructor toString hasOwnProperty'],
  ])('does not answer %s', (_, text) => {
    const reading = read(text);
    expect(reading.kind !== 'query' || reading.query.kind === 'help').toBe(true);
  });

  it.each([
    'c5 ',
    'C7-',
    '9.',
    '1/1',
    'sdg 1,',
    'itu t ',
    'rec ',
    'the ',
    'goals ',
    'role of the ',
    'C1-C3 ',
    '和',
    'ﷺ',
    'abcdef ghijkl ',
  ])('takes time in proportion to the length: %j repeated', (part) => {
    const short = part.repeat(Math.ceil(250 / part.length));
    const long = part.repeat(Math.ceil(10_000 / part.length));
    // Forty times the text; quadratic work would take 1,600 times as long.
    expect(fastest(long)).toBeLessThan(200 * Math.max(fastest(short), 0.02));
  });
});

/** Shortest of several runs in milliseconds: what is left of it is work, not a busy machine. */
function fastest(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 12; run += 1) {
    const start = performance.now();
    read(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
