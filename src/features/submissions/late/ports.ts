import type { Temporal } from 'temporal-polyfill';
import type { NewOutboxMessage } from '../../../chat/outbox.js';
import type { TrailAct } from '../../trail/ports.js';

/** Lets one person send in one submission of an edition after its deadline. */
export interface LateLink {
  readonly edition: string;
  readonly person: string;
  readonly reason: string;
  readonly expires: Temporal.Instant;
}

export interface LateLinkStore {
  /** Issues it, and tells its person, with the trail in the same transaction. */
  issue(link: LateLink, messages: readonly NewOutboxMessage[], act: TrailAct): Promise<void>;
  /** Those of a person that are still good, the first to end first. */
  listOf(person: string, at: Temporal.Instant): Promise<readonly LateLink[]>;
}
