import type { Act, PersonRef, Silence, SubscriberStore } from '../../features/deadlines/ports.js';
import { schemas } from '../../features/deadlines/ports.js';
import type { Connection, Query } from '../connection.js';
import { type Timestamp, toInstant } from '../rows.js';
import { acceptingAnyText, toJson } from '../text.js';
import { writeAudit } from './audit.js';
import { isOwner, toNamed } from './owners.js';
import { saveSubscriber } from './save-subscriber.js';
import { SUBSCRIBER_COLUMNS, type SubscriberRow, toSubscriber } from './subscriber-rows.js';
import { DROP_SILENCED, FORGET_SILENCED, WITHDRAW_ALL } from './take-back.js';

export function createSubscriberStore(connection: Connection): SubscriberStore {
  const { query, transaction } = acceptingAnyText(connection);
  const find = async (condition: string, ...parameters: readonly unknown[]) =>
    (
      await query<SubscriberRow>(`SELECT ${SUBSCRIBER_COLUMNS} FROM subscribers ${condition}`, parameters)
    ).map(toSubscriber);
  return {
    async findAt({ platform, tenant, conversation }) {
      return (await find(AT, platform, tenant, conversation))[0];
    },
    find: (ids) => find('WHERE id = ANY ($1::text[]) ORDER BY id', ids),
    findPeople: (people) =>
      find(
        PEOPLE,
        ...(['platform', 'tenant', 'id'] as const).map((name) =>
          people.map((person: PersonRef) => person[name]),
        ),
      ),
    async isKnown({ platform, tenant, id }) {
      return (await query(IS_KNOWN, [platform, tenant, id])).length > 0;
    },
    save: (...subscriber) => transaction((open) => saveSubscriber(open, ...subscriber)),
    mute: (id, until, act) => transaction((open) => mute(open, id, until?.toString(), act)),
    end: (id, reason, act) => transaction((open) => end(open, id, reason, act)),
    silence: (id, silence) => transaction((open) => keepSilence(open, id, silence)),
    unsilence: (id, subject, at) =>
      transaction(async (open) => {
        const parameters = [id, subject, at.toString()];
        const ended = await open(END_SILENCE, parameters);
        if (ended.length > 0) await open(FORGET_SILENCED, parameters);
      }),
    silencesOf: (ids) => findSilences(query, ids),
    page: (after, most) => find(PAGE, after ?? '', most),
  };
}

const AT = 'WHERE platform = $1 AND tenant = $2 AND conversation = $3';

const PEOPLE = `
  WHERE id IN (
    SELECT id FROM subscribers JOIN unnest($1::text[], $2::text[], $3::text[]) AS person (platform, tenant, person)
      ON ${isOwner('person.platform', 'person.tenant', 'person.person')}
    WHERE kind = 'direct' AND status = 'active'
  )
  ORDER BY id`;

const IS_KNOWN = `
  SELECT id FROM subscribers WHERE ${isOwner('$1', '$2', '$3')} AND kind = 'direct' LIMIT 1`;

const PAGE = `WHERE status = 'active' AND id > $1 ORDER BY id LIMIT $2`;

async function mute(query: Query, id: string, until: string | undefined, act: Act): Promise<void> {
  const muted = await query(MUTE, [id, until ?? null]);
  if (muted.length === 0) return;
  await writeAudit(query, act, [
    { action: 'subscriber changed', subject: id, after: { mutedUntil: until ?? null } },
  ]);
}

const MUTE = 'UPDATE subscribers SET muted_until = $2::timestamptz WHERE id = $1 RETURNING id';

async function end(query: Query, id: string, reason: string, act: Act): Promise<void> {
  const ended = await query(END, [id, reason, act.at.toString()]);
  if (ended.length === 0) return;
  await query(WITHDRAW_ALL, [id]);
  await writeAudit(query, act, [{ action: 'subscriber ended', subject: id, after: { reason } }]);
}

const END = `
  UPDATE subscribers SET status = 'ended', ended_reason = $2, ended_at = $3::timestamptz
  WHERE id = $1 AND status = 'active' RETURNING id`;

async function keepSilence(query: Query, id: string, { subject, state, by, at }: Silence): Promise<void> {
  const kept = await query(KEEP_SILENCE, [id, subject, state, toJson(toNamed(by)), at.toString()]);
  if (kept.length > 0) await query(DROP_SILENCED, [id, subject]);
}

const KEEP_SILENCE = `
  INSERT INTO silences (subscriber_id, subject, state, by, at)
  SELECT id, $2, $3, $4::json, $5::timestamptz FROM subscribers WHERE id = $1
  ON CONFLICT (subscriber_id, subject) DO UPDATE SET state = excluded.state, by = excluded.by, at = excluded.at
  RETURNING subject`;

/** What was due while it was silent stays untold: the subscriber is planned anew from now on. */
const END_SILENCE = `
  WITH ended AS (
    DELETE FROM silences WHERE subscriber_id = $1 AND subject = $2 RETURNING subscriber_id
  )
  UPDATE subscribers
  SET since = greatest($3::timestamptz, since + interval '1 millisecond'), planned_since = NULL
  FROM ended WHERE id = subscriber_id
  RETURNING id`;

interface SilenceRow {
  readonly subscriber_id: string;
  readonly subject: string;
  readonly state: Silence['state'];
  readonly by: unknown;
  readonly at: Timestamp;
}

async function findSilences(
  query: Query,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Silence[]>> {
  const rows = await query<SilenceRow>(FIND_SILENCES, [ids]);
  const found = new Map<string, Silence[]>();
  for (const { subscriber_id: id, subject, state, by, at } of rows) {
    const silence = { subject, state, by: schemas.namedPerson.parse(by), at: toInstant(at) };
    found.set(id, [...(found.get(id) ?? []), silence]);
  }
  return found;
}

const FIND_SILENCES = `
  SELECT subscriber_id, subject, state, by, at FROM silences
  WHERE subscriber_id = ANY ($1::text[]) ORDER BY subscriber_id, at, subject`;
