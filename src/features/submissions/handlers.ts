import type { CommandSet } from '../../chat/command.js';
import { alone } from '../../chat/commands.js';
import type { Incoming, IncomingAction, IncomingText } from '../../chat/incoming.js';
import { replyOf } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import { cardReply } from './card.js';
import { askReason, REASON_FORM, step, takeReason } from './decide.js';
import { exportFound, findEntries, findMore } from './find/find.js';
import { WRITE_FORM } from './form.js';
import type { SubmissionParts } from './parts.js';
import { matterOf } from './plan.js';
import type { Submission } from './ports.js';
import { openButtons } from './present/open-buttons.js';
import { seen } from './show.js';
import { KINDS, type Kind } from './submission.js';
import type { Move } from './transitions.js';
import { fieldWording } from './wording/fields/wording.js';
import { submissionWording } from './wording/submissions/wording.js';
import { chooseKind, editWriting, openWriting, saveWriting, startWriting } from './write.js';

/** Entries shown of a list. */
const MOST_LISTED = 10;
/** Looked through for those that somebody may decide. */
const MOST_WAITING = 200;

/** `/wsis submit`, `/wsis entry 12`, `/wsis entries`, `/wsis review`, and the buttons of a card. */
export function createSubmissionHandlers(parts: SubmissionParts): CommandSet {
  const move =
    (name: Move) =>
    (incoming: IncomingAction): Promise<Reply> =>
      step(parts, incoming, numberIn(incoming.argument), numberIn(incoming.version), name);
  return {
    commands: [
      {
        words: ['submit', 'soumettre', 'enviar', 'отправить', 'تقديم', '提交'],
        read(rest) {
          if (rest === '') return chooseKind;
          const kind = kindNamed(rest);
          return kind && ((incoming) => startWriting(parts, incoming, kind));
        },
      },
      {
        words: ['entry', 'submission'],
        read(rest) {
          const id = /^#?(\d{1,9})$/.exec(rest)?.[1];
          return id === undefined ? undefined : (incoming) => show(parts, incoming, Number(id));
        },
      },
      alone(['entries', 'my entries', 'submissions', 'my submissions'], (incoming) =>
        listMine(parts, incoming),
      ),
      {
        words: ['find', 'chercher', 'buscar', 'найти', 'ابحث', '查找'],
        read: (rest) => (incoming) => findEntries(parts, incoming, rest),
      },
      alone(['review', 'queue'], (incoming) => listQueue(parts, incoming)),
    ],
    actions: {
      'submissions.new': (incoming) => {
        const kind = kindNamed(incoming.argument);
        return kind ? startWriting(parts, incoming, kind) : chooseKind(incoming);
      },
      'submissions.open': (incoming) => openWriting(parts, incoming),
      'submissions.show': (incoming) => show(parts, incoming, numberIn(incoming.argument)),
      'submissions.find': (incoming) => findMore(parts, incoming),
      'submissions.export': (incoming) => exportFound(parts, incoming),
      'submissions.edit': (incoming) => editWriting(parts, incoming, numberIn(incoming.argument)),
      'submissions.send': (incoming) => send(parts, incoming),
      'submissions.take': move('take'),
      'submissions.approve': move('approve'),
      'submissions.request': (incoming) =>
        askReason(parts, incoming, { ...numbersOf(incoming), move: 'request changes' }),
      'submissions.reject': (incoming) =>
        askReason(parts, incoming, { ...numbersOf(incoming), move: 'reject' }),
      'submissions.withdraw': move('withdraw'),
      'submissions.publish': move('publish'),
      'submissions.reopen': move('reopen'),
      'submissions.undo': (incoming) =>
        step(parts, incoming, numberIn(incoming.argument), numberIn(incoming.version), 'undo'),
    },
    forms: {
      [WRITE_FORM]: (incoming) => saveWriting(parts, incoming),
      [REASON_FORM]: (incoming) => takeReason(parts, incoming),
    },
  };
}

/** The submission that a button is about, and the version it was drawn from. */
function numbersOf({ argument, version }: IncomingAction) {
  return { id: numberIn(argument), version: numberIn(version) };
}

/** What a button carries may have been written by anybody: 0, which nothing has, where it is no number. */
function numberIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function kindNamed(text: string): Kind | undefined {
  return KINDS.find((kind) => kind === text.trim().toLowerCase());
}

async function show(parts: SubmissionParts, incoming: Incoming, id: number): Promise<Reply> {
  const found = await seen(parts, incoming, id);
  if ('reply' in found) return found.reply;
  return cardReply(parts, incoming.person.language ?? 'en', found.viewer, found.shown);
}

/** Sent in for the first time, or again after changes. */
async function send(parts: SubmissionParts, incoming: IncomingAction): Promise<Reply> {
  const [id, version] = [numberIn(incoming.argument), numberIn(incoming.version)];
  const state = (await parts.submissions.find(id))?.state;
  return step(parts, incoming, id, version, state === 'changes requested' ? 'resubmit' : 'submit');
}

async function listMine(parts: SubmissionParts, incoming: IncomingText): Promise<Reply> {
  const { person } = await parts.who(incoming);
  const mine = await parts.submissions.listOf(person.id, MOST_LISTED);
  return listReply(incoming, mine, 'mine');
}

/** What waits and this person may decide, the oldest first. */
async function listQueue(parts: SubmissionParts, incoming: IncomingText): Promise<Reply> {
  const viewer = await parts.who(incoming);
  const waiting = await parts.submissions.listWaiting(0, MOST_WAITING);
  const senders = await parts.people.findMany(waiting.map(({ sender }) => sender));
  const now = parts.clock.now();
  const theirs = waiting.filter((submission) => {
    const sender = senders.find(({ id }) => id === submission.sender);
    return sender && parts.may(viewer, 'approve', matterOf({ submission, sender, assigned: [] }, now));
  });
  return listReply(incoming, theirs.slice(0, MOST_LISTED), 'queue');
}

function listReply(incoming: Incoming, submissions: readonly Submission[], list: 'mine' | 'queue'): Reply {
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  const name = fieldWording(language);
  if (submissions.length === 0)
    return replyOf(language, { parts: [{ kind: 'paragraph', text: say(`${list}.none`) }] });
  return replyOf(language, {
    title: say(`${list}.title`),
    parts: [
      {
        kind: 'list',
        items: submissions.map(
          ({ id, title, kind, state }) =>
            `#${id} ${title} (${name(`kind.${kind}`)}) – ${name(`state.${state}`)}`,
        ),
      },
    ],
    actions: openButtons(language, submissions),
  });
}
