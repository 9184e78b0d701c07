import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Asking, presentContext, withReadingNotes } from '../../../src/features/ask/ask.js';
import { readingFromChoice, shouldAskModel } from '../../../src/features/ask/choose.js';
import type { Choice } from '../../../src/features/ask/ports.js';
import { plainReply } from '../../../src/features/ask/present/plain.js';
import type { Query, Reading } from '../../../src/features/ask/query.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { bodyText } from '../../support/plain-reply.js';

const C5: Query = { kind: 'role', line: 'C5' };
const C6: Query = { kind: 'role', line: 'C6' };

const SURE: Reading = { kind: 'query', query: C5, corrections: [], confidence: 0.6 };
const DOUBTFUL: Reading = {
  kind: 'query',
  query: C5,
  corrections: [{ from: 'rule', to: 'role' }],
  missing: [{ kind: 'line', code: 'C12' }],
  answerIn: 'fr',
  language: 'en',
  confidence: 0.59,
};
const UNSURE: Reading = { kind: 'unsure', choices: [C5, C6], language: 'es' };
const UNKNOWN: Reading = { kind: 'unknown', nearest: [C5], language: 'ru' };

describe('a model is asked', () => {
  test.each([
    [true, 'where the reader is not sure of its query', DOUBTFUL],
    [true, 'where the reader wavers between two', UNSURE],
    [true, 'where the reader understands nothing', UNKNOWN],
    [false, 'where the reader is sure', SURE],
    [false, 'where the words tell why there is no answer', { ...UNKNOWN, refusal: 'opinion' } as Reading],
    [false, 'where a question goes on from nothing', { ...UNKNOWN, needsPrevious: true } as Reading],
  ])('%j: %s', (expected, _, reading) => {
    expect(shouldAskModel(reading)).toBe(expected);
  });
});

describe('the reading that a model’s choice makes', () => {
  test('is its query, in the language of the question, and one no model is asked about again', () => {
    const reading = readingFromChoice({ kind: 'query', query: C6 }, UNKNOWN);
    expect(reading).toMatchObject({ kind: 'query', query: C6, corrections: [], language: 'ru' });
    expect(shouldAskModel(reading)).toBe(false);
  });

  test('keeps what else the reader found, but not the words it took for others', () => {
    const { missing, answerIn, language } = DOUBTFUL as Extract<Reading, { kind: 'query' }>;
    const reading = readingFromChoice({ kind: 'query', query: C6 }, DOUBTFUL);
    expect(reading).toMatchObject({ query: C6, missing, answerIn, language, corrections: [] });
  });

  test('is a question back with its choices', () => {
    const choice: Choice = { kind: 'question', choices: [C6, C5] };
    expect(readingFromChoice(choice, UNKNOWN)).toEqual({ kind: 'unsure', choices: [C6, C5], language: 'ru' });
  });

  test.each([DOUBTFUL, UNSURE, UNKNOWN])('is the reader’s own where the model had none: %j', (reading) => {
    expect(readingFromChoice({ kind: 'none' }, reading)).toBe(reading);
    expect(readingFromChoice({ kind: 'unavailable', reason: 'cancelled' }, reading)).toBe(reading);
  });

  test.each(['budget', 'time', 'error'] as const)(
    'says that there was no model (%s), unless there is a query',
    (reason) => {
      const unavailable: Choice = { kind: 'unavailable', reason };
      expect(readingFromChoice(unavailable, UNSURE)).toEqual({ ...UNSURE, modelUnavailable: true });
      expect(readingFromChoice(unavailable, UNKNOWN)).toEqual({ ...UNKNOWN, modelUnavailable: true });
      expect(readingFromChoice(unavailable, DOUBTFUL)).toBe(DOUBTFUL);
    },
  );
});

test.each(LANGUAGES)('that there was no model is said in a note, once, in %s', (language) => {
  const asking: Asking = { language, zone: 'UTC', now: Temporal.Instant.from('2022-12-06T12:00:00Z') };
  const context = presentContext(asking);
  const reply = plainReply(context, 'I do not have that.', 'conversation');
  const note = context.say('model.unavailable');
  const noted = bodyText(withReadingNotes(context, reply, { ...UNKNOWN, modelUnavailable: true }));
  expect(noted.split(note)).toHaveLength(2);
  expect(bodyText(withReadingNotes(context, reply, UNKNOWN))).not.toContain(note);
});
