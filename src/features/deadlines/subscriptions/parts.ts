import type { PersonalAddresses } from '../../../chat/addresses.js';
import type { ProfileSource } from '../../../chat/profiles.js';
import type { Clock } from '../../../shared/clock.js';
import type { Policy } from '../policy.js';
import type { CalendarStore, ContributionStore, SubscriberStore } from '../ports.js';
import type { ScopeNames } from '../present/scopes.js';

export interface SubscriptionParts {
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly subscribers: Pick<
    SubscriberStore,
    'find' | 'findAt' | 'save' | 'mute' | 'end' | 'silence' | 'unsilence' | 'silencesOf'
  >;
  readonly contributions: Pick<ContributionStore, 'listFor'>;
  readonly addresses: PersonalAddresses;
  readonly profiles: ProfileSource;
  readonly names: ScopeNames;
  /** Codes of the action lines, in their order. */
  actionLines(): readonly string[];
  readonly policy: Policy;
  readonly clock: Clock;
  /** Something changed that reminders follow from. */
  wake(): Promise<void>;
}
