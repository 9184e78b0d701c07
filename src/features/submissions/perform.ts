import type { Incoming } from '../../chat/incoming.js';
import type { NewOutboxMessage } from '../../chat/outbox.js';
import { placeOf } from '../../chat/places.js';
import type { Actor, Someone } from '../people/ports.js';
import type { SubmissionParts } from './parts.js';
import { planMove, planUndo } from './plan.js';
import type { Held, Outcome, Plan, Submission, Tell } from './ports.js';
import { redrawCards } from './redraw.js';
import { chooseReviewers } from './review/choose.js';
import type { Move } from './transitions.js';

export type Step = Move | 'undo';

export interface Asked {
  readonly id: number;
  /** The version that was seen. */
  readonly version: number;
  readonly move: Step;
  readonly reason?: string;
}

/** Does something with a submission as it is now, if whoever asks may; everybody concerned hears of it. */
export async function perform(
  parts: SubmissionParts,
  viewer: Actor,
  { person }: Pick<Incoming, 'person'>,
  { id, version, move, reason }: Asked,
): Promise<Outcome> {
  const now = parts.clock.now();
  const planning = { may: parts.may, viewer, now, winners: parts.catalog().winners };
  const plan = (held: Held): Plan =>
    move === 'undo' ? planUndo(held, planning) : planMove(move, held, planning);
  const act = { by: viewer.person.id, platform: person.platform, at: now };
  const known = await parts.submissions.find(id);
  const sender = known && (await parts.people.find(known.sender));
  const reviewers = sender && isSending(move) ? await reviewersFor(parts, known, sender) : [];
  const more = {
    tell: await preparedTell(parts, sender, { move, actor: viewer.person.id, reason, reviewers }),
    reviewers: reviewers.map((one) => one.id),
    ...(reason !== undefined && { reason }),
  };
  const outcome = await parts.submissions.change(id, version, viewer.person.id, plan, act, more);
  if (outcome.kind === 'done') {
    await parts.wake();
    redrawCards(parts, id);
  }
  return outcome;
}

function isSending(move: Step): boolean {
  return move === 'submit' || move === 'resubmit';
}

/** Those who review it already, else those whose turn it is. */
async function reviewersFor(
  parts: SubmissionParts,
  known: Submission,
  sender: Someone,
): Promise<readonly Someone[]> {
  const { assigned = [] } = (await parts.reviews.reviewingOf([known.id])).get(known.id) ?? {};
  return assigned.length > 0 ? parts.people.findMany(assigned) : chooseReviewers(parts, known, sender);
}

interface Told {
  readonly move: Step;
  readonly actor: string;
  readonly reason: string | undefined;
  readonly reviewers: readonly Someone[];
}

/** Who hears of it: the sender of every move of somebody else, and its reviewers of what was sent in. */
async function preparedTell(
  parts: SubmissionParts,
  sender: Someone | undefined,
  { move, actor, reason, reviewers }: Told,
): Promise<Tell> {
  const senderPlace = sender && sender.id !== actor ? await placeOf(parts.addresses, sender) : undefined;
  const places = await Promise.all(reviewers.map((one) => placeOf(parts.addresses, one)));
  return (after) => {
    const payload = {
      submission: after.id,
      version: after.version,
      move,
      ...(reason !== undefined && { reason }),
    };
    const message = (
      person: string,
      content: string,
      place: NewOutboxMessage['place'],
    ): NewOutboxMessage => ({
      key: `${content}|${after.id}|${after.version}|${person}`,
      place,
      content,
      payload: { ...payload, person },
      urgency: 500,
    });
    return {
      messages: senderPlace && sender ? [message(sender.id, 'submissions.told', senderPlace)] : [],
      cards: reviewers.flatMap((one, index) => {
        const place = places[index];
        return place ? [message(one.id, 'submissions.card', place)] : [];
      }),
    };
  };
}
