import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Asking } from '../../../../src/features/ask/ask.js';
import { stateAfterPress, turnOf } from '../../../../src/features/ask/conversation/turn.js';
import type { ConversationState } from '../../../../src/features/ask/ports.js';
import type { Query, Reading } from '../../../../src/features/ask/query.js';

const profile: Asking = {
  language: 'en',
  zone: 'Europe/Zurich',
  now: Temporal.Instant.from('2022-12-06T20:00:00Z'),
};
const C5: Query = { kind: 'line-to-goals', lines: ['C5'] };
const C6: Query = { kind: 'line-to-goals', lines: ['C6'] };
const HELP: Query = { kind: 'help' };
const C12: Query = { kind: 'missing', mentions: [{ kind: 'line', code: 'C12' }] };

type QueryReading = Extract<Reading, { kind: 'query' }>;
const reading = (query: Query, more: Partial<QueryReading> = {}): Reading => ({
  kind: 'query',
  query,
  corrections: [],
  confidence: 1,
  ...more,
});
const UNKNOWN: Reading = { kind: 'unknown', nearest: [] };
const UNSURE: Reading = { kind: 'unsure', choices: [C5, C6] };

/** The languages of the answers to readings that follow each other. */
function languagesOf(readings: readonly Reading[], asking = profile): readonly string[] {
  let state: ConversationState | undefined;
  return readings.map((each) => {
    const turn = turnOf(each, asking, state);
    state = turn.state;
    return turn.asking.language;
  });
}

describe('what a conversation is about', () => {
  test('is the last query', () => {
    expect(turnOf(reading(C5), profile).state).toEqual({ query: C5 });
    expect(turnOf(reading(C6), profile, { query: C5 }).state).toEqual({ query: C6, earlier: C5 });
  });

  test('remembers the query before it, also when one is asked again', () => {
    const before = { query: C6, earlier: C5 };
    expect(turnOf(reading(C6), profile, before).state).toEqual(before);
    expect(turnOf(reading(C5), profile, before).state).toEqual({ query: C5, earlier: C6 });
    expect(stateAfterPress(C6, before)).toEqual(before);
  });

  test.each([UNKNOWN, UNSURE, reading(HELP), reading(C12)])('stays what it was after %j', (between) => {
    expect(turnOf(between, profile, { query: C5 }).state).toEqual({ query: C5 });
    expect(turnOf(between, profile).state).toBeUndefined();
  });

  test('is what a pressed button asks, in the language that was asked for before', () => {
    const before = { query: C5, language: 'fr', writtenIn: 'en' } as const;
    expect(stateAfterPress(C6, before)).toEqual({ ...before, query: C6, earlier: C5 });
    expect(stateAfterPress(HELP, before)).toEqual(before);
    expect(stateAfterPress(HELP)).toBeUndefined();
  });
});

describe('the language of answers', () => {
  const english = { language: 'en' } as const;
  const inFrench = reading(C5, { ...english, answerIn: 'fr' });

  test('is that of the question, else that of the last one, else that of the profile', () => {
    expect(languagesOf([reading(C5), reading(C5, { language: 'es' }), UNKNOWN])).toEqual(['en', 'es', 'es']);
    expect(languagesOf([{ ...UNKNOWN, language: 'ru' }])).toEqual(['ru']);
  });

  test('stays the one that was asked for, while the person goes on in their own', () => {
    const readings = [reading(C5), inFrench, reading(C6), reading(C6, english), UNKNOWN, UNSURE];
    expect(languagesOf(readings)).toEqual(['en', 'fr', 'fr', 'fr', 'fr', 'fr']);
  });

  test('changes when another is asked for', () => {
    const inArabic = reading(C5, { answerIn: 'ar' });
    expect(languagesOf([inFrench, inArabic, reading(C6)])).toEqual(['fr', 'ar', 'ar']);
  });

  test('changes when the person writes in yet another', () => {
    const spanish = reading(C6, { language: 'es' });
    expect(languagesOf([inFrench, spanish, reading(C6), reading(C6, english)])).toEqual([
      'fr',
      'es',
      'es',
      'en',
    ]);
  });

  test('changes back with the person who had changed to the language they asked for', () => {
    const french = reading(C6, { language: 'fr' });
    expect(languagesOf([inFrench, french, reading(C6, english)])).toEqual(['fr', 'fr', 'en']);
  });

  test('that was fixed beforehand gives way only to one that is asked for', () => {
    const fixed = { ...profile, language: 'ru', isLanguageFixed: true } as const;
    const readings = [reading(C5), reading(C5, english), inFrench, reading(C5, english)];
    expect(languagesOf(readings, fixed)).toEqual(['ru', 'ru', 'fr', 'fr']);
  });

  test('leaves zone, moment and edition of the asker as they are', () => {
    const asking = { ...profile, zone: 'Africa/Addis_Ababa', edition: 'APP-2017' };
    expect(turnOf(inFrench, asking).asking).toEqual({ ...asking, language: 'fr' });
  });
});
