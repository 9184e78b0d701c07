import type { PersonalAddresses } from '../../../chat/addresses.js';
import type { ProfileSource } from '../../../chat/profiles.js';
import type { Clock } from '../../../shared/clock.js';
import type { ActionLine } from '../../knowledge/ports.js';
import type { Policy } from '../policy.js';
import type { CalendarStore, ContributionStore, SubscriberStore } from '../ports.js';

export interface ContributionParts {
  readonly calendar: Pick<CalendarStore, 'listEditions' | 'findEdition' | 'changeEdition'>;
  readonly contributions: ContributionStore;
  readonly subscribers: Pick<SubscriberStore, 'findAt' | 'findPeople' | 'isKnown' | 'save'>;
  readonly addresses: PersonalAddresses;
  /** Zones and languages of owners. */
  readonly profiles: ProfileSource;
  readonly policy: Policy;
  readonly clock: Clock;
  /** The action lines there are, in their order. */
  lines(): readonly ActionLine[];
  /** Something changed that is to be planned. */
  wake(): Promise<void>;
}
