import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';

/** What a facilitation meeting of an action line came to. */
export const session: KindDefinition = {
  needs: 'line',
  tone: REPORT_TONE,
  async gather({ sources, subject, language }) {
    const line = subject.line === undefined ? undefined : sources.line(subject.line, language);
    if (!line) return undefined;
    const year = subject.year === undefined ? {} : { year: subject.year };
    const passages = await sources.passages({ text: 'meeting OR session', line: line.code, ...year }, 12);
    const meetings = [...sources.meetings(line.code), ...passages];
    if (meetings.length === 0) return undefined;
    const say = draftWording(language);
    return {
      title: say('title.session', { line: line.code }),
      sections: [
        {
          key: 'meeting',
          heading: say('heading.meeting'),
          ask: 'Say when the meeting was held, who organised it, under which title, and what was concluded.',
          mostSentences: 8,
          sources: meetings,
        },
      ],
    };
  },
};
