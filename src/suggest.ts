import type { Handlers } from './chat/router.js';
import type { Search } from './chat/search.js';
import { type Asking, type Knowledge, presentContext } from './features/ask/ask.js';
import { askAction } from './features/ask/present/present.js';
import type { Query } from './features/ask/query.js';
import { createReplies } from './features/ask/replies.js';
import { createSuggestHandler } from './features/suggest/handlers.js';
import { createSearch } from './features/suggest/search-handler.js';
import type { Subject } from './features/suggest/subject.js';
import type { Clock } from './shared/clock.js';
import { GENEVA } from './shared/zones.js';

export interface SuggestParts {
  knowledge(): Knowledge;
  readonly clock: Clock;
}

/** The suggester and the search, with the buttons and descriptions of the ask feature. */
export function createSuggest({ knowledge, clock }: SuggestParts): {
  readonly shortcuts: NonNullable<Handlers['shortcuts']>;
  readonly search: Search;
} {
  const framework = () => knowledge().framework;
  const replies = createReplies({ hasFeedback: false });
  const asking = (language: Asking['language'], zone: string = GENEVA): Asking => {
    return { language, zone, now: clock.now() };
  };
  const suggest = createSuggestHandler({
    framework,
    askAbout(language, subject) {
      const context = presentContext(asking(language), framework());
      return askAction(context, describing(subject), framework().version);
    },
  });
  const search = createSearch({
    framework,
    describe: (language, { zone }, subject) =>
      replies(knowledge(), describing(subject), asking(language, zone), 'conversation'),
  });
  return { shortcuts: { suggest }, search };
}

function describing(subject: Subject): Query {
  return { kind: 'describe', subjects: [subject] };
}
