import type { Place } from '../../chat/incoming.js';
import type { OutboxStore } from '../../chat/outbox.js';
import type { GoneReason } from '../../chat/platform.js';
import type { Clock } from '../../shared/clock.js';
import type { SubscriberStore } from './ports.js';
import type { Subscriber } from './subscriber.js';

export interface GoneParts {
  readonly subscribers: Pick<SubscriberStore, 'findAt' | 'findPeople' | 'end'>;
  readonly outbox: Pick<OutboxStore, 'add'>;
  readonly clock: Clock;
}

/** Ends the subscription of a place that is closed to the bot, and tells whoever made it. */
export function createGone({ subscribers, outbox, clock }: GoneParts) {
  return async (place: Place, reason: GoneReason): Promise<void> => {
    const subscriber = await subscribers.findAt(place);
    if (subscriber?.status !== 'active') return;
    const at = clock.now();
    await subscribers.end(subscriber.id, reason, { at });
    const to = await placeOf(subscribers, subscriber);
    // Whoever is gone themselves, or has their whole workspace gone, cannot be told.
    if (!to || isSame(to, place) || reason === 'uninstalled') return;
    const payload = { kind: 'deadlines.ended', subscriber: subscriber.id, reason };
    const key = `deadlines.ended|${subscriber.id}|${at}`;
    await outbox.add([{ key, place: to, content: 'deadlines.ended', payload, urgency: 0 }]);
  };
}

/** In Slack a person's id stands for the conversation with them; in Teams they must have written to the bot. */
async function placeOf(
  subscribers: GoneParts['subscribers'],
  { owner }: Subscriber,
): Promise<Place | undefined> {
  const [direct] = await subscribers.findPeople([owner]);
  if (direct) return direct.place;
  if (owner.platform !== 'slack') return undefined;
  return { platform: 'slack', tenant: owner.tenant, conversation: owner.id, kind: 'direct' };
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.platform === other.platform && one.tenant === other.tenant && one.conversation === other.conversation
  );
}
