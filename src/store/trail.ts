import type {
  Head,
  TrailAct,
  TrailContent,
  TrailDeed,
  TrailEntry,
  TrailStore,
} from '../features/trail/ports.js';
import { BEGINNING, link } from '../features/trail/ports.js';
import type { Connection, Query } from './connection.js';
import { addToOutbox } from './outbox.js';
import { acceptingAnyText, storable } from './text.js';

export function createTrailStore(connection: Connection): TrailStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    page: (after, most) => page(query, after, most),
    async findHead() {
      const [head] = await query<Head>('SELECT position, seal FROM trail_head');
      return head ?? { position: 0, seal: BEGINNING };
    },
    listPostedHeads: () => query<Head>('SELECT position, seal FROM posted_heads ORDER BY position DESC'),
    async findPostedHead() {
      return (await query<Head & { postedAt: string }>(LAST_POSTED))[0];
    },
    postHead: ({ position, seal }, postedAt, message) =>
      transaction(async (open) => {
        const saved = await open(SAVE_POSTED, [position, seal, postedAt]);
        return saved.length > 0 && (await addToOutbox(open, [message])) > 0;
      }),
    erase: (subject) => eraseWords(query, [subject]),
  };
}

/**
 * Appends what an act did, to be called in its transaction. Whoever appends holds the head until they commit, so entries
 * have no gaps and stand in the order in which they became true.
 */
export async function appendTrail(query: Query, act: TrailAct, deeds: readonly TrailDeed[]): Promise<void> {
  if (deeds.length === 0) return;
  const [head] = await query<Head>(HOLD_HEAD, [BEGINNING]);
  if (!head) throw new Error('the head of the trail was just written and is gone');
  const links = link(head, act, deeds.map(withStorableTexts));
  const entries = (read: (entry: TrailEntry) => unknown) => links.entries.map(read);
  await query(APPEND, [
    entries(({ position }) => position),
    entries(({ at }) => at),
    entries(({ by }) => by),
    entries(({ role }) => role),
    entries(({ platform }) => platform),
    entries(({ action }) => action),
    entries(({ subject }) => subject),
    entries(({ facts }) => facts),
    entries(({ contentDigest }) => contentDigest),
    entries(({ previous }) => previous),
    entries(({ seal }) => seal),
  ]);
  if (links.contents.length > 0) {
    await query(APPEND_CONTENTS, [
      links.contents.map(({ position }) => position),
      links.contents.map(({ salt }) => salt),
      links.contents.map(({ text }) => text),
    ]);
  }
  await query('UPDATE trail_head SET position = $1, seal = $2', [links.head.position, links.head.seal]);
}

/** What is sealed is what the database can keep. */
function withStorableTexts(deed: TrailDeed): TrailDeed {
  return JSON.parse(JSON.stringify(deed), (_key, value: unknown) =>
    typeof value === 'string' ? storable(value) : value,
  ) as TrailDeed;
}

const HOLD_HEAD = `
  INSERT INTO trail_head (id, position, seal) VALUES (1, 0, $1)
  ON CONFLICT (id) DO UPDATE SET id = 1 RETURNING position, seal`;

const APPEND = `
  INSERT INTO trail (position, at, "by", role, platform, action, subject, facts, content_digest, previous, seal)
  SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::text[])`;

const APPEND_CONTENTS = `
  INSERT INTO trail_contents (position, salt, text) SELECT * FROM unnest($1::int[], $2::text[], $3::text[])`;

const SAVE_POSTED = `
  INSERT INTO posted_heads (position, seal, posted_at) VALUES ($1, $2, $3) ON CONFLICT (position) DO NOTHING
  RETURNING position`;

const LAST_POSTED = `
  SELECT position, seal, posted_at AS "postedAt" FROM posted_heads ORDER BY position DESC LIMIT 1`;

/** Erases what people wrote about subjects; the chain stays as it is. Returns the number of entries it concerned. */
export async function eraseWords(query: Query, subjects: readonly string[]): Promise<number> {
  return (await query(ERASE, [subjects])).length;
}

const ERASE = `
  DELETE FROM trail_contents USING trail
  WHERE trail.position = trail_contents.position AND subject = ANY ($1::text[]) RETURNING trail.position`;

async function page(query: Query, after: number, most: number): ReturnType<TrailStore['page']> {
  const entries = await query<TrailEntry>(PAGE, [after, most]);
  const last = entries.at(-1)?.position ?? after;
  const contents = await query<TrailContent>(CONTENTS, [after, last]);
  return { entries, contents: new Map(contents.map((content) => [content.position, content])) };
}

const PAGE = `
  SELECT position, at, "by", role, platform, action, subject, facts, content_digest AS "contentDigest", previous, seal
  FROM trail WHERE position > $1 ORDER BY position LIMIT $2`;

const CONTENTS = 'SELECT position, salt, text FROM trail_contents WHERE position > $1 AND position <= $2';
