import { fieldsFor, typedIn } from '../../chat/fields.js';
import type { IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { languageOf } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import { aboutDraft, actOf, afterwards, openToEdit, readAbout } from './access.js';
import { findFault } from './check/check.js';
import { withCitedOnly } from './compose.js';
import type { Author, Content, Section, Sentence } from './draft.js';
import type { DraftParts } from './parts.js';
import { shownOf } from './shown.js';
import { draftWording } from './wording/wording.js';

export const EDIT_FORM = 'drafts.edit';

/** What a field of a form holds on every platform. */
const MOST_IN_FIELD = 2_800;
const MOST_TYPED = 3_000;
const MOST_FIELDS = 50;

/** A field a section, a sentence a line with its sources behind it; long sections have several. */
export async function askEdit(parts: DraftParts, incoming: IncomingAction): Promise<Reply | Form> {
  const opened = await openToEdit(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const shown = await shownOf(parts, draft);
  if (!shown || String(draft.version) !== incoming.version)
    return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const say = draftWording(languageOf(incoming));
  const field = fieldsFor({});
  const fields = shown.version.content.sections.flatMap(({ key, heading, sentences }) =>
    partsOf(sentences).map((value, index) =>
      field.paragraph(
        `${key}.${index}`,
        { label: heading, hint: say('edit.hint'), required: false, value },
        MOST_TYPED,
      ),
    ),
  );
  return {
    form: EDIT_FORM,
    argument: aboutDraft(draft),
    language: languageOf(incoming),
    title: say('edit.title'),
    submitLabel: say('edit.save'),
    cancelLabel: say('form.cancel'),
    fields: fields.slice(0, MOST_FIELDS),
  };
}

/** Lines of sentences in portions that fit a field. */
function partsOf(sentences: readonly Sentence[]): readonly string[] {
  const portions: string[] = [];
  for (const line of sentences.map(lineOf)) {
    const last = portions.at(-1);
    if (last !== undefined && last.length + line.length < MOST_IN_FIELD)
      portions[portions.length - 1] = `${last}\n${line}`;
    else portions.push(line);
  }
  return portions.length > 0 ? portions : [''];
}

export function lineOf({ text, citations }: Sentence): string {
  return citations.length > 0 ? `${text} [${citations.join(', ')}]` : text;
}

/** "A sentence. [E1, E3]". */
export function readLine(line: string): { readonly text: string; readonly citations: readonly string[] } {
  const [, text = line, cited = ''] = /^(.*?)\s*\[([^\]]*)\]\s*$/s.exec(line) ?? [];
  const citations = cited.toUpperCase().match(/E\d+/g) ?? [];
  if (cited !== '' && citations.length === 0) return { text: line.trim(), citations: [] };
  return { text: text.trim(), citations: [...new Set(citations)] };
}

/** Takes what was typed as a new version: what somebody wrote is theirs, and checked like anything else. */
export async function takeEdit(parts: DraftParts, incoming: IncomingForm): Promise<Reply | Form> {
  const { id: about, seen } = readAbout(incoming.argument);
  const opened = await openToEdit(parts, incoming, about);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const { id } = draft;
  const version = await parts.drafts.findVersion(id, seen);
  if (!version) return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const content = withTyped(version.content, typedIn(incoming), { person: actor.person.id });
  const outcome = await parts.drafts.addVersion(
    id,
    seen,
    { how: 'edit', content },
    actOf(parts, incoming, actor),
  );
  return afterwards(parts, incoming, actor, outcome);
}

function withTyped(content: Content, typed: Readonly<Record<string, string>>, by: Author): Content {
  const sections = content.sections.map((section): Section => {
    const names = Object.keys(typed).filter((name) => name.startsWith(`${section.key}.`));
    if (names.length === 0) return section;
    const lines = names.toSorted(byNumber).flatMap((name) => (typed[name] ?? '').split('\n'));
    const sentences = lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => sentenceFrom(line, section, content, by));
    return { ...section, sentences };
  });
  return withCitedOnly({ ...content, sections: sections.filter(hasSomething) });
}

const byNumber = (one: string, other: string) =>
  Number(one.split('.').at(-1)) - Number(other.split('.').at(-1));

const hasSomething = ({ sentences, tables }: Section) => sentences.length + tables.length > 0;

function sentenceFrom(line: string, section: Section, content: Content, by: Author): Sentence {
  const read = readLine(line);
  const same = section.sentences.find((one) => lineOf(one) === lineOf({ ...read, by }));
  if (same) return same;
  const mark = findFault(read, content.evidence, [content.title, section.heading]);
  return { ...read, by, ...(mark && { mark }) };
}
