import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../chat/incoming.js';
import type { Language } from '../../shared/language.js';

/** Somebody on one platform: all that is relied upon of an incoming message. */
export type Identity = Pick<Person, 'platform' | 'tenant' | 'id'>;

export const ROLES = ['contributor', 'reviewer', 'approver', 'editor', 'administrator'] as const;

/** What somebody may be besides a member, which everybody is who belongs to a workspace or tenant that is served. */
export type Role = (typeof ROLES)[number];

/** What a role is limited to. */
export type RoleScope =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'sector'; readonly sector: string }
  | { readonly kind: 'process'; readonly process: string };

/** A role of a person. Without scopes it holds for everything; only that of a reviewer may have some. */
export interface Grant {
  readonly role: Role;
  readonly scopes: readonly RoleScope[];
}

/** One human being, under however many identities. */
export interface Someone {
  readonly id: string;
  /** As they were last called, for people to read. */
  readonly name?: string;
  /** Address of their work, as a platform's profile has it; in small letters. */
  readonly mail?: string;
  /** The organisation they work for, as they or an administrator wrote it. */
  readonly entity?: string;
  readonly identities: readonly Identity[];
  readonly grants: readonly Grant[];
  /** Counts up with every change of roles. */
  readonly version: number;
  readonly language?: Language;
  readonly zone?: string;
  readonly since: Temporal.Instant;
}

/** Guests, bots and people of workspaces and tenants that are not served get public answers and nothing else. */
export type Standing = 'member' | 'guest' | 'bot' | 'foreign';
