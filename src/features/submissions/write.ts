import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { readArgument } from '../../chat/argument.js';
import type { Incoming, IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { replyOf } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import { type Language, localeOf } from '../../shared/language.js';
import { GENEVA } from '../../shared/zones.js';
import { cardReply } from './card.js';
import { editionFor } from './editions.js';
import { type Writing, writeForm, writing } from './form.js';
import { draftOf } from './kinds/draft.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import { readFields } from './kinds/read.js';
import type { SubmissionParts } from './parts.js';
import type { Submission } from './ports.js';
import { seen, shownOf } from './show.js';
import { KINDS, type Kind } from './submission.js';
import { fieldWording } from './wording/fields/wording.js';
import { submissionWording } from './wording/submissions/wording.js';

const languageOf = ({ person }: Incoming): Language => person.language ?? 'en';

/** Every kind as a button. */
export function chooseKind(incoming: Incoming): Reply {
  const language = languageOf(incoming);
  const say = submissionWording(language);
  return replyOf(language, {
    title: say('which.title'),
    parts: [{ kind: 'paragraph', text: say('which.text') }],
    actions: KINDS.map((kind) => ({
      action: 'submissions.new',
      argument: kind,
      version: '1',
      label: fieldWording(language)(`kind.${kind}`),
    })),
  });
}

/** An empty form of a kind, with the limits of its edition told before anything is filled in. */
export async function startWriting(
  parts: SubmissionParts,
  incoming: Incoming,
  kind: Kind,
): Promise<Reply | Form> {
  const language = languageOf(incoming);
  const say = submissionWording(language);
  const open = editionFor(kind, await parts.calendar.listEditions(), parts.clock.now(), parts.endOf);
  if (KIND_DEFINITIONS[kind].process && !open)
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say('which.noEdition') }] });
  const about: Writing = { kind, request: randomUUID(), ...(open && { edition: open.edition.id }) };
  const note =
    open?.closes && kind === 'nomination'
      ? say('form.limits', {
          edition: open.edition.names[language] ?? open.edition.names.en,
          closes: closingText(language, open.closes),
        })
      : undefined;
  return writeForm(language, about, parts.catalog(), { ...(note !== undefined && { note }) });
}

function closingText(language: Language, closes: Temporal.Instant): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: GENEVA,
  });
  return submissionWording(language)('geneva', { time: format.format(closes.epochMilliseconds) });
}

/** The form again, from the button that stands for it where only a press can open one. */
export async function openWriting(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply | Form> {
  const about = readWriting(incoming.argument);
  const language = languageOf(incoming);
  if (!about) return chooseKind(incoming);
  if (about.id === undefined) return writeForm(language, about, parts.catalog(), {});
  return editWriting(parts, incoming, about.id);
}

/** What somebody wrote, to be changed: by them alone. */
export async function editWriting(
  parts: SubmissionParts,
  incoming: Incoming,
  id: number,
): Promise<Reply | Form> {
  const language = languageOf(incoming);
  const found = await seen(parts, incoming, id, 'write');
  if ('reply' in found) return found.reply;
  const { kind, edition, version, fields } = found.shown.submission;
  const about: Writing = {
    kind,
    request: randomUUID(),
    id,
    version,
    ...(edition !== undefined && { edition }),
  };
  return writeForm(language, about, parts.catalog(), { values: fields });
}

/** Keeps what was typed as a draft, or gives the form back with what is wrong at its fields. */
export async function saveWriting(parts: SubmissionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const language = languageOf(incoming);
  const about = readWriting(incoming.argument);
  if (!about) return chooseKind(incoming);
  const catalog = parts.catalog();
  const read = readFields(KIND_DEFINITIONS[about.kind], catalog, incoming.values);
  if ('faults' in read)
    return writeForm(language, about, catalog, { values: incoming.values, faults: read.faults });
  const { person, standing } = await parts.who(incoming);
  const say = submissionWording(language);
  if (standing !== 'member')
    return replyOf(language, {
      parts: [{ kind: 'note', tone: 'warning', text: say('refused.not allowed') }],
    });
  const act = { by: person.id, platform: incoming.person.platform, at: parts.clock.now() };
  const { kind, edition } = about;
  const draft = draftOf({ kind, ...(edition !== undefined && { edition }) }, read.fields);
  if (about.id === undefined) {
    const made = await parts.submissions.create(draft, person.id, about.request, act);
    return saved(parts, incoming, made);
  }
  const outcome = await parts.submissions.save(about.id, about.version ?? 0, draft, act);
  if (outcome.kind === 'done') return saved(parts, incoming, outcome.submission);
  if (outcome.kind === 'missing')
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say('missing', { id: about.id }) }] });
  // What was typed is not lost: it can be sent over what is there now.
  const again = { ...about, version: outcome.submission.version };
  const state = fieldWording(language)(`state.${outcome.submission.state}`);
  return writeForm(language, again, catalog, { values: read.fields, note: say('stale', { state }) });
}

async function saved(parts: SubmissionParts, incoming: Incoming, submission: Submission): Promise<Reply> {
  const language = languageOf(incoming);
  const viewer = await parts.who(incoming);
  const text = submissionWording(language)('done.saved');
  return cardReply(parts, language, viewer, await shownOf(parts, submission), { text });
}

function readWriting(argument: string): Writing | undefined {
  return readArgument(writing, argument);
}
