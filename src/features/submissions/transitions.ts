/** How far a submission is. */
export const STATES = [
  'draft',
  'submitted',
  'in review',
  'changes requested',
  'resubmitted',
  'approved',
  'rejected',
  'withdrawn',
  'published',
] as const;

export type State = (typeof STATES)[number];

export const MOVES = [
  'submit',
  'take',
  'request changes',
  'resubmit',
  'approve',
  'reject',
  'withdraw',
  'publish',
  'reopen',
] as const;

/** What leads from one state to another. */
export type Move = (typeof MOVES)[number];

export interface Transition {
  readonly move: Move;
  readonly from: State;
  readonly to: State;
}

const WAITING = ['submitted', 'resubmitted'] as const;
const UNDECIDED = [...WAITING, 'in review'] as const;

/**
 * Every way a submission may go; the store holds the same table, and lets nothing go another way. A first vote where
 * two are needed is no transition: the submission stays where it is until the second.
 */
export const TRANSITIONS: readonly Transition[] = [
  { move: 'submit', from: 'draft', to: 'submitted' },
  ...WAITING.map((from) => ({ move: 'take', from, to: 'in review' }) as const),
  ...UNDECIDED.map((from) => ({ move: 'request changes', from, to: 'changes requested' }) as const),
  { move: 'resubmit', from: 'changes requested', to: 'resubmitted' },
  ...UNDECIDED.map((from) => ({ move: 'approve', from, to: 'approved' }) as const),
  ...[...UNDECIDED, 'changes requested' as const].map(
    (from) => ({ move: 'reject', from, to: 'rejected' }) as const,
  ),
  ...(['draft', ...UNDECIDED, 'changes requested'] as const).map(
    (from) => ({ move: 'withdraw', from, to: 'withdrawn' }) as const,
  ),
  { move: 'publish', from: 'approved', to: 'published' },
  ...(['approved', 'rejected', 'withdrawn'] as const).map(
    (from) => ({ move: 'reopen', from, to: 'in review' }) as const,
  ),
];

/** Where a move leads from a state; undefined where it does not. */
export function stateAfter(from: State, move: Move): State | undefined {
  return TRANSITIONS.find((one) => one.from === from && one.move === move)?.to;
}

/** Those in which somebody has to do something before it is decided. */
export function isOpen(state: State): boolean {
  return [...UNDECIDED, 'changes requested'].includes(state);
}
