import { Temporal } from 'temporal-polyfill';
import { GENEVA } from '../../../shared/zones.js';
import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';
import { datesSection, entriesSection } from './sections.js';

/** What a month brought; the last whole one where none is named. */
export const newsletter: KindDefinition = {
  tone: `${REPORT_TONE} Lighter than a report, but with the same care.`,
  async gather({ sources, subject, language, now }) {
    const last = now.toZonedDateTimeISO(GENEVA).toPlainDate().subtract({ months: 1 }).toPlainYearMonth();
    const month = subject.from === undefined ? last : Temporal.PlainYearMonth.from(subject.from.slice(0, 7));
    const from = month.toPlainDate({ day: 1 });
    const to = from.with({ day: month.daysInMonth });
    const [entries, dates, passages] = await Promise.all([
      sources.entries({ from: from.toString(), to: to.toString() }, 40),
      sources.dates(now, 8, language),
      sources.passages({ text: `"${monthName(month)}"`, year: month.year }, 12),
    ]);
    if (entries.length === 0 && passages.length === 0) return undefined;
    const say = draftWording(language);
    return {
      title: say('title.newsletter', { month: month.toString() }),
      sections: [
        {
          key: 'highlights',
          heading: say('heading.highlights'),
          ask: 'Say what happened in this month.',
          mostSentences: 6,
          sources: passages,
        },
        entriesSection(entries, language, 10),
        datesSection(dates, language),
      ],
    };
  },
};

/** "October 2026", as documents in English have it. */
function monthName(month: Temporal.PlainYearMonth): string {
  return month
    .toPlainDate({ day: 1 })
    .toLocaleString('en', { month: 'long', year: 'numeric', calendar: 'iso8601' });
}
