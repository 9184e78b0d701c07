import type { Incoming, IncomingAction, IncomingText } from '../../chat/incoming.js';
import type { Reply, Visibility } from '../../chat/reply.js';
import type { Handlers } from '../../chat/router.js';
import type { Clock } from '../../shared/clock.js';
import { GENEVA } from '../../shared/zones.js';
import { answerUnknown, answerUnsure, EXAMPLES } from './answer/answer.js';
import { type Asking, type Knowledge, presentContext, withReadingNotes } from './ask.js';
import { presentNextDates } from './home.js';
import { paragraph } from './present/context.js';
import { askAction, presentAnswer } from './present/present.js';
import { type ButtonArgument, buttonArgument } from './query.js';
import { createReplies, type ReplyToQuery } from './replies.js';

export interface AskDependencies {
  /** The knowledge of the moment: it may be exchanged while the bot runs. */
  knowledge(): Knowledge;
  readonly clock: Clock;
}

interface Dependencies extends AskDependencies {
  readonly replies: ReplyToQuery;
}

/** Everything the ask feature answers, ready for the router. */
export function createAskHandlers(given: AskDependencies): Handlers {
  const dependencies = { ...given, replies: createReplies() };
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

function say(dependencies: Dependencies, incoming: Incoming) {
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

function answerText(dependencies: Dependencies, incoming: IncomingText): Reply {
  const knowledge = dependencies.knowledge();
  const profile = askingOf(dependencies, incoming);
  const visibility = visibilityFor(incoming);
  const reading = knowledge.reader.read(incoming.text, { language: profile.language });
  if (reading.kind === 'query') {
    // The language of the question comes before that of the profile: many work in two.
    const asking = { ...profile, language: reading.language ?? profile.language };
    const reply = dependencies.replies(knowledge, reading.query, asking, visibility);
    return withReadingNotes(presentContext(asking), reply, reading);
  }
  const { version } = knowledge.framework;
  const answer = reading.kind === 'unsure' ? answerUnsure(reading.choices) : answerUnknown(reading.nearest);
  return presentAnswer(presentContext(profile, knowledge.framework), answer, { visibility, version });
}

/** A button's argument is text from outside: it must parse as a query, and is answered from today's data. */
function answerAction(dependencies: Dependencies, incoming: IncomingAction, visibility: Visibility): Reply {
  const argument = parseArgument(incoming.argument);
  if (!argument) return plainReply(dependencies, incoming, say(dependencies, incoming)('stale.text'));
  const profile = askingOf(dependencies, incoming);
  const asking = { ...profile, language: argument.language ?? profile.language };
  return dependencies.replies(dependencies.knowledge(), argument.query, asking, visibility);
}

function parseArgument(argument: string): ButtonArgument | undefined {
  try {
    return buttonArgument.safeParse(JSON.parse(argument)).data;
  } catch {
    return undefined;
  }
}

function plainReply(dependencies: Dependencies, incoming: Incoming, text: string): Reply {
  const asking = askingOf(dependencies, incoming);
  const { say } = presentContext(asking);
  return {
    language: asking.language,
    // What went wrong with a button concerns only who pressed it.
    visibility: incoming.kind === 'action' ? 'private' : visibilityFor(incoming),
    parts: [paragraph(text)],
    sources: [],
    sourcesLabel: say('sources'),
    moreLabel: say('more'),
    actions: [],
  };
}

function welcome(dependencies: Dependencies, incoming: Incoming): Reply {
  const context = presentContext(askingOf(dependencies, incoming));
  const { version } = dependencies.knowledge().framework;
  return {
    ...plainReply(dependencies, incoming, context.say('help.text')),
    title: context.say('welcome.title'),
    actions: EXAMPLES.map((query) => askAction(context, query, version)),
  };
}

function home(dependencies: Dependencies, incoming: Incoming): Reply {
  const asking = askingOf(dependencies, incoming);
  const dates = presentNextDates(presentContext(asking), dependencies.knowledge().framework, asking.now);
  const greeting = welcome(dependencies, incoming);
  return { ...greeting, parts: [...greeting.parts, ...dates] };
}
