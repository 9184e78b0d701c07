import type { Incoming, IncomingAction, IncomingText } from '../../chat/incoming.js';
import type { Action, Reply, Visibility } from '../../chat/reply.js';
import type { Handlers } from '../../chat/router.js';
import type { Clock } from '../../shared/clock.js';
import { GENEVA } from '../../shared/zones.js';
import { answerQuery, EXAMPLES } from './answer/answer.js';
import { type Asking, answerContext, ask, type Knowledge, presentContext, replyTo } from './ask.js';
import { presentNextDates } from './home.js';
import { paragraph } from './present/context.js';
import { askAction, presentAnswer } from './present/present.js';
import { type Query, query as querySchema } from './query.js';

export interface AskDependencies {
  /** The knowledge of the moment: it may be exchanged while the bot runs. */
  knowledge(): Knowledge;
  readonly clock: Clock;
}

/** Everything the ask feature answers, ready for the router. */
export function createAskHandlers(dependencies: AskDependencies): Handlers {
  return {
    isImmediate: () => true,
    text: (incoming) => answerText(dependencies, incoming),
    actions: {
      ask: (incoming) => answerAction(dependencies, incoming, visibilityFor(incoming)),
      share: (incoming) => answerAction(dependencies, incoming, 'conversation'),
    },
    forms: {},
    opened: (incoming) =>
      incoming.surface === 'home' ? home(dependencies, incoming) : welcome(dependencies, incoming),
    outdated: (incoming) => plainReply(dependencies, incoming, say(dependencies, incoming)('stale.text')),
    failed: (incoming, message) => {
      const text = say(dependencies, incoming)('failure.text', { reference: incoming.reference });
      return plainReply(dependencies, incoming, message ?? text);
    },
  };
}

function askingOf({ clock }: AskDependencies, { person }: Incoming): Asking {
  return { language: person.language ?? 'en', zone: person.zone ?? GENEVA, now: clock.now() };
}

function say(dependencies: AskDependencies, incoming: Incoming) {
  return presentContext(askingOf(dependencies, incoming)).say;
}

/**
 * Slash commands are typed by one person: only they see the answer, until they share it. What is said in the open
 * is answered in the open.
 */
function visibilityFor(incoming: Incoming): Visibility {
  const isCommand = incoming.kind === 'text' && incoming.via === 'command';
  return isCommand && incoming.place.kind !== 'direct' ? 'private' : 'conversation';
}

function answerText(dependencies: AskDependencies, incoming: IncomingText): Reply {
  const knowledge = dependencies.knowledge();
  const asking = askingOf(dependencies, incoming);
  const asked = ask(knowledge, incoming.text, asking);
  const visibility = visibilityFor(incoming);
  const reply = replyTo(knowledge, asked, asking, visibility);
  const canShare = visibility === 'private' && asked.query !== undefined;
  return canShare && asked.query ? withShare(dependencies, incoming, reply, asked.query) : reply;
}

function withShare(dependencies: AskDependencies, incoming: Incoming, reply: Reply, query: Query): Reply {
  const share: Action = {
    action: 'share',
    argument: JSON.stringify(query),
    version: dependencies.knowledge().framework.version,
    label: say(dependencies, incoming)('shareWithChannel'),
    style: 'primary',
  };
  return { ...reply, actions: [...reply.actions, share] };
}

/** A button's argument is text from outside: it must parse as a query, and is answered from today's data. */
function answerAction(
  dependencies: AskDependencies,
  incoming: IncomingAction,
  visibility: Visibility,
): Reply {
  const query = parseQuery(incoming.argument);
  if (!query) return plainReply(dependencies, incoming, say(dependencies, incoming)('stale.text'));
  const { framework } = dependencies.knowledge();
  const asking = askingOf(dependencies, incoming);
  const answer = answerQuery(answerContext(framework, asking), query);
  return presentAnswer(presentContext(asking), answer, { visibility, version: framework.version });
}

function parseQuery(argument: string): Query | undefined {
  try {
    return querySchema.safeParse(JSON.parse(argument)).data;
  } catch {
    return undefined;
  }
}

function plainReply(dependencies: AskDependencies, incoming: Incoming, text: string): Reply {
  const asking = askingOf(dependencies, incoming);
  const { say } = presentContext(asking);
  return {
    language: asking.language,
    visibility: visibilityFor(incoming),
    parts: [paragraph(text)],
    sources: [],
    sourcesLabel: say('sources'),
    moreLabel: say('more'),
    actions: [],
  };
}

function welcome(dependencies: AskDependencies, incoming: Incoming): Reply {
  const context = presentContext(askingOf(dependencies, incoming));
  const { version } = dependencies.knowledge().framework;
  return {
    ...plainReply(dependencies, incoming, context.say('help.text')),
    title: context.say('welcome.title'),
    actions: EXAMPLES.map((query) => askAction(context, query, version)),
  };
}

function home(dependencies: AskDependencies, incoming: Incoming): Reply {
  const asking = askingOf(dependencies, incoming);
  const dates = presentNextDates(presentContext(asking), dependencies.knowledge().framework, asking.now);
  const greeting = welcome(dependencies, incoming);
  return { ...greeting, parts: [...greeting.parts, ...dates] };
}
