import { fieldsFor, typedIn, warning } from '../../chat/fields.js';
import type { IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { languageOf, sentence } from '../../chat/make-reply.js';
import type { NewOutboxMessage } from '../../chat/outbox.js';
import type { Form, Reply, ReplyPart } from '../../chat/reply.js';
import { aboutDraft, actOf, afterwards, openToApprove, openToEdit, readAbout, refuse } from './access.js';
import { changeParts } from './compare.js';
import type { Content, Draft } from './draft.js';
import { lineOf } from './edit.js';
import type { DraftParts } from './parts.js';
import { markText } from './present/card.js';
import { redrawCards } from './redraw.js';
import { draftWording } from './wording/wording.js';

export const APPROVE_FORM = 'drafts.approve';
const MOST_MARKS = 10;

type State = Parameters<typeof fieldsFor>[0];

/** Shows what changed and what is marked; marked sentences need a reason. */
export async function askApprove(parts: DraftParts, incoming: IncomingAction): Promise<Reply | Form> {
  const opened = await openToApprove(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  if (draft.state !== 'draft' || String(draft.version) !== incoming.version)
    return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  return approveForm(parts, incoming, draft, {});
}

async function approveForm(
  parts: DraftParts,
  incoming: IncomingAction | IncomingForm,
  draft: Draft,
  state: State,
): Promise<Reply | Form> {
  const language = languageOf(incoming);
  const say = draftWording(language);
  const [version, before] = await Promise.all([
    parts.drafts.findVersion(draft.id, draft.version),
    parts.drafts.findVersion(draft.id, draft.version - 1),
  ]);
  if (!version) return refuse(incoming, 'approve.nothing');
  const marked = markedIn(version.content);
  const field = fieldsFor(state);
  const paragraph = (text: string): ReplyPart => ({ kind: 'paragraph', text });
  return {
    form: APPROVE_FORM,
    argument: aboutDraft(draft),
    language,
    title: say('approve.title').slice(0, 24),
    submitLabel: say('button.approve'),
    cancelLabel: say('form.cancel'),
    intro: [
      paragraph(version.content.title),
      ...(before
        ? [paragraph(say('approve.changes')), ...changeParts(language, before.content, version.content)]
        : [paragraph(say('approve.first'))]),
      ...(marked.length > 0
        ? [
            warning(say('approve.marks', { count: marked.length })),
            {
              kind: 'list',
              items: marked
                .slice(0, MOST_MARKS)
                .map((one) => `${lineOf(one)} – ${one.mark ? markText(language, one.mark) : ''}`),
            } as const,
          ]
        : []),
    ],
    fields: [field.paragraph('reason', { label: say('approve.reason'), required: marked.length > 0 })],
  };
}

const markedIn = ({ sections }: Content) =>
  sections.flatMap(({ sentences }) => sentences).filter(({ mark }) => mark);

export async function takeApprove(parts: DraftParts, incoming: IncomingForm): Promise<Reply | Form> {
  const { id: about, seen } = readAbout(incoming.argument);
  const opened = await openToApprove(parts, incoming, about);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const { id } = draft;
  const version = await parts.drafts.findVersion(id, seen);
  if (!version || draft.version !== seen) return afterwards(parts, incoming, actor, { kind: 'stale', draft });
  const { reason = '' } = typedIn(incoming);
  if (reason === '' && markedIn(version.content).length > 0) {
    const errors = { reason: draftWording(languageOf(incoming))('approve.reasonMissing') };
    return approveForm(parts, incoming, draft, { typed: { reason }, errors });
  }
  const outcome = await parts.drafts.move(
    ...([
      id,
      seen,
      ['draft'],
      'approved',
      actOf(parts, incoming, actor),
      reason === '' ? {} : { reason },
    ] as const),
  );
  return afterwards(parts, incoming, actor, outcome);
}

/** Puts what was approved into the conversation the button is in, once. */
export async function publishDraft(parts: DraftParts, incoming: IncomingAction): Promise<Reply> {
  const opened = await openToApprove(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  if (draft.state === 'draft') return refuse(incoming, 'notApproved');
  const { thread: _, ...place } = incoming.place;
  const message: NewOutboxMessage = {
    key: `drafts.published|${draft.id}|${draft.version}`,
    place,
    content: 'drafts.published',
    payload: { draft: draft.id, version: draft.version },
    urgency: 500,
  };
  const act = actOf(parts, incoming, actor);
  const seen = Number(incoming.version);
  const outcome = await parts.drafts.move(draft.id, seen, ['approved'], 'published', act, {
    messages: [message],
  });
  await parts.wake();
  return afterwards(parts, incoming, actor, outcome);
}

export async function discardDraft(parts: DraftParts, incoming: IncomingAction): Promise<Reply> {
  const opened = await openToEdit(parts, incoming, incoming.argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const act = actOf(parts, incoming, actor);
  const outcome = await parts.drafts.move(
    draft.id,
    Number(incoming.version),
    ['draft', 'approved'],
    'discarded',
    act,
  );
  if (outcome.kind === 'stale') return afterwards(parts, incoming, actor, outcome);
  parts.later(redrawCards(parts, outcome.draft));
  return sentence(
    incoming,
    draftWording(languageOf(incoming))('card.state.discarded', { id: String(draft.id) }),
  );
}
