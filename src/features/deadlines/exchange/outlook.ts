import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import { type Edition, endOf, type Phase } from '../calendar.js';
import { exchangeWording } from '../wording/exchange/wording.js';
import { spanOf } from './ical/component.js';
import { phaseContents } from './ical/event.js';

export interface CalendarLink {
  readonly label: string;
  readonly url: string;
}

/** Outlook on the web with a new event filled in: for Teams, whose bots may not attach a file. */
const COMPOSE = 'https://outlook.office.com/calendar/deeplink/compose';

/**
 * A link for each event of a phase that is still to come, labelled with what it adds. Times stand in UTC with their `Z`:
 * without it Outlook would take them for those of its reader's own clock.
 */
export function outlookLinks(
  language: Language,
  phase: Phase,
  edition: Pick<Edition, 'names' | 'status'>,
  now: Temporal.Instant,
): readonly CalendarLink[] {
  return phaseContents(language, phase, edition)
    .filter(({ from, to = from }) => Temporal.Instant.compare(endOf(to), now) > 0)
    .map(({ from, to, summary, description, place }) => {
      const query = new URLSearchParams({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: summary,
        ...timesOf(spanOf(from, to)),
        body: description.join('\n'),
        ...(place !== undefined && { location: place }),
      });
      // A plus is a plus there, and no space.
      const url = `${COMPOSE}?${query.toString().replaceAll('+', '%20')}`;
      return { label: exchangeWording(language)('outlook', { event: summary }), url };
    });
}

function timesOf(span: ReturnType<typeof spanOf>): Readonly<Record<string, string>> {
  if (span.kind === 'days')
    return { startdt: span.first.toString(), enddt: span.after.toString(), allday: 'true' };
  const [startdt, enddt] = [span.start, span.end].map((each) => each.toString({ smallestUnit: 'second' }));
  return { startdt: startdt ?? '', enddt: enddt ?? '' };
}
