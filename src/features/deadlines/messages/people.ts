import type { Span } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { NamedPerson } from '../calendar.js';
import type { Subscriber } from '../subscriber.js';
import { messageWording } from '../wording/messages/wording.js';

/** Somebody, as they are called. */
export function personSpan(language: Language, { platform, id, name }: NamedPerson): Span {
  return { mention: 'person', platform, id, text: name ?? messageWording(language)('somebody') };
}

/** Where reminders go: a conversation, or the person whose conversation with the bot it is. */
export function placeSpan(language: Language, { place, owner }: Pick<Subscriber, 'place' | 'owner'>): Span {
  const say = messageWording(language);
  if (place.kind === 'direct') return { ...mentionOf('person', owner), text: say('place.direct') };
  const { platform, conversation: id } = place;
  return { ...mentionOf('place', { platform, id }), text: say('place.channel') };
}

function mentionOf(mention: 'person' | 'place', { platform, id }: Pick<NamedPerson, 'platform' | 'id'>) {
  return { mention, platform, id };
}
