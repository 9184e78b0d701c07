import { groupBy } from '../../../../shared/collections.js';
import type { Citation } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { CitedSource } from '../../answers.js';
import { citedSources } from '../sources.js';

/** Above this many places, an answer names its documents alone: nobody looks up fifty paragraphs. */
const MOST_PLACES = 25;

/** Where the records in an answer stand; the documents that were looked through when there is nothing to cite. */
export function citeFound(
  framework: Framework,
  found: readonly Citation[],
  searched: readonly Citation[],
): readonly CitedSource[] {
  if (found.length === 0) return citedSources(framework, wholeDocuments(searched));
  const places = citedSources(framework, found);
  return places.length > MOST_PLACES ? citedSources(framework, wholeDocuments(found)) : places;
}

/** The documents cited, without a place in them. */
export function wholeDocuments(citations: readonly Citation[]): readonly Citation[] {
  return [...new Set(citations.map(({ source }) => source))].map((source) => ({ source }));
}

/** "ITU WSIS report 2022, ¶90, ¶91": each document once, with its places. */
export function sourceLabels(framework: Framework, citations: readonly Citation[]): readonly string[] {
  const cited = groupBy(citedSources(framework, citations), ({ document }) => document);
  return [...cited].map(([document, places]) =>
    [document, ...places.map(({ place }) => place)].filter(Boolean).join(', '),
  );
}
