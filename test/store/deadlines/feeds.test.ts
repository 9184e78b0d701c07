import { describe, expect, test } from 'vitest';
import type { Feed, PersonRef } from '../../../src/features/deadlines/ports.js';
import { EDITOR, NOON, openDeadlines } from './setup.js';

const deadlines = openDeadlines();

const ACT = { by: EDITOR, at: NOON };
const OTHER: PersonRef = { ...EDITOR, id: 'U2' };
const OWN: Feed = { id: 'f1', owner: EDITOR, scope: { kind: 'person' }, language: 'fr', createdAt: NOON };
const PRIZES: Feed = {
  ...OWN,
  id: 'f2',
  scope: { kind: 'process', process: 'prizes' },
  createdAt: NOON.add({ seconds: 1 }),
};

describe('a feed', () => {
  test('is found by the digest of its token and by its owner', async () => {
    await deadlines.feeds.create(OWN, 'd1', ACT);
    await deadlines.feeds.create(PRIZES, 'd2', ACT);
    await deadlines.feeds.create({ ...OWN, id: 'f3', owner: OTHER }, 'd3', ACT);
    expect(await deadlines.feeds.findByDigest('d2')).toStrictEqual(PRIZES);
    expect(await deadlines.feeds.findByDigest('d4')).toBeUndefined();
    expect(await deadlines.feeds.listOf({ ...EDITOR, id: 'u1' })).toStrictEqual([OWN, PRIZES]);
  });

  test('is never found again once its owner revoked it, which nobody else can', async () => {
    await deadlines.feeds.create(OWN, 'd1', ACT);
    expect(await deadlines.feeds.revoke('f1', OTHER, ACT)).toBe(false);
    expect(await deadlines.feeds.findByDigest('d1')).toStrictEqual(OWN);
    const outcomes = await Promise.all([1, 2].map(() => deadlines.feeds.revoke('f1', EDITOR, ACT)));
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await deadlines.feeds.findByDigest('d1')).toBeUndefined();
    expect(await deadlines.feeds.listOf(EDITOR)).toEqual([]);
  });

  test('leaves a trace, without its token', async () => {
    await deadlines.feeds.create(OWN, 'd1', ACT);
    await deadlines.feeds.revoke('f1', EDITOR, ACT);
    expect(await deadlines.query('SELECT action, subject, before, after FROM audit ORDER BY id')).toEqual([
      { action: 'feed made', subject: 'f1', before: null, after: { scope: { kind: 'person' } } },
      { action: 'feed revoked', subject: 'f1', before: null, after: null },
    ]);
  });
});
