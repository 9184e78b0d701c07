import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { rehearsalReply } from '../../../../src/features/deadlines/rehearsal/present.js';
import {
  type RehearsalStores,
  rehearseEdition,
} from '../../../../src/features/deadlines/rehearsal/rehearsal.js';
import { LANGUAGES } from '../../../../src/shared/language.js';
import { bodyText } from '../../../support/plain-reply.js';
import { sampleEdition, sampleSubscriber } from '../samples.js';

const BEFORE = Temporal.Instant.from('2022-09-01T00:00:00Z');
const AFTER = Temporal.Instant.from('2026-11-26T00:00:00Z');

/** Stores that hold these subscribers. */
function holding(...subscribers: ReturnType<typeof sampleSubscriber>[]): RehearsalStores {
  return {
    subscribers: {
      page: async (after) => (after === undefined ? subscribers : []),
      silencesOf: async () => new Map(),
    },
    contributions: { list: async () => [] },
  };
}

describe('a rehearsal', () => {
  it('lists every message that would go out, in order', async () => {
    const rehearsal = await rehearseEdition(holding(sampleSubscriber()), sampleEdition(), BEFORE);
    expect(rehearsal).toMatchObject({ isSample: false, isPast: false });
    expect(rehearsal.messages.map(({ at }) => at.toString())).toEqual([
      '2022-09-07T06:00:00Z',
      '2022-11-07T08:00:00Z',
      '2022-11-23T08:00:00Z',
      '2022-11-30T08:00:00Z',
      '2022-12-02T08:00:00Z',
      '2022-12-06T08:00:00Z',
      '2022-12-07T17:00:00Z',
      '2022-12-08T07:00:00Z',
    ]);
  });

  it('shows what the defaults give where nobody follows, and of what is past what would have gone out', async () => {
    const nobody = await rehearseEdition(holding(), sampleEdition(), BEFORE);
    expect(nobody).toMatchObject({ isSample: true, messages: { length: 8 } });
    const late = sampleSubscriber({ since: AFTER });
    expect(await rehearseEdition(holding(late), sampleEdition(), AFTER)).toMatchObject({
      isPast: true,
      isSample: false,
      messages: { length: 8 },
    });
  });

  it.each(LANGUAGES)('is told in %s with both clocks, and cut where it is long', async (language) => {
    const addis = sampleSubscriber({ zone: 'Africa/Addis_Ababa' });
    const rehearsal = await rehearseEdition(holding(addis), sampleEdition(), BEFORE);
    const reply = rehearsalReply({ language }, sampleEdition(), rehearsal, 3);
    const table = reply.parts.find((part) => part.kind === 'table');
    expect(table?.rows).toHaveLength(3);
    expect(table?.rows[1]?.slice(0, 2).join(' ')).toMatch(/09:00.*07:00/);
    expect(bodyText(reply)).toContain('slack C1');
  });
});
