import type { Clock } from '../../../shared/clock.js';
import type { Language } from '../../../shared/language.js';
import type { CalendarEntry } from '../../knowledge/ports.js';
import type { Edition } from '../calendar.js';
import type { Policy } from '../policy.js';
import type { CalendarStore, NewEdition } from '../ports.js';

/** What is wrong, or strange, about the dates of an edition, in words for whoever typed them. */
export interface Remark {
  readonly code: string;
  /** A warning may be accepted with a reason, an error can't be meant. */
  readonly severity: 'warning' | 'error';
  /** Key of the phase it is about; none: the whole edition. */
  readonly phase?: string;
  readonly text: string;
}

export interface ProcessParts {
  readonly calendar: CalendarStore;
  readonly policy: Policy;
  readonly clock: Clock;
  /** The reference calendar, for the first edition of a process. */
  history(): readonly CalendarEntry[];
  check(edition: NewEdition | Edition, language: Language): Promise<readonly Remark[]>;
  /** Something changed that is to be planned. */
  wake(): Promise<void>;
}
