import type { Conflict } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { Gap } from '../../answers/sets.js';
import type { Disagreement } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { disagreementOf } from '../disagreements.js';
import { citedSource } from '../sources.js';

/**
 * What the documents held do not carry about kinds of entries. It is recorded as a conflict of type `gap` about such
 * entries, or as an entry of kind `gap` whose code begins with the kind.
 */
export function gapsOf(context: AnswerContext, kinds: readonly string[]): readonly Gap[] {
  const { framework } = context;
  const conflicts = gapConflicts(framework, kinds);
  const told = new Set(conflicts.flatMap(({ subjects }) => subjects));
  return [
    ...conflicts.flatMap(({ topic, claims: [claim] }) =>
      claim ? { label: topic, source: citedSource(framework, claim.citation).label } : [],
    ),
    ...gapEntries(framework, kinds)
      .filter(({ code }) => !told.has(code))
      .map(({ label, citation }) => ({ label, source: citedSource(framework, citation).label })),
  ];
}

/** The recorded gaps with what the documents do say and what we make of it. */
export function gapDisagreements(context: AnswerContext, kinds: readonly string[]): readonly Disagreement[] {
  return gapConflicts(context.framework, kinds).map((conflict) => disagreementOf(context, conflict));
}

function gapConflicts(framework: Framework, kinds: readonly string[]): readonly Conflict[] {
  const codes = [
    ...framework.entries.filter(({ kind }) => kinds.includes(kind)),
    ...gapEntries(framework, kinds),
  ].map(({ code }) => code);
  return framework.conflictsAbout(...codes).filter(({ type }) => type === 'gap');
}

function gapEntries({ entries }: Framework, kinds: readonly string[]) {
  return entries.filter(
    ({ kind, code }) => kind === 'gap' && kinds.some((wanted) => code.startsWith(`${wanted} `)),
  );
}
