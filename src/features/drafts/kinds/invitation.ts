import { draftWording } from '../wording/wording.js';
import type { KindDefinition } from './kind.js';
import { datesSection } from './sections.js';

/** A text that invites people to send something in, or reminds them, with the dates of the calendar. */
export const invitation: KindDefinition = {
  needs: 'process',
  tone: 'Polite and short, as in a message to colleagues. Say what is due and when; nothing that is not in the calendar.',
  async gather({ sources, subject, language, now }) {
    const dates = (await sources.dates(now, 40, language)).filter(
      ({ process }) => process === subject.process,
    );
    const [first] = dates;
    if (!first) return undefined;
    const say = draftWording(language);
    const { sources: records = [] } = datesSection(dates, language).tables?.[0] ?? {};
    return {
      title: say('title.invitation', { name: first.name }),
      sections: [
        {
          key: 'overview',
          heading: say('heading.overview'),
          ask: 'Invite the reader to take part: say what opens or closes, and when.',
          mostSentences: 4,
          sources: records.slice(0, 8),
        },
        datesSection(dates.slice(0, 8), language),
      ],
    };
  },
};
