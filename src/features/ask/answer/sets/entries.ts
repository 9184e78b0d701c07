import { goalOfTarget } from '../../../../shared/codes.js';
import type { Citation, FrameworkEntry } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { EntriesAnswer } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { Query, QueryOf } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { answerMissing } from '../missing.js';
import { citedSources } from '../sources.js';
import { gapDisagreements, gapsOf } from './gaps.js';
import { entriesNaming, entriesOfParent, entryName, listedEntry } from './listed-entries.js';

type Entries = QueryOf<'entries'>;

/**
 * Entries of other frameworks by kind, and by what they are linked to: any of the lines, and any of the goals, and any
 * of the targets, and the entry they belong to.
 */
export function answerEntries(context: AnswerContext, query: Entries): Answer {
  const { framework } = context;
  if (query.parent !== undefined && framework.entriesByCode(query.parent).length === 0)
    return answerMissing(context, [{ kind: 'entry', code: query.parent }]);
  const ofKind = framework.entries.filter(({ kind }) => query.entryKinds.includes(kind));
  const entries = ofKind.filter((entry) => isWanted(framework, entry, query));
  return {
    kind: 'entries',
    asked: query,
    entries: entries.map((entry) => listedEntry(context, entry)),
    nearby: nearbyOf(
      ofKind.filter((entry) => isWanted(framework, entry, { ...query, targets: [] })),
      query,
    ),
    parentEntries: query.lines.length === 1 ? entriesOfParent(framework, ofKind, query.lines[0]) : undefined,
    gaps: gapsOf(context, query.entryKinds),
    sources: citedSources(framework, citationsOf(entries, ofKind)),
    disagreements: gapDisagreements(context, query.entryKinds),
    next: nextSteps(query, entries),
  };
}

function isWanted(framework: Framework, entry: FrameworkEntry, query: Entries): boolean {
  const { lines, goals, targets, parent } = query;
  const codes = parent === undefined ? [] : framework.entriesByCode(parent).map(({ code }) => code);
  const hasLine = lines.some((line) => entriesNaming(framework, [entry], line).length > 0);
  const hasGoal = entry.goals.some(({ goal }) => goals.includes(goal));
  const hasTarget = entry.goals.some((linked) => linked.targets.some((target) => targets.includes(target)));
  return (
    (lines.length === 0 || hasLine) &&
    (goals.length === 0 || hasGoal) &&
    (targets.length === 0 || hasTarget) &&
    (parent === undefined || (entry.parent !== null && codes.includes(entry.parent)))
  );
}

/** Entries linked to the goal alone, where one of its targets was asked about. */
function nearbyOf(ofKind: readonly FrameworkEntry[], { targets }: Entries): EntriesAnswer['nearby'] {
  return targets
    .map((target) => ({
      target,
      entries: ofKind
        .filter(({ goals }) =>
          goals.some(({ goal, targets: named }) => goal === goalOfTarget(target) && named.length === 0),
        )
        .map(entryName),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function citationsOf(
  entries: readonly FrameworkEntry[],
  lookedThrough: readonly FrameworkEntry[],
): readonly Citation[] {
  return (entries.length > 0 ? entries : lookedThrough).map(({ citation }) => citation);
}

function nextSteps(query: Entries, entries: readonly FrameworkEntry[]): readonly Query[] {
  const { entryKinds } = query;
  const [first] = entries;
  const line = query.lines[0] ?? first?.actionLines[0];
  const goal = query.goals[0] ?? first?.goals[0]?.goal;
  const [entryKind] = query.lines.length > 0 ? entryKinds : [];
  return [
    ...(first ? [] : [{ kind: 'entries' as const, entryKinds, lines: [], goals: [], targets: [] }]),
    ...entries.slice(0, 2).map(describeQuery),
    ...(line && entryKind ? [{ kind: 'compare-entries' as const, line, entryKind }] : []),
    ...(line ? [{ kind: 'line-to-goals' as const, lines: [line] }] : []),
    ...(goal ? [{ kind: 'goal-to-lines' as const, goals: [goal] }] : []),
  ];
}

function describeQuery({ code, kind }: FrameworkEntry): Query {
  return { kind: 'describe', subjects: [{ kind: 'entry', code, entryKind: kind }] };
}
