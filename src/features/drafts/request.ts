import type { Incoming } from '../../chat/incoming.js';
import { languageOf, replyOf, sentence } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import type { Actor } from '../people/ports.js';
import { actOf, afterwards, openDraft, openToEdit, refuse, show } from './access.js';
import { cardMessage, writeInBackground } from './background.js';
import { type Composed, composeDraft } from './compose.js';
import type { Draft } from './draft.js';
import type { Gathered } from './kinds/kind.js';
import { kindNamed } from './kinds/kinds.js';
import type { DraftParts } from './parts.js';
import type { Writer } from './ports.js';
import type { Request } from './read-request.js';
import { moveStatus, type Progress, statusMessage } from './status.js';
import { draftWording } from './wording/wording.js';

const MOST_LISTED = 10;

/**
 * The record is in English, and words can be checked against it in its own language alone: other languages are
 * translations, whose numbers and codes are checked against the original.
 */
const WRITTEN_IN = 'en';

/** Has a draft written: at once out of the record, or by the model while whoever asked does other things. */
export async function requestDraft(parts: DraftParts, incoming: Incoming, request: Request): Promise<Reply> {
  const actor = await parts.who(incoming);
  if (!parts.mayElse(actor, 'draft')) return refuse(incoming, 'notAllowed');
  const definition = kindNamed(request.kind);
  const { needs } = definition ?? {};
  if (needs !== undefined && request.subject[needs] === undefined) return refuse(incoming, `needs.${needs}`);
  const gathered = await gather(parts, request, WRITTEN_IN);
  if (!gathered) return refuse(incoming, 'nothing');
  const [key] = incoming.keys;
  const draft = await parts.drafts.create(
    { ...request, language: WRITTEN_IN, ...(key !== undefined && { request: key }) },
    actOf(parts, incoming, actor),
  );
  if (draft.version > 0) return show(parts, incoming, actor, draft);
  return begin(parts, incoming, actor, draft, gathered);
}

async function gather(
  parts: DraftParts,
  { kind, subject }: Pick<Draft, 'subject'> & { kind: string },
  language: Draft['language'],
) {
  const gathered = await kindNamed(kind)?.gather({
    sources: parts.sources,
    subject,
    language,
    now: parts.clock.now(),
  });
  const hasAnything = gathered?.sections.some(
    ({ sources, tables = [] }) => sources.length + tables.length > 0,
  );
  return hasAnything ? gathered : undefined;
}

async function begin(
  parts: DraftParts,
  incoming: Incoming,
  actor: Actor,
  draft: Draft,
  gathered: Gathered,
): Promise<Reply> {
  const writer = await writerFor(parts, actor);
  if (!writer) {
    const composed = await compose(parts, draft, gathered, undefined, actor, new AbortController().signal);
    const { content, how } = composed;
    const outcome = await parts.drafts.addVersion(
      draft.id,
      0,
      { how, content },
      actOf(parts, incoming, actor),
    );
    const reply = await afterwards(parts, incoming, actor, outcome);
    return parts.writer ? withNote(reply, draftWording(languageOf(incoming))('budget')) : reply;
  }
  const running = parts.running.begin(draft.id);
  if (running) {
    const place = incoming.place;
    const status: Progress = {
      ...{ id: draft.id, title: gathered.title, language: languageOf(incoming), done: 0 },
      outline: gathered.sections.map(({ heading }) => heading),
    };
    await parts.outbox.add([statusMessage(status, place)]);
    await parts.wake();
    const progress = (done: number, all: number) => {
      running.progress(done, all);
      parts.later(moveStatus(parts, { ...status, done }));
    };
    const write = async () => {
      const composed = await compose(parts, draft, gathered, writer, actor, running.signal, progress);
      if (running.signal.aborted) return;
      const { content, how } = composed;
      const message = cardMessage(draft, place, actor, composed.fallback);
      await parts.drafts.addVersion(draft.id, 0, { how, content }, actOf(parts, incoming, actor), [message]);
      await parts.wake();
    };
    writeInBackground(parts, { draft, place, actor, running, write });
  }
  const language = languageOf(incoming);
  const say = draftWording(language);
  const id = String(draft.id);
  return {
    ...sentence(incoming, say('writing', { id, title: gathered.title })),
    actions: [
      { action: 'drafts.show', argument: id, version: '0', label: say('button.open') },
      { action: 'drafts.cancel', argument: id, version: '0', label: say('button.cancel') },
    ],
  };
}

