import { draftWording } from '../wording/wording.js';
import { type GatheredSection, type KindDefinition, REPORT_TONE } from './kind.js';

/** What one sector of ITU did, line by line. */
export const sector: KindDefinition = {
  needs: 'sector',
  tone: REPORT_TONE,
  async gather({ sources, subject, language }) {
    const { sector: name, year } = subject;
    if (name === undefined) return undefined;
    const lines = sources
      .lines(language)
      .filter(({ code }) => subject.line === undefined || code === subject.line);
    const sections = await Promise.all(
      lines.map(async ({ code, title }): Promise<GatheredSection> => {
        const passages = await sources.passages(
          { text: `"${name}"`, line: code, ...(year !== undefined && { year }) },
          10,
        );
        return {
          key: code,
          heading: `${code} ${title}`,
          ask: `Say what ${name} did on this action line.`,
          mostSentences: 5,
          sources: passages,
        };
      }),
    );
    const filled = sections.filter(({ sources: found }) => found.length > 0);
    if (filled.length === 0) return undefined;
    return { title: draftWording(language)('title.sector', { sector: name }), sections: filled };
  },
};
