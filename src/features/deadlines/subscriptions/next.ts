import type { Temporal } from 'temporal-polyfill';
import type { ReplyPart, RichText } from '../../../chat/reply.js';
import type { Edition } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import { phaseName } from '../messages/names.js';
import { occasionText } from '../messages/occasions.js';
import { localText } from '../messages/when.js';
import type { Reader } from '../present/context.js';
import type { PlannedReminder } from '../reminder.js';
import { type RehearsedMessage, rehearse } from '../schedule/rehearse.js';
import { covers } from '../schedule/scopes.js';
import type { Scope, Silence, Subscriber } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';

const SHOWN = 3;

/** Further ahead nobody wants to know. */
const HORIZON = { hours: 400 * 24 };

export interface Coming {
  readonly subscriber: Subscriber;
  readonly editions: readonly Edition[];
  /** What the person owes, of a direct place. */
  readonly owed: readonly Contribution[];
  readonly silences: readonly Silence[];
}

/**
 * The next messages that a place will get, with their moments by its clock. Of what covers some scopes alone, where
 * those are named. Digests are left out: they come every week.
 */
export function nextParts(reader: Reader, coming: Coming, scopes?: readonly Scope[]): readonly ReplyPart[] {
  const say = subscriptionWording(reader.language);
  const heading: ReplyPart = { kind: 'paragraph', text: [{ strong: say('next.title') }] };
  const items = nextMessages(coming, reader.now, scopes)
    .slice(0, SHOWN)
    .map((message) => lineOf(reader, coming, message));
  return [
    heading,
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: say('next.none') },
  ];
}

function nextMessages(
  { subscriber, editions, owed, silences }: Coming,
  now: Temporal.Instant,
  scopes: readonly Scope[] | undefined,
): readonly RehearsedMessage[] {
  const situation = {
    editions,
    subscribers: [subscriber],
    contributions: owed,
    silences: new Map([[subscriber.id, silences]]),
  };
  return rehearse(situation, now, now.add(HORIZON)).flatMap((message) => {
    const reminders = message.reminders.filter((reminder) => isShown(reminder, editions, scopes));
    return reminders.length > 0 ? [{ ...message, reminders }] : [];
  });
}

function isShown(
  { subject }: PlannedReminder,
  editions: readonly Edition[],
  scopes: readonly Scope[] | undefined,
): boolean {
  if (subject.kind === 'digest') return false;
  if (!scopes || subject.kind === 'contribution') return scopes === undefined;
  return editions.some(({ phases, process }) =>
    phases.some((phase) => phase.id === subject.id && scopes.some((scope) => covers(scope, phase, process))),
  );
}

/** "Tuesday 8 December 2026, 09:00 Geneva time: WSIS Prizes 2027: Submission – 7 days before". */
function lineOf(reader: Reader, coming: Coming, { at, reminders }: RehearsedMessage): RichText {
  const say = subscriptionWording(reader.language);
  const [first, ...others] = reminders;
  if (!first) return '';
  const line = say('next.line', {
    name: nameOf(reader, coming, first),
    occasion: occasionText(reader.language, first.occasion),
  });
  const text = others.length > 0 ? say('next.more', { line, count: others.length }) : line;
  return [{ strong: localText(reader, at) }, ` – ${text}`];
}

function nameOf({ language }: Reader, { editions, owed }: Coming, { subject }: PlannedReminder): string {
  if (subject.kind === 'digest') return '';
  if (subject.kind === 'contribution') return owed.find(({ id }) => id === subject.id)?.title ?? '';
  for (const edition of editions) {
    const phase = edition.phases.find(({ id }) => id === subject.id);
    if (phase) return phaseName(language, phase, edition);
  }
  return '';
}
