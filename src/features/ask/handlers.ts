import type { Incoming, IncomingAction, IncomingText } from '../../chat/incoming.js';
import type { Log } from '../../chat/log.js';
import type { Reply, Visibility } from '../../chat/reply.js';
import type { Handlers } from '../../chat/router.js';
import type { Clock } from '../../shared/clock.js';
import { type Asking, answerReading, type Knowledge, presentContext, withReadingNotes } from './ask.js';
import { profileOf, visibilityFor } from './asker.js';
import { conversationKey } from './conversation/key.js';
import { createListener } from './conversation/listen.js';
import { type Conversations, createConversations } from './conversation/memory.js';
import type { ModelReader } from './conversation/model.js';
import { stateAfterPress, type Turn } from './conversation/turn.js';
import { home, welcome } from './greeting.js';
import type { ConversationStore } from './ports.js';
import { plainReply } from './present/plain.js';
import { presentAnswer } from './present/present.js';
import { type ButtonArgument, buttonArgument } from './query.js';
import { createReplies, type ReplyToQuery } from './replies.js';

export interface AskDependencies {
  /** The knowledge of the moment: it may be exchanged while the bot runs. */
  knowledge(): Knowledge;
  readonly clock: Clock;
  readonly log?: Log;
  /** Without one, conversations end with the process. */
  readonly conversations?: ConversationStore;
  /** Without one, what the reader does not understand stays not understood. */
  readonly model?: ModelReader;
}

export interface AskHandlers extends Handlers {
  /** From now on nothing waits for a model: the bot is about to stop. */
  hurry(): void;
  /** Saves what is only remembered. */
  stop(): Promise<void>;
}

interface Parts {
  readonly clock: Clock;
  knowledge(): Knowledge;
  readonly conversations: Conversations;
  readonly replies: ReplyToQuery;
}

/** Everything the ask feature answers, ready for the router. */
export function createAskHandlers(given: AskDependencies): AskHandlers {
  const { knowledge, clock, log, model } = given;
  const conversations = createConversations({ clock, store: given.conversations, log });
  const stopping = new AbortController();
  const parts: Parts = { knowledge, clock, conversations, replies: createReplies() };
  const listener = createListener({
    knowledge,
    profileOf: (incoming) => profileOf(clock, incoming),
    conversations,
    model,
    signal: stopping.signal,
  });
  const contextFor = (incoming: Incoming) => presentContext(profileOf(clock, incoming));
  return {
    isImmediate: (incoming) => incoming.kind !== 'text' || listener.isReadAtOnce(incoming),
    text(incoming) {
      const turn = listener.read(incoming);
      return turn instanceof Promise
        ? turn.then((read) => answerTurn(parts, incoming, read))
        : answerTurn(parts, incoming, turn);
    },
    actions: {
      ask: (incoming) => answerPress(parts, incoming),
      share: (incoming) => answerButton(parts, incoming, parseArgument(incoming.argument), 'conversation'),
    },
    forms: {},
    opened(incoming) {
      const { framework } = knowledge();
      const visibility = visibilityFor(incoming);
      return incoming.surface === 'home'
        ? home(contextFor(incoming), framework, visibility, clock.now())
        : welcome(contextFor(incoming), framework, visibility);
    },
    outdated: (incoming) => stale(profileOf(clock, incoming)),
    failed(incoming, message) {
      const context = contextFor(incoming);
      const text = message ?? context.say('failure.text', { reference: incoming.reference });
      return plainReply(context, text, incoming.kind === 'action' ? 'private' : visibilityFor(incoming));
    },
    hurry: () => stopping.abort(),
    stop: () => conversations.stop(),
  };
}

function answerTurn(parts: Parts, incoming: IncomingText, { reading, asking, state }: Turn): Reply {
  const knowledge = parts.knowledge();
  const visibility = visibilityFor(incoming);
  if (state) parts.conversations.remember(conversationKey(incoming), state);
  if (reading.kind === 'query') {
    const reply = parts.replies(knowledge, reading.query, asking, visibility);
    return withReadingNotes(presentContext(asking), reply, reading);
  }
  const { version } = knowledge.framework;
  const answer = answerReading(knowledge, reading, asking);
  return presentAnswer(presentContext(asking, knowledge.framework), answer, { visibility, version });
}

/** What a button asks is what the conversation is about from then on, as if it had been typed. */
function answerPress(parts: Parts, incoming: IncomingAction): Reply {
  const argument = parseArgument(incoming.argument);
  if (argument) {
    const key = conversationKey(incoming);
    const state = stateAfterPress(argument.query, parts.conversations.recall(key).state);
    if (state) parts.conversations.remember(key, state);
  }
  return answerButton(parts, incoming, argument, visibilityFor(incoming));
}

/** A button's argument is text from outside: it must parse as a query, and is answered from today's data. */
function answerButton(
  { clock, knowledge, replies }: Parts,
  incoming: IncomingAction,
  argument: ButtonArgument | undefined,
  visibility: Visibility,
): Reply {
  const profile = profileOf(clock, incoming);
  if (!argument) return stale(profile);
  const asking = { ...profile, language: argument.language ?? profile.language };
  return replies(knowledge(), argument.query, asking, visibility);
}

function parseArgument(argument: string): ButtonArgument | undefined {
  try {
    return buttonArgument.safeParse(JSON.parse(argument)).data;
  } catch {
    return undefined;
  }
}

/** Tells only who pressed it that a button came too late. */
function stale(profile: Asking): Reply {
  const context = presentContext(profile);
  return plainReply(context, context.say('stale.text'), 'private');
}
