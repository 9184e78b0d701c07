import type { IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import type { Form, Reply } from '../../../chat/reply.js';
import type { Open } from '../messages/items.js';
import { nameOf } from '../messages/names.js';
import { type Reader, replyOf, sentence } from '../present/context.js';
import { reminderWording } from '../wording/reminders/wording.js';
import { deliver } from './deliver.js';
import { doneForm, LINK_FIELD, readLink, WHICH_FIELD } from './done-form.js';
import {
  isReply,
  namesOf,
  openMessage,
  type PressedMessage,
  subjectOf,
  tokenOf,
  unchangedReply,
} from './message.js';
import type { ReminderHandlerParts } from './parts.js';
import { redraw } from './redraw.js';
import { undoButton } from './undo.js';

/** One date is done at once; what is handed in is asked for its link, and of several it is asked which. */
export async function pressDone(
  parts: ReminderHandlerParts,
  incoming: IncomingAction,
): Promise<Reply | Form> {
  const message = await openMessage(parts, incoming);
  if (isReply(message)) return message;
  const { open } = message;
  const [first, ...others] = open;
  if (!first) {
    redraw(parts, message.id);
    return unchangedReply(message);
  }
  if (others.length === 0) {
    if (first.about.kind === 'phase') return finish(parts, message, [first], undefined);
    const refusal = refuse(parts, message, [first]);
    if (refusal !== undefined) return sentence(message.reader.language, 'private', refusal);
  }
  return doneForm(message.reader, message.id, open);
}

/** The form came back: what was chosen is done, or the form goes back with what is wrong at its field. */
export async function takeDone(parts: ReminderHandlerParts, incoming: IncomingForm): Promise<Reply | Form> {
  const message = await openMessage(parts, incoming);
  if (isReply(message)) return message;
  const { open, reader } = message;
  if (open.length === 0) return unchangedReply(message);
  const say = reminderWording(reader.language);
  const typed = typedOf(incoming);
  const chosen = open.length === 1 ? open : open.filter(({ about }) => typed.which.includes(tokenOf(about)));
  const link = readLink(typed.link);
  const errors = {
    ...(chosen.length === 0 && { [WHICH_FIELD]: say('done.which.none') }),
    ...(link === 'wrong' && { [LINK_FIELD]: say('done.link.wrong') }),
  };
  if (link === 'wrong' || chosen.length === 0)
    return doneForm(reader, message.id, open, { ...typed, errors });
  const refusal = refuse(parts, message, chosen);
  if (refusal !== undefined) {
    return doneForm(reader, message.id, open, { ...typed, errors: { [fieldOfRefusal(open)]: refusal } });
  }
  return finish(parts, message, chosen, link);
}

function fieldOfRefusal(open: readonly Open[]): string {
  return open.length > 1 ? WHICH_FIELD : LINK_FIELD;
}

function typedOf({ values }: IncomingForm): { readonly which: readonly string[]; readonly link: string } {
  const { [WHICH_FIELD]: which = [], [LINK_FIELD]: link = '' } = values;
  return {
    which: typeof which === 'string' ? [which] : which,
    link: typeof link === 'string' ? link.trim() : '',
  };
}

/** Why somebody may not say that these are handed in; undefined when they may. */
function refuse(
  { policy }: ReminderHandlerParts,
  { reader, by }: PressedMessage,
  items: readonly Open[],
): string | undefined {
  const refused = items.find(
    ({ about }) => about.kind === 'contribution' && !policy.mayReport(by, about.contribution, about.edition),
  );
  if (!refused) return undefined;
  const name = nameOf(reader.language, refused.about);
  return reminderWording(reader.language)('done.notAllowed', { name });
}

async function finish(
  parts: ReminderHandlerParts,
  message: PressedMessage,
  chosen: readonly Open[],
  link: string | undefined,
): Promise<Reply> {
  const { told, by } = message;
  const at = parts.clock.now();
  const done: Open[] = [];
  for (const item of chosen) {
    if (item.about.kind === 'phase') {
      await parts.subscribers.silence(told.subscriber.id, {
        subject: subjectOf(item.about),
        state: 'done',
        by,
        at,
      });
      done.push(item);
    } else {
      const outcome = await deliver(parts, item.about.contribution.id, link, { by, at });
      if (outcome.kind === 'changed') done.push(item);
    }
  }
  const contributions = done.flatMap(({ about }) =>
    about.kind === 'contribution' ? [about.contribution.id] : [],
  );
  redraw(parts, message.id, { contributions });
  if (done.length === 0) return unchangedAfterAll(parts, message);
  return doneReply(message.reader, message.id, done);
}

/** Somebody was first, between looking and doing: looked at again to say who. */
async function unchangedAfterAll(
  parts: ReminderHandlerParts,
  { id, reader, by }: PressedMessage,
): Promise<Reply> {
  const person = { ...by, language: reader.language };
  const again = await openMessage(parts, { person, argument: JSON.stringify({ message: id }) });
  return isReply(again) ? again : unchangedReply(again);
}

function doneReply(reader: Reader, message: string, done: readonly Open[]): Reply {
  const say = reminderWording(reader.language);
  const of = (kind: 'phase' | 'contribution') => done.filter(({ about }) => about.kind === kind);
  const texts = (['phase', 'contribution'] as const).flatMap((kind) => {
    const items = of(kind);
    return items.length > 0 ? [say(`done.${kind}`, { names: namesOf(reader, items) })] : [];
  });
  return replyOf(reader.language, {
    visibility: 'private',
    title: say('done.title'),
    parts: texts.map((text) => ({ kind: 'paragraph', text })),
    actions: [
      undoButton(
        reader.language,
        message,
        done.map(({ about }) => tokenOf(about)),
      ),
    ],
  });
}
