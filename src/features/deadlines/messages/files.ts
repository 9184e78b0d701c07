import type { Temporal } from 'temporal-polyfill';
import type { ReplyFile } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import type { Language } from '../../../shared/language.js';
import type { Edition, Phase } from '../calendar.js';
import type { CalendarFileMaker } from '../exchange/ical/write.js';
import { outlookLinks } from '../exchange/outlook.js';
import { messageWording } from '../wording/messages/wording.js';
import type { Open } from './items.js';

/** A calendar file for each edition of these phases, and links that do as well. */
export function calendarFiles(
  language: Language,
  phases: readonly { readonly phase: Phase; readonly edition: Edition }[],
  make: CalendarFileMaker,
  now: Temporal.Instant,
): readonly ReplyFile[] {
  const label = messageWording(language)('file');
  return [...groupBy(phases, ({ edition }) => edition.id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const content = make(
      group.map(({ phase }) => phase),
      first.edition,
      language,
    );
    const links = group.flatMap(({ phase, edition }) => outlookLinks(language, phase, edition, now));
    return [{ name: `${first.edition.id}.ics`, mediaType: 'text/calendar', content, label, links }];
  });
}

/** What has opened, for the calendars of those who read that it has. */
export function openedPhases(items: readonly Open[]) {
  return items.flatMap(({ about, news }) =>
    about.kind === 'phase' && news === 'opened' ? [{ phase: about.phase, edition: about.edition }] : [],
  );
}
