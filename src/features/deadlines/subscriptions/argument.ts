import { z } from 'zod';
import { readArgument } from '../../../chat/argument.js';
import type { Incoming, Place } from '../../../chat/incoming.js';
import type { PersonRef } from '../calendar.js';
import type { Policy } from '../policy.js';
import type { Subscriber } from '../subscriber.js';

/** Which place a form or button is about. */
export interface PlaceArgument {
  readonly place: Place;
}

const place = z.object({
  platform: z.enum(['slack', 'teams', 'terminal']),
  tenant: z.string(),
  conversation: z.string(),
  kind: z.enum(['direct', 'group', 'channel']),
});

const placeArgument = z.object({ place });
const undoArgument = z.object({
  place,
  add: z.array(z.string()).default([]),
  remove: z.array(z.string()).default([]),
  end: z.boolean().default(false),
});

export type UndoArgument = z.infer<typeof undoArgument>;

export function readPlace(text: string): Place | undefined {
  return readArgument(placeArgument, text)?.place;
}

export function readUndo(text: string): UndoArgument | undefined {
  return readArgument(undoArgument, text);
}

/**
 * Whether somebody may say what a place hears. A form travels through their client, so a place of another workspace is
 * none of theirs, nor is a direct place that nobody owns.
 */
export function mayActOn(
  policy: Policy,
  { person, place: said }: Pick<Incoming, 'person' | 'place'>,
  about: Place,
  subscriber: Pick<Subscriber, 'place' | 'owner'> | undefined,
  own: Place | undefined,
): boolean {
  if (about.platform !== said.platform || about.tenant !== said.tenant) return false;
  if (subscriber) return policy.maySubscribe(person, subscriber);
  const owner: PersonRef = person;
  const isOwn = about.conversation === own?.conversation;
  return about.kind !== 'direct' || (isOwn && policy.maySubscribe(person, { place: about, owner }));
}
