import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';
import { conflictsOf, entriesSection, overviewOf } from './sections.js';

const MOST_PASSAGES = 40;
const MOST_ENTRIES = 12;

/** The section of an action line in the yearly report. */
export const lineSection: KindDefinition = {
  needs: 'line',
  tone: REPORT_TONE,
  async gather({ sources, subject, language }) {
    const line = subject.line === undefined ? undefined : sources.line(subject.line, language);
    if (!line) return undefined;
    const { year } = subject;
    const of = { line: line.code, ...(year !== undefined && { year }) };
    const between = year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };
    const [passages, entries] = await Promise.all([
      sources.passages(of, MOST_PASSAGES),
      sources.entries({ line: line.code, ...between }, MOST_ENTRIES),
    ]);
    const say = draftWording(language);
    return {
      title: say('title.line', { line: line.code, title: line.title }),
      sections: [
        overviewOf(line, language),
        {
          key: 'activities',
          heading: say('heading.activities'),
          ask: 'Say what was done on this action line: meetings, standards, publications, projects, training. The most important first; one fact a sentence.',
          mostSentences: 14,
          sources: passages,
        },
        entriesSection(entries, language, MOST_ENTRIES),
        conflictsOf(line, language),
      ],
    };
  },
};
