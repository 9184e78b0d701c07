import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/features/ask/query.js';
import { reader } from './support.js';

const WEEK: Query = {
  kind: 'calendar',
  show: 'due',
  period: { kind: 'relative', unit: 'week', offset: 0 },
};

const kindOf = (text: string) => {
  const reading = reader.read(text, { language: 'en', previous: WEEK });
  return reading.kind === 'query' ? reading.query : reading.kind;
};

describe('after a list of dates', () => {
  it('a question that names a date of its own is about that, also in another zone', () => {
    expect(kindOf('how long until prizes submission closes in Addis time')).toMatchObject({
      kind: 'event',
      ask: 'left',
      zone: 'Africa/Addis_Ababa',
    });
  });

  it('a zone alone tells the same list there', () => {
    expect(kindOf('and in Addis time')).toEqual({ ...WEEK, zone: 'Africa/Addis_Ababa' });
  });
});
