import { readArgument } from '../../chat/argument.js';
import type { IncomingAction } from '../../chat/incoming.js';
import type { Reply, Visibility } from '../../chat/reply.js';
import type { Clock } from '../../shared/clock.js';
import { type Asking, type Knowledge, presentContext } from './ask.js';
import { profileOf, visibilityFor } from './asker.js';
import { conversationKey } from './conversation/key.js';
import type { Conversations } from './conversation/memory.js';
import { stateAfterPress } from './conversation/turn.js';
import { plainReply } from './present/plain.js';
import { type ButtonArgument, buttonArgument } from './query.js';
import type { ReplyToQuery } from './replies.js';

export interface ButtonParts {
  readonly clock: Clock;
  knowledge(): Knowledge;
  readonly conversations: Conversations;
  readonly replies: ReplyToQuery;
}

/** What a button asks is what the conversation is about from then on, as if it had been typed. */
export function answerPress(parts: ButtonParts, incoming: IncomingAction): Reply {
  const argument = readButtonArgument(incoming.argument);
  if (argument) {
    const key = conversationKey(incoming);
    const state = stateAfterPress(argument.query, parts.conversations.recall(key).state);
    if (state) parts.conversations.remember(key, state);
  }
  return answerButton(parts, incoming, argument, visibilityFor(incoming));
}

/** The same answer, now for everybody. */
export function answerShare(parts: ButtonParts, incoming: IncomingAction): Reply {
  return answerButton(parts, incoming, readButtonArgument(incoming.argument), 'conversation');
}

/** A button's argument is text from outside: it must parse as a query, and is answered from today's data. */
export function readButtonArgument(argument: string): ButtonArgument | undefined {
  return readArgument(buttonArgument, argument);
}

/** Tells only who pressed it that a button came too late. */
export function staleReply(profile: Asking): Reply {
  const context = presentContext(profile);
  return plainReply(context, context.say('stale.text'), 'private');
}

function answerButton(
  { clock, knowledge, replies }: ButtonParts,
  incoming: IncomingAction,
  argument: ButtonArgument | undefined,
  visibility: Visibility,
): Reply {
  const profile = profileOf(clock, incoming);
  if (!argument) return staleReply(profile);
  const asking = { ...profile, language: argument.language ?? profile.language };
  return replies(knowledge(), argument.query, asking, visibility);
}
