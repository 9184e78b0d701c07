import type { Conflict } from '../../knowledge/ports.js';
import type { Disagreement } from '../answers.js';
import type { AnswerContext } from './context.js';
import { citedSource } from './sources.js';

/** Recorded contradictions about these codes, of the given aspect, with every value and where it stands. */
export function disagreementsAbout(
  context: AnswerContext,
  aspects: readonly Conflict['aspect'][],
  subjects: readonly string[],
): readonly Disagreement[] {
  return context.framework
    .conflictsAbout(...subjects)
    .filter((conflict) => aspects.includes(conflict.aspect))
    .map((conflict) => disagreementOf(context, conflict));
}

export function disagreementOf(
  { framework }: AnswerContext,
  { topic, handling, claims }: Conflict,
): Disagreement {
  return {
    topic,
    handling,
    claims: claims.map(({ value, citation }) => ({ value, source: citedSource(framework, citation).label })),
  };
}
