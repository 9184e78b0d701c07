import type { Person } from '../../chat/incoming.js';
import type { Reply } from '../../chat/reply.js';
import type { Found, Search } from '../../chat/search.js';
import type { Language } from '../../shared/language.js';
import { isolate } from '../../shared/typography.js';
import type { Framework } from '../mappings/ports.js';
import { codeOf, titleOf } from './names.js';
import { search } from './search.js';
import type { Subject } from './subject.js';
import { wordingIn } from './wording/wording.js';

export interface SearchDependencies {
  /** The framework of the moment: it may be exchanged while the bot runs. */
  framework(): Framework;
  /** The reply that says what a subject is, as if the person had asked. */
  describe(language: Language, person: Person, subject: Subject): Reply;
}

/** Finds lines, goals and targets for somebody who writes a message, in the language of their client. */
export function createSearch({ framework, describe }: SearchDependencies): Search {
  return (typed, person) => {
    const language = person.language ?? 'en';
    const say = wordingIn(language);
    const current = framework();
    const found = search(current, typed).map((subject): Found => {
      const title = titleOf(current, language, subject) ?? '';
      return {
        title: `${isolate(language, codeOf(say, subject))} ${isolate(language, title)}`,
        kind: say(`kind.${subject.kind}`),
        // Buttons would be everybody's in a conversation that the bot may not be in.
        reply: { ...describe(language, person, subject), actions: [] },
      };
    });
    if (found.length > 0) return { kind: 'found', found };
    return { kind: 'nothing', message: say('nothing', { typed: typed.trim().slice(0, LONGEST_SAID) }) };
  };
}

/** Characters of what was typed that are said again. */
const LONGEST_SAID = 60;
