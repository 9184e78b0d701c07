import type { Temporal } from 'temporal-polyfill';
import type { Reply, ReplyPart, Visibility } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import type { Framework } from '../mappings/ports.js';
import { answerNothingBefore, answerQuery, answerUnknown, answerUnsure } from './answer/answer.js';
import type { AnswerContext } from './answer/context.js';
import type { Answer } from './answers.js';
import { type Turn, takeTurn } from './conversation/turn.js';
import type { ConversationState, Reader } from './ports.js';
import { note, type PresentContext } from './present/context.js';
import { queryNames } from './present/names.js';
import { presentAnswer } from './present/present.js';
import type { Query, Reading } from './query.js';
import { wordingIn } from './wording/wording.js';

/** The framework and the reader built from it; both are exchanged together when the reference data changes. */
export interface Knowledge {
  readonly framework: Framework;
  readonly reader: Reader;
}

/** Who asks, when and how they want it. */
export interface Asking {
  /** Of answers, where the words do not tell another. */
  readonly language: Language;
  /** The language was asked for beforehand: only asking for another changes it. */
  readonly isLanguageFixed?: boolean;
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly edition?: string;
}

/** A turn of a conversation with its typed answer. */
export interface Asked extends Turn {
  readonly query: Query | undefined;
  readonly answer: Answer;
}

/**
 * From text to typed answer: read, then compute. `before` is what the conversation was about; the next turn wants
 * `state` there. No I/O.
 */
export function ask(knowledge: Knowledge, text: string, profile: Asking, before?: ConversationState): Asked {
  const turn = takeTurn(knowledge, text, profile, before);
  const { reading, asking } = turn;
  return {
    ...turn,
    query: reading.kind === 'query' ? reading.query : undefined,
    answer: answerReading(knowledge, reading, asking),
  };
}

export function answerReading({ framework }: Knowledge, reading: Reading, asking: Asking): Answer {
  switch (reading.kind) {
    case 'query':
      return answerQuery(answerContext(framework, asking), reading.query);
    case 'unsure':
      return answerUnsure(reading.choices);
    case 'unknown':
      return reading.needsPrevious
        ? answerNothingBefore(reading.nearest)
        : answerUnknown(reading.nearest, reading.refusal);
  }
}

export function answerContext(framework: Framework, asking: Asking): AnswerContext {
  return { framework, ...asking };
}

/** Given the framework, labels of buttons name events and processes; without it, they hold their ids. */
export function presentContext({ language, zone }: Asking, framework?: Framework): PresentContext {
  const names = framework && { names: queryNames(framework, language) };
  return { say: wordingIn(language), language, zone, ...names };
}

/** The reply to something asked, in the language that its turn came to. */
export function replyTo(knowledge: Knowledge, asked: Asked, visibility: Visibility): Reply {
  const context = presentContext(asked.asking, knowledge.framework);
  const reply = presentAnswer(context, asked.answer, { visibility, version: knowledge.framework.version });
  return withReadingNotes(context, reply, asked.reading);
}

/** The reply with a line on every word that was read as another and every code that was left out. */
export function withReadingNotes(context: PresentContext, reply: Reply, reading: Reading): Reply {
  const notes = readingNotes(context, reading);
  return notes.length === 0 ? reply : { ...reply, parts: [...notes, ...reply.parts] };
}

function readingNotes({ say }: PresentContext, reading: Reading): readonly ReplyPart[] {
  if (reading.kind !== 'query') return reading.modelUnavailable ? [note(say('model.unavailable'))] : [];
  const corrections = reading.corrections.map(({ from, to }) => note(say('readAs', { from, to })));
  const missing = reading.missing ?? [];
  const codes = missing.map(({ code }) => code).join(', ');
  const left =
    missing.length > 0 ? [note(say('alsoMissing', { codes, count: missing.length }), 'warning')] : [];
  return [...corrections, ...left];
}
