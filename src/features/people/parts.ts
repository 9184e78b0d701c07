import type { PersonalAddresses } from '../../chat/addresses.js';
import type { OutboxStore } from '../../chat/outbox.js';
import type { Clock } from '../../shared/clock.js';
import type { Identity, PeopleStore } from './ports.js';
import type { Meet, Who } from './who.js';

export interface PeopleParts {
  readonly people: PeopleStore;
  readonly who: Who;
  readonly meet: Meet;
  /** Whom words name: `<@U0123>`, an id, `terminal`. */
  readPerson(text: string, beside: Identity): Identity | undefined;
  /** Codes of action lines, and names of processes. */
  isLine(text: string): boolean;
  isProcess(text: string): boolean;
  readonly addresses: PersonalAddresses;
  readonly outbox: Pick<OutboxStore, 'add'>;
  /** Something is to be sent. */
  wake(): Promise<void>;
  readonly clock: Clock;
}
