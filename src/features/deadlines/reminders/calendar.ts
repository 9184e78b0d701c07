import { z } from 'zod';
import { readArgument } from '../../../chat/argument.js';
import type { IncomingAction } from '../../../chat/incoming.js';
import type { Reply } from '../../../chat/reply.js';
import { calendarFiles } from '../messages/files.js';
import { phaseName } from '../messages/names.js';
import { replyOf, sentence } from '../present/context.js';
import { reminderWording } from '../wording/reminders/wording.js';
import type { ReminderHandlerParts } from './parts.js';

const argument = z.object({ phases: z.array(z.string()) });

/** The dates as they now are, as a calendar file for whoever wants it. */
export async function pressCalendar(
  { calendar, calendarFile, clock }: ReminderHandlerParts,
  { argument: text, person }: IncomingAction,
): Promise<Reply> {
  const language = person.language ?? 'en';
  const say = reminderWording(language);
  const phases = (await calendar.findPhases(readPhases(text))).filter(({ status }) => status !== 'cancelled');
  const editions = await Promise.all(
    [...new Set(phases.map(({ edition }) => edition))].map((id) => calendar.findEdition(id)),
  );
  const dated = phases.flatMap((phase) => {
    const edition = editions.find((one) => one?.id === phase.edition);
    return edition ? [{ phase, edition }] : [];
  });
  if (dated.length === 0) return sentence(language, 'private', say('calendar.none'));
  const names = dated.map(({ phase, edition }) => phaseName(language, phase, edition)).join(', ');
  const reply = replyOf(language, {
    visibility: 'conversation',
    parts: [{ kind: 'paragraph', text: say('calendar.text', { names }) }],
  });
  return { ...reply, files: calendarFiles(language, dated, calendarFile, clock.now()) };
}

function readPhases(text: string): readonly string[] {
  return readArgument(argument, text)?.phases ?? [];
}
