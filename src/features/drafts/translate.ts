import { fieldsFor, typedIn } from '../../chat/fields.js';
import type { IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { languageOf, sentence } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import { LANGUAGES, type Language } from '../../shared/language.js';
import { aboutDraft, actOf, openDraft, readAbout, refuse } from './access.js';
import { cardMessage, writeInBackground } from './background.js';
import { findTranslationFault } from './check/translation.js';
import type { Content, Section, Sentence } from './draft.js';
import type { DraftParts } from './parts.js';
import type { Writer, WritingRecord, Written } from './ports.js';
import { writerFor } from './request.js';
import { shownOf } from './shown.js';
import { draftWording } from './wording/wording.js';

export const TRANSLATE_FORM = 'drafts.translate';

const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  zh: '中文',
  ru: 'Русский',
};

export async function askTranslate(parts: DraftParts, incoming: IncomingAction): Promise<Reply | Form> {
  const opened = await openDraft(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  if (!parts.writer) return refuse(incoming, 'rewrite.noModel');
  const { draft } = opened;
  const say = draftWording(languageOf(incoming));
  const options = LANGUAGES.filter((one) => one !== draft.language).map((one) => ({
    value: one,
    label: NAMES[one],
  }));
  return {
    form: TRANSLATE_FORM,
    argument: aboutDraft(draft),
    language: languageOf(incoming),
    title: say('translate.title').slice(0, 24),
    submitLabel: say('button.translate'),
    cancelLabel: say('form.cancel'),
    fields: [fieldsFor({}).choice('language', { label: say('translate.into') }, options)],
  };
}

/** A translation is a draft of its own, to be checked and approved like any other. */
export async function takeTranslate(parts: DraftParts, incoming: IncomingForm): Promise<Reply | Form> {
  const { id: about, seen } = readAbout(incoming.argument);
  const opened = await openDraft(parts, incoming, about);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const { id } = draft;
  const writer = await writerFor(parts, actor);
  if (!writer) return refuse(incoming, parts.writer ? 'budget' : 'rewrite.noModel');
  const into = LANGUAGES.find((one) => one === typedIn(incoming).language);
  const shown = await shownOf(parts, draft);
  if (!into || !shown || draft.version !== seen) return refuse(incoming, 'gone');
  const act = actOf(parts, incoming, actor);
  const [key] = incoming.keys;
  const { kind, subject } = draft;
  const made = await parts.drafts.create(
    { kind, subject, language: into, original: id, ...(key !== undefined && { request: key }) },
    act,
  );
  const running = made.version === 0 ? parts.running.begin(made.id) : undefined;
  const { content } = shown.version;
  if (running) {
    const keep = (record: WritingRecord) =>
      parts.drafts.keepCall(made.id, actor.person.id, parts.clock.now(), record);
    const write = async () => {
      const translated = await translateContent(
        content,
        into,
        writer,
        running.signal,
        keep,
        running.progress,
      );
      if (running.signal.aborted) return;
      const message = cardMessage(made, incoming.place, actor, undefined);
      await parts.drafts.addVersion(made.id, 0, { how: 'translate', content: translated }, act, [message]);
      await parts.wake();
    };
    writeInBackground(parts, { draft: made, place: incoming.place, actor, running, write });
  }
  const say = draftWording(languageOf(incoming));
  const title = `${content.title} (${NAMES[into]})`;
  return {
    ...sentence(incoming, say('writing', { id: String(made.id), title })),
    actions: [{ action: 'drafts.show', argument: String(made.id), version: '0', label: say('button.open') }],
  };
}

/** Section by section; a sentence whose numbers or codes differ, or that did not come, is marked and shown. */
export async function translateContent(
  content: Content,
  into: Language,
  writer: Writer,
  signal: AbortSignal,
  keep: (record: WritingRecord) => Promise<void>,
  progress: (done: number, all: number) => void,
): Promise<Content> {
  const sections: Section[] = [];
  for (const [index, section] of content.sections.entries()) {
    const present = [section.heading, ...section.sentences.map(({ text }) => text)];
    const { written, record } = await writer.write(
      {
        title: content.title,
        heading: section.heading,
        ask: `Translate each of "present" into ${NAMES[into]}, in their order, one sentence each, with the citations they have. The first is the heading and has none. Codes and numbers stay as they are.`,
        tone: 'As the original.',
        mostSentences: present.length,
        language: into,
        evidence: [],
        present: present.map((text, place) => ({
          text,
          citations: section.sentences[place - 1]?.citations ?? [],
        })),
      },
      signal,
    );
    if (record) await keep(record);
    sections.push(translated(section, written));
    progress(index + 1, content.sections.length);
  }
  return { ...content, sections, dropped: [] };
}

function translated(section: Section, written: Written): Section {
  const texts = written.kind === 'written' ? written.sentences.map(({ text }) => text) : [];
  const isWhole = texts.length === section.sentences.length + 1;
  const sentences = section.sentences.map((sentence, index): Sentence => {
    const text = isWhole ? texts[index + 1] : undefined;
    // What did not come whole stays as it was, marked: nobody can tell which sentence is which.
    if (text === undefined)
      return { ...sentence, mark: { reason: 'differs from the original', detail: '…' } };
    const mark = findTranslationFault(sentence.text, text);
    return { text, citations: sentence.citations, by: 'model', ...(mark && { mark }) };
  });
  const heading =
    isWhole && !findTranslationFault(section.heading, texts[0] ?? '') ? (texts[0] ?? '') : section.heading;
  return { ...section, heading, sentences };
}
