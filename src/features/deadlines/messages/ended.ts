import type { Reply } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import { replyOf } from '../present/context.js';
import { type ScopeNames, scopesText } from '../present/scopes.js';
import type { Subscriber } from '../subscriber.js';
import { type MessageKey, messageWording } from '../wording/messages/wording.js';
import { placeSpan } from './people.js';
import { before } from './when.js';

/** What brings reminders back, as it is typed. */
const COMMAND = '/wsis remind';

/** Tells whoever subscribed a channel that it gets no reminders any more, and how to go on. */
export function endedReply(language: Language, ended: Subscriber, reason: string, names: ScopeNames): Reply {
  const say = messageWording(language);
  const scopes = ended.subscriptions.map(({ scope }) => scope);
  const followed = { label: say('ended.scopes'), value: scopesText(language, scopes, names) };
  return replyOf(language, {
    visibility: 'conversation',
    title: say('ended.title'),
    parts: [
      { kind: 'paragraph', text: [before(say(reasonKey(reason))), placeSpan(language, ended)] },
      ...(scopes.length > 0 ? [{ kind: 'facts', facts: [followed] } as const] : []),
      { kind: 'paragraph', text: say('ended.again', { command: COMMAND }) },
    ],
  });
}

function reasonKey(reason: string): MessageKey {
  switch (reason) {
    case 'archived':
      return 'ended.archived';
    case 'removed':
    case 'uninstalled':
      return 'ended.removed';
    default:
      return 'ended.other';
  }
}
