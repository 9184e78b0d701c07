import type { FrameworkEntry, Recommendation } from '../../knowledge/ports.js';
import type { AnswerContext } from './context.js';
import type { Described } from './describe-nodes.js';
import { goalName, lineName, lineNames } from './names.js';
import { citedSource } from './sources.js';

/** Entries of other frameworks with this code; several kinds may share one, so the kind narrows it. */
export function describeEntry(
  context: AnswerContext,
  code: string,
  kind: string | undefined,
): readonly Described[] {
  return context.framework
    .entriesByCode(code)
    .filter((entry) => kind === undefined || entry.kind === kind)
    .map((entry) => ({ description: toDescription(context, entry), citations: [entry.citation] }));
}

function toDescription(context: AnswerContext, entry: FrameworkEntry): Described['description'] {
  return {
    kind: 'entry',
    code: entry.code,
    title: entry.label,
    entryKind: entry.kind,
    aliases: entry.aliases,
    period: entry.period ?? undefined,
    note: entry.note ?? undefined,
    goals: entry.goals.map(({ goal, targets }) => ({ number: goal, name: goalName(context, goal), targets })),
    lines: lineNames(context, entry.actionLines),
  };
}

/** A Recommendation with every place it is listed: one text may serve several lines. */
export function describeRecommendation(context: AnswerContext, id: string): readonly Described[] {
  const listed = context.framework.recommendationsById(id);
  if (listed.length === 0) return [];
  return [
    {
      description: { kind: 'recommendation', id, listings: listed.map((text) => toListing(context, text)) },
      citations: listed.map((recommendation) => recommendation.citation),
    },
  ];
}

function toListing(context: AnswerContext, text: Recommendation) {
  const line = text.actionLine === null ? undefined : context.framework.line(text.actionLine);
  return {
    title: text.title ?? undefined,
    status: text.status,
    stage: text.stage,
    amendment: text.amendment ?? undefined,
    version: text.version ?? undefined,
    editionYear: text.editionYear ?? undefined,
    line: line && lineName(context, line),
    note: text.note ?? undefined,
    source: citedSource(context.framework, text.citation).label,
  };
}

export function describeEdition(context: AnswerContext, id: string): readonly Described[] {
  const edition = context.framework.edition(id);
  if (!edition) return [];
  const { title, year, isDefault, note } = edition;
  const publisher = context.framework.source(edition.citation.source)?.publisher;
  return [
    {
      description: { kind: 'edition', id, title, year, isDefault, note, publisher },
      citations: [edition.citation],
    },
  ];
}
