import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/features/trail/pages.js';
import { verify } from '../../src/features/trail/verify.js';
import { dump } from '../../src/store/backup/dump.js';
import { load } from '../../src/store/backup/load.js';
import { KEPT, MADE_ANEW } from '../../src/store/backup/tables.js';
import type { Connection } from '../../src/store/connection.js';
import { createOutbox } from '../../src/store/outbox.js';
import { createSubmissionStore } from '../../src/store/submissions/submissions.js';
import { createTrailStore } from '../../src/store/trail.js';
import { openTestConnection } from '../support/database.js';
import { actOf, draftOf, moving, NOON, openSubmissions, person, submitting } from './submissions/setup.js';

const stores = openSubmissions();
let other: Connection;
beforeEach(async () => {
  other = await openTestConnection();
});
afterEach(() => other.close());

async function backup(): Promise<readonly string[]> {
  const lines: string[] = [];
  await stores.transaction((query) => dump(query, NOON.toString(), async (line) => void lines.push(line)));
  return lines;
}

async function* each(lines: readonly string[]) {
  yield* lines;
}

const restore = (lines: readonly string[]) => other.transaction((query) => load(query, each(lines)));

async function rowsOf(query: Connection['query']) {
  const tables = await Promise.all(
    KEPT.map(async (table) => {
      const rows = await query<{ row: string }>(
        `SELECT row_to_json(one)::text AS row FROM "${table}" AS one`,
      );
      return [table, rows.map(({ row }) => row).toSorted()] as const;
    }),
  );
  return Object.fromEntries(tables);
}

/** Something of everything: a person, a draft, a decision with a reason, a message that waits, one that was sent. */
async function fill() {
  const [sender, decider] = [await person(stores, 'U1'), await person(stores, 'U2')];
  const { submissions } = stores;
  await submissions.create(draftOf({ title: 'Ünïcode ✓ "quoted"' }), sender.id, 'one', actOf(sender.id));
  const two = await submissions.create(
    draftOf({ title: 'Two', entity: 'B' }),
    sender.id,
    'two',
    actOf(sender.id),
  );
  await submissions.change(two.id, two.version, sender.id, submitting, actOf(sender.id));
  await submissions.change(two.id, 2, decider.id, moving('reject'), actOf(decider.id), { reason: 'no' });
  const place = { platform: 'slack', tenant: 'T1', conversation: 'U1', kind: 'direct' } as const;
  await stores.outbox.add([
    { key: 'a', place, content: 'x', payload: { text: 'waits' }, urgency: 1 },
    { key: 'b', place, content: 'x', payload: {}, urgency: 2 },
  ]);
  const [sent] = await stores.outbox.claim('p', 1, 1_000, 0);
  await stores.outbox.settle(sent?.id ?? '', 'p', { kind: 'sent', message: { place, id: '1.2' } });
}

describe('a backup', () => {
  it('restores every row of every table, and counts on from there', async () => {
    await fill();
    const before = await rowsOf(stores.query);
    const loaded = await restore(await backup());
    const after = await rowsOf(other.query);
    const { outbox: _, ...rest } = after;
    const { outbox: __, ...whole } = before;
    expect(rest).toEqual(whole);
    expect(after.outbox).toHaveLength(2);
    expect(loaded).toMatchObject({ doubtful: 1, rows: Object.values(before).flat().length });
    const trail = createTrailStore(other);
    expect((await verify(pagesOf(trail), [loaded.trail, await trail.findHead()])).faults).toEqual([]);
    const submissions = createSubmissionStore(other);
    const [someone] = await other.query<{ id: string }>('SELECT id FROM people LIMIT 1');
    const next = await submissions.create(
      draftOf({ title: 'Three' }),
      someone?.id ?? '',
      'three',
      actOf('x'),
    );
    expect(next.id).toBe(3);
    await expect(other.query(`UPDATE trail SET action = 'x'`)).rejects.toThrow();
  });

  it('holds what waited to be sent as doubtful, since it may have been sent after it was made', async () => {
    await fill();
    await restore(await backup());
    const claimed = await createOutbox(other).claim('q', 10, 1_000, 0);
    expect(claimed).toMatchObject([{ key: 'a', isDoubtful: true }]);
  });

  it('is refused by a database that is not empty, of which nothing is lost', async () => {
    await fill();
    const lines = await backup();
    await restore(lines);
    const before = await rowsOf(other.query);
    await expect(restore(lines)).rejects.toMatchObject({ code: 'CONFIGURATION' });
    expect(await rowsOf(other.query)).toEqual(before);
  });

  it.each<[string, (lines: readonly string[]) => readonly string[]]>([
    ['its end is missing', (lines) => lines.slice(0, -1)],
    ['a page is missing', (lines) => [...lines.slice(0, 2), ...lines.slice(3)]],
    ['a line is cut', (lines) => [...lines.slice(0, 3), lines[3]?.slice(0, 40) ?? '', ...lines.slice(4)]],
    ['a table is unknown', ([head = '', ...rest]) => [head, '{"table":"pg_authid","rows":[]}', ...rest]],
    [
      'it is of another release',
      ([head = '', ...rest]) => [head.replace(/"migration":"\d/, '"migration":"9'), ...rest],
    ],
    ['it is none', () => ['hello']],
    ['it is empty', () => []],
  ])('of which %s restores nothing', async (_, spoil) => {
    await fill();
    const lines = await backup();
    await expect(restore(spoil(lines))).rejects.toMatchObject({ code: 'CONFIGURATION' });
    expect(Object.values(await rowsOf(other.query)).flat()).toEqual([]);
  });

  it('says of every table whether it is kept or made anew', async () => {
    const tables = await other.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`,
    );
    const known: readonly string[] = [...KEPT, ...MADE_ANEW];
    expect(known.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  });
});
