import { randomUUID } from 'node:crypto';
import type { NewOutboxMessage } from '../../../chat/outbox.js';
import { placeOf } from '../../../chat/places.js';
import type { SubmissionParts } from '../parts.js';
import type { Contest, ContestPlan } from './ports.js';

/** What goes to whoever sent in those that are finalists or winners now, and were not before. */
export async function standingMessages(
  { people, addresses }: Pick<SubmissionParts, 'people' | 'addresses'>,
  { nominees }: Contest,
): Promise<(plan: ContestPlan) => readonly NewOutboxMessage[]> {
  const senders = await people.findMany([...new Set(nominees.map(({ submission }) => submission.sender))]);
  const places = new Map(
    await Promise.all(senders.map(async (one) => [one.id, await placeOf(addresses, one)] as const)),
  );
  return (plan) => {
    if (plan.kind !== 'stand') return [];
    const { standing, ids } = plan;
    return nominees.flatMap((one) => {
      const { id, sender } = one.submission;
      const place = places.get(sender);
      if (!place || !ids.includes(id) || one.standing === standing) return [];
      const payload = { submission: id, person: sender, standing };
      return [
        {
          key: `submissions.standing|${randomUUID()}`,
          place,
          content: 'submissions.standing',
          payload,
          urgency: 500,
        },
      ];
    });
  };
}
