import { randomUUID } from 'node:crypto';
import type { Incoming } from '../../chat/incoming.js';
import type { NewOutboxMessage } from '../../chat/outbox.js';
import type { Actor } from '../people/ports.js';
import type { Composed } from './compose.js';
import type { Draft } from './draft.js';
import type { DraftParts } from './parts.js';
import { cardKey } from './ports.js';
import type { Running } from './running.js';

export interface BackgroundWork {
  readonly draft: Pick<Draft, 'id'>;
  readonly place: Incoming['place'];
  readonly actor: Actor;
  readonly running: NonNullable<ReturnType<Running['begin']>>;
  write(): Promise<void>;
}

/** Lets a model write while whoever asked does other things; where that fails they are told. Never rejects. */
export function writeInBackground(
  parts: Pick<DraftParts, 'outbox' | 'later' | 'wake' | 'log'>,
  { draft: { id }, place, actor, running, write }: BackgroundWork,
): void {
  const fail = async (error: unknown) => {
    parts.log.error({ draft: id, error }, 'could not write a draft');
    const payload = { draft: id, person: actor.person.id };
    const key = `drafts.failed|${id}|${randomUUID()}`;
    await parts.outbox.add([{ key, place, content: 'drafts.failed', payload, urgency: 500 }]);
    await parts.wake();
  };
  parts.later(
    write()
      .catch(fail)
      .catch((error: unknown) => parts.log.error({ draft: id, error }, 'could not tell that a draft failed'))
      .finally(running.end),
  );
}

/** `fallback`: why it is not what was asked for. `version`: the one that it tells of. */
export function cardMessage(
  { id }: Pick<Draft, 'id'>,
  place: Incoming['place'],
  { person }: Actor,
  fallback: Composed['fallback'] | 'unusable',
  version = 1,
): NewOutboxMessage {
  const payload = { draft: id, person: person.id, ...(fallback && { fallback }) };
  // A card that only says that nothing came of it is no card of a version.
  const key = `${cardKey(id, version)}${fallback === 'unusable' ? randomUUID() : ''}`;
  return { key, place, content: 'drafts.card', payload, urgency: 500 };
}
