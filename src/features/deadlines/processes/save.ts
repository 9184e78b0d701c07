import { z } from 'zod';
import type { IncomingForm } from '../../../chat/incoming.js';
import type { Form, Reply, ReplyPart } from '../../../chat/reply.js';
import type { Edition } from '../calendar.js';
import { editionOf } from '../history.js';
import type { NewEdition, PhaseChange } from '../ports.js';
import { nameIn, type Reader, readerOf, sentence } from '../present/context.js';
import { newEditionFrom } from '../shift.js';
import { commonWording } from '../wording/common/wording.js';
import { processWording } from '../wording/processes/wording.js';
import { newest, readName } from './find.js';
import { editionForm, type FormState, type FormSubject } from './form.js';
import type { ProcessParts, Remark } from './parts.js';
import { editionReply } from './present.js';
import { type FilledEdition, readEditionForm } from './read-form.js';

const subjectSchema = z.object({ id: z.string(), version: z.number().optional() });

/** Undefined when it is none of ours. */
export function readSubject(argument: string): FormSubject | undefined {
  try {
    const { id, version } = subjectSchema.parse(JSON.parse(argument));
    return { id, ...(version === undefined ? {} : { version }) };
  } catch {
    return undefined;
  }
}

/** A new edition of a process, moved from its newest one; undefined when no template fits the id. */
export async function draftOf(parts: ProcessParts, id: string): Promise<NewEdition | undefined> {
  const named = readName(id);
  if (!named?.label) return undefined;
  const { template, label } = named;
  const editions = await parts.calendar.listEditions();
  const earlier = newest(editions.filter(({ process }) => process === template.process));
  return newEditionFrom(template, label, earlier ?? editionOf(template, parts.history()));
}

/** The form of a new edition, or of one there is as it now is; undefined when there is neither. */
export async function formFor(
  parts: ProcessParts,
  reader: Reader,
  { id, version }: FormSubject,
): Promise<Form | undefined> {
  if (version === undefined) {
    const draft = await draftOf(parts, id);
    return draft && editionForm(reader, { id }, draft);
  }
  const edition = await parts.calendar.findEdition(id);
  return edition && editionForm(reader, { id, version: edition.version }, edition);
}

/** Saves what was filled in, or gives the form back with what is to be looked at again; nothing typed is lost. */
export async function saveEdition(parts: ProcessParts, incoming: IncomingForm): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const subject = readSubject(incoming.argument);
  const base = subject && (await baseOf(parts, subject));
  if (!subject || !base)
    return sentence(
      reader.language,
      'private',
      commonWording(reader.language)('missing', { name: subject?.id ?? '…' }),
    );
  const filled = readEditionForm(reader, incoming, base);
  if (!mayAct(parts, incoming, base, subject))
    return again(reader, subject, filled, { intro: [notAllowed(reader)] });
  if (Object.keys(filled.errors).length > 0) return again(reader, subject, filled, { errors: filled.errors });
  const remarks = await parts.check(filled.edition, reader.language);
  const accepted = base.phases.flatMap((phase) =>
    phase.accepted.map(({ warning }) => `${phase.key} ${warning}`),
  );
  const open = remarks.filter(
    ({ severity, code, phase }) => severity === 'error' || !accepted.includes(`${phase ?? ''} ${code}`),
  );
  const hasErrors = open.some(({ severity }) => severity === 'error');
  if (open.length > 0 && (hasErrors || !filled.reason))
    return again(reader, subject, filled, { intro: remarkParts(reader, open), asksReason: !hasErrors });
  return write(parts, incoming, { reader, subject, filled: accept(filled, open) });
}

async function baseOf(
  { calendar, ...parts }: ProcessParts,
  { id, version }: FormSubject,
): Promise<NewEdition | Edition | undefined> {
  return version === undefined ? draftOf({ calendar, ...parts }, id) : calendar.findEdition(id);
}

