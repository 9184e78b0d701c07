import { z } from 'zod';
import { readArgument } from '../../../chat/argument.js';
import type { IncomingAction } from '../../../chat/incoming.js';
import type { Action, Reply } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { About } from '../messages/items.js';
import { sentence } from '../present/context.js';
import { reminderWording } from '../wording/reminders/wording.js';
import { isReply, namesOf, openMessage, type PressedMessage, subjectOf, tokenOf } from './message.js';
import type { ReminderHandlerParts } from './parts.js';
import { redraw } from './redraw.js';

export const UNDO = 'deadlines.undo';

/** So many subjects fit into a button. */
const MOST = 20;

export const EVERYTHING = 'everything';

/** Takes back what a press or a form did: subjects as `tokenOf` names them, `edition:prizes-2027` or `everything`. */
export function undoButton(language: Language, message: string, tokens: readonly string[]): Action {
  const argument = JSON.stringify({ message, undo: tokens.slice(0, MOST) });
  return { action: UNDO, argument, version: '1', label: reminderWording(language)('undo') };
}

const argument = z.object({ undo: z.array(z.string()) });

export async function pressUndo(parts: ReminderHandlerParts, incoming: IncomingAction): Promise<Reply> {
  const message = await openMessage(parts, incoming);
  if (isReply(message)) return message;
  const { language } = message.reader;
  const tokens = readTokens(incoming.argument);
  const undone: { readonly about: About }[] = [];
  for (const { about } of message.items) {
    if (tokens.includes(tokenOf(about)) && (await undo(parts, message, about))) undone.push({ about });
  }
  const isUnmuted = await undoWider(parts, message, tokens);
  const contributions = undone.flatMap(({ about }) =>
    about.kind === 'contribution' ? [about.contribution.id] : [],
  );
  redraw(parts, message.id, { contributions });
  const say = reminderWording(language);
  if (undone.length > 0) {
    return sentence(language, 'private', say('undone.phase', { names: namesOf(message.reader, undone) }));
  }
  return sentence(language, 'private', say(isUnmuted ? 'undone.mute' : 'undo.late'));
}

function readTokens(text: string): readonly string[] {
  return readArgument(argument, text)?.undo ?? [];
}

/** False when it is no longer as it was made. */
async function undo(parts: ReminderHandlerParts, message: PressedMessage, about: About): Promise<boolean> {
  const { told, by } = message;
  const at = parts.clock.now();
  const subject = subjectOf(about);
  if (told.silences.some((silence) => silence.subject === subject)) {
    await parts.subscribers.unsilence(told.subscriber.id, subject, at);
    return true;
  }
  if (about.kind === 'phase') return false;
  const { contribution, edition } = about;
  const isDelivered = contribution.state === 'delivered';
  if (!isDelivered || !parts.policy.mayReport(by, contribution, edition)) return false;
  const change = { state: 'expected', link: undefined, delivered: undefined } as const;
  const outcome = await parts.contributions.change(contribution.id, contribution.version, change, { by, at });
  return outcome.kind === 'changed';
}

async function undoWider(
  parts: ReminderHandlerParts,
  { told, by }: PressedMessage,
  tokens: readonly string[],
): Promise<boolean> {
  const { id } = told.subscriber;
  const at = parts.clock.now();
  const editions = tokens.flatMap((token) => /^edition:(.+)$/.exec(token)?.[1] ?? []);
  for (const edition of editions) await parts.subscribers.unsilence(id, edition, at);
  const isAll = tokens.includes(EVERYTHING);
  if (isAll) await parts.subscribers.mute(id, undefined, { by, at });
  return isAll || editions.length > 0;
}
