import { draftWording } from '../wording/wording.js';
import { type KindDefinition, REPORT_TONE } from './kind.js';
import { countSections } from './sections.js';

/** How many entries there are of what. */
export const stocktaking: KindDefinition = {
  tone: REPORT_TONE,
  async gather({ sources, language }) {
    const sections = await countSections(sources, language);
    if (sections.length === 0) return undefined;
    return { title: draftWording(language)('title.stocktaking'), sections };
  },
};
