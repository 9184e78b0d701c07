import type { PhaseKind, Scope, Subscriber, Subscription } from '../../features/deadlines/ports.js';
import { schemas } from '../../features/deadlines/ports.js';
import { optional, type PlaceColumns, type Timestamp, toInstant, toPlace } from '../rows.js';
import { type OwnerColumns, toOwner } from './owners.js';

interface SubscriptionRow {
  readonly scope: string;
  readonly value: string;
  readonly since: Timestamp;
}

export interface SubscriberRow extends PlaceColumns, OwnerColumns {
  readonly id: string;
  readonly zone: string;
  readonly language: string;
  readonly hours: unknown;
  readonly offsets: readonly string[];
  readonly opening: boolean;
  readonly closing: boolean;
  readonly digest: boolean;
  readonly muted_until: Timestamp | null;
  readonly since: Timestamp;
  readonly status: string;
  readonly subscriptions: readonly SubscriptionRow[];
}

/** Of the table `subscribers`, with their subscriptions. */
export const SUBSCRIBER_COLUMNS = `id, platform, tenant, conversation, kind, thread, owner_platform, owner_tenant,
  owner_id, zone, language, hours, offsets, opening, closing, digest, muted_until, since, status,
  (SELECT coalesce(json_agg(subscription ORDER BY scope, value), '[]') FROM subscriptions AS subscription
   WHERE subscriber_id = subscribers.id) AS subscriptions`;

export function toSubscriber(row: SubscriberRow): Subscriber {
  return {
    id: row.id,
    place: toPlace(row),
    owner: toOwner(row),
    zone: row.zone,
    // Only this folder fills these columns, from a Subscriber.
    language: row.language as Subscriber['language'],
    status: row.status as Subscriber['status'],
    hours: schemas.hours.parse(row.hours),
    offsets: row.offsets,
    opening: row.opening,
    closing: row.closing,
    digest: row.digest,
    ...optional('mutedUntil', row.muted_until === null ? null : toInstant(row.muted_until)),
    since: toInstant(row.since),
    subscriptions: row.subscriptions.map(toSubscription),
  };
}

function toSubscription({ scope, value, since }: SubscriptionRow): Subscription {
  return { scope: toScope(scope, value), since: toInstant(since) };
}

function toScope(kind: string, value: string): Scope {
  switch (kind) {
    case 'everything':
      return { kind };
    case 'process':
      return { kind, process: value };
    case 'phase kind':
      return { kind, phaseKind: value as PhaseKind };
    case 'action line':
      return { kind, line: value };
    default:
      throw new Error(`a subscription to what this version does not know: ${kind}`);
  }
}

/** What is subscribed to within the kind of a scope; empty for everything. */
export function scopeValue(scope: Scope): string {
  switch (scope.kind) {
    case 'everything':
      return '';
    case 'process':
      return scope.process;
    case 'phase kind':
      return scope.phaseKind;
    case 'action line':
      return scope.line;
  }
}
