import type { Temporal } from 'temporal-polyfill';
import type { Actor, Matter, SubmissionAct } from '../people/ports.js';
import { actOf } from './acts.js';
import { nameKey, workDomain } from './keys.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import type { Held, Limits, Plan, Submission } from './ports.js';
import { type Move, stateAfter } from './transitions.js';

/** A decision may be taken back by whoever made it, for so long. */
const UNDO_FOR = { minutes: 10 };

/** Whether somebody may do something, as the policy says; given by whoever puts the parts together. */
export type May = (actor: Actor, act: SubmissionAct, matter: Matter) => boolean;

/** The facts of a submission that permissions depend on. */
export function matterOf(
  { submission, assigned, sender }: Omit<Held, 'actor' | 'votes'>,
  now: Temporal.Instant,
): Matter {
  const { state, decided, edition } = submission;
  const process =
    edition?.slice(0, edition.lastIndexOf('-')) ?? KIND_DEFINITIONS[submission.kind].process?.name;
  return {
    sender: submission.sender,
    assigned,
    ...(decided && {
      decided: {
        by: decided.by,
        mayUndo: decided.at.add(UNDO_FOR).epochMilliseconds >= now.epochMilliseconds,
      },
    }),
    lines: linesOf(submission),
    ...(process !== undefined && { process }),
    isDraft: state === 'draft',
    isPublished: state === 'published',
    hasConflict: (person) =>
      isSameEntity(person.entity, submission.entity) || isSameDomain(person.mail, sender.mail),
  };
}

/** Action lines that a submission names, wherever its kind asks for them. */
export function linesOf({ category, fields }: Pick<Submission, 'category' | 'fields'>): readonly string[] {
  const { line, lines } = fields;
  const named = [category, line, ...(Array.isArray(lines) ? lines : [lines])];
  return [...new Set(named.filter((one): one is string => typeof one === 'string' && one !== ''))];
}

function isSameEntity(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && nameKey(one) !== '' && nameKey(one) === nameKey(other);
}

function isSameDomain(one: string | undefined, other: string | undefined): boolean {
  const domain = workDomain(one);
  return domain !== undefined && domain === workDomain(other);
}

export interface Planning {
  readonly may: May;
  readonly standing: Actor['standing'];
  readonly now: Temporal.Instant;
  /** What the edition's rules ask of what is sent in. */
  readonly limits?: Limits;
}

/**
 * What comes of a move, decided from how everything is at the moment of the act. Of a kind that two have to approve the
 * first one's word is a vote.
 */
export function planMove(move: Move, held: Held, { may, standing, now, limits }: Planning): Plan {
  const { submission, actor, votes } = held;
  if (!may({ person: actor, standing }, actOf(move), matterOf(held, now)))
    return { kind: 'refuse', why: 'not allowed' };
  if (stateAfter(submission.state, move) === undefined) return { kind: 'refuse', why: 'not now' };
  if (move === 'approve' && KIND_DEFINITIONS[submission.kind].needsTwo) {
    if (votes.includes(actor.id)) return { kind: 'refuse', why: 'voted' };
    if (votes.length === 0) return { kind: 'vote' };
  }
  return { kind: 'move', move, ...(limits && { limits }) };
}

export function planUndo(held: Held, { may, standing, now }: Omit<Planning, 'limits'>): Plan {
  const isAllowed = may({ person: held.actor, standing }, 'undo', matterOf(held, now));
  return isAllowed ? { kind: 'undo' } : { kind: 'refuse', why: 'no undo' };
}
