import type { Language } from '../../../shared/language.js';
import type { Asking } from '../ask.js';
import type { ConversationState } from '../ports.js';
import type { Reading } from '../query.js';

/** What a conversation remembers of languages. */
export type Languages = Pick<ConversationState, 'language' | 'writtenIn' | 'spoken'>;

/**
 * The language of an answer: the one asked for in the question or earlier in the conversation, else the one fixed
 * beforehand, else that of the question (many work in two) or of the last one, else that of the profile.
 */
export function languageOfAnswer(reading: Reading, profile: Asking, before: Languages): Language {
  const asked = askedFor(reading) ?? keptLanguages(reading, before).language;
  if (asked) return asked;
  return profile.isLanguageFixed ? profile.language : (reading.language ?? before.spoken ?? profile.language);
}

/** What the conversation remembers of languages after this reading. */
export function languagesAfter(reading: Reading, profile: Asking, before: Languages): Languages {
  const asked = askedFor(reading);
  if (!asked) return keptLanguages(reading, before);
  return { language: asked, writtenIn: reading.language ?? profile.language };
}

function askedFor(reading: Reading): Language | undefined {
  return reading.kind === 'query' ? reading.answerIn : undefined;
}

/**
 * A language that was asked for stays while the person goes on in the one they asked in, or changes to the one they
 * asked for; words of any other language ask for that one.
 */
function keptLanguages({ language: written }: Reading, { language, writtenIn }: Languages): Languages {
  if (language === undefined) return {};
  if (written === language) return { language };
  if (written === undefined) return { language, ...(writtenIn && { writtenIn }) };
  return written === writtenIn ? { language, writtenIn } : {};
}