function mayAct(
  { policy }: ProcessParts,
  { person }: IncomingForm,
  base: NewEdition | Edition,
  { version }: FormSubject,
): boolean {
  return version === undefined ? policy.mayCreateEditions(person) : policy.mayChange(person, base);
}

function notAllowed({ language }: Reader): ReplyPart {
  return { kind: 'note', tone: 'warning', text: commonWording(language)('notAllowed') };
}

function again(
  reader: Reader,
  subject: FormSubject,
  { edition, typed }: FilledEdition<NewEdition | Edition>,
  state: FormState,
): Form {
  return editionForm(reader, subject, edition, { ...state, typed });
}

function remarkParts({ language }: Reader, remarks: readonly Remark[]): readonly ReplyPart[] {
  const say = processWording(language);
  const hasErrors = remarks.some(({ severity }) => severity === 'error');
  return [
    { kind: 'note', tone: 'warning', text: say(hasErrors ? 'save.errors' : 'save.warnings') },
    { kind: 'list', items: remarks.map(({ text }) => text) },
  ];
}

/** Warnings are kept with the reason at the phases they are about; what is about no phase at the first. */
function accept<Base extends NewEdition | Edition>(
  filled: FilledEdition<Base>,
  remarks: readonly Remark[],
): FilledEdition<Base> {
  const { reason } = filled;
  if (!reason || remarks.length === 0) return filled;
  const [first] = filled.edition.phases;
  const phases = filled.edition.phases.map((phase) => {
    const own = remarks.filter((remark) => (remark.phase ?? first?.key) === phase.key);
    const accepted = own.map(({ code }) => ({ warning: code, reason }));
    return own.length > 0 ? { ...phase, accepted: [...phase.accepted, ...accepted] } : phase;
  });
  return { ...filled, edition: { ...filled.edition, phases } };
}

interface Filled {
  readonly reader: Reader;
  readonly subject: FormSubject;
  readonly filled: FilledEdition<NewEdition | Edition>;
}

async function write(
  parts: ProcessParts,
  { person }: IncomingForm,
  { reader, subject, filled }: Filled,
): Promise<Reply | Form> {
  const { calendar, wake } = parts;
  const { language, now: at } = reader;
  const { platform, tenant, id: personId } = person;
  const by = { platform, tenant, id: personId };
  const act = { by, at, ...(filled.reason ? { reason: filled.reason } : {}) };
  const say = processWording(language);
  if (subject.version === undefined) {
    const { edition } = filled;
    const isNew = await calendar.createEdition({ ...edition, origin: 'people' }, act);
    if (!isNew) {
      const there = await calendar.findEdition(subject.id);
      const text = say('new.exists', { name: nameIn(language, edition.names) });
      return there ? editionReply(reader, there, text) : sentence(language, 'private', text);
    }
  } else {
    const change = { leads: filled.edition.leads, phases: phaseChanges(filled.edition) };
    const outcome = await calendar.changeEdition(subject.id, subject.version, change, act);
    if (outcome.kind === 'stale') {
      const { version } = outcome.value;
      const intro: readonly ReplyPart[] = [
        { kind: 'note', tone: 'warning', text: say('save.stale') },
        ...editionReply(reader, outcome.value).parts,
      ];
      return again(reader, { id: subject.id, version }, filled, { intro });
    }
  }
  await wake();
  const saved = await calendar.findEdition(subject.id);
  if (!saved) return sentence(language, 'private', commonWording(language)('missing', { name: subject.id }));
  return editionReply(reader, saved, say(subject.version === undefined ? 'new.saved' : 'save.saved'));
}

/** What is undefined takes the date away. */
function phaseChanges({ phases }: NewEdition | Edition): Readonly<Record<string, PhaseChange>> {
  return Object.fromEntries(
    phases.map(({ key, opens, closes, accepted }) => [key, { opens, closes, accepted } as PhaseChange]),
  );
}
