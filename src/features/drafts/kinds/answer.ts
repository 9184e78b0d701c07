import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';

/** "Summarise what ITU did on C5 in 2022". */
export const answer: KindDefinition = {
  needs: 'line',
  tone: REPORT_TONE,
  async gather({ sources, subject, language }) {
    const line = subject.line === undefined ? undefined : sources.line(subject.line, language);
    if (!line) return undefined;
    const { year, text } = subject;
    const of = { line: line.code, ...(year !== undefined && { year }) };
    const named = text === undefined ? [] : await sources.passages({ ...of, text }, 30);
    const passages = named.length > 0 ? named : await sources.passages(of, 30);
    if (passages.length === 0) return undefined;
    const say = draftWording(language);
    return {
      title: say('title.answer', { line: year === undefined ? line.code : `${line.code}, ${year}` }),
      sections: [
        {
          key: 'activities',
          heading: say('heading.activities'),
          ask: 'Summarise what was done, the most important first.',
          mostSentences: 8,
          sources: passages,
        },
      ],
    };
  },
};
