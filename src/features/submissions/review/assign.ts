import type { Incoming, IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import { replyOf } from '../../../chat/make-reply.js';
import { placeOf } from '../../../chat/places.js';
import type { Form, Reply } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Actor, Someone } from '../../people/ports.js';
import { isPossibleFor } from '../acts.js';
import { cardReply, type Shown } from '../card.js';
import type { SubmissionParts } from '../parts.js';
import { actingAs, matterOf, roleOf } from '../plan.js';
import type { Held, Reassignment } from '../ports.js';
import { redrawCards } from '../redraw.js';
import { seen, shownOf } from '../show.js';
import { fieldWording } from '../wording/fields/wording.js';
import { submissionWording } from '../wording/submissions/wording.js';
import { type Candidate, candidatesFor } from './choose.js';

export const ASSIGN_FORM = 'submissions.assign';
export const DECLINE_FORM = 'submissions.decline';
const MOST_CANDIDATES = 100;

/** Who is to review it, out of those who may, whoever reviews least first. */
export async function askAssign(
  parts: SubmissionParts,
  incoming: IncomingAction,
  id: number,
): Promise<Reply | Form> {
  const found = await seen(parts, incoming, id, 'assign');
  if ('reply' in found) return found.reply;
  const language = incoming.person.language ?? 'en';
  const candidates = await othersThan(parts, found.shown);
  if (candidates.length > 0) return assignForm(language, id, candidates);
  const text = submissionWording(language)('assign.nobody');
  return replyOf(language, { parts: [{ kind: 'note', tone: 'warning', text }] });
}

async function othersThan(parts: SubmissionParts, shown: Shown): Promise<readonly Candidate[]> {
  const candidates = await candidatesFor(parts, shown.submission, shown.sender);
  return candidates.filter(({ person }) => !shown.assigned.includes(person.id)).slice(0, MOST_CANDIDATES);
}

function assignForm(language: Language, id: number, candidates: readonly Candidate[]): Form {
  const say = submissionWording(language);
  return {
    form: ASSIGN_FORM,
    argument: String(id),
    language,
    title: say('assign.title'),
    submitLabel: say('assign.title'),
    cancelLabel: say('form.cancel'),
    fields: [
      {
        kind: 'choice',
        name: 'to',
        label: say('assign.to'),
        required: true,
        options: candidates.map(({ person, load }) => ({
          value: person.id,
          label: say('assign.load', { name: person.name ?? say('somebody'), count: load }),
        })),
      },
    ],
  };
}

