import { groupBy } from '../../../../shared/collections.js';
import type { Resolution } from '../../../knowledge/ports.js';
import type { ListedRecordQuery, ListedResolution, ResolutionVersion } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { Query } from '../../query.js';
import type { AnswerContext } from '../context.js';
import { citeFound, sourceLabels } from './citing.js';
import { fold, search } from './search.js';

type ResolutionsQuery = Extract<ListedRecordQuery, { kind: 'resolutions' }>;

/** What people call a body, and how the record has it. */
const BODIES: readonly (readonly [names: RegExp, body: RegExp])[] = [
  [/^(?:unga|un ?ga|ga|un|united nations|(?:un )?general assembly)$/, /^UNGA/],
  [/^(?:pp|plenipot|(?:itu )?plenipotentiary(?: conference)?|pp-\d+)$/, /Plenipotentiary/],
  [/^(?:council|itu council)$/, /^ITU Council/],
  [/^(?:wtdc|itu wtdc|.*development conference)$/, /WTDC/],
  [/^(?:wtsa|itu wtsa|.*standardi[sz]ation assembly)$/, /WTSA/],
  [/^(?:wsis|world summit.*)$/, /^WSIS$/],
  [/^(?:ecosoc|economic and social council)$/, /^ECOSOC/],
];

/** Resolutions and documents the sources cite, by words or by the body that adopted them. */
export function answerResolutions(context: AnswerContext, query: ResolutionsQuery): Answer {
  const { framework } = context;
  const { kind: _, ...asked } = query;
  const ofBody = framework.resolutions.filter(({ body }) => isBody(body, query.body));
  const { match, items } = search(ofBody, textOf, query.words);
  const ids = [...groupBy(items, ({ id }) => id).keys()];
  return {
    kind: 'resolutions',
    asked,
    match,
    resolutions: ids.map((id) => listedResolution(context, id)),
    sources: citeFound(
      framework,
      items.flatMap((resolution) => resolution.citations),
      framework.resolutions.flatMap((resolution) => resolution.citations),
    ),
    disagreements: [],
    next: nextSteps(ids, items, query),
  };
}

function isBody(body: string, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  const wanted = fold(asked).trim();
  const known = BODIES.find(([names]) => names.test(wanted));
  return known ? known[1].test(body) : fold(body).includes(wanted);
}

function textOf({ id, title, mandates }: Resolution): string {
  return [id, title, mandates].filter(Boolean).join(' ');
}

export function listedResolution(context: AnswerContext, id: string): ListedResolution {
  const versions = context.framework.resolutionsById(id).map((version) => versionOf(context, version));
  return { id, versions };
}

function versionOf({ framework }: AnswerContext, resolution: Resolution): ResolutionVersion {
  const { revision, title, body, kind, mandates, citations } = resolution;
  return {
    revision: revision ?? undefined,
    title: title ?? undefined,
    body,
    resolutionKind: kind,
    mandates,
    sources: sourceLabels(framework, citations),
  };
}

function nextSteps(
  ids: readonly string[],
  found: readonly Resolution[],
  { words, body }: ResolutionsQuery,
): readonly Query[] {
  const bodies = [...new Set(found.map((resolution) => resolution.body))].slice(0, 1);
  return [
    ...ids
      .slice(0, 2)
      .map((id) => ({ kind: 'describe' as const, subjects: [{ kind: 'resolution' as const, id }] })),
    ...(body === undefined ? bodies.map((other) => ({ kind: 'resolutions' as const, body: other })) : []),
    ...(words !== undefined || body !== undefined ? [{ kind: 'resolutions' as const }] : []),
    ...(ids.length > 1 ? [] : [{ kind: 'documents' as const }]),
  ];
}
