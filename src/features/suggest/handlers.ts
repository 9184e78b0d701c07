import type { IncomingShortcut } from '../../chat/incoming.js';
import type { Reply } from '../../chat/reply.js';
import type { Framework } from '../mappings/ports.js';
import { type AskAbout, presentSuggestions } from './present.js';
import { suggest } from './suggest.js';

export interface SuggestDependencies {
  /** The framework of the moment: it may be exchanged while the bot runs. */
  framework(): Framework;
  readonly askAbout: AskAbout;
}

/**
 * Answers "which SDGs is this about?" asked about somebody's message, to the asker alone. The message is data: its
 * words are compared with lists and go nowhere else. Where nothing tells the asker's language, the message's is used.
 */
export function createSuggestHandler({ framework, askAbout }: SuggestDependencies) {
  return ({ text, person }: IncomingShortcut): Reply => {
    const suggestions = suggest(text);
    const language = person.language ?? suggestions.language ?? 'en';
    return presentSuggestions({ framework: framework(), language, askAbout }, text, suggestions);
  };
}
