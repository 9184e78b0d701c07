import { describe, expect, it } from 'vitest';
import { readDurations } from '../../../../src/features/deadlines/contributions/durations.js';
import { durationsText } from '../../../../src/features/deadlines/contributions/escalation-form.js';
import { LANGUAGES } from '../../../../src/shared/language.js';

describe('times before and after a due date', () => {
  it.each([
    ['14 days, 7 days, 1 day, -1 day', ['P14D', 'P7D', 'P1D', '-P1D']],
    ['2 weeks; 2h', ['P14D', 'PT2H']],
    ['−1 day, 1 day, 24 hours', ['P1D', '-P1D']],
    ['', []],
    ['0 days', ['P0D']],
  ])('%s is read as %j', (text, durations) => {
    expect(readDurations(text)).toEqual(durations);
  });

  it.each([
    'soon',
    '7',
    '61 days',
    '-9 weeks',
    '1 day 2 hours',
    '1.5 days',
    'P7D',
    '\0',
    '1 day,'.repeat(11),
    '9999999 days',
  ])('%j is not guessed at', (text) => {
    expect(readDurations(text)).toBeUndefined();
  });

  it.each(LANGUAGES)('are read in %s as they are written', (language) => {
    const durations = ['P60D', 'P14D', 'P3D', 'P2D', 'P1D', 'PT5H', 'PT1H', '-PT2H', '-P1D', '-P11D'];
    expect(readDurations(durationsText(language, durations))).toEqual(durations);
  });
});
