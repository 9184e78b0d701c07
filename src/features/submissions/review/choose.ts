import type { Someone } from '../../people/ports.js';
import { KIND_DEFINITIONS } from '../kinds/kinds.js';
import type { SubmissionParts } from '../parts.js';
import { matterOf } from '../plan.js';
import type { Submission } from '../ports.js';

type ChooseParts = Pick<SubmissionParts, 'people' | 'reviews' | 'may' | 'clock'>;

/** Somebody who may review something, with how many others they review. */
export interface Candidate {
  readonly person: Someone;
  readonly load: number;
}

/** Everybody who may review it, whoever reviews least first; of the same load those whose scope it is before approvers. */
export async function candidatesFor(
  { people, reviews, may, clock }: ChooseParts,
  submission: Submission,
  sender: Someone,
): Promise<readonly Candidate[]> {
  const { assigned = [], declined = [] } =
    (await reviews.reviewingOf([submission.id])).get(submission.id) ?? {};
  const matter = matterOf({ submission, sender, assigned, declined }, clock.now());
  const staff = (await people.listWith(['reviewer', 'approver'])).filter((person) =>
    may({ person, standing: 'member' }, 'take', matter),
  );
  const loads = await reviews.loadsOf(staff.map(({ id }) => id));
  return staff
    .map((person) => ({ person, load: loads.get(person.id) ?? 0 }))
    .toSorted((one, other) => one.load - other.load || rank(one.person) - rank(other.person));
}

function rank({ grants }: Someone): number {
  return grants.some(({ role }) => role === 'reviewer') ? 0 : 1;
}

/** As many as have to approve it; whoever is away is replaced by their delegate, if that one may. */
export async function chooseReviewers(
  parts: ChooseParts,
  submission: Submission,
  sender: Someone,
): Promise<readonly Someone[]> {
  const candidates = await candidatesFor(parts, submission, sender);
  const ids = candidates.map(({ person }) => person.id);
  const delegates = await parts.reviews.delegatesOf(ids, parts.clock.now());
  const present = candidates.map(({ person }) => {
    const delegate = delegates.get(person.id);
    return delegate === undefined ? person : candidates.find((one) => one.person.id === delegate.to)?.person;
  });
  const chosen = [...new Set(present.flatMap((one) => one ?? []))];
  return chosen.slice(0, KIND_DEFINITIONS[submission.kind].needsTwo ? 2 : 1);
}
