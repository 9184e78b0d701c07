import type { Citation } from '../../../knowledge/ports.js';
import type { Framework } from '../../../mappings/ports.js';
import type { CitedSource } from '../../answers.js';
import { citedSource, citedSources } from '../sources.js';

/** Where the records in an answer stand; the documents that were looked through when there is nothing to cite. */
export function citeFound(
  framework: Framework,
  found: readonly Citation[],
  searched: readonly Citation[],
): readonly CitedSource[] {
  return citedSources(framework, found.length > 0 ? found : wholeDocuments(searched));
}

/** The documents cited, without a place in them. */
export function wholeDocuments(citations: readonly Citation[]): readonly Citation[] {
  return [...new Set(citations.map(({ source }) => source))].map((source) => ({ source }));
}

/** "ITU WSIS report 2022, ¶90", each once. */
export function sourceLabels(framework: Framework, citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map((citation) => citedSource(framework, citation).label))];
}
