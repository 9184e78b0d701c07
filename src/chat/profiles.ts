import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../shared/language.js';
import type { Person, Place } from './incoming.js';

/** What a person's profile says, as far as it says anything. */
export interface Profile {
  /** As they are called. */
  readonly name?: string;
  /** IANA. */
  readonly zone?: string;
  readonly language?: Language;
  /** Address of their work, which the platform has checked. */
  readonly mail?: string;
  /** None: a member of the workspace or tenant. */
  readonly standing?: 'guest' | 'bot' | 'foreign';
}

type Identity = Pick<Person, 'platform' | 'tenant' | 'id'>;

/** Asks a platform for a person's profile; undefined when it can't tell. `place`: where they speak, if they do. */
export interface ProfileSource {
  find(person: Identity, place?: Place): Promise<Profile | undefined>;
}

/** Profiles as they were last asked for. */
export interface ProfileStore {
  find(
    person: Identity,
  ): Promise<{ readonly profile: Profile; readonly fetchedAt: Temporal.Instant } | undefined>;
  save(person: Identity, profile: Profile, at: Temporal.Instant): Promise<void>;
}
