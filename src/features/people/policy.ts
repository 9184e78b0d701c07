import type { Grant, Role, Someone, Standing } from './person.js';

/** What a permission is asked about: the facts of a submission that decide it. */
export interface Matter {
  /** Ids of people. */
  readonly sender: string;
  readonly assigned: readonly string[];
  /** Whose decision it is that may be undone, and whether there still is time. */
  readonly decided?: { readonly by: string; readonly mayUndo: boolean };
  readonly lines: readonly string[];
  readonly sector?: string;
  readonly process?: string;
  readonly isDraft: boolean;
  readonly isPublished: boolean;
  /** Comes from the entity that the person works for or from an address of the same domain, or they said so themselves. */
  hasConflict(person: Someone): boolean;
}

export interface Actor {
  readonly person: Someone;
  readonly standing: Standing;
  /** Roles by configuration, which the store does not have; among those of the person too. */
  readonly configured?: readonly Grant[];
}

export interface Permission {
  /** Who may, in one sentence. */
  readonly rule: string;
  may(actor: Actor, matter: Matter): boolean;
}

/** What may be done with a submission, and by whom. Nobody but a member may do any of it. */
export const SUBMISSION_PERMISSIONS = {
  view: {
    rule: 'Everybody sees what is published; the rest is seen by whoever sent it in, by whoever reviews in its scope, and by approvers, editors and administrators.',
    may: (actor, matter) =>
      matter.isPublished || isSender(actor, matter) || (!matter.isDraft && isStaff(actor, matter)),
  },
  'see contact': {
    rule: 'The address to write to is seen by whoever sent it in and by those who see what is not published.',
    may: (actor, matter) => isSender(actor, matter) || (!matter.isDraft && isStaff(actor, matter)),
  },
  'see names': {
    rule: 'Where review is anonymous, editors and administrators alone see who reviewed it and, before it is published, who sent it in.',
    may: (actor) => has(actor, 'editor', 'administrator'),
  },
  write: {
    rule: 'Only whoever sent it in changes, sends or resends it.',
    may: isSender,
  },
  withdraw: {
    rule: 'Only whoever sent it in withdraws it.',
    may: isSender,
  },
  take: {
    rule: 'A reviewer takes what is in their scope, an approver anything, unless they sent it in or have a conflict of interest.',
    may: mayReview,
  },
  assign: {
    rule: 'Approvers and administrators say who reviews, but not of their own or their own entity’s; a reviewer hands on what is assigned to them.',
    may: (actor, matter) =>
      matter.assigned.includes(actor.person.id) ||
      (has(actor, 'approver', 'administrator') &&
        !isSender(actor, matter) &&
        !matter.hasConflict(actor.person)),
  },
  'request changes': {
    rule: 'Whoever may review it may ask for changes.',
    may: mayReview,
  },
  approve: {
    rule: 'Approvers approve, and reviewers what is in their scope; nobody their own or their own entity’s.',
    may: mayReview,
  },
  reject: {
    rule: 'Whoever may approve may reject.',
    may: mayReview,
  },
  undo: {
    rule: 'A decision is undone by whoever made it, for ten minutes.',
    may: ({ person }, { decided }) => decided?.by === person.id && decided.mayUndo,
  },
  reopen: {
    rule: 'Approvers and administrators reopen what was decided, but not their own or their own entity’s.',
    may: (actor, matter) =>
      has(actor, 'approver', 'administrator') &&
      !isSender(actor, matter) &&
      !matter.hasConflict(actor.person),
  },
  score: {
    rule: 'Finalists are scored by whoever may review them, while scoring is open.',
    may: mayReview,
  },
  publish: {
    rule: 'Editors publish what was approved.',
    may: (actor) => has(actor, 'editor', 'administrator'),
  },
} as const satisfies Readonly<Record<string, Permission>>;

export type SubmissionAct = keyof typeof SUBMISSION_PERMISSIONS;

/** What may be done beside submissions, and by whom. */
export const OTHER_PERMISSIONS = {
  'change roles': {
    rule: 'Administrators give and take roles.',
    may: (actor) => has(actor, 'administrator'),
  },
  'issue late links': {
    rule: 'Administrators let one person send in late, with a reason.',
    may: (actor) => has(actor, 'administrator'),
  },
  'run contests': {
    rule: 'Approvers and administrators count votes, open and close scoring, and confirm finalists and winners, but not where their own or their own entity’s entry stands.',
    may: (actor) => has(actor, 'approver', 'administrator'),
  },
  import: {
    rule: 'Editors and administrators import registers.',
    may: (actor) => has(actor, 'editor', 'administrator'),
  },
  'read documents': {
    rule: 'Every member searches the documents that were read in.',
    may: () => true,
  },
  'read documents in': {
    rule: 'Editors and administrators read documents in.',
    may: (actor) => has(actor, 'editor', 'administrator'),
  },
  draft: {
    rule: 'Every member has drafts written and sees them before they are published.',
    may: () => true,
  },
  'approve drafts': {
    rule: 'Editors and administrators approve, publish and discard drafts, and read what a model was asked for them.',
    may: (actor) => has(actor, 'editor', 'administrator'),
  },
  'read the trail': {
    rule: 'Administrators read the trail.',
    may: (actor) => has(actor, 'administrator'),
  },
  erase: {
    rule: 'Administrators erase what a person asks to have erased.',
    may: (actor) => has(actor, 'administrator'),
  },
} as const satisfies Readonly<Record<string, { readonly rule: string; may(actor: Actor): boolean }>>;

export type OtherAct = keyof typeof OTHER_PERMISSIONS;

/** Whether somebody may do something with a submission, now. Guests, bots and strangers may nothing. */
export function may(actor: Actor, act: SubmissionAct, matter: Matter): boolean {
  const permission: Permission = SUBMISSION_PERMISSIONS[act];
  return actor.standing === 'member' && permission.may(actor, matter);
}

export function mayElse(actor: Actor, act: OtherAct): boolean {
  return actor.standing === 'member' && OTHER_PERMISSIONS[act].may(actor);
}

function has({ person }: Actor, ...roles: readonly Role[]): boolean {
  return person.grants.some(({ role }) => roles.includes(role));
}

function isSender({ person }: Actor, { sender }: Matter): boolean {
  return person.id === sender;
}

function isStaff(actor: Actor, matter: Matter): boolean {
  return has(actor, 'approver', 'editor', 'administrator') || isReviewer(actor, matter);
}

function isReviewer({ person }: Actor, matter: Matter): boolean {
  return person.grants.some((grant) => grant.role === 'reviewer' && isInScope(grant, matter));
}

function isInScope({ scopes }: Grant, { lines, sector, process }: Matter): boolean {
  if (scopes.length === 0) return true;
  return scopes.some((scope) => {
    if (scope.kind === 'line') return lines.includes(scope.line);
    return scope.kind === 'sector' ? scope.sector === sector : scope.process === process;
  });
}

function mayReview(actor: Actor, matter: Matter): boolean {
  const isOwn = isSender(actor, matter) || matter.hasConflict(actor.person);
  return !isOwn && (has(actor, 'approver') || isReviewer(actor, matter));
}
