import { describe, expect, it } from 'vitest';
import { createSpeller, slipsBetween } from '../../../../src/features/ask/read/spelling.js';
import { read, short } from './support.js';

describe('the reader on misspelt names', () => {
  it.each([
    ['cybersecurty', 'describe C5', 'cybersecurty', 'cybersecurity'],
    ['cybersecuirty', 'describe C5', 'cybersecuirty', 'cybersecurity'],
    ['what is e-helth', 'describe C7-EHEALTH', 'helth', 'health'],
    ['ehelth sdgs', 'line-to-goals C7-EHEALTH', 'ehelth', 'ehealth'],
    ['e-goverment', 'describe C7-EGOV', 'goverment', 'government'],
    ['which lines cover quality educaton', 'goal-to-lines 4', 'educaton', 'education'],
    ['which lines cover gendre equality', 'goal-to-lines 5', 'gendre', 'gender'],
    ['who facilitaes C4', 'role C4', 'facilitaes', 'facilitates'],
    ['enabling enviroment', 'describe C6', 'enviroment', 'environment'],
    ['acess to information and knowledge', 'describe C3', 'acess', 'access'],
    ['ethical dimentions', 'describe C10', 'dimentions', 'dimension'],
    ['electronique', 'unknown', '', ''],
  ])('reads "%s" as %s and says which word it corrected', (text, expected, from, to) => {
    const reading = read(text);
    expect(short(reading)).toBe(expected);
    const corrections = reading.kind === 'query' ? reading.corrections : [];
    expect(corrections).toEqual(from === '' ? [] : [{ from, to }]);
  });

  it('is less sure of a misspelt name than of a well spelt one', () => {
    const right = read('cybersecurity');
    const wrong = read('cybersecurty');
    expect(right.kind === 'query' && wrong.kind === 'query' && wrong.confidence < right.confidence).toBe(
      true,
    );
  });

  it('says that an indicator was read as its target', () => {
    const reading = read('9.c.1');
    expect(reading.kind === 'query' && reading.corrections).toEqual([{ from: '9.c.1', to: '9.c' }]);
  });

  it.each(['AL5', 'С5', 'c 7 e-health', 'sdg9', '9C'])('takes "%s" for a spelling, not a mistake', (text) => {
    const reading = read(text);
    expect(reading.kind === 'query' && reading.corrections).toEqual([]);
  });
});

describe('slipsBetween', () => {
  it.each([
    ['health', 'health', 0],
    ['helth', 'health', 1],
    ['haelth', 'health', 1],
    ['healthy', 'health', 1],
    ['hlth', 'health', 2],
    ['media', 'health', 3],
  ])('counts from %s to %s: %i', (left, right, slips) => {
    expect(slipsBetween(left, right, 2)).toBe(slips);
  });
});

describe('the speller', () => {
  const speller = createSpeller(['health', 'wealth', 'media', 'lines', 'contest', 'context']);

  it('corrects one slip', () => {
    expect(speller.correct('helth')).toBe('health');
  });

  it.each(['median', 'mediator', 'line', 'lime'])('takes "%s" for a word of its own', (word) => {
    expect(speller.correct(word)).toBeUndefined();
  });

  it('corrects nothing when two words are equally near', () => {
    expect(speller.correct('conteyt')).toBeUndefined();
  });
});
