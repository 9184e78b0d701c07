import { isSamePerson } from '../../../chat/same-person.js';
import type { Edition, PersonRef } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import type { Subscriber } from '../subscriber.js';
import type { Concerned } from './contributions.js';

/** Who among these hears of an outstanding contribution: its owner, the channel of its edition, the leads. */
export function concernedBy(
  { owner }: Pick<Contribution, 'owner'>,
  { channel, leads }: Pick<Edition, 'channel' | 'leads'>,
  subscribers: readonly Subscriber[],
): Concerned {
  const active = subscribers.filter(({ status }) => status === 'active');
  const directOf = (person: PersonRef) =>
    active.find(({ place, owner: its }) => place.kind === 'direct' && isSamePerson(its, person));
  const ownerPlace = directOf(owner);
  const channelPlace =
    channel &&
    active.find(
      ({ place }) =>
        place.platform === channel.platform &&
        place.tenant === channel.tenant &&
        place.conversation === channel.conversation,
    );
  return {
    ...(ownerPlace && { owner: ownerPlace }),
    ...(channelPlace && { channel: channelPlace }),
    leads: leads.flatMap((lead) => directOf(lead) ?? []),
  };
}
