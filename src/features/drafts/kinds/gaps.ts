import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';
import { entrySource } from './sections.js';

/** Which action lines have no activity in the road maps, and which have few. */
export const gaps: KindDefinition = {
  tone: REPORT_TONE,
  async gather({ sources, subject, language }) {
    const say = draftWording(language);
    const activities = await sources.roadmap(subject.line);
    const lines = sources
      .lines(language)
      .filter(({ code }) => subject.line === undefined || code === subject.line);
    const counted = lines.map(({ code, title }) => {
      const own = activities.filter((activity) => activity.lines.includes(code));
      return { code, title, own };
    });
    const record = {
      label: 'roadmaps',
      title: say('title.gaps'),
      text: counted.map(({ code, own }) => `${code}: ${own.length} activities`).join('; '),
    };
    return {
      title: say('title.gaps'),
      sections: [
        {
          key: 'gaps',
          heading: say('heading.gaps'),
          ask: 'Say which action lines have no activity in the road maps, and which have the fewest.',
          mostSentences: 4,
          sources: [record],
          tables: [
            {
              caption: say('heading.gaps'),
              columns: [say('column.line'), say('column.activities')],
              rows: counted.map(({ code, title, own }) => [`${code} ${title}`, String(own.length)]),
              sources: [record],
              isChart: true,
            },
          ],
        },
        {
          key: 'activities',
          heading: say('heading.activities'),
          ask: 'Say which activities there are, one sentence each.',
          mostSentences: 10,
          sources: activities.slice(0, 20).map(entrySource),
        },
      ],
    };
  },
};
