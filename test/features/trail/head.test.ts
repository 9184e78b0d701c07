import { describe, expect, it } from 'vitest';
import { createTrailComposers, postHead } from '../../../src/features/trail/head.js';
import { NOON, openSubmissions, person } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';

const stores = openSubmissions();
const place = { platform: 'slack', tenant: 'T1', conversation: 'C1', kind: 'channel' } as const;
const look = (days = 0) => postHead({ trail: stores.trail, place }, NOON.add({ hours: 24 * days }));
const act = async (entity: string) => {
  const { id } = await person(stores, 'U1');
  await stores.people.setEntity(id, entity, { by: id, at: NOON });
};

describe('the head of the trail', () => {
  it('is posted once a day to a channel, whatever process looks', async () => {
    expect(await look()).toBe(false);
    await act('A');
    expect((await Promise.all([look(), look()])).toSorted()).toEqual([false, true]);
    await act('B');
    expect(await look()).toBe(false);
    expect(await look(1)).toBe(true);
    expect(await look(2)).toBe(false);
  });

  it('says position and seal as the check takes them', async () => {
    await act('A');
    await look();
    const [message] = await stores.outbox.claim('p', 1, 1_000, 0);
    if (!message) throw new Error('nothing is posted');
    const composers = createTrailComposers({ languageOf: async () => undefined });
    const reply = await composers[message.content]?.(message, NOON);
    const { position, seal } = await stores.trail.findHead();
    expect(reply && bodyText(reply)).toContain(`--head ${position}:${seal}`);
    expect(reply?.title).toBe('Trail of decisions, 2026-12-07');
    expect(await stores.trail.listPostedHeads()).toEqual([{ position, seal }]);
  });
});
