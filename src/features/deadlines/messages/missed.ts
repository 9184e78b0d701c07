import type { Reply, RichText } from '../../../chat/reply.js';
import { isolate } from '../../../shared/typography.js';
import type { Edition, Phase } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import { type Reader, replyOf } from '../present/context.js';
import type { Subscriber } from '../subscriber.js';
import { messageWording } from '../wording/messages/wording.js';
import type { About } from './items.js';
import { nameOf } from './names.js';
import { occasionText } from './occasions.js';
import { placeSpan } from './people.js';
import { before, deadlineSpans } from './when.js';

/** A list that is read by a person; the log has all of them. */
const MOST = 20;

/** What a reminder's key says. */
export interface NamedReminder {
  readonly subscriber: string;
  readonly kind: 'phase' | 'contribution' | 'digest';
  /** Empty of a digest. */
  readonly id: string;
  readonly occasion: string;
}

/** What missed reminders are about, as far as it is still there. */
export interface MissedContext {
  readonly phases: readonly Phase[];
  readonly editions: readonly Edition[];
  readonly contributions: readonly Contribution[];
  readonly subscribers: readonly Subscriber[];
}

/** Reads what `reminderKey` wrote; undefined when it is none. */
export function readReminderKey(key: string): NamedReminder | undefined {
  const parsed = /^([^|]*)\|(?:(phase|contribution):(.*):\d+|(digest))\|(.+)$/.exec(key);
  if (!parsed) return undefined;
  const [, subscriber = '', kind, id = '', , occasion = ''] = parsed;
  return { subscriber, kind: kind === 'phase' || kind === 'contribution' ? kind : 'digest', id, occasion };
}

/** What should have been sent and was not: about what, when it is due, and to whom it would have gone. */
export function missedReply(reader: Reader, missed: readonly NamedReminder[], context: MissedContext): Reply {
  const say = messageWording(reader.language);
  const items = missed.slice(0, MOST).map((one) => missedLine(reader, one, context));
  const rest = missed.length - items.length;
  return replyOf(reader.language, {
    visibility: 'conversation',
    title: say('missed.title'),
    parts: [
      { kind: 'paragraph', text: say('missed.text') },
      { kind: 'list', items: rest > 0 ? [...items, say('more', { count: rest })] : items },
    ],
  });
}

function missedLine(reader: Reader, missed: NamedReminder, context: MissedContext): RichText {
  const { language } = reader;
  const say = messageWording(language);
  const subscriber = context.subscribers.find(({ id }) => id === missed.subscriber);
  const about = aboutOf(missed, context);
  const date = about?.kind === 'phase' ? about.phase.closes : about?.contribution.due;
  const gone = missed.kind === 'digest' ? undefined : say('missed.gone');
  const name = about ? isolate(language, nameOf(language, about)) : gone;
  return [
    ...(name === undefined ? [] : [{ strong: name }, ' – ']),
    occasionText(language, missed.occasion),
    ...(date ? [' – ', ...deadlineSpans(reader, date)] : []),
    ...(subscriber ? [` – ${before(say('missed.to'))}`, placeSpan(language, subscriber)] : []),
  ];
}

function aboutOf({ kind, id }: NamedReminder, context: MissedContext): About | undefined {
  const editionOf = (edition: string | undefined) => context.editions.find((one) => one.id === edition);
  if (kind === 'phase') {
    const phase = context.phases.find((one) => one.id === id);
    const edition = editionOf(phase?.edition);
    return phase && edition && { kind, phase, edition };
  }
  const contribution = context.contributions.find((one) => one.id === id);
  const edition = editionOf(contribution?.edition);
  return contribution && edition && { kind: 'contribution', contribution, edition };
}
