import type { Reply, ReplyPart } from '../../../chat/reply.js';
import { GENEVA } from '../../../shared/zones.js';
import type { Edition } from '../calendar.js';
import { occasionText } from '../messages/occasions.js';
import { nameIn, type Reader, replyOf } from '../present/context.js';
import { instantText, placeOf } from '../present/dates.js';
import type { PlannedReminder } from '../reminder.js';
import type { RehearsedMessage } from '../schedule/rehearse.js';
import { rehearsalWording } from '../wording/rehearsal/wording.js';
import type { Rehearsal } from './rehearsal.js';

/** Every message in order: when in the reader's zone of that message, when in Geneva, to whom, about what. */
export function rehearsalReply(
  { language }: Pick<Reader, 'language'>,
  edition: Edition,
  { messages, isSample, isPast }: Rehearsal,
  most = Number.POSITIVE_INFINITY,
): Reply {
  const say = rehearsalWording(language);
  const note = (text: string): ReplyPart => ({ kind: 'note', tone: 'information', text });
  const shown = messages.slice(0, most);
  const rest = messages.length - shown.length;
  const columns = [say('when'), say('geneva'), say('to'), say('about')];
  return replyOf(language, {
    visibility: 'conversation',
    title: say('title', { name: nameIn(language, edition.names) }),
    parts: [
      { kind: 'paragraph', text: say('summary', { count: messages.length }) },
      ...(isSample ? [note(say('sample'))] : []),
      ...(isPast ? [note(say('past'))] : []),
      ...(shown.length > 0
        ? [
            {
              kind: 'table' as const,
              caption: say('title', { name: nameIn(language, edition.names) }),
              columns,
              rows: shown.map((message) => row(language, edition, message)),
            },
          ]
        : []),
      ...(rest > 0
        ? [note(say('more', { count: rest, command: `npm run rehearse -- --process ${edition.id}` }))]
        : []),
    ],
  });
}

function row(
  language: Reader['language'],
  edition: Edition,
  { subscriber, at, reminders }: RehearsedMessage,
): readonly string[] {
  const { zone, place } = subscriber;
  return [
    `${instantText(language, at, zone)} (${placeOf(zone)})`,
    instantText(language, at, GENEVA),
    place.conversation === '' ? '–' : `${place.platform} ${place.conversation}`,
    reminders.map((reminder) => aboutText(language, edition, reminder)).join('; '),
  ];
}

function aboutText(
  language: Reader['language'],
  edition: Edition,
  { subject, occasion }: PlannedReminder,
): string {
  const phase = subject.kind === 'phase' ? edition.phases.find(({ id }) => id === subject.id) : undefined;
  const name = phase ? nameIn(language, phase.names) : subject.kind === 'contribution' ? subject.id : '';
  return `${name}: ${occasionText(language, occasion)}`;
}
