import { fieldsFor, typedIn } from '../../chat/fields.js';
import type { IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { languageOf, sentence } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import { aboutDraft, actOf, afterwards, openToEdit, readAbout, refuse } from './access.js';
import { cardMessage, writeInBackground } from './background.js';
import { sift } from './compose.js';
import type { Content, Draft, Section } from './draft.js';
import { kindNamed } from './kinds/kinds.js';
import type { DraftParts } from './parts.js';
import type { Writer } from './ports.js';
import { redrawCards } from './redraw.js';
import { writerFor } from './request.js';
import { shownOf } from './shown.js';
import { draftWording } from './wording/wording.js';

export const REWRITE_FORM = 'drafts.rewrite';

const WAYS = {
  shorter: 'Say the same in about half as many words; leave out what matters least.',
  plainer: 'Say the same in plain words and short sentences, without jargon.',
  again: 'Write the section anew from its evidence.',
} as const;
type Way = keyof typeof WAYS;

const isWay = (text: string): text is Way => Object.hasOwn(WAYS, text);

/** Which part, and how. */
export async function askRewrite(parts: DraftParts, incoming: IncomingAction): Promise<Reply | Form> {
  const opened = await openToEdit(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  if (!parts.writer) return refuse(incoming, 'rewrite.noModel');
  const shown = await shownOf(parts, draft);
  if (!shown) return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const say = draftWording(languageOf(incoming));
  const field = fieldsFor({});
  const sections = shown.version.content.sections.filter(({ sentences }) => sentences.length > 0);
  return {
    form: REWRITE_FORM,
    argument: aboutDraft(draft),
    language: languageOf(incoming),
    title: say('button.rewrite').slice(0, 24),
    submitLabel: say('edit.save'),
    cancelLabel: say('form.cancel'),
    fields: [
      field.choice(
        'section',
        { label: say('edit.section') },
        sections.map(({ key, heading }) => ({ value: key, label: heading.slice(0, 75) })),
      ),
      field.choice(
        'how',
        { label: say('rewrite.how') },
        (Object.keys(WAYS) as Way[]).map((way) => ({ value: way, label: say(`rewrite.${way}`) })),
      ),
    ],
  };
}

/** The model takes longer than a form may: the new version comes as a message. */
export async function takeRewrite(parts: DraftParts, incoming: IncomingForm): Promise<Reply | Form> {
  const { id: about, seen } = readAbout(incoming.argument);
  const opened = await openToEdit(parts, incoming, about);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const { id } = draft;
  const writer = await writerFor(parts, actor);
  if (!writer) return refuse(incoming, parts.writer ? 'budget' : 'rewrite.noModel');
  const version = draft.version === seen ? await parts.drafts.findVersion(id, seen) : undefined;
  const { section: key = '', how = '' } = typedIn(incoming);
  const section = version?.content.sections.find((one) => one.key === key);
  if (!version || !section || !isWay(how))
    return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const running = parts.running.begin(id);
  if (!running) return refuse(incoming, 'rewrite.busy');
  const act = actOf(parts, incoming, actor);
  const { place } = incoming;
  const write = async () => {
    const about = { draft, content: version.content, section, how, act };
    const content = await rewritten(parts, about, writer, running.signal);
    if (running.signal.aborted) return;
    const card = cardMessage(draft, place, actor, undefined, seen + 1);
    const outcome =
      content && (await parts.drafts.addVersion(id, seen, { how: 'rewrite', content }, act, [card]));
    // Nothing that holds came of it, or somebody else was quicker.
    if (outcome?.kind !== 'done')
      await parts.outbox.add([cardMessage(draft, place, actor, 'unusable', seen + 1)]);
    await parts.wake();
    await redrawCards(parts, { id, version: seen });
  };
  writeInBackground(parts, { draft, place, actor, running, write });
  const say = draftWording(languageOf(incoming));
  return sentence(
    incoming,
    say('writing', { id: String(id), title: `${version.content.title}: ${section.heading}` }),
  );
}

interface Rewriting {
  readonly draft: Draft;
  readonly content: Content;
  readonly section: Section;
  readonly how: Way;
  readonly act: { readonly by: string };
}

/** Undefined where nothing that the model wrote is borne out. */
async function rewritten(
  { drafts, clock }: DraftParts,
  { draft, content, section, how, act }: Rewriting,
  writer: Writer,
  signal: AbortSignal,
): Promise<Content | undefined> {
  const { title } = content;
  const { heading, sentences } = section;
  const cited = new Set(sentences.flatMap(({ citations }) => citations));
  const evidence = content.evidence.filter(({ id }) => cited.has(id));
  const task = {
    ...{
      title,
      heading,
      ask: WAYS[how],
      tone: kindNamed(draft.kind)?.tone ?? '',
      mostSentences: sentences.length,
    },
    ...{ language: draft.language, evidence },
    ...(how !== 'again' && { present: sentences.map(({ text, citations }) => ({ text, citations })) }),
  };
  const { written, record } = await writer.write(task, signal);
  if (record) await drafts.keepCall(draft.id, act.by, clock.now(), record);
  if (written.kind !== 'written') return undefined;
  const sifted = sift(written.sentences, evidence, sentences.length, [title, heading]);
  if (sifted.sentences.length === 0) return undefined;
  const next = replaceSection(content, { ...section, sentences: sifted.sentences });
  return { ...next, dropped: sifted.dropped.map((one) => ({ ...one, section: section.key })) };
}

export function replaceSection(content: Content, section: Section): Content {
  const isThere = content.sections.some(({ key }) => key === section.key);
  const sections = isThere
    ? content.sections.map((one) => (one.key === section.key ? section : one))
    : [...content.sections, section];
  return { ...content, sections };
}
