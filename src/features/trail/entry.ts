import type { Temporal } from 'temporal-polyfill';
import type { PlatformName } from '../../chat/incoming.js';

/** Who acts: as which role, on which platform, when. */
export interface TrailAct {
  /** Id of the person; none: the bot itself. It names nobody: who that is stands with the person and may be erased. */
  readonly by?: string;
  readonly role?: string;
  readonly platform?: PlatformName;
  readonly at: Temporal.Instant;
}

/** What was done to something. */
export interface TrailDeed {
  /** `submission approved`. */
  readonly action: string;
  /** `submission/1234`. */
  readonly subject: string;
  /** States, versions, codes and ids: nothing that says who somebody is or what they wrote. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What people wrote: reasons, fields before and after. Kept apart, so that it can be erased. */
  readonly content?: Readonly<Record<string, unknown>>;
}

/** One link of the chain, as it is stored. Texts are those that were sealed, byte for byte. */
export interface TrailEntry {
  /** From 1, without gaps. */
  readonly position: number;
  /** ISO instant in milliseconds. */
  readonly at: string;
  readonly by: string | null;
  readonly role: string | null;
  readonly platform: string | null;
  readonly action: string;
  readonly subject: string;
  /** JSON. */
  readonly facts: string;
  /** Of salt and content; none where there is no content. It stays when the content is erased. */
  readonly contentDigest: string | null;
  /** Seal of the entry before; of the first one that of nothing. */
  readonly previous: string;
  readonly seal: string;
}

/** What people wrote, apart from the chain. */
export interface TrailContent {
  readonly position: number;
  /** Random, so that nobody can guess erased words by trying them. */
  readonly salt: string;
  /** JSON. */
  readonly text: string;
}
