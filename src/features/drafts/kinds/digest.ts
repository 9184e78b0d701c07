import { GENEVA } from '../../../shared/zones.js';
import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';
import { datesSection, entriesSection } from './sections.js';

/** What was approved in the last seven days, and what comes. */
export const digest: KindDefinition = {
  tone: REPORT_TONE,
  async gather({ sources, subject, language, now }) {
    const today = now.toZonedDateTimeISO(GENEVA).toPlainDate();
    const from = subject.from ?? today.subtract({ days: 7 }).toString();
    const to = subject.to ?? today.toString();
    const line = subject.line === undefined ? {} : { line: subject.line };
    const [entries, dates] = await Promise.all([
      sources.entries({ ...line, from, to }, 50),
      sources.dates(now, 8, language),
    ]);
    if (entries.length === 0 && dates.length === 0) return undefined;
    return {
      title: draftWording(language)('title.digest', { from, to }),
      sections: [entriesSection(entries, language, 20), datesSection(dates, language)],
    };
  },
};
