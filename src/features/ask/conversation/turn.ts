import { isDeepStrictEqual } from 'node:util';
import { answerQuery } from '../answer/answer.js';
import type { Asking, Knowledge } from '../ask.js';
import type { ConversationState } from '../ports.js';
import type { Query, Reading } from '../query.js';
import { languageOfAnswer, languagesAfter } from './language.js';
import { listedIn } from './listed.js';

/** What somebody said, read as part of its conversation. */
export interface Turn {
  readonly reading: Reading;
  /** As it is to be answered: in which language, zone and edition. */
  readonly asking: Asking;
  /** What the conversation is about from now on; undefined while it is about nothing yet. */
  readonly state: ConversationState | undefined;
}

/**
 * From a text and the conversation so far to what it was read as and the conversation after it. The terminal's
 * one-off questions, the chat platforms and tools all take their turns here. No I/O.
 */
export function takeTurn(
  knowledge: Knowledge,
  text: string,
  profile: Asking,
  before?: ConversationState,
): Turn {
  return turnOf(readText(knowledge, text, profile, before), profile, before);
}

export function readText(
  knowledge: Knowledge,
  text: string,
  profile: Asking,
  before?: ConversationState,
): Reading {
  const { now, zone } = profile;
  const language = before?.spoken ?? profile.language;
  if (!before) return knowledge.reader.read(text, { language, now, zone });
  const { query: previous, earlier } = before;
  const listed = () => listedIn(answerQuery({ framework: knowledge.framework, ...profile }, previous));
  return knowledge.reader.read(text, {
    language,
    now,
    zone,
    previous,
    listed,
    ...(earlier && { earlier }),
  });
}

/** The turn that a reading makes, whoever did the reading. */
export function turnOf(reading: Reading, profile: Asking, before?: ConversationState): Turn {
  const language = languageOfAnswer(reading, profile, before ?? {});
  return {
    reading,
    asking: language === profile.language ? profile : { ...profile, language },
    state: stateAfter(reading, profile, before),
  };
}

function stateAfter(
  reading: Reading,
  profile: Asking,
  before: ConversationState | undefined,
): ConversationState | undefined {
  const asked = reading.kind === 'query' && isSubject(reading.query) ? reading.query : undefined;
  const query = asked ?? before?.query;
  const spoken = reading.language ?? before?.spoken;
  return (
    query && {
      query,
      ...earlierThan(query, before),
      ...(spoken && { spoken }),
      ...languagesAfter(reading, profile, before ?? {}),
    }
  );
}

/** A question asked again leaves what was asked before it where it was. */
function earlierThan(query: Query, before: ConversationState | undefined): { readonly earlier?: Query } {
  if (!before) return {};
  const earlier = isDeepStrictEqual(query, before.query) ? before.earlier : before.query;
  return earlier ? { earlier } : {};
}

/** What a conversation is about after a button that asks a query. */
export function stateAfterPress(query: Query, before?: ConversationState): ConversationState | undefined {
  if (!isSubject(query)) return before;
  const { earlier: _, ...kept } = before ?? {};
  return { ...kept, query, ...earlierThan(query, before) };
}

/** Something to go on from. A greeting, or a code that does not exist, leaves the conversation where it was. */
function isSubject({ kind }: Query): boolean {
  return kind !== 'help' && kind !== 'missing';
}
