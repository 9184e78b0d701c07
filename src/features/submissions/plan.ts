import type { Temporal } from 'temporal-polyfill';
import type { Actor, Matter, Someone, SubmissionAct } from '../people/ports.js';
import { actOf, isPossibleFor } from './acts.js';
import { limitsOf } from './editions.js';
import { nameKey, workDomain } from './keys.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import type { Held, Limits, Plan, Submission } from './ports.js';
import { checksOf, type Winner } from './rules/checks.js';
import { type Move, stateAfter } from './transitions.js';

/** A decision may be taken back by whoever made it, for so long. */
const UNDO_FOR = { minutes: 10 };

/** Whether somebody may do something, as the policy says; given by whoever puts the parts together. */
export type May = (actor: Actor, act: SubmissionAct, matter: Matter) => boolean;

/** The facts of a submission that permissions depend on. */
export function matterOf(
  { submission, assigned, declined, sender }: Omit<Held, 'actor' | 'votes'>,
  now: Temporal.Instant,
): Matter {
  const { state, decided, edition } = submission;
  const { sector } = submission.fields;
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
    ...(typeof sector === 'string' && sector !== '' && { sector }),
    ...(process !== undefined && { process }),
    isDraft: submission.submittedAt === undefined,
    isPublished: state === 'published',
    hasConflict: (person) =>
      declined.includes(person.id) ||
      isSameEntity(person.entity, submission.entity) ||
      isSameDomain(person.mail, sender.mail),
  };
}

/** Action lines that a submission names, wherever its kind asks for them; with a sub-line also the line it is part of. */
export function linesOf({ category, fields }: Pick<Submission, 'category' | 'fields'>): readonly string[] {
  const { line, lines } = fields;
  const named = [category, line, ...(Array.isArray(lines) ? lines : [lines])];
  const codes = named.filter((one): one is string => typeof one === 'string' && one !== '');
  return [...new Set(codes.flatMap((code) => [code, ...parentsOf(code)]))];
}

/** `C7` of `C7-EGOV`. */
function parentsOf(code: string): readonly string[] {
  const end = code.indexOf('-');
  return end < 0 ? [] : [code.slice(0, end)];
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
  /** Whoever acts, as they were known before; the roles they have by now are those that are held. */
  readonly viewer: Pick<Actor, 'standing' | 'configured'>;
  readonly now: Temporal.Instant;
  /** Of earlier editions, as far as they are known. */
  readonly winners?: readonly Winner[];
}

/**
 * What comes of a move, decided from how everything is at the moment of the act. Of a kind that two have to approve the
 * first one's word is a vote.
 */
export function planMove(move: Move, held: Held, { may, viewer, now, winners = [] }: Planning): Plan {
  const { submission, votes } = held;
  const actor = actingAs(held.actor, viewer);
  const matter = matterOf(held, now);
  if (!may(actor, actOf(move), matter)) return { kind: 'refuse', why: 'not allowed' };
  if (!isPossibleFor(actOf(move), submission) || stateAfter(submission.state, move) === undefined)
    return { kind: 'refuse', why: 'not now' };
  const isSending = move === 'submit' || move === 'resubmit';
  if (isSending && checksOf(submission, winners).some(({ isMet }) => !isMet))
    return { kind: 'refuse', why: 'checks' };
  const role = roleOf(may, actor, actOf(move), matter);
  if (move === 'approve' && KIND_DEFINITIONS[submission.kind].needsTwo) {
    if (votes.includes(held.actor.id)) return { kind: 'refuse', why: 'voted' };
    if (votes.length === 0) return { kind: 'vote', ...role };
  }
  return { kind: 'move', move, ...role, ...countingOf(submission) };
}

export function planUndo(held: Held, { may, viewer, now }: Planning): Plan {
  const isAllowed = may(actingAs(held.actor, viewer), 'undo', matterOf(held, now));
  return isAllowed ? { kind: 'undo', ...countingOf(held.submission) } : { kind: 'refuse', why: 'no undo' };
}

/** Roles by configuration are not in the store. */
export function actingAs(person: Someone, { standing, configured = [] }: Planning['viewer']): Actor {
  return { person: { ...person, grants: [...person.grants, ...configured] }, standing };
}

/**
 * As which role somebody does something that they may do: the first of theirs that would be enough alone; none where no
 * role is needed, as for what is their own.
 */
export function roleOf(
  may: May,
  actor: Actor,
  act: SubmissionAct,
  matter: Matter,
): { readonly role?: string } {
  const isEnough = (grants: Someone['grants']) =>
    may({ ...actor, person: { ...actor.person, grants } }, act, matter);
  const role = isEnough([]) ? undefined : actor.person.grants.find((grant) => isEnough([grant]))?.role;
  return role === undefined ? {} : { role };
}

function countingOf({ kind, edition }: Submission): { readonly limits?: Limits } {
  const limits = limitsOf(kind, edition);
  return limits ? { limits } : {};
}
