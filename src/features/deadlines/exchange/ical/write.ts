import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../../shared/language.js';
import type { Edition, Phase } from '../../calendar.js';
import type { Contribution } from '../../contribution.js';
import { nameIn } from '../../present/context.js';
import { writable } from './component.js';
import { contributionEvent, phaseEvents } from './event.js';
import { ICAL } from './library.js';

type NamedEdition = Pick<Edition, 'names' | 'status'>;

export interface CalendarContent {
  readonly phases: readonly { readonly phase: Phase; readonly edition: NamedEdition }[];
  readonly contributions?: readonly {
    readonly contribution: Contribution;
    readonly edition: NamedEdition;
  }[];
  readonly language: Language;
  readonly name: string;
  /**
   * The moment this file is made, of one that is handed out. Without it the text is that of a feed: it depends on the
   * calendar alone, so that who asks again can be told that nothing changed.
   */
  readonly publishedAt?: Temporal.Instant;
}

const PRODUCT = '-//actionline//WSIS-SDG desk//EN';

/** How often clients should look for changes of a feed. */
const REFRESH = 'PT4H';

/** Phases and contributions as an iCalendar stream (RFC 5545). */
export function calendarText(content: CalendarContent): string {
  const { phases, contributions = [], language, publishedAt } = content;
  const calendar = createCalendar(content);
  const events = [
    ...phases.flatMap(({ phase, edition }) => phaseEvents(language, phase, edition, publishedAt)),
    ...contributions.map((each) => contributionEvent(language, each.contribution, each.edition, publishedAt)),
  ];
  for (const event of events) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function createCalendar({ name, publishedAt }: CalendarContent) {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('name', writable(name));
  calendar.addPropertyWithValue('x-wr-calname', writable(name));
  if (publishedAt) {
    calendar.addPropertyWithValue('method', 'PUBLISH');
    return calendar;
  }
  const refresh = calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString(REFRESH));
  refresh.setParameter('value', 'DURATION');
  calendar.addPropertyWithValue('x-published-ttl', ICAL.Duration.fromString(REFRESH));
  return calendar;
}

/** Makes the file that goes with an announcement, of phases of one edition. */
export type CalendarFileMaker = (phases: readonly Phase[], edition: Edition, language: Language) => string;

export function createCalendarFileMaker(now: () => Temporal.Instant): CalendarFileMaker {
  return (phases, edition, language) =>
    calendarText({
      phases: phases.map((phase) => ({ phase, edition })),
      language,
      name: nameIn(language, edition.names),
      publishedAt: now(),
    });
}
