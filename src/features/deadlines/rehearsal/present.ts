import type { PlatformName } from '../../../chat/incoming.js';
import type { Reply, ReplyPart, RichText } from '../../../chat/reply.js';
import { groupBy } from '../../../shared/collections.js';
import type { Language } from '../../../shared/language.js';
import { GENEVA } from '../../../shared/zones.js';
import type { Edition } from '../calendar.js';
import { occasionText } from '../messages/occasions.js';
import { placeSpan } from '../messages/people.js';
import { nameIn, replyOf } from '../present/context.js';
import { instantText, placeOf } from '../present/dates.js';
import type { PlannedReminder } from '../reminder.js';
import type { RehearsedMessage } from '../schedule/rehearse.js';
import type { Subscriber } from '../subscriber.js';
import { rehearsalWording } from '../wording/rehearsal/wording.js';
import type { Rehearsal } from './rehearsal.js';

export interface RehearsalReader {
  readonly language: Language;
  /** Where it is read: Slack itself names its channels and people. */
  readonly platform?: PlatformName;
}

/** Every message, by place and in order: when on the clock there, when in Geneva, about what. */
export function rehearsalReply(
  reader: RehearsalReader,
  edition: Edition,
  { messages, isSample, isPast }: Rehearsal,
  most = Number.POSITIVE_INFINITY,
): Reply {
  const { language } = reader;
  const say = rehearsalWording(language);
  const note = (text: string): ReplyPart => ({ kind: 'note', tone: 'information', text });
  const shown = messages.slice(0, most);
  const rest = messages.length - shown.length;
  return replyOf(language, {
    visibility: 'conversation',
    title: say('title', { name: nameIn(language, edition.names) }),
    parts: [
      { kind: 'paragraph', text: say('summary', { count: messages.length }) },
      ...(isSample ? [note(say('sample'))] : []),
      ...(isPast ? [note(say('past'))] : []),
      ...[...groupBy(shown, ({ subscriber }) => subscriber.id).values()].flatMap((group) =>
        placeParts(reader, edition, group),
      ),
      ...(rest > 0
        ? [note(say('more', { count: rest, command: `npm run rehearse -- --process ${edition.id}` }))]
        : []),
    ],
  });
}

/** What one place gets. */
function placeParts(
  reader: RehearsalReader,
  edition: Edition,
  messages: readonly RehearsedMessage[],
): readonly ReplyPart[] {
  const [first] = messages;
  if (!first) return [];
  const { subscriber } = first;
  const { language } = reader;
  const say = rehearsalWording(language);
  const isGeneva = subscriber.zone === GENEVA;
  const there = say('when', { place: placeOf(subscriber.zone) });
  const rows = messages.map(({ at, reminders }) => [
    ...(isGeneva ? [] : [instantText(language, at, subscriber.zone)]),
    instantText(language, at, GENEVA),
    reminders.map((reminder) => aboutText(language, edition, reminder)).join('; '),
  ]);
  const columns = [...(isGeneva ? [] : [there]), say('geneva'), say('about')];
  const caption = say('caption', { count: messages.length });
  const heading = headingOf(reader, subscriber);
  return [
    ...(heading ? [{ kind: 'paragraph', text: heading } as const] : []),
    { kind: 'table', caption, columns, rows },
  ];
}

/** To whom; with the platform's id where nobody turns it into a name. None for the place that is only an example. */
function headingOf({ language, platform }: RehearsalReader, subscriber: Subscriber): RichText | undefined {
  const { place } = subscriber;
  if (place.conversation === '') return undefined;
  const isNamed = platform === 'slack' && place.platform === 'slack';
  const id = isNamed ? '' : ` (${place.platform} ${place.conversation})`;
  return [`${rehearsalWording(language)('to')}: `, placeSpan(language, subscriber), id];
}

function aboutText(language: Language, edition: Edition, { subject, occasion }: PlannedReminder): string {
  const phase = subject.kind === 'phase' ? edition.phases.find(({ id }) => id === subject.id) : undefined;
  const name = phase ? nameIn(language, phase.names) : subject.kind === 'contribution' ? subject.id : '';
  return `${name}: ${occasionText(language, occasion)}`;
}
