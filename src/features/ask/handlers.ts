import type { Incoming, IncomingOpened, IncomingText } from '../../chat/incoming.js';
import { type Log, silentLog } from '../../chat/log.js';
import type { Reply } from '../../chat/reply.js';
import type { Handlers } from '../../chat/router.js';
import type { Clock } from '../../shared/clock.js';
import { answerReading, type Knowledge, presentContext, withReadingNotes } from './ask.js';
import { profileOf, visibilityFor } from './asker.js';
import { answerPress, answerShare, type ButtonParts, staleReply } from './buttons.js';
import { conversationKey } from './conversation/key.js';
import { createListener } from './conversation/listen.js';
import { createConversations } from './conversation/memory.js';
import type { ModelReader } from './conversation/model.js';
import type { Turn } from './conversation/turn.js';
import type { Editor } from './feedback/editors.js';
import { createFeedbackHandlers } from './feedback/handlers.js';
import { home, welcome } from './greeting.js';
import type { ConversationStore, FeedbackStore } from './ports.js';
import { plainReply } from './present/plain.js';
import { presentAnswer } from './present/present.js';
import { createReplies } from './replies.js';

export interface AskDependencies {
  /** The knowledge of the moment: it may be exchanged while the bot runs. */
  knowledge(): Knowledge;
  readonly clock: Clock;
  readonly log?: Log;
  /** Without one, conversations end with the process. */
  readonly conversations?: ConversationStore;
  /** Without one, what the reader does not understand stays not understood. */
  readonly model?: ModelReader;
  /** Where feedback on answers goes, and who reads it. Without it, nobody is asked for any. */
  readonly feedback?: { readonly store: FeedbackStore; readonly editors: readonly Editor[] };
}

export interface AskHandlers extends Handlers {
  text(incoming: IncomingText): Reply | Promise<Reply>;
  /** From now on nothing waits for a model: the bot is about to stop. */
  hurry(): void;
  /** Saves what is only remembered. */
  stop(): Promise<void>;
}

/** Everything the ask feature answers, ready for the router. */
export function createAskHandlers(given: AskDependencies): AskHandlers {
  const { knowledge, clock, log, model } = given;
  const conversations = createConversations({ clock, store: given.conversations, log });
  const stopping = new AbortController();
  const replies = createReplies({ hasFeedback: given.feedback !== undefined });
  const parts: ButtonParts = { knowledge, clock, conversations, replies };
  const feedback =
    given.feedback && createFeedbackHandlers({ ...parts, ...given.feedback, log: log ?? silentLog });
  const listener = createListener({
    knowledge,
    profileOf: (incoming) => profileOf(clock, incoming),
    conversations,
    model,
    signal: stopping.signal,
  });
  const isForEditors = (incoming: IncomingText) => feedback?.isListAsked(incoming) === true;
  return {
    isImmediate: (incoming) =>
      incoming.kind === 'text'
        ? !isForEditors(incoming) && listener.isReadAtOnce(incoming)
        : !feedback?.isOurs(incoming),
    text(incoming) {
      if (feedback && isForEditors(incoming)) return feedback.list(incoming);
      const turn = listener.read(incoming);
      return turn instanceof Promise
        ? turn.then((read) => answerTurn(parts, incoming, read))
        : answerTurn(parts, incoming, turn);
    },
    actions: {
      ...feedback?.actions,
      ask: (incoming) => answerPress(parts, incoming),
      share: (incoming) => answerShare(parts, incoming),
    },
    forms: { ...feedback?.forms },
    ...reasons(clock),
    opened: (incoming) => greet(parts, incoming),
    hurry: () => stopping.abort(),
    stop: () => conversations.stop(),
  };
}

function greet({ knowledge, clock }: ButtonParts, incoming: IncomingOpened): Reply {
  const { framework } = knowledge();
  const visibility = visibilityFor(incoming);
  const context = presentContext(profileOf(clock, incoming));
  return incoming.surface === 'home'
    ? home(context, framework, visibility, clock.now())
    : welcome(context, framework, visibility);
}

/** What is said when there is no answer. */
function reasons(clock: Clock): Pick<Handlers, 'outdated' | 'failed'> {
  return {
    outdated: (incoming) => staleReply(profileOf(clock, incoming)),
    failed(incoming, message) {
      const context = presentContext(profileOf(clock, incoming));
      const text = message ?? context.say('failure.text', { reference: incoming.reference });
      return plainReply(context, text, isPressed(incoming) ? 'private' : visibilityFor(incoming));
    },
  };
}

function isPressed({ kind }: Incoming): boolean {
  return kind === 'action' || kind === 'form';
}

function answerTurn(parts: ButtonParts, incoming: IncomingText, { reading, asking, state }: Turn): Reply {
  const knowledge = parts.knowledge();
  const visibility = visibilityFor(incoming);
  if (state) parts.conversations.remember(conversationKey(incoming), state);
  if (reading.kind === 'query') {
    const reply = parts.replies(knowledge, reading.query, asking, visibility);
    return withReadingNotes(presentContext(asking), reply, reading);
  }
  const { version } = knowledge.framework;
  const context = presentContext(asking, knowledge.framework);
  const answer = answerReading(knowledge, reading, asking);
  return withReadingNotes(context, presentAnswer(context, answer, { visibility, version }), reading);
}
