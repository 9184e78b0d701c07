import type { Place } from '../../../chat/incoming.js';
import type { Span } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { PersonRef } from '../calendar.js';
import { messageWording } from '../wording/messages/wording.js';

/** Somebody, as they are called where it is known. */
export function personSpan(language: Language, _person: PersonRef, name?: string): Span {
  return name ?? messageWording(language)('somebody');
}

/** A conversation, as it is called where it is known. */
export function placeSpan(language: Language, { kind }: Place): Span {
  return messageWording(language)(kind === 'direct' ? 'place.direct' : 'place.channel');
}
