import type { Citation } from '../../knowledge/ports.js';
import type { Framework } from '../../mappings/ports.js';
import type { CitedSource } from '../answers.js';

/** `90`, `III(h)`, `1.6`: numbered in the document. Anything else is a heading. */
const NUMBERED_PARAGRAPH = /^(?:\d|[IVX]+\b)[\w().-]*$/;

/** A citation as a person would look it up: "ITU WSIS report 2022, ¶90". */
export function citedSource(framework: Framework, citation: Citation): CitedSource {
  const source = framework.source(citation.source);
  const { paragraph, line, page } = citation;
  const document = source?.shortTitle ?? citation.source;
  const place = placeOf(citation);
  return {
    source: citation.source,
    document,
    place,
    label: [document, place].filter(Boolean).join(', '),
    title: source?.title ?? citation.source,
    ...(paragraph !== undefined && { paragraph }),
    ...(line !== undefined && { line }),
    ...(page !== undefined && { page }),
    ...(source?.date !== undefined && { date: source.date }),
    ...(source?.url !== undefined && { url: source.url }),
  };
}

function placeOf({ paragraph }: Citation): string {
  if (paragraph === undefined) return '';
  return NUMBERED_PARAGRAPH.test(paragraph) ? `¶${paragraph}` : paragraph;
}

/** The sources of an answer, each place named once, in order of first use. */
export function citedSources(framework: Framework, citations: readonly Citation[]): readonly CitedSource[] {
  const sources = citations.map((citation) => citedSource(framework, citation));
  return [...new Map(sources.map((source) => [source.label, source])).values()];
}
