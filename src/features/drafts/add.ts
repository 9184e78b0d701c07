import { fieldsFor, typedIn } from '../../chat/fields.js';
import type { IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { languageOf } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import { aboutDraft, actOf, afterwards, openToEdit, readAbout } from './access.js';
import type { Content, Evidence } from './draft.js';
import { extractSentences } from './extract.js';
import type { DraftParts } from './parts.js';
import type { Source } from './ports.js';
import { draftWording } from './wording/wording.js';

export const ADD_FORM = 'drafts.add';
const MOST_PASSAGES = 6;
const MOST_SENTENCES = 4;

/** What is missing, in words to look for in the documents. */
export async function askAdd(parts: DraftParts, incoming: IncomingAction): Promise<Reply | Form> {
  const opened = await openToEdit(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { draft } = opened;
  return addForm(incoming, aboutDraft(draft), {});
}

function addForm(
  incoming: IncomingAction | IncomingForm,
  argument: string,
  state: {
    readonly typed?: Readonly<Record<string, string>>;
    readonly errors?: Readonly<Record<string, string>>;
  },
): Form {
  const say = draftWording(languageOf(incoming));
  const field = fieldsFor(state);
  return {
    form: ADD_FORM,
    argument,
    language: languageOf(incoming),
    title: say('add.title').slice(0, 24),
    submitLabel: say('edit.save'),
    cancelLabel: say('form.cancel'),
    fields: [field.text('what', { label: say('add.what') }, 100)],
  };
}

/** Adds sentences of the passages that have the words, with their places. */
export async function takeAdd(parts: DraftParts, incoming: IncomingForm): Promise<Reply | Form> {
  const { id: about, seen } = readAbout(incoming.argument);
  const opened = await openToEdit(parts, incoming, about);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const { id } = draft;
  const version = await parts.drafts.findVersion(id, seen);
  if (!version) return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const typed = typedIn(incoming);
  const found = await parts.sources.passages(
    { text: typed.what ?? '', ...(draft.subject.line !== undefined && { line: draft.subject.line }) },
    MOST_PASSAGES,
  );
  const say = draftWording(languageOf(incoming));
  const added = withAdded(version.content, found, draftWording(draft.language)('heading.highlights'));
  if (!added) return addForm(incoming, incoming.argument, { typed, errors: { what: say('add.nothing') } });
  const outcome = await parts.drafts.addVersion(
    id,
    seen,
    { how: 'add', content: added },
    actOf(parts, incoming, actor),
  );
  return afterwards(parts, incoming, actor, outcome);
}

/** Undefined where the passages have no sentence that is not in it yet. */
function withAdded(content: Content, found: readonly Source[], heading: string): Content | undefined {
  const evidence = [...content.evidence];
  const own = found.map((source): Evidence => {
    const known = evidence.find(({ label, text }) => label === source.label && text === source.text);
    if (known) return known;
    const made = { ...source, id: `E${nextNumber(evidence)}` };
    evidence.push(made);
    return made;
  });
  const there = new Set(content.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const sentences = extractSentences(own, MOST_SENTENCES).filter(({ text }) => !there.has(text));
  if (sentences.length === 0) return undefined;
  const target =
    content.sections.find(({ key }) => key === 'activities') ??
    content.sections.find(({ key }) => key === 'highlights');
  const cited = new Set(sentences.flatMap(({ citations }) => citations));
  const kept = evidence.filter(({ id }) => cited.has(id) || content.evidence.some((one) => one.id === id));
  const sections = target
    ? content.sections.map((one) =>
        one === target ? { ...one, sentences: [...one.sentences, ...sentences] } : one,
      )
    : [...content.sections, { key: 'highlights', heading, sentences, tables: [] }];
  return { ...content, sections, evidence: kept };
}

/** Ids are never given twice, so that versions can be compared. */
function nextNumber(evidence: readonly Evidence[]): number {
  return Math.max(0, ...evidence.map(({ id }) => Number(id.slice(1)))) + 1;
}
