import type { Incoming } from '../../chat/incoming.js';
import { languageOf, sentence } from '../../chat/make-reply.js';
import type { Action, Reply } from '../../chat/reply.js';
import type { Actor } from '../people/ports.js';
import type { TrailAct } from '../trail/ports.js';
import { actionsFor } from './actions.js';
import type { Draft } from './draft.js';
import type { DraftParts } from './parts.js';
import type { DraftOutcome } from './ports.js';
import { cardOf } from './present/card.js';
import { redrawCards } from './redraw.js';
import { shownOf } from './shown.js';
import { draftWording } from './wording/wording.js';

type Key = Parameters<ReturnType<typeof draftWording>>[0];

export function refuse(incoming: Pick<Incoming, 'person'>, key: Key): Reply {
  return sentence(incoming, draftWording(languageOf(incoming))(key));
}

/** Whether somebody may change a draft: whoever asked for it, and editors. */
export function mayEdit({ mayElse }: Pick<DraftParts, 'mayElse'>, actor: Actor, draft: Draft): boolean {
  return (
    mayElse(actor, 'draft') && (draft.requestedBy === actor.person.id || mayElse(actor, 'approve drafts'))
  );
}

export function actOf(
  { clock }: Pick<DraftParts, 'clock'>,
  { person: { platform } }: Pick<Incoming, 'person'>,
  { person, configured = [] }: Actor,
): TrailAct & { readonly by: string } {
  const role = [...person.grants, ...configured].find(
    (grant) => grant.role === 'editor' || grant.role === 'administrator',
  );
  return { by: person.id, platform, at: clock.now(), ...(role && { role: role.role }) };
}

/** The draft as it stands, with what this person may do with it. */
export async function show(
  parts: DraftParts,
  incoming: Incoming,
  actor: Actor,
  draft: Draft,
): Promise<Reply> {
  const language = languageOf(incoming);
  const say = draftWording(language);
  const shown = await shownOf(parts, draft);
  if (!shown) return unwritten(parts, incoming, draft);
  const card = cardOf(language, shown, actionsFor(language, draft, say));
  return mayEdit(parts, actor, draft) ? card : { ...card, visibility: 'private' };
}

/** While the first version is being written, or where that was broken off. */
function unwritten({ running, clock }: DraftParts, incoming: Incoming, draft: Draft): Reply {
  const language = languageOf(incoming);
  const say = draftWording(language);
  const id = String(draft.id);
  const progress = running.find(draft.id);
  const isRecent = clock.now().since(draft.createdAt).total('minutes') < LONGEST_WRITING_MINUTES;
  const button = (action: string, label: string): Action => ({ action, argument: id, version: '0', label });
  if (draft.state === 'discarded') return sentence(incoming, say('writing.cancelled', { id }));
  if (progress || isRecent) {
    const { done = 0, all = 1 } = progress ?? {};
    return {
      ...sentence(incoming, say('writing.progress', { id, done, all })),
      actions: [button('drafts.show', say('button.open')), button('drafts.cancel', say('button.cancel'))],
    };
  }
  return {
    ...sentence(incoming, say('writing.stopped', { id })),
    actions: [button('drafts.again', say('button.again')), button('drafts.cancel', say('button.cancel'))],
  };
}

/** Another process may be writing it; longer than this none does. */
const LONGEST_WRITING_MINUTES = 15;

/** What somebody sees whose press came too late: what is there now. */
export async function afterwards(
  parts: DraftParts,
  incoming: Incoming,
  actor: Actor,
  outcome: DraftOutcome,
): Promise<Reply> {
  if (outcome.kind === 'done') parts.later(redrawCards(parts, outcome.draft));
  const card = await show(parts, incoming, actor, outcome.draft);
  if (outcome.kind === 'done') return card;
  const text = draftWording(languageOf(incoming))('stale', { id: String(outcome.draft.id) });
  return { ...card, parts: [{ kind: 'note', tone: 'warning', text }, ...card.parts] };
}

/** The draft that a button or form is about, for somebody who may see it; else what to tell them. */
export async function openDraft(
  parts: DraftParts,
  incoming: Incoming,
  argument: string,
): Promise<{ readonly actor: Actor; readonly draft: Draft } | { readonly refused: Reply }> {
  const actor = await parts.who(incoming);
  if (!parts.mayElse(actor, 'draft')) return { refused: refuse(incoming, 'notAllowed') };
  const id = /^\d{1,9}$/.test(argument) ? Number(argument) : 0;
  const draft = await parts.drafts.find(id);
  return draft ? { actor, draft } : { refused: refuse(incoming, 'gone') };
}

type Opened = Awaited<ReturnType<typeof openDraft>>;

/** The same, for somebody who may change it. */
export async function openToEdit(parts: DraftParts, incoming: Incoming, argument: string): Promise<Opened> {
  const opened = await openDraft(parts, incoming, argument);
  if ('refused' in opened || mayEdit(parts, opened.actor, opened.draft)) return opened;
  return { refused: refuse(incoming, 'notAllowed.edit') };
}

/** The same, for somebody who may approve and publish it. */
export async function openToApprove(
  parts: DraftParts,
  incoming: Incoming,
  argument: string,
): Promise<Opened> {
  const opened = await openDraft(parts, incoming, argument);
  if ('refused' in opened || parts.mayElse(opened.actor, 'approve drafts')) return opened;
  return { refused: refuse(incoming, 'notAllowed.approve') };
}

/** What a form about a draft carries: which one, and which version whoever fills it in has before them. */
export function aboutDraft({ id, version }: Pick<Draft, 'id' | 'version'>): string {
  return JSON.stringify([id, version]);
}

export function readAbout(argument: string): { readonly id: string; readonly seen: number } {
  const [id = '', seen = ''] = argument.match(/\d{1,9}/g) ?? [];
  return { id, seen: Number(seen) };
}
