import type { Reply, Visibility } from '../../../chat/reply.js';
import { type PresentContext, paragraph } from './context.js';

/** A reply that is one sentence, with nothing to cite and nothing to press. */
export function plainReply({ language, say }: PresentContext, text: string, visibility: Visibility): Reply {
  return {
    language,
    visibility,
    parts: [paragraph(text)],
    sources: [],
    sourcesLabel: say('sources'),
    moreLabel: say('more'),
    actions: [],
  };
}
