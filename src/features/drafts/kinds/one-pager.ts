import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';
import { datesSection, overviewOf } from './sections.js';

/** What somebody reads about an action line before they walk into a meeting. */
export const onePager: KindDefinition = {
  needs: 'line',
  tone: `${REPORT_TONE} Very short sentences.`,
  async gather({ sources, subject, language, now }) {
    const line = subject.line === undefined ? undefined : sources.line(subject.line, language);
    if (!line) return undefined;
    const year = subject.year === undefined ? {} : { year: subject.year };
    const [passages, dates] = await Promise.all([
      sources.passages({ line: line.code, ...year }, 25),
      sources.dates(now, 5, language),
    ]);
    const say = draftWording(language);
    return {
      title: say('title.onePager', { line: line.code, title: line.title }),
      sections: [
        { ...overviewOf(line, language), mostSentences: 3 },
        {
          key: 'highlights',
          heading: say('heading.highlights'),
          ask: 'Give the five facts about this action line that a reader should remember, the most recent first.',
          mostSentences: 5,
          sources: passages,
        },
        datesSection(dates, language),
      ],
    };
  },
};
