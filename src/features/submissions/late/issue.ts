import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type FormState, fieldsFor, typedIn } from '../../../chat/fields.js';
import type { Incoming, IncomingForm } from '../../../chat/incoming.js';
import { languageOf, sentence } from '../../../chat/make-reply.js';
import type { NewOutboxMessage } from '../../../chat/outbox.js';
import { placeOf } from '../../../chat/places.js';
import type { Form, Reply } from '../../../chat/reply.js';
import { isSamePerson } from '../../../chat/same-person.js';
import type { Language } from '../../../shared/language.js';
import { KIND_DEFINITIONS } from '../kinds/kinds.js';
import type { SubmissionParts } from '../parts.js';
import type { LateLink } from '../ports.js';
import { momentText } from '../present/moment.js';
import { KINDS, type Kind } from '../submission.js';
import { submissionWording } from '../wording/submissions/wording.js';

export const LATE_FORM = 'submissions.late';
const MOST_EDITIONS = 100;

type Typed = Readonly<Record<string, string>>;

/** Who is to be let in after the deadline of what, until when and why: for administrators. */
export async function askLate(parts: SubmissionParts, incoming: Incoming): Promise<Reply | Form> {
  const mayIssue = parts.mayElse(await parts.who(incoming), 'issue late links');
  return mayIssue ? lateForm(parts, incoming) : notAllowed(incoming);
}

function notAllowed(incoming: Incoming): Reply {
  return sentence(incoming, submissionWording(languageOf(incoming))('late.notAllowed'));
}

async function lateForm(
  parts: SubmissionParts,
  incoming: Incoming,
  state: FormState = {},
): Promise<Reply | Form> {
  const language = languageOf(incoming);
  const say = submissionWording(language);
  const options = await editionOptions(parts, language);
  if (options.length === 0) return sentence(incoming, say('late.noEdition'));
  const field = fieldsFor(state);
  return {
    form: LATE_FORM,
    argument: '',
    language,
    title: say('late.title'),
    submitLabel: say('late.issue'),
    cancelLabel: say('form.cancel'),
    intro: [{ kind: 'note', tone: 'information', text: say('late.intro') }],
    fields: [
      field.person('person', { label: say('late.person') }),
      field.choice('edition', { label: say('card.edition') }, options),
      field.text('until', { label: say('late.until'), hint: say('late.hint') }),
      field.paragraph('reason', { label: say('reason.label') }),
    ],
    opener: { action: 'submissions.lateForm', argument: '', version: '1', label: say('late.title') },
  };
}

/** Editions that something is sent in to, the newest first. */
async function editionOptions({ calendar }: SubmissionParts, language: Language) {
  const editions = await calendar.listEditions();
  return editions
    .filter(({ process, status }) => status === 'planned' && kindOf(process) !== undefined)
    .toSorted((one, other) => (one.label < other.label ? 1 : -1))
    .slice(0, MOST_EDITIONS)
    .map(({ id, names }) => ({ value: id, label: names[language] ?? names.en }));
}

/** What is sent in to editions of a process. */
export function kindOf(process: string): Kind | undefined {
  return KINDS.find((kind) => KIND_DEFINITIONS[kind].process?.name === process);
}

/** Lets that person in, and tells them; or gives the form back with what is wrong at its fields. */
export async function takeLate(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const by = await parts.who(incoming);
  if (!parts.mayElse(by, 'issue late links')) return notAllowed(incoming);
  const typed = typedIn(incoming);
  const read = await readLate(parts, incoming, typed);
  if ('errors' in read) return lateForm(parts, incoming, { typed, errors: read.errors });
  const act = {
    ...{ by: by.person.id, role: 'administrator' },
    ...{ platform: incoming.person.platform, at: parts.clock.now() },
  };
  const told = await noticeFor(parts, read.late);
  await parts.lateLinks.issue(read.late, told, act);
  await parts.wake();
  const say = submissionWording(languageOf(incoming));
  const until = momentText(languageOf(incoming), read.late.expires);
  return sentence(incoming, say(told.length > 0 ? 'late.done' : 'late.doneUntold', { until }));
}

async function readLate(
  parts: SubmissionParts,
  incoming: IncomingForm,
  typed: Typed,
): Promise<{ readonly late: LateLink } | { readonly errors: Typed }> {
  const say = submissionWording(languageOf(incoming));
  const now = parts.clock.now();
  const identity = parts.readPerson(typed.person ?? '', incoming.person);
  const isOwn = identity !== undefined && isSamePerson(identity, incoming.person);
  const expires = parts.readMoment(typed.until ?? '', now);
  const { edition = '', reason = '' } = typed;
  const isKnown = (await parts.calendar.findEdition(edition)) !== undefined;
  const errors: Typed = {
    ...(!identity && { person: say('late.nobody') }),
    ...(isOwn && { person: say('late.own') }),
    ...(!isKnown && { edition: say('late.noEdition') }),
    ...(!isAhead(expires, now) && { until: say('late.when') }),
    ...(reason === '' && { reason: say('reason.missing') }),
  };
  if (!identity || !expires || Object.keys(errors).length > 0) return { errors };
  const { id } = await parts.meet(identity);
  return { late: { edition, person: id, reason, expires } };
}

function isAhead(moment: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  return moment !== undefined && moment.epochMilliseconds > now.epochMilliseconds;
}

/** Says it to whoever it is for, if the bot can write to them. */
async function noticeFor(
  parts: SubmissionParts,
  { person, edition, expires }: LateLink,
): Promise<readonly NewOutboxMessage[]> {
  const someone = await parts.people.find(person);
  const place = someone && (await placeOf(parts.addresses, someone));
  if (!place) return [];
  const payload = { person, edition, expires: expires.toString() };
  return [
    { key: `submissions.late|${randomUUID()}`, place, content: 'submissions.late', payload, urgency: 500 },
  ];
}
