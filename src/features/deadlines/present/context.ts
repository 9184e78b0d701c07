import type { Temporal } from 'temporal-polyfill';
import type { Incoming } from '../../../chat/incoming.js';
import type { Action, Reply, ReplyPart, RichText, Visibility } from '../../../chat/reply.js';
import type { Clock } from '../../../shared/clock.js';
import type { Language } from '../../../shared/language.js';
import { GENEVA } from '../../../shared/zones.js';
import type { Names } from '../calendar.js';
import { commonWording } from '../wording/common/wording.js';

/** For whom something is said, and when. */
export interface Reader {
  readonly language: Language;
  /** IANA zone that times are shown in, beside Geneva's. */
  readonly zone: string;
  readonly now: Temporal.Instant;
}

/** Language and zone of whoever speaks, as far as their platform tells. */
export function readerOf(clock: Clock, { person }: Incoming): Reader {
  return { language: person.language ?? 'en', zone: person.zone ?? GENEVA, now: clock.now() };
}

/** Slash commands are answered to whoever typed them, what is said in the open in the open. */
export function visibilityOf(incoming: Incoming): Visibility {
  const isOpen = incoming.place.kind === 'direct' || (incoming.kind === 'text' && incoming.via !== 'command');
  return isOpen ? 'conversation' : 'private';
}

/** The name in the language, else in English. */
export function nameIn(language: Language, names: Names): string {
  return names[language] ?? names.en;
}

export interface ReplyBody {
  readonly visibility: Visibility;
  readonly title?: string;
  readonly parts: readonly ReplyPart[];
  readonly actions?: readonly Action[];
}

/** A reply of this feature. Nothing of it is cited: it is what people set. */
export function replyOf(language: Language, { actions = [], ...body }: ReplyBody): Reply {
  const say = commonWording(language);
  return {
    language,
    ...body,
    actions,
    sources: [],
    sourcesLabel: say('sources'),
    moreLabel: say('more'),
  };
}

export function sentence(language: Language, visibility: Visibility, text: RichText): Reply {
  return replyOf(language, { visibility, parts: [{ kind: 'paragraph', text }] });
}
