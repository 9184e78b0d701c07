import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/language.js';
import type { Edition } from '../../knowledge/ports.js';
import type { Framework } from '../../mappings/ports.js';

/** Everything an answer depends on besides the query. */
export interface AnswerContext {
  readonly framework: Framework;
  readonly language: Language;
  readonly now: Temporal.Instant;
  /** IANA zone that times are shown in. */
  readonly zone: string;
  /** An edition fixed for the whole conversation or run, by id. */
  readonly edition?: string;
}

export interface ChosenEdition {
  readonly edition: Edition;
  /** The edition to compare with. None when one edition was asked for: then the answer speaks of that alone. */
  readonly other: Edition | undefined;
}

/** The edition asked for, else the conversation's, else the default one beside the edition to compare with. */
export function chooseEdition(context: AnswerContext, asked: string | undefined): ChosenEdition {
  const { framework } = context;
  const fixed = framework.edition(asked ?? context.edition ?? '');
  if (fixed) return { edition: fixed, other: undefined };
  const edition = framework.defaultEdition;
  return { edition, other: framework.editions.find((candidate) => candidate.id !== edition.id) };
}
