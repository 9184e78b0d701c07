import type { Subject } from '../query.js';
import type { AnswerContext } from './context.js';
import type { Described } from './describe-nodes.js';
import { editionName } from './names.js';
import { documentFact } from './records/documents.js';
import { listedResolution } from './records/resolutions.js';
import { recordedRules, ruleFact } from './records/rules.js';

/** A resolution, a system or a document the record knows. */
export function describeRecord(
  context: AnswerContext,
  { kind, id }: Extract<Subject, { kind: 'resolution' | 'system' | 'source' }>,
): readonly Described[] {
  switch (kind) {
    case 'resolution':
      return describeResolution(context, id);
    case 'system':
      return describeSystem(context, id);
    case 'source':
      return describeSource(context, id);
  }
}

/** Every revision the documents cite, each with its mandate. */
function describeResolution(context: AnswerContext, id: string): readonly Described[] {
  const cited = context.framework.resolutionsById(id);
  if (cited.length === 0) return [];
  return [
    {
      description: { kind: 'resolution', ...listedResolution(context, id) },
      citations: cited.flatMap((resolution) => resolution.citations),
    },
  ];
}

function describeSystem(context: AnswerContext, id: string): readonly Described[] {
  const system = context.framework.system(id);
  if (!system) return [];
  const rules = recordedRules(context.framework, id);
  const { name, kind, purpose, cadence, inputs, outputs, users } = system;
  return [
    {
      description: {
        kind: 'system',
        id,
        name,
        systemKind: kind,
        purpose,
        cadence: cadence ?? undefined,
        inputs,
        outputs,
        users,
        inBrief: system.rules,
        rules: rules.map((rule) => ruleFact(context, rule)),
      },
      citations: [...system.citations, ...rules.flatMap((rule) => rule.citations)],
    },
  ];
}

function describeSource({ framework }: AnswerContext, id: string): readonly Described[] {
  const source = framework.source(id);
  if (!source) return [];
  const editions = framework.editions.filter((edition) => edition.citation.source === id);
  return [
    {
      description: { kind: 'source', ...documentFact(source), editions: editions.map(editionName) },
      citations: [{ source: id }],
    },
  ];
}
