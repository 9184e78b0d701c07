import { randomUUID } from 'node:crypto';
import { readArgument } from '../../chat/argument.js';
import type { Incoming, IncomingAction, IncomingForm } from '../../chat/incoming.js';
import { languageOf, replyOf, sentence } from '../../chat/make-reply.js';
import type { Form, Reply } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import { joinList } from '../../shared/wording.js';
import { cardReply } from './card.js';
import { editionFor, type OpenEdition } from './editions.js';
import { type Writing, writeForm, writing } from './form.js';
import { draftOf } from './kinds/draft.js';
import { KIND_DEFINITIONS } from './kinds/kinds.js';
import { readFields } from './kinds/read.js';
import { kindOf } from './late/issue.js';
import type { SubmissionParts } from './parts.js';
import type { Submission } from './ports.js';
import { momentText } from './present/moment.js';
import { redrawCards } from './redraw.js';
import { seen, shownOf } from './show.js';
import { KINDS, type Kind } from './submission.js';
import { fieldWording } from './wording/fields/wording.js';
import { submissionWording } from './wording/submissions/wording.js';

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

/**
 * An empty form of a kind, with the limits of its edition told before anything is filled in. Where none is open, or
 * another one is asked for, it is that of a late link.
 */
export async function startWriting(
  parts: SubmissionParts,
  incoming: Incoming,
  kind: Kind,
  asked?: string,
): Promise<Reply | Form> {
  const language = languageOf(incoming);
  const say = submissionWording(language);
  const { person, standing } = await parts.who(incoming);
  // Nobody fills in a form that will be refused.
  if (standing !== 'member') return sentence(incoming, say('refused.not allowed'));
  const editions = await parts.calendar.listEditions();
  const inTime = editionFor(kind, editions, parts.clock.now(), parts.endOf);
  const isInTime = inTime && (asked === undefined || inTime.edition.id === asked);
  const open = isInTime ? inTime : ((await lateEdition(parts, person.id, editions, kind, asked)) ?? inTime);
  if (KIND_DEFINITIONS[kind].process && !open)
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say('which.noEdition') }] });
  const about: Writing = { kind, request: randomUUID(), ...(open && { edition: open.edition.id }) };
  const note = open && kind === 'nomination' ? await limitsNote(parts, language, person.id, open) : '';
  return writeForm(language, about, parts.catalog(), { ...(note !== '' && { note }) });
}

/** Entries that are looked through for those of the edition. */
const MOST_OWN = 50;

/** What may stand in the way of a nomination: the rules of the edition, when it closes, and what they have in it already. */
async function limitsNote(
  { submissions }: SubmissionParts,
  language: Language,
  sender: string,
  { edition, closes }: OpenEdition,
): Promise<string> {
  const say = submissionWording(language);
  const name = edition.names[language] ?? edition.names.en;
  const own = (await submissions.listOf(sender, MOST_OWN)).filter(
    ({ edition: id, state }) => id === edition.id && state !== 'withdrawn' && state !== 'rejected',
  );
  const entries = own.map(({ id, title, category = '' }) => `#${id} ${title} (${category})`);
  return [
    ...(closes ? [say('form.limits', { edition: name, closes: momentText(language, closes) })] : []),
    ...(own.length > 0 ? [say('form.own', { entries: joinList(language, entries) })] : []),
  ].join(' ');
}

/** The edition that a late link of theirs still lets somebody in to. */
async function lateEdition(
  parts: SubmissionParts,
  person: string,
  editions: readonly OpenEdition['edition'][],
  kind: Kind,
  asked: string | undefined,
): Promise<OpenEdition | undefined> {
  const links = await parts.lateLinks.listOf(person, parts.clock.now());
  for (const link of links) {
    const edition = editions.find(({ id }) => id === link.edition);
    const isAsked = edition && (asked === undefined || edition.id === asked);
    if (isAsked && kindOf(edition.process) === kind) return { edition, closes: link.expires };
  }
  return undefined;
}

/** The form of the edition that a late link lets somebody in to, from the message that told them of it. */
export function startLate(parts: SubmissionParts, incoming: IncomingAction): Reply | Promise<Reply | Form> {
  const { argument } = incoming;
  const kind = kindOf(argument.slice(0, argument.lastIndexOf('-')));
  return kind ? startWriting(parts, incoming, kind, argument) : chooseKind(incoming);
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
  if (outcome.kind === 'done') {
    redrawCards(parts, about.id);
    return saved(parts, incoming, outcome.submission);
  }
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
