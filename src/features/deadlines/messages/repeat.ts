import type { Reply } from '../../../chat/reply.js';
import { messageWording } from '../wording/messages/wording.js';

/** A message that may have been sent before, where nobody can look: it says so first. */
export function markRepeat(reply: Reply): Reply {
  const text = messageWording(reply.language)('repeated');
  return { ...reply, parts: [{ kind: 'note', tone: 'information', text }, ...reply.parts] };
}
