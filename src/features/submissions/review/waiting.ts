import type { Temporal } from 'temporal-polyfill';
import { placeOf } from '../../../chat/places.js';
import { GENEVA } from '../../../shared/zones.js';
import type { Someone } from '../../people/ports.js';
import type { SubmissionParts } from '../parts.js';
import { matterOf } from '../plan.js';
import type { Reviewing, ReviewReminder, Waiting } from '../ports.js';

/** After so many days whoever reviews it is reminded; after a week, and each week from then on, approvers hear of it too. */
const FIRST_DAYS = 3;
const WEEK_DAYS = 7;
const DAY_MS = 24 * 3_600_000;
/** Looked at in one go; of more than that the longest waiting come first. */
const MOST = 1_000;
const WORKING_HOURS = { from: 8, to: 18 };

type WaitingParts = Pick<SubmissionParts, 'reviews' | 'people' | 'addresses' | 'may'>;

/** Days that are no working days besides weekends. */
export interface DaysOff {
  isHoliday(day: Temporal.PlainDate): boolean;
}

/** Which reminder is due of something that waits so long: 0 the first one, then one a week; undefined: none yet. */
export function stepAfter(since: Temporal.Instant, now: Temporal.Instant): number | undefined {
  const days = Math.floor((now.epochMilliseconds - since.epochMilliseconds) / DAY_MS);
  if (days < FIRST_DAYS) return undefined;
  return Math.floor(days / WEEK_DAYS);
}

/** Whether it is a working hour of a working day where somebody is; Geneva where nobody knows. */
export function isWorkingHour(zone: string | undefined, now: Temporal.Instant, daysOff: DaysOff): boolean {
  const local = now.toZonedDateTimeISO(zone ?? GENEVA);
  const isWorkingDay = local.dayOfWeek <= 5 && !daysOff.isHoliday(local.toPlainDate());
  return isWorkingDay && local.hour >= WORKING_HOURS.from && local.hour < WORKING_HOURS.to;
}

/**
 * Reminds whoever reviews what waits for days, or their delegate, and from a week on the approvers too; each step once, in
 * a working hour of theirs. Returns to how many people a message goes.
 */
export async function remindReviewers(
  parts: WaitingParts,
  now: Temporal.Instant,
  loadDaysOff: () => Promise<DaysOff>,
): Promise<number> {
  const waiting = await parts.reviews.listWaitingSince(now.subtract({ hours: 24 * FIRST_DAYS }), MOST);
  if (waiting.length === 0) return 0;
  const daysOff = await loadDaysOff();
  const due = (await stepsFor(parts, waiting, now)).filter(({ person }) =>
    isWorkingHour(person.zone, now, daysOff),
  );
  const people = [...new Set(due.map(({ person }) => person))];
  const reached = new Map(
    await Promise.all(people.map(async (one) => [one.id, await placeOf(parts.addresses, one)] as const)),
  );
  const reminders = due.flatMap(({ person, ...step }): readonly ReviewReminder[] => {
    const place = reached.get(person.id);
    return place ? [{ ...step, person: person.id, place }] : [];
  });
  return parts.reviews.remind(reminders);
}

interface Step {
  readonly submission: number;
  readonly round: number;
  readonly step: number;
  readonly person: Someone;
}

/** Everybody who is to hear of each, whatever the hour where they are. */
async function stepsFor(
  { people, reviews, may }: WaitingParts,
  waiting: readonly Waiting[],
  now: Temporal.Instant,
): Promise<readonly Step[]> {
  const assigned = [...new Set(waiting.flatMap((one) => one.assigned))];
  const [delegations, reviewing, staff, senders] = await Promise.all([
    reviews.delegatesOf(assigned, now),
    reviews.reviewingOf(waiting.map(({ submission }) => submission.id)),
    people.listWith(['reviewer', 'approver']),
    people.findMany([...new Set(waiting.map(({ submission }) => submission.sender))]),
  ]);
  const senderOf = new Map(senders.map((sender) => [sender.id, sender]));
  return waiting.flatMap((one) => {
    const sender = senderOf.get(one.submission.sender);
    const step = stepAfter(one.since, now);
    if (!sender || step === undefined) return [];
    const matter = matterOf({ ...one, sender, declined: declinedOf(reviewing, one) }, now);
    const able = staff.filter((person) => may({ person, standing: 'member' }, 'take', matter));
    const standIns = one.assigned.map((id) => {
      const delegate = delegations.get(id)?.to;
      return able.find((person) => person.id === delegate) ?? able.find((person) => person.id === id);
    });
    const theirs = standIns.flatMap((person) => person ?? []);
    const approvers = able.filter(({ grants }) => grants.some(({ role }) => role === 'approver'));
    const told = new Set(step === 0 && theirs.length > 0 ? theirs : [...theirs, ...approvers]);
    return [...told].map((person) => ({ submission: one.submission.id, round: one.round, step, person }));
  });
}

function declinedOf(reviewing: ReadonlyMap<number, Reviewing>, { submission }: Waiting): readonly string[] {
  return reviewing.get(submission.id)?.declined ?? [];
}
