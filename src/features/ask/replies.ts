import { LRUCache } from 'lru-cache';
import type { Reply, Visibility } from '../../chat/reply.js';
import { answerQuery } from './answer/answer.js';
import { type Asking, answerContext, type Knowledge, presentContext } from './ask.js';
import { feedbackOn } from './feedback/actions.js';
import { dependsOnMoment } from './moment.js';
import { presentAnswer } from './present/present.js';
import { shareAction } from './present/share.js';
import type { Query } from './query.js';

/** Some ten megabytes of replies; the questions of a busy week are fewer. */
const MOST_KEPT = 500;

/** The reply to a query. Replies are data and never changed, so one may be given to many people. */
export type ReplyToQuery = (
  knowledge: Knowledge,
  query: Query,
  asking: Asking,
  visibility: Visibility,
) => Reply;

/**
 * Keeps the replies to recent queries. A reply depends on the query, the reference data, language, zone, edition and
 * visibility, and on nothing else: not on the person, and on the moment only where `dependsOnMoment` says so; such
 * replies are made anew. With `hasFeedback` each asks what people think of it.
 */
export function createReplies({ hasFeedback }: { readonly hasFeedback: boolean }): ReplyToQuery {
  const kept = new LRUCache<string, Reply>({ max: MOST_KEPT });
  const makeReply: ReplyToQuery = (knowledge, query, asking, visibility) => {
    const reply = answerOf(knowledge, query, asking, visibility);
    const { framework } = knowledge;
    const feedback = hasFeedback && feedbackOn(presentContext(asking, framework), query, framework.version);
    return feedback ? { ...reply, feedback } : reply;
  };
  return (knowledge, query, asking, visibility) => {
    if (dependsOnMoment(query)) return makeReply(knowledge, query, asking, visibility);
    const { language, zone, edition } = asking;
    const key = JSON.stringify([knowledge.framework.version, query, language, zone, edition, visibility]);
    const known = kept.get(key);
    if (known) return known;
    const reply = makeReply(knowledge, query, asking, visibility);
    kept.set(key, reply);
    return reply;
  };
}

function answerOf({ framework }: Knowledge, query: Query, asking: Asking, visibility: Visibility): Reply {
  const context = presentContext(asking, framework);
  const answer = answerQuery(answerContext(framework, asking), query);
  const reply = presentAnswer(context, answer, { visibility, version: framework.version });
  const isWorthSharing = answer.kind !== 'help' && answer.kind !== 'missing';
  if (visibility !== 'private' || !isWorthSharing) return reply;
  return { ...reply, actions: [...reply.actions, shareAction(context, query, framework.version)] };
}
