import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/features/trail/pages.js';
import type { TrailDeed } from '../../src/features/trail/ports.js';
import { verify } from '../../src/features/trail/verify.js';
import type { Connection } from '../../src/store/connection.js';
import { appendTrail, createTrailStore } from '../../src/store/trail.js';
import { emptyTables, openTestConnection } from '../support/database.js';

const ACT = {
  by: 'p1',
  role: 'approver',
  platform: 'slack',
  at: Temporal.Instant.from('2026-12-07T12:00:00Z'),
} as const;

describe('the trail', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openTestConnection();
  });
  beforeEach(() => emptyTables(connection));
  afterAll(() => connection.close());

  const trail = () => createTrailStore(connection);
  const append = (...deeds: readonly TrailDeed[]) =>
    connection.transaction((query) => appendTrail(query, ACT, deeds));
  const deed = (number: number, content?: TrailDeed['content']): TrailDeed => ({
    action: 'submission approved',
    subject: `submission/${number}`,
    facts: { from: 'in review', to: 'approved', version: number },
    ...(content && { content }),
  });
  const check = async (...heads: Parameters<typeof verify>[1]) =>
    verify(pagesOf(trail(), 2), [await trail().findHead(), ...heads]);
  /** As somebody would who has the database in their hands. */
  const tamper = async (sql: string) => {
    await connection.query('ALTER TABLE trail DISABLE TRIGGER USER');
    await connection.query(sql);
    await connection.query('ALTER TABLE trail ENABLE TRIGGER USER');
  };

  it('is one chain without gaps, also when many append at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(deed(index), deed(index + 100))));
    const { entries, faults, head } = await check();
    expect({ entries, faults, position: head.position }).toEqual({ entries: 40, faults: [], position: 40 });
  });

  it('leaves nothing of an act that was undone', async () => {
    await append(deed(1));
    const failing = connection.transaction(async (query) => {
      await appendTrail(query, ACT, [deed(2)]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await append(deed(3));
    expect(await check()).toMatchObject({ entries: 2, faults: [] });
  });

  it.each(["UPDATE trail SET action = 'x'", 'DELETE FROM trail', 'TRUNCATE trail'])(
    'refuses %s',
    async (sql) => {
      await append(deed(1));
      await expect(connection.query(sql)).rejects.toThrow();
      expect(await check()).toMatchObject({ entries: 1, faults: [] });
    },
  );

  it.each([
    [
      'an entry was changed',
      `UPDATE trail SET facts = '{}' WHERE position = 2`,
      [{ position: 2, kind: 'altered' }],
    ],
    [
      'one says another name',
      `UPDATE trail SET "by" = 'p2' WHERE position = 3`,
      [{ position: 3, kind: 'altered' }],
    ],
    ['one is missing', 'DELETE FROM trail WHERE position = 2', [{ position: 3, kind: 'broken' }]],
    ['the last is missing', 'DELETE FROM trail WHERE position = 4', [{ position: 4, kind: 'head' }]],
    [
      'words were changed',
      `UPDATE trail_contents SET text = '{"reason":"fine"}' WHERE position = 3`,
      [{ position: 3, kind: 'content altered' }],
    ],
    [
      'one was moved',
      'UPDATE trail SET position = 12 WHERE position = 2',
      [
        { position: 3, kind: 'broken' },
        { position: 12, kind: 'altered' },
        { position: 12, kind: 'broken' },
      ],
    ],
  ])('shows that %s', async (_, sql, faults) => {
    for (let number = 1; number <= 4; number += 1)
      await append(deed(number, { reason: `because ${number}` }));
    await tamper(sql);
    expect((await check()).faults).toEqual(faults);
  });

  it('shows that it was written anew from some point, by a head that was posted', async () => {
    await append(deed(1), deed(2));
    const posted = await trail().findHead();
    const place = { platform: 'slack', tenant: 'T1', conversation: 'C1', kind: 'channel' } as const;
    const message = { key: 'head', place, content: 'trail.head', payload: {}, urgency: 1 };
    await trail().postHead(posted, '2026-12-07T18:00:00Z', message);
    await tamper('DELETE FROM trail WHERE position = 2');
    const [first] = await connection.query<{ seal: string }>('SELECT seal FROM trail');
    await connection.query('UPDATE trail_head SET position = 1, seal = $1', [first?.seal]);
    await append(deed(3));
    expect((await check()).faults).toEqual([]);
    const heads = await trail().listPostedHeads();
    expect((await check(...heads)).faults).toEqual([{ position: 2, kind: 'head' }]);
  });

  it('stays whole when what people wrote is erased', async () => {
    await append(deed(1, { reason: 'Amina asked for it' }), deed(2, { reason: 'kept' }));
    expect(await trail().erase('submission/1')).toBe(1);
    expect(await check()).toMatchObject({ entries: 2, erased: 1, faults: [] });
    const { contents } = await trail().page(0, 10);
    expect([...contents.values()].map(({ text }) => text)).toEqual(['{"reason":"kept"}']);
  });

  it('seals what the database can keep', async () => {
    await append(deed(1, { reason: 'a\0b \uD800' }));
    expect(await check()).toMatchObject({ faults: [] });
  });
});
