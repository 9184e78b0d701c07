import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/features/ask/query.js';
import { reader } from './support.js';

const MAY = Temporal.Instant.from('2022-05-10T08:00:00Z');
const NEXT_MAY = Temporal.Instant.from('2023-05-10T08:00:00Z');

function queryOf(text: string, options: Parameters<typeof reader.read>[1]): Query | undefined {
  const reading = reader.read(text, options);
  return reading.kind === 'query' ? reading.query : undefined;
}

describe('a reader that keeps what it read', () => {
  it('reads a text anew that means another day later on', () => {
    const first = queryOf('what is on on 30 May', { now: MAY, zone: 'UTC' });
    const later = queryOf('what is on on 30 May', { now: NEXT_MAY, zone: 'UTC' });
    expect(first).toMatchObject({ period: { from: '2022-05-30' } });
    expect(later).toMatchObject({ period: { from: '2023-05-30' } });
  });

  it('reads a text anew that goes on from another question', () => {
    const after = (query: Query) => queryOf('and C6?', { previous: query });
    expect(after({ kind: 'line-to-goals', lines: ['C5'] })).toMatchObject({ kind: 'line-to-goals' });
    expect(after({ kind: 'role', line: 'C5' })).toMatchObject({ kind: 'role', line: 'C6' });
    expect(queryOf('and C6?', {})).not.toMatchObject({ kind: 'role' });
  });

  it('does not look again at a text that says nothing of time', () => {
    const text = 'which SDGs does C9 map to';
    const first = reader.read(text, { now: MAY, zone: 'UTC' });
    expect(reader.read(text, { now: NEXT_MAY, zone: 'UTC' })).toBe(first);
  });
});
