import type { Temporal } from 'temporal-polyfill';
import type { Reply, Visibility } from '../../chat/reply.js';
import type { Framework } from '../mappings/ports.js';
import { EXAMPLES } from './answer/answer.js';
import { presentNextDates } from './home.js';
import type { PresentContext } from './present/context.js';
import { plainReply } from './present/plain.js';
import { askAction } from './present/present.js';

/** What somebody reads who has not asked anything yet: what there is to ask, with examples to press. */
export function welcome(context: PresentContext, { version }: Framework, visibility: Visibility): Reply {
  const { say } = context;
  const greeting = plainReply(context, say('help.text'), visibility);
  return {
    ...greeting,
    title: say('welcome.title'),
    parts: [
      ...greeting.parts,
      ...(['help.dates', 'help.submissions', 'help.drafts'] as const).map((key) => ({
        kind: 'paragraph' as const,
        text: say(key),
      })),
    ],
    actions: EXAMPLES.map((query) => askAction(context, query, version)),
  };
}

/** The same with what comes next in the calendar. */
export function home(
  context: PresentContext,
  framework: Framework,
  visibility: Visibility,
  now: Temporal.Instant,
): Reply {
  const greeting = welcome(context, framework, visibility);
  return { ...greeting, parts: [...greeting.parts, ...presentNextDates(context, framework, now)] };
}
