import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../chaos/random.js';
import { countOf, playSeason } from '../../chaos/season.js';
import { TEST_DATABASE_URL } from '../support/database.js';

const KILLS = 24;

describe.runIf(TEST_DATABASE_URL)('two bot processes, of which one is killed again and again', () => {
  it('post what was rehearsed, each message exactly once', async () => {
    const { kills, rehearsed, posted, repeated, said, ...faults } = await playSeason({
      serverUrl: TEST_DATABASE_URL ?? '',
      kills: KILLS,
      random: createRandom(4),
      lease: 4_000,
      from: Temporal.Instant.from('2022-11-01T00:00:00Z'),
      until: Temporal.Instant.from('2022-12-10T00:00:00Z'),
    });
    expect(faults).toEqual({ lost: [], doubled: [], unexpected: [], unsaid: 0 });
    // In Teams nobody can look whether a message arrived: what is posted once more says so.
    expect(posted).toBe(rehearsed + repeated);
    expect(said).toBeGreaterThanOrEqual(repeated);
    expect(countOf(kills)).toBeGreaterThanOrEqual(KILLS);
  }, 600_000);
});
