import { type FormState, fieldsFor, typedIn } from '../../../chat/fields.js';
import type { Incoming, IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import { languageOf, sentence } from '../../../chat/make-reply.js';
import type { Action, Form, Reply } from '../../../chat/reply.js';
import { isSamePerson } from '../../../chat/same-person.js';
import type { Actor } from '../../people/ports.js';
import type { SubmissionParts } from '../parts.js';
import type { Delegation } from '../ports.js';
import { momentText } from '../present/moment.js';
import { submissionWording } from '../wording/submissions/wording.js';

export const DELEGATE_FORM = 'submissions.delegate';

/** Who reviews in the place of whoever asks, and until when; a form where nobody does. */
export async function showDelegate(parts: SubmissionParts, incoming: Incoming): Promise<Reply | Form> {
  const { person } = await parts.who(incoming);
  const delegation = (await parts.reviews.delegatesOf([person.id], parts.clock.now())).get(person.id);
  if (!delegation) return askDelegate(parts, incoming);
  const say = submissionWording(languageOf(incoming));
  const text = await delegationText(parts, incoming, delegation);
  return { ...sentence(incoming, text), actions: [button(say('delegate.end'), 'submissions.delegateEnd')] };
}

/** Who stands in, and until when. Only whoever reviews has anybody to name. */
export async function askDelegate(
  parts: SubmissionParts,
  incoming: Incoming,
  state: FormState = {},
): Promise<Reply | Form> {
  const say = submissionWording(languageOf(incoming));
  if (!isReviewing(await parts.who(incoming))) return sentence(incoming, say('delegate.notAllowed'));
  const field = fieldsFor(state);
  return {
    form: DELEGATE_FORM,
    argument: '',
    language: languageOf(incoming),
    title: say('delegate.title'),
    submitLabel: say('form.save'),
    cancelLabel: say('form.cancel'),
    intro: [{ kind: 'note', tone: 'information', text: say('delegate.intro') }],
    fields: [
      field.person('person', { label: say('delegate.person') }),
      field.text('until', { label: say('delegate.until'), hint: say('late.hint') }),
    ],
    opener: button(say('delegate.title'), 'submissions.delegate'),
  };
}

function isReviewing({ person, standing }: Actor): boolean {
  return (
    standing === 'member' && person.grants.some(({ role }) => role === 'reviewer' || role === 'approver')
  );
}

export async function takeDelegate(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const say = submissionWording(languageOf(incoming));
  const typed = typedIn(incoming);
  const viewer = await parts.who(incoming);
  if (!isReviewing(viewer)) return sentence(incoming, say('delegate.notAllowed'));
  const { person } = viewer;
  const now = parts.clock.now();
  const identity = parts.readPerson(typed.person ?? '', incoming.person);
  const until = parts.readMoment(typed.until ?? '', now);
  const delegate = identity && (await parts.meet(identity));
  const isOwn = identity && (isSamePerson(identity, incoming.person) || delegate?.id === person.id);
  const mayReview = delegate?.grants.some(({ role }) => role === 'reviewer' || role === 'approver');
  const errors = {
    ...(delegate && !mayReview && { person: say('delegate.noRole') }),
    ...(!delegate && { person: say('late.nobody') }),
    ...(isOwn && { person: say('delegate.own') }),
    ...(!(until && until.epochMilliseconds > now.epochMilliseconds) && { until: say('late.when') }),
  };
  if (!delegate || !until || Object.keys(errors).length > 0)
    return askDelegate(parts, incoming, { typed, errors });
  const act = { by: person.id, platform: incoming.person.platform, at: now };
  await parts.reviews.setDelegate(person.id, { to: delegate.id, until }, act);
  return sentence(incoming, await delegationText(parts, incoming, { to: delegate.id, until }));
}

export async function endDelegate(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply> {
  const { person } = await parts.who(incoming);
  const act = { by: person.id, platform: incoming.person.platform, at: parts.clock.now() };
  await parts.reviews.setDelegate(person.id, undefined, act);
  return sentence(incoming, submissionWording(languageOf(incoming))('delegate.ended'));
}

async function delegationText(
  { people }: SubmissionParts,
  incoming: Incoming,
  { to, until }: Delegation,
): Promise<string> {
  const language = languageOf(incoming);
  const say = submissionWording(language);
  const someone = await people.find(to);
  const name = someone?.name ?? someone?.identities[0]?.id ?? say('somebody');
  return say('delegate.is', { name, until: momentText(language, until) });
}

function button(label: string, action: string): Action {
  return { action, argument: '', version: '1', label };
}
