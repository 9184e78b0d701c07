import { randomUUID } from 'node:crypto';
import type { Place } from '../../chat/incoming.js';
import type {
  Act,
  PersonRef,
  Scope,
  Subscriber,
  SubscriberSettings,
} from '../../features/deadlines/ports.js';
import type { Query } from '../connection.js';
import { toJson } from '../text.js';
import { writeAudit } from './audit.js';
import { differenceOf } from './difference.js';
import { toRef } from './owners.js';
import { SUBSCRIBER_COLUMNS, type SubscriberRow, scopeValue, toSubscriber } from './subscriber-rows.js';

/** To be called in a transaction. */
export async function saveSubscriber(
  query: Query,
  place: Place,
  owner: PersonRef,
  settings: SubscriberSettings,
  scopes: readonly Scope[] | undefined,
  act: Act,
): Promise<Subscriber> {
  const before = await find(query, place, 'FOR NO KEY UPDATE');
  const [saved] = await query<{ id: string }>(SAVE, [
    randomUUID(),
    ...columnsOf(place, owner, settings, act),
  ]);
  if (saved && scopes) await replaceScopes(query, saved.id, scopes, act);
  const after = await find(query, place);
  if (!after) throw new Error('a subscriber that was just saved is gone');
  const difference = differenceOf(before ? wishesOf(before) : {}, wishesOf(after));
  await writeAudit(query, act, [{ action: 'subscriber changed', subject: after.id, ...difference }]);
  return after;
}

async function find(query: Query, { platform, tenant, conversation }: Place, lock = '') {
  const [row] = await query<SubscriberRow>(
    `SELECT ${SUBSCRIBER_COLUMNS} FROM subscribers
     WHERE platform = $1 AND tenant = $2 AND conversation = $3 ${lock}`,
    [platform, tenant, conversation],
  );
  return row && toSubscriber(row);
}

function columnsOf(
  place: Place,
  owner: PersonRef,
  settings: SubscriberSettings,
  act: Act,
): readonly unknown[] {
  const { platform, tenant, conversation, kind, thread } = place;
  const { zone, language, hours, offsets, opening, closing, digest } = settings;
  return [
    ...[platform, tenant, conversation, kind, thread ?? null],
    ...[owner.platform, owner.tenant, owner.id],
    ...[zone, language, toJson(hours), offsets, opening, closing, digest],
    act.at.toString(),
  ];
}

/**
 * `since` always counts on, so that whoever plans sees that something changed also when the clock stands still. The
 * owner stays while the place is a subscriber; one that ended begins anew, not muted.
 */
const SAVE = `
  INSERT INTO subscribers AS held (id, platform, tenant, conversation, kind, thread, owner_platform, owner_tenant,
    owner_id, zone, language, hours, offsets, opening, closing, digest, since)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::json, $13::text[], $14, $15, $16, $17::timestamptz)
  ON CONFLICT (platform, tenant, conversation) DO UPDATE SET
    kind = excluded.kind,
    thread = excluded.thread,
    owner_platform = CASE WHEN held.status = 'active' THEN held.owner_platform ELSE excluded.owner_platform END,
    owner_tenant = CASE WHEN held.status = 'active' THEN held.owner_tenant ELSE excluded.owner_tenant END,
    owner_id = CASE WHEN held.status = 'active' THEN held.owner_id ELSE excluded.owner_id END,
    zone = excluded.zone,
    language = excluded.language,
    hours = excluded.hours,
    offsets = excluded.offsets,
    opening = excluded.opening,
    closing = excluded.closing,
    digest = excluded.digest,
    muted_until = CASE WHEN held.status = 'active' THEN held.muted_until END,
    since = greatest(excluded.since, held.since + interval '1 millisecond'),
    planned_since = NULL,
    status = 'active',
    ended_reason = NULL,
    ended_at = NULL
  RETURNING id`;

async function replaceScopes(query: Query, id: string, scopes: readonly Scope[], act: Act): Promise<void> {
  const values = [id, scopes.map(({ kind }) => kind), scopes.map(scopeValue)];
  await query(REMOVE_OTHERS, values);
  await query(ADD_MISSING, [...values, act.at.toString()]);
}

const REMOVE_OTHERS = `
  DELETE FROM subscriptions WHERE subscriber_id = $1
    AND (scope, value) NOT IN (SELECT * FROM unnest($2::text[], $3::text[]))`;

/** Those that stay keep their `since`. */
const ADD_MISSING = `
  INSERT INTO subscriptions (subscriber_id, scope, value, since)
  SELECT DISTINCT $1, scope, value, $4::timestamptz FROM unnest($2::text[], $3::text[]) AS wanted (scope, value)
  ON CONFLICT DO NOTHING`;

/** What somebody may ask for. */
function wishesOf(subscriber: Subscriber): object {
  const { place, owner, subscriptions, ...settings } = subscriber;
  const { id: _id, since: _since, ...wishes } = settings;
  return { ...wishes, place, owner: toRef(owner), scopes: subscriptions.map(({ scope }) => scope) };
}
