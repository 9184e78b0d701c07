import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Place } from '../chat/incoming.js';

/** A column that holds a moment, or one inside JSON that the database made. */
export type Timestamp = Date | string;

export function toInstant(value: Timestamp): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(new Date(value).getTime());
}

/** As an optional property: nothing where the column is empty. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | null,
): { [Name in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [Name in Key]?: Value });
}

export interface PlaceColumns {
  readonly platform: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly kind: string;
  readonly thread: string | null;
}

export function toPlace({ platform, tenant, conversation, kind, thread }: PlaceColumns): Place {
  return {
    // Only the store fills these columns, from a Place.
    platform: platform as Place['platform'],
    tenant,
    conversation,
    kind: kind as Place['kind'],
    ...optional('thread', thread),
  };
}

/** A place in a JSON column. */
export const storedPlace: z.ZodType<Place> = z.object({
  platform: z.enum(['slack', 'teams', 'terminal']),
  tenant: z.string(),
  conversation: z.string(),
  kind: z.enum(['direct', 'group', 'channel']),
  thread: z.string().exactOptional(),
});
