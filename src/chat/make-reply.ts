import type { Language } from '../shared/language.js';
import type { Reply } from './reply.js';

/** A reply without sources, for its reader alone unless it says otherwise. */
export function replyOf(
  language: Language,
  body: Pick<Reply, 'parts'> & Partial<Pick<Reply, 'title' | 'actions' | 'visibility'>>,
): Reply {
  return {
    language,
    visibility: 'private',
    sources: [],
    sourcesLabel: '',
    moreLabel: '…',
    actions: [],
    ...body,
  };
}
