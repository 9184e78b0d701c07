import type { Command, CommandSet } from '../../../chat/command.js';
import type { IncomingAction, IncomingForm, IncomingText } from '../../../chat/incoming.js';
import type { Form, Reply } from '../../../chat/reply.js';
import { readerOf, sentence } from '../present/context.js';
import { isLabel } from '../shift.js';
import { TEMPLATES } from '../templates/templates.js';
import { commonWording } from '../wording/common/wording.js';
import { processWording } from '../wording/processes/wording.js';
import { editionNamed, readName } from './find.js';
import { EDITION_FORM } from './form.js';
import { carryOut, formOfMove, MOVES, type Move, moveForm } from './move.js';
import type { ProcessParts } from './parts.js';
import { editionReply, processesReply } from './present.js';
import { formFor, readSubject, saveEdition } from './save.js';
import { sinceOf, trailReply } from './trail.js';

const MOST_ENTRIES = 200;

/** `/wsis process …`, `/wsis history …`, `/wsis changes …` and the buttons below them. */
export function createProcessHandlers(parts: ProcessParts): CommandSet {
  return {
    commands: [
      command(
        ['process new', 'new process'],
        (rest) => rest !== '',
        (incoming, rest) => startNew(parts, incoming, rest),
      ),
      command(
        ['process', 'processes'],
        () => true,
        (incoming, rest) => show(parts, incoming, rest),
      ),
      command(
        ['history'],
        (rest) => readName(rest) !== undefined,
        (incoming, rest) => history(parts, incoming, rest),
      ),
      command(CHANGES, isTime, (incoming, rest) => changes(parts, incoming, rest)),
    ],
    actions: {
      'deadlines.process.open': (incoming) => open(parts, incoming),
      'deadlines.process.change': (incoming) => change(parts, incoming),
      ...Object.fromEntries(
        MOVES.map((move) => [moveForm(move), (incoming: IncomingAction) => askMove(parts, move, incoming)]),
      ),
    },
    forms: {
      [EDITION_FORM]: (incoming) => saveEdition(parts, incoming),
      ...Object.fromEntries(
        MOVES.map((move) => [moveForm(move), (incoming: IncomingForm) => carryOut(parts, move, incoming)]),
      ),
    },
  };
}

const CHANGES = [
  'changes',
  'what changed',
  'what has changed',
  'changements',
  "qu'est-ce qui a changé",
  'qué cambió',
  'qué ha cambiado',
  'cambios',
  'изменения',
  'что изменилось',
  'التغييرات',
  'ما الذي تغير',
  '变更',
];

/** "what changed in C5" is a question about something else. */
function isTime(rest: string): boolean {
  return (
    rest === '' ||
    /^(?:since|depuis|desde|с|منذ|自|从|yesterday|today|this week|last week|hier|ayer|вчера|أمس)/i.test(rest)
  );
}

type Run = (incoming: IncomingText, rest: string) => Promise<Reply | Form>;

function command(words: readonly string[], makesSense: (rest: string) => boolean, run: Run): Command {
  return { words, read: (rest) => (makesSense(rest) ? (incoming) => run(incoming, rest) : undefined) };
}

async function show(parts: ProcessParts, incoming: IncomingText, rest: string): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const editions = await parts.calendar.listEditions();
  if (rest === '') return processesReply(reader, editions);
  const edition = editionNamed(rest, editions);
  if (edition) return editionReply(reader, edition);
  const text = processWording(reader.language)('list.unknown', { name: rest });
  return { ...processesReply(reader, editions), title: text };
}

async function startNew(parts: ProcessParts, incoming: IncomingText, rest: string): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const { language } = reader;
  const say = processWording(language);
  const named = readName(rest);
  if (!named) {
    const known = TEMPLATES.map(({ process }) => process).join(', ');
    return sentence(language, 'private', say('new.unknown', { name: rest, known }));
  }
  const { template, label = '' } = named;
  if (!isLabel(label, template))
    return sentence(
      language,
      'private',
      say(template.isMonthly ? 'new.labelMonth' : 'new.labelYear', { label }),
    );
  if (!parts.policy.mayCreateEditions(incoming.person))
    return sentence(language, 'private', commonWording(language)('notAllowed'));
  const id = `${template.process}-${label}`;
  const there = await parts.calendar.findEdition(id);
  if (there) return editionReply(reader, there, say('new.exists', { name: id }));
  return (
    (await formFor(parts, reader, { id })) ??
    sentence(language, 'private', commonWording(language)('missing', { name: id }))
  );
}

async function open(parts: ProcessParts, incoming: IncomingAction): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const subject = readSubject(incoming.argument);
  const form = subject && (await formFor(parts, reader, subject));
  return (
    form ??
    sentence(
      reader.language,
      'private',
      commonWording(reader.language)('missing', { name: subject?.id ?? '…' }),
    )
  );
}

/** A button drawn from an older version opens the form of the present one: nothing is lost by that. */
async function change(parts: ProcessParts, incoming: IncomingAction): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const { language } = reader;
  const edition = await parts.calendar.findEdition(incoming.argument);
  if (!edition)
    return sentence(language, 'private', commonWording(language)('missing', { name: incoming.argument }));
  if (!parts.policy.mayChange(incoming.person, edition))
    return sentence(language, 'private', commonWording(language)('notAllowed'));
  const form = await formFor(parts, reader, { id: edition.id, version: edition.version });
  return form ?? sentence(language, 'private', commonWording(language)('missing', { name: edition.id }));
}

async function askMove(parts: ProcessParts, move: Move, incoming: IncomingAction): Promise<Reply | Form> {
  const reader = readerOf(parts.clock, incoming);
  const { language } = reader;
  const common = commonWording(language);
  const edition = await parts.calendar.findEdition(incoming.argument);
  if (!edition) return sentence(language, 'private', common('missing', { name: incoming.argument }));
  if (!parts.policy.mayChange(incoming.person, edition))
    return sentence(language, 'private', common('notAllowed'));
  return formOfMove(reader, move, edition);
}

async function history(parts: ProcessParts, incoming: IncomingText, rest: string): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const editions = await parts.calendar.listEditions();
  const edition = editionNamed(rest, editions);
  const say = processWording(reader.language);
  if (!edition) return sentence(reader.language, 'private', say('list.unknown', { name: rest }));
  const all = await parts.calendar.listChanges(reader.now.subtract({ hours: 24 * 3_650 }), MOST_ENTRIES * 10);
  const own = all.filter((entry) => entry.edition === edition.id || entry.subject === edition.id);
  return trailReply(reader, say('trail.title', { name: edition.id }), own, editions);
}

async function changes(parts: ProcessParts, incoming: IncomingText, rest: string): Promise<Reply> {
  const reader = readerOf(parts.clock, incoming);
  const say = processWording(reader.language);
  const since = sinceOf(reader, rest);
  if (!since) return sentence(reader.language, 'private', say('trail.noTime', { text: rest }));
  const [entries, editions] = await Promise.all([
    parts.calendar.listChanges(since, MOST_ENTRIES),
    parts.calendar.listEditions(),
  ]);
  return trailReply(reader, say('trail.since'), entries, editions);
}
