import type { Language } from '../shared/language.js';
import type { Incoming } from './incoming.js';
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

/** The language that somebody is answered in. */
export function languageOf({ person }: Pick<Incoming, 'person'>): Language {
  return person.language ?? 'en';
}

/** An answer of one paragraph. */
export function sentence(incoming: Pick<Incoming, 'person'>, text: string): Reply {
  return replyOf(languageOf(incoming), { parts: [{ kind: 'paragraph', text }] });
}
