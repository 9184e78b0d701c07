import { findFault } from './check/check.js';
import type { Content, DraftTable, Evidence, How, Section, Sentence } from './draft.js';
import { extractSentences } from './extract.js';
import type { Gathered, GatheredSection } from './kinds/kind.js';
import type { Source, Writer, WritingRecord, WritingTask, Written } from './ports.js';

export interface ComposeParts {
  /** Undefined: no model is asked. */
  readonly writer: Writer | undefined;
  readonly tone: string;
  readonly language: WritingTask['language'];
  readonly signal: AbortSignal;
  /** Told after each section. */
  progress?(done: number, all: number): void;
  /** Told of each call to the model. */
  keep?(record: WritingRecord): Promise<void>;
}

export interface Composed {
  readonly content: Content;
  readonly how: How;
  /** Why some of it is no model's although there is one. */
  readonly fallback?: Extract<Written, { kind: 'not written' }>['why'];
}

/** Writes a draft from what was gathered: each section by the model, checked, or out of the evidence itself. */
export async function composeDraft(gathered: Gathered, parts: ComposeParts): Promise<Composed> {
  const numbering = createNumbering();
  const sections: Section[] = [];
  const dropped: Content['dropped'][number][] = [];
  let fallback: Composed['fallback'];
  let isByModel = false;
  for (const [index, plan] of gathered.sections.entries()) {
    const evidence = plan.sources.map(numbering.add);
    const written = await writeSection(gathered.title, plan, evidence, parts);
    if (written.why === 'cancelled') break;
    if (written.why) fallback = written.why;
    isByModel ||= written.isByModel;
    dropped.push(...written.dropped.map((one) => ({ ...one, section: plan.key })));
    const tables = (plan.tables ?? []).map(
      ({ sources, ...table }): DraftTable => ({
        ...table,
        citations: sources.map((one) => numbering.add(one).id),
      }),
    );
    if (written.sentences.length > 0 || tables.length > 0)
      sections.push({ key: plan.key, heading: plan.heading, sentences: written.sentences, tables });
    parts.progress?.(index + 1, gathered.sections.length);
  }
  const content = { title: gathered.title, sections, dropped, evidence: numbering.all() };
  return {
    content: numberedAnew(withCitedOnly(content)),
    how: isByModel ? 'model' : 'extract',
    ...(fallback && { fallback }),
  };
}

/** Gives each source one id, however often it is used. */
function createNumbering() {
  const ids = new Map<string, Evidence>();
  return {
    add(source: Source): Evidence {
      const key = `${source.label}\n${source.text}`;
      const known = ids.get(key);
      if (known) return known;
      const made = { ...source, id: `E${ids.size + 1}` };
      ids.set(key, made);
      return made;
    },
    all: () => [...ids.values()],
  };
}

interface WrittenSection {
  readonly sentences: readonly Sentence[];
  readonly dropped: readonly Omit<Content['dropped'][number], 'section'>[];
  readonly isByModel: boolean;
  readonly why?: Extract<Written, { kind: 'not written' }>['why'];
}

async function writeSection(
  title: string,
  plan: GatheredSection,
  evidence: readonly Evidence[],
  { writer, tone, language, signal, keep }: ComposeParts,
): Promise<WrittenSection> {
  const none = { sentences: [], dropped: [], isByModel: false };
  if (plan.ask === undefined || evidence.length === 0) return none;
  const { ask, heading, mostSentences } = plan;
  if (!writer) return { ...none, sentences: extractSentences(evidence, mostSentences) };
  const task = { title, heading, ask, tone, mostSentences, language, evidence };
  const { written, record } = await writer.write(task, signal);
  if (record) await keep?.(record);
  if (written.kind === 'not written') {
    const { why } = written;
    return { ...none, why, sentences: why === 'cancelled' ? [] : extractSentences(evidence, mostSentences) };
  }
  const { sentences, dropped } = sift(written.sentences, evidence, mostSentences, [title, heading]);
  if (sentences.length > 0) return { sentences, dropped, isByModel: true };
  return { ...none, dropped, sentences: extractSentences(evidence, mostSentences), why: 'unreadable' };
}

/** Keeps what is borne out by what it cites; tells of the rest, with why. */
export function sift(
  written: readonly { readonly text: string; readonly citations: readonly string[] }[],
  evidence: readonly Evidence[],
  most: number,
  named: readonly string[],
): Pick<WrittenSection, 'sentences' | 'dropped'> {
  const sentences: Sentence[] = [];
  const dropped: { text: string; mark: NonNullable<Sentence['mark']> }[] = [];
  for (const { text, citations } of written) {
    const sentence = { text: text.replaceAll(/\s+/g, ' ').trim(), citations: [...new Set(citations)] };
    const mark = findFault(sentence, evidence, named);
    if (mark) dropped.push({ text: sentence.text, mark });
    else if (sentences.length < most) sentences.push({ ...sentence, by: 'model' });
  }
  return { sentences, dropped };
}

/** From E1 on, in the order in which they are cited. */
function numberedAnew(content: Content): Content {
  const ids = new Map<string, string>();
  const idOf = (old: string) => {
    const known = ids.get(old) ?? `E${ids.size + 1}`;
    ids.set(old, known);
    return known;
  };
  const sections = content.sections.map((section) => ({
    ...section,
    sentences: section.sentences.map((one) => ({ ...one, citations: one.citations.map(idOf) })),
    tables: section.tables.map((one) => ({ ...one, citations: one.citations.map(idOf) })),
  }));
  const evidence = content.evidence
    .map((one) => ({ ...one, id: idOf(one.id) }))
    .toSorted((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
  return { ...content, sections, evidence };
}

/** Evidence that nothing cites is of no use to whoever checks; ids stay as they are. */
export function withCitedOnly(content: Content): Content {
  const cited = new Set(
    content.sections.flatMap(({ sentences, tables }) =>
      [...sentences, ...tables].flatMap(({ citations }) => citations),
    ),
  );
  return { ...content, evidence: content.evidence.filter(({ id }) => cited.has(id)) };
}
