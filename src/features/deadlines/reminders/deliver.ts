import type { NamedPerson } from '../calendar.js';
import { type Contribution, isOutstanding } from '../contribution.js';
import type { Act, Changed } from '../ports.js';
import type { ReminderHandlerParts } from './parts.js';

/** Somebody may say how far it is while we look: as often as this it is looked at again. */
const ATTEMPTS = 3;

/**
 * Marks a contribution as handed in, whatever else of it has changed since it was drawn. `stale`: somebody else said so,
 * or waived it, first.
 */
export async function deliver(
  { contributions }: Pick<ReminderHandlerParts, 'contributions'>,
  id: string,
  link: string | undefined,
  act: Act & { readonly by: NamedPerson },
): Promise<Changed<Contribution>> {
  const { by, at } = act;
  for (let attempt = 1; ; attempt += 1) {
    const [current] = await contributions.find([id]);
    if (!current) return { kind: 'missing' };
    if (!isOutstanding(current)) return { kind: 'stale', value: current };
    const change = { state: 'delivered', link, delivered: { by, at } } as const;
    const outcome = await contributions.change(id, current.version, change, act);
    if (outcome.kind !== 'stale' || attempt === ATTEMPTS) return outcome;
  }
}
