import type { Temporal } from 'temporal-polyfill';
import type { PersonalAddresses } from '../../chat/addresses.js';
import type { Log } from '../../chat/log.js';
import type { ChatPlatform } from '../../chat/platform.js';
import type { Clock } from '../../shared/clock.js';
import type { Language } from '../../shared/language.js';
import type { CalendarStore } from '../deadlines/ports.js';
import type { Actor, Identity, Meet, OtherAct, PeopleStore, Who } from '../people/ports.js';
import type { DateEnd } from './editions.js';
import type { Catalog } from './kinds/read.js';
import type { May } from './plan.js';
import type { ContestStore, LateLinkStore, ReviewStore, SubmissionStore } from './ports.js';
import type { TextSuggestions } from './present/suggestions.js';
import type { Winner } from './rules/checks.js';

/** What there is to choose from, with names. */
export interface NamedCatalog extends Catalog {
  nameOf(language: Language, list: 'line' | 'goal', code: string): string | undefined;
  /** Of earlier editions of the contest, as far as they are known. */
  readonly winners: readonly Winner[];
}

export interface SubmissionParts {
  readonly submissions: SubmissionStore;
  readonly reviews: ReviewStore;
  readonly lateLinks: LateLinkStore;
  readonly contests: ContestStore;
  readonly people: Pick<PeopleStore, 'find' | 'findMany' | 'listWith'>;
  readonly calendar: Pick<CalendarStore, 'findEdition' | 'listEditions'>;
  /** The last moment of a date. */
  readonly endOf: DateEnd;
  readonly addresses: PersonalAddresses;
  /** Who speaks, with the roles they have now. */
  readonly who: Who;
  readonly meet: Meet;
  readonly may: May;
  readonly mayElse: (actor: Actor, act: OtherAct) => boolean;
  /** Whom words name: `<@U0123>`, an id, `terminal`. */
  readPerson(text: string, beside: Identity): Identity | undefined;
  /** The last moment of a date as people type it, in Geneva where they name no zone. */
  readMoment(text: string, now: Temporal.Instant): Temporal.Instant | undefined;
  catalog(): NamedCatalog;
  /** What a text seems to be about, by its words. */
  suggest(text: string): TextSuggestions;
  readonly clock: Clock;
  readonly update: ChatPlatform['update'];
  /** Work that no answer waits for. */
  later(work: Promise<void>): void;
  /** Something is to be sent. */
  wake(): Promise<void>;
  readonly log: Log;
}
