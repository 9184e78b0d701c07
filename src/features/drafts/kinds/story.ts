import { draftWording } from '../wording/wording.js';
import type { KindDefinition } from './kind.js';
import { entrySource } from './sections.js';

/** What a project did, told for readers outside. */
export const story: KindDefinition = {
  needs: 'entry',
  tone: 'Plain and concrete: who did what, where, for whom, and what came of it. No praise that is not in the record.',
  async gather({ sources, subject, language }) {
    const entry = subject.entry === undefined ? undefined : await sources.entry(subject.entry);
    if (!entry) return undefined;
    const say = draftWording(language);
    return {
      title: say('title.story', { title: entry.title }),
      sections: [
        {
          key: 'story',
          heading: say('heading.story'),
          ask: 'Tell what this project did, for whom and where, and which goals it serves.',
          mostSentences: 8,
          sources: [entrySource(entry)],
        },
      ],
    };
  },
};
