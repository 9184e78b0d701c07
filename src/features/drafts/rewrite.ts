import { fieldsFor, typedIn } from '../../chat/fields.js';
import type { Incoming, IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { languageOf } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import { actOf, afterwards, mayEdit, openDraft, refuse, shownOf } from './access.js';
import { sift } from './compose.js';
import type { Content, Section } from './draft.js';
import { readNumbers } from './edit.js';
import { kindNamed } from './kinds/kinds.js';
import type { DraftParts } from './parts.js';
import { withNote, writerFor } from './request.js';
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
  const opened = await openDraft(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  if (!mayEdit(parts, actor, draft)) return refuse(incoming, 'notAllowed.edit');
  if (!parts.writer) return refuse(incoming, 'rewrite.noModel');
  const shown = await shownOf(parts, draft);
  if (!shown) return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const say = draftWording(languageOf(incoming));
  const field = fieldsFor({});
  const sections = shown.version.content.sections.filter(({ sentences }) => sentences.length > 0);
  return {
    form: REWRITE_FORM,
    argument: JSON.stringify([draft.id, draft.version]),
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

export async function takeRewrite(parts: DraftParts, incoming: IncomingForm): Promise<Reply | Form> {
  const [id = 0, seen = 0] = readNumbers(incoming.argument);
  const opened = await openDraft(parts, incoming, String(id));
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  if (!mayEdit(parts, actor, draft)) return refuse(incoming, 'notAllowed.edit');
  const writer = await writerFor(parts, actor);
  if (!writer) return refuse(incoming, parts.writer ? 'budget' : 'rewrite.noModel');
  const version = await parts.drafts.findVersion(id, seen);
  const { section: key = '', how = '' } = typedIn(incoming);
  const section = version?.content.sections.find((one) => one.key === key);
  if (!version || !section || !isWay(how))
    return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const { content } = version;
  const evidence = content.evidence.filter(({ id: one }) =>
    section.sentences.some(({ citations }) => citations.includes(one)),
  );
  const { written, record } = await writer.write(
    {
      title: content.title,
      heading: section.heading,
      ask: WAYS[how],
      tone: kindNamed(draft.kind)?.tone ?? '',
      mostSentences: section.sentences.length,
      language: draft.language,
      evidence,
      ...(how !== 'again' && {
        present: section.sentences.map(({ text, citations }) => ({ text, citations })),
      }),
    },
    AbortSignal.timeout(LONGEST_MS),
  );
  if (record) await parts.drafts.keepCall(id, actor.person.id, parts.clock.now(), record);
  const sifted =
    written.kind === 'written'
      ? sift(written.sentences, evidence, section.sentences.length, [content.title, section.heading])
      : undefined;
  if (!sifted || sifted.sentences.length === 0) return failed(parts, incoming, draft, actor);
  const next = replaceSection(content, { ...section, sentences: sifted.sentences });
  const dropped = sifted.dropped.map((one) => ({ ...one, section: key }));
  const outcome = await parts.drafts.addVersion(
    id,
    seen,
    { how: 'rewrite', content: { ...next, dropped } },
    actOf(parts, incoming, actor),
  );
  return afterwards(parts, incoming, actor, outcome);
}

const LONGEST_MS = 90_000;

async function failed(
  parts: DraftParts,
  incoming: Incoming,
  draft: Parameters<typeof afterwards>[3]['draft'],
  actor: Parameters<typeof afterwards>[2],
): Promise<Reply> {
  const reply = await afterwards(parts, incoming, actor, { kind: 'done', draft });
  return withNote(reply, draftWording(languageOf(incoming))('rewrite.failed'));
}

export function replaceSection(content: Content, section: Section): Content {
  const isThere = content.sections.some(({ key }) => key === section.key);
  const sections = isThere
    ? content.sections.map((one) => (one.key === section.key ? section : one))
    : [...content.sections, section];
  return { ...content, sections };
}
