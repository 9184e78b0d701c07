import type { SubmissionAct } from '../people/ports.js';
import type { Submission } from './submission.js';
import { isOpen, type Move, type State, stateAfter } from './transitions.js';

/** What somebody does with a submission, by what it is called in the policy. */
const ACT_OF_MOVE: Readonly<Record<Move, SubmissionAct>> = {
  submit: 'write',
  resubmit: 'write',
  withdraw: 'withdraw',
  take: 'take',
  'request changes': 'request changes',
  approve: 'approve',
  reject: 'reject',
  publish: 'publish',
  reopen: 'reopen',
};

/** Which permission a move needs. */
export function actOf(move: Move): SubmissionAct {
  return ACT_OF_MOVE[move];
}

/** Whether something that is in its state lets it be done: what was never sent in is not opened anew. */
export function isPossibleFor(
  act: SubmissionAct,
  { state, submittedAt }: Pick<Submission, 'state' | 'submittedAt'>,
): boolean {
  return isPossible(act, state) && (act !== 'reopen' || submittedAt !== undefined);
}

/** Whether a state lets something be done at all, whoever does it. */
export function isPossible(act: SubmissionAct, state: State): boolean {
  switch (act) {
    case 'view':
    case 'see contact':
    case 'see names':
      return true;
    case 'write':
      return state === 'draft' || state === 'changes requested';
    case 'score':
      return state === 'approved' || state === 'published';
    case 'assign':
      return isOpen(state);
    case 'undo':
      return state === 'approved' || state === 'rejected';
    default:
      return (
        ['take', 'request changes', 'approve', 'reject', 'withdraw', 'publish', 'reopen'] as const
      ).some((move) => actOf(move) === act && stateAfter(state, move) !== undefined);
  }
}
