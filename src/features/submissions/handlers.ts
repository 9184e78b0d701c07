import type { CommandSet } from '../../chat/command.js';
import { alone } from '../../chat/commands.js';
import type { Incoming, IncomingAction, IncomingText } from '../../chat/incoming.js';
import { replyOf } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import { cardReply } from './card.js';
import { askReason, REASON_FORM, step, takeReason } from './decide.js';
import { exportFound, findEntries, findMore } from './find/find.js';
import { WRITE_FORM } from './form.js';
import { askLate, LATE_FORM, takeLate } from './late/issue.js';
import type { SubmissionParts } from './parts.js';
import { itemText } from './present/item.js';
import { openButtons } from './present/open-buttons.js';
import {
  ASSIGN_FORM,
  askAssign,
  askDecline,
  DECLINE_FORM,
  takeAssign,
  takeDecline,
} from './review/assign.js';
import { applyPrepared, askBulk, BULK_FORM, discardPrepared, showPrepared, takeBulk } from './review/bulk.js';
import { askDelegate, DELEGATE_FORM, endDelegate, showDelegate, takeDelegate } from './review/delegate.js';
import { readQueueFilter, showNext, showQueue } from './review/queue.js';
import { seen } from './show.js';
import { KINDS, type Kind } from './submission.js';
import type { Move } from './transitions.js';
import { submissionWording } from './wording/submissions/wording.js';
import { chooseKind, editWriting, openWriting, saveWriting, startLate, startWriting } from './write.js';

/** Entries shown of a list. */
const MOST_LISTED = 10;

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
      alone(['delegate'], (incoming) => showDelegate(parts, incoming)),
      alone(['late', 'late link'], (incoming) => askLate(parts, incoming)),
      alone(['entries', 'my entries', 'submissions', 'my submissions'], (incoming) =>
        listMine(parts, incoming),
      ),
      {
        words: ['find', 'chercher', 'buscar', 'найти', 'ابحث', '查找'],
        read: (rest) => (incoming) => findEntries(parts, incoming, rest),
      },
      {
        words: ['review', 'queue'],
        read(rest) {
          if (rest === 'prepared') return (incoming) => showPrepared(parts, incoming);
          const filter = readQueueFilter(rest, parts.catalog().lines);
          return filter && ((incoming) => showQueue(parts, incoming, filter));
        },
      },
    ],
    actions: {
      'submissions.new': (incoming) => {
        const kind = kindNamed(incoming.argument);
        return kind ? startWriting(parts, incoming, kind) : chooseKind(incoming);
      },
      'submissions.open': (incoming) => openWriting(parts, incoming),
      'submissions.delegate': (incoming) => askDelegate(parts, incoming),
      'submissions.delegateEnd': (incoming) => endDelegate(parts, incoming),
      'submissions.lateForm': (incoming) => askLate(parts, incoming),
      'submissions.late': (incoming) => startLate(parts, incoming),
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
      'submissions.assign': (incoming) => askAssign(parts, incoming, numberIn(incoming.argument)),
      'submissions.decline': (incoming) => askDecline(parts, incoming, numberIn(incoming.argument)),
      'submissions.next': (incoming) => showNext(parts, incoming),
      'submissions.bulk': (incoming) => askBulk(parts, incoming),
      'submissions.prepared': (incoming) => showPrepared(parts, incoming),
      'submissions.apply': (incoming) => applyPrepared(parts, incoming),
      'submissions.discard': (incoming) => discardPrepared(parts, incoming),
      'submissions.withdraw': move('withdraw'),
      'submissions.publish': move('publish'),
      'submissions.reopen': move('reopen'),
      'submissions.undo': (incoming) =>
        step(parts, incoming, numberIn(incoming.argument), numberIn(incoming.version), 'undo'),
    },
    forms: {
      [WRITE_FORM]: (incoming) => saveWriting(parts, incoming),
      [DELEGATE_FORM]: (incoming) => takeDelegate(parts, incoming),
      [LATE_FORM]: (incoming) => takeLate(parts, incoming),
      [REASON_FORM]: (incoming) => takeReason(parts, incoming),
      [BULK_FORM]: (incoming) => takeBulk(parts, incoming),
      [ASSIGN_FORM]: (incoming) => takeAssign(parts, incoming),
      [DECLINE_FORM]: (incoming) => takeDecline(parts, incoming),
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
  const language = incoming.person.language ?? 'en';
  const say = submissionWording(language);
  if (mine.length === 0) return replyOf(language, { parts: [{ kind: 'paragraph', text: say('mine.none') }] });
  return replyOf(language, {
    title: say('mine.title'),
    parts: [{ kind: 'list', items: mine.map((one) => itemText(language, one)) }],
    actions: openButtons(language, mine),
  });
}