/** The new one is told with a card of their own. Of those who hand on what is theirs, it is theirs no more. */
export async function takeAssign(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply> {
  const to = String(incoming.values.to ?? '');
  const candidate = await parts.people.find(to);
  const now = parts.clock.now();
  return reassign(parts, incoming, 'done.assign', (viewer) => (held): Reassignment => {
    const matter = matterOf(held, now);
    const actor = actingAs(held.actor, viewer);
    const mayTake = candidate && parts.may({ person: candidate, standing: 'member' }, 'take', matter);
    if (!mayTake || !parts.may(actor, 'assign', matter)) return { kind: 'refuse', why: 'not allowed' };
    if (!isPossibleFor('assign', held.submission)) return { kind: 'refuse', why: 'not now' };
    const kind = held.assigned.includes(held.actor.id) ? 'hand over' : 'assign';
    return { kind, to, ...roleOf(parts.may, actor, 'assign', matter) };
  });
}

export async function askDecline(
  parts: SubmissionParts,
  incoming: IncomingAction,
  id: number,
): Promise<Reply | Form> {
  const found = await seen(parts, incoming, id, 'take');
  return 'reply' in found ? found.reply : declineForm(incoming.person.language ?? 'en', String(id));
}

function declineForm(language: Language, argument: string, error?: string): Form {
  const say = submissionWording(language);
  return {
    form: DECLINE_FORM,
    argument,
    language,
    title: say('button.decline').replace('…', ''),
    submitLabel: say('button.decline').replace('…', ''),
    cancelLabel: say('form.cancel'),
    intro: [{ kind: 'note', tone: 'information', text: say('decline.intro') }],
    fields: [
      {
        kind: 'text',
        name: 'reason',
        label: say('reason.label'),
        hint: say('decline.hint'),
        required: true,
        multiline: true,
        maximum: 500,
        ...(error !== undefined && { error }),
      },
    ],
  };
}

/** Whoever declines decides on it no more; another reviewer is assigned in their place, if there is one. */
export async function takeDecline(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const language = incoming.person.language ?? 'en';
  const reason = String(incoming.values.reason ?? '').trim();
  if (reason === '')
    return declineForm(language, incoming.argument, submissionWording(language)('reason.missing'));
  const now = parts.clock.now();
  const next = await othersFor(parts, idIn(incoming));
  return reassign(parts, incoming, 'done.decline', (viewer) => (held): Reassignment => {
    const matter = matterOf(held, now);
    if (!parts.may(actingAs(held.actor, viewer), 'take', matter))
      return { kind: 'refuse', why: 'not allowed' };
    if (!isPossibleFor('assign', held.submission)) return { kind: 'refuse', why: 'not now' };
    const successor = next.find(
      (person) =>
        person.id !== held.actor.id &&
        !held.assigned.includes(person.id) &&
        parts.may({ person, standing: 'member' }, 'take', matter),
    );
    return { kind: 'decline', reason, ...(successor && { to: successor.id }) };
  });
}

/** Everybody who may review it, in the order of whose turn it is. */
async function othersFor(parts: SubmissionParts, id: number): Promise<readonly Someone[]> {
  const submission = await parts.submissions.find(id);
  const sender = submission && (await parts.people.find(submission.sender));
  const candidates = sender ? await candidatesFor(parts, submission, sender) : [];
  return candidates.map(({ person }) => person);
}

/** What a form carries may have been written by anybody: 0, which nothing has, where it is no number. */
function idIn({ argument }: IncomingForm): number {
  return /^\d{1,9}$/.test(argument) ? Number(argument) : 0;
}

async function reassign(
  parts: SubmissionParts,
  incoming: IncomingForm,
  done: 'done.assign' | 'done.decline',
  planFor: (viewer: Actor) => (held: Held) => Reassignment,
): Promise<Reply> {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const id = idIn(incoming);
  const viewer = await parts.who(incoming);
  const act = { by: viewer.person.id, platform: incoming.person.platform, at: parts.clock.now() };
  const outcome = await parts.reviews.reassign(id, viewer.person.id, planFor(viewer), act);
  if (outcome.kind === 'missing')
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say('missing', { id }) }] });
  if (outcome.kind === 'refused') {
    const state = fieldWording(language)(`state.${outcome.submission.state}`);
    const text = say(outcome.why === 'not now' ? 'refused.not now' : 'refused.not allowed', { state });
    return replyOf(language, { parts: [{ kind: 'note', tone: 'warning', text }] });
  }
  await tellReviewers(parts, id);
  return afterwards(parts, incoming, id, say(done));
}

/** A card for each who reviews it and was not sent one when it was assigned to them. */
async function tellReviewers(parts: SubmissionParts, id: number): Promise<void> {
  const submission = await parts.submissions.find(id);
  if (!submission) return;
  const { reviewers } = await shownOf(parts, submission);
  const cards = await Promise.all(
    reviewers.map(async (person) => {
      const place = await placeOf(parts.addresses, person);
      const key = `submissions.card|${id}|assigned|${person.id}`;
      const payload = { submission: id, version: submission.version, person: person.id };
      return place ? [{ key, place, content: 'submissions.card', payload, urgency: 500 }] : [];
    }),
  );
  await parts.submissions.post(id, cards.flat());
  await parts.wake();
  redrawCards(parts, id);
}

async function afterwards(
  parts: SubmissionParts,
  incoming: Incoming,
  id: number,
  text: string,
): Promise<Reply> {
  const found = await seen(parts, incoming, id);
  return 'reply' in found
    ? found.reply
    : cardReply(parts, incoming.person.language ?? 'en', found.viewer, found.shown, { text });
}