/** The model, as long as this person has some of their day's share left. */
export async function writerFor(parts: DraftParts, { person }: Actor): Promise<Writer | undefined> {
  if (!parts.writer) return undefined;
  const today = parts.clock.now().toZonedDateTimeISO('UTC').startOfDay().toInstant();
  const used = await parts.drafts.tokensOf(person.id, today);
  return used < parts.tokensPerPerson ? parts.writer : undefined;
}

function compose(
  parts: DraftParts,
  draft: Draft,
  gathered: Gathered,
  writer: Writer | undefined,
  { person }: Actor,
  signal: AbortSignal,
  progress?: (done: number, all: number) => void,
): Promise<Composed> {
  return composeDraft(gathered, {
    writer,
    tone: kindNamed(draft.kind)?.tone ?? '',
    language: draft.language,
    signal,
    ...(progress && { progress }),
    keep: (record) => parts.drafts.keepCall(draft.id, person.id, parts.clock.now(), record),
  });
}

export function withNote(reply: Reply, text: string): Reply {
  return { ...reply, parts: [{ kind: 'note', tone: 'warning', text }, ...reply.parts] };
}

/** Writes anew what was broken off. */
export async function writeAgain(parts: DraftParts, incoming: Incoming, argument: string): Promise<Reply> {
  const opened = await openToEdit(parts, incoming, argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  if (draft.version > 0 || draft.state !== 'draft') return show(parts, incoming, actor, draft);
  const gathered = await gather(parts, draft, draft.language);
  return gathered ? begin(parts, incoming, actor, draft, gathered) : refuse(incoming, 'nothing');
}

/** Calls off what is being written, or discards what was. */
export async function cancelDraft(parts: DraftParts, incoming: Incoming, argument: string): Promise<Reply> {
  const opened = await openToEdit(parts, incoming, argument);
  if ('refused' in opened) return opened.refused;
  const { actor, draft } = opened;
  const outcome = await parts.drafts.move(draft.id, 0, ['draft'], 'discarded', actOf(parts, incoming, actor));
  if (outcome.kind === 'stale') return afterwards(parts, incoming, actor, outcome);
  parts.running.cancel(draft.id);
  return sentence(
    incoming,
    draftWording(languageOf(incoming))('writing.cancelled', { id: String(draft.id) }),
  );
}

export async function showDraft(parts: DraftParts, incoming: Incoming, argument: string): Promise<Reply> {
  const opened = await openDraft(parts, incoming, argument);
  return 'refused' in opened ? opened.refused : show(parts, incoming, opened.actor, opened.draft);
}

/** `/wsis drafts`. */
export async function listDrafts(parts: DraftParts, incoming: Incoming): Promise<Reply> {
  const actor = await parts.who(incoming);
  if (!parts.mayElse(actor, 'draft')) return refuse(incoming, 'notAllowed');
  const language = languageOf(incoming);
  const say = draftWording(language);
  const drafts = await parts.drafts.list(MOST_LISTED);
  if (drafts.length === 0) return sentence(incoming, say('list.none'));
  return replyOf(language, {
    title: say('list.title'),
    parts: [
      {
        kind: 'list',
        items: drafts.map(({ id, title = '…', state }) =>
          say('list.item', { id: String(id), title, state: say(`state.${state}`) }),
        ),
      },
    ],
    actions: drafts.slice(0, 5).map(({ id }) => ({
      ...{ action: 'drafts.show', argument: String(id), version: '0', label: `${say('button.open')} ${id}` },
    })),
  });
}
