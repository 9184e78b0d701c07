import type { Temporal } from 'temporal-polyfill';
import type { TrailAct } from '../trail/ports.js';
import type { Grant, Identity, Role, Someone } from './person.js';

export type { Grant, Identity, Role, RoleScope, Someone, Standing } from './person.js';

/** What a platform's profile says of somebody at the moment. */
export interface Known {
  readonly name?: string;
  /** Verified by the platform: people can't write just any address into their profile. */
  readonly mail?: string;
  readonly language?: Someone['language'];
  readonly zone?: string;
}

export interface PeopleStore {
  /** The person behind an identity, with what is newly known of them; made when they are met for the first time. */
  meet(identity: Identity, known: Known, at: Temporal.Instant): Promise<Someone>;
  find(id: string): Promise<Someone | undefined>;
  findMany(ids: readonly string[]): Promise<readonly Someone[]>;
  findByIdentity(identity: Identity): Promise<Someone | undefined>;
  findByMail(mail: string): Promise<readonly Someone[]>;
  /** Everybody who has one of these roles, by name. */
  listWith(roles: readonly Role[]): Promise<readonly Someone[]>;
  /** Replaces all roles of a person; `stale` when somebody changed them since that version. */
  setGrants(
    id: string,
    version: number,
    grants: readonly Grant[],
    act: TrailAct,
  ): Promise<'changed' | 'stale' | 'missing'>;
  setEntity(id: string, entity: string | undefined, act: TrailAct): Promise<void>;
  /** Keeps the wish of a person to be one with another, which that one has to confirm. */
  proposeLink(link: LinkProposal): Promise<void>;
  /**
   * Makes two people one, if the other one confirms in time: identities and roles of both are those of whoever is known
   * longer. The key is good for one use.
   */
  confirmLink(key: string, by: string, act: TrailAct): Promise<LinkOutcome>;
  /** Whoever has to confirm will not. */
  refuseLink(key: string, by: string): Promise<void>;
  /** How many submissions somebody sent in, and how many they never sent. */
  countOf(id: string): Promise<{ readonly submissions: number; readonly drafts: number }>;
  /** Erases what says who somebody is; the trail stays whole. False where there is nobody. */
  erase(id: string, act: TrailAct): Promise<boolean>;
}

export interface LinkProposal {
  /** In the buttons of whoever has to confirm; nobody else may. */
  readonly key: string;
  readonly person: string;
  /** Who has to confirm. */
  readonly other: string;
  readonly expires: Temporal.Instant;
}

export type LinkOutcome =
  | { readonly kind: 'linked'; readonly person: Someone }
  /** One of the two decided on what the other sent in: that has to be opened anew first. */
  | { readonly kind: 'decided'; readonly submission: number }
  | { readonly kind: 'unknown' | 'expired' | 'not yours' };

export type { Actor, Matter, OtherAct, SubmissionAct } from './policy.js';
export type { Meet, Who } from './who.js';
