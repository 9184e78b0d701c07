import type { IncomingAction, IncomingText } from '../../../chat/incoming.js';

/**
 * Which conversation something belongs to. What is said in the open belongs to everybody there: one conversation a
 * thread, or a place where it has no threads. What one person alone sees is a conversation with that person: a direct
 * message, whatever its threads, since some clients make each question the root of one; a slash command; a button
 * under a private answer.
 */
export function conversationKey(incoming: IncomingText | IncomingAction): string {
  const { platform, tenant, conversation, thread, kind } = incoming.place;
  const place = `${platform}\n${tenant}\n${conversation}`;
  if (kind === 'direct' || isPrivate(incoming)) return `${place}\nperson\n${incoming.person.id}`;
  return thread === undefined ? place : `${place}\nthread\n${thread}`;
}

function isPrivate(incoming: IncomingText | IncomingAction): boolean {
  return incoming.kind === 'text' ? incoming.via === 'command' : incoming.isPrivate === true;
}
