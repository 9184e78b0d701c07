import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../../shared/collections.js';
import { beginOf, type Edition, endOf, type NamedPerson, type Phase } from '../calendar.js';
import { type Contribution, isOutstanding } from '../contribution.js';
import type { PlannedReminder } from '../reminder.js';
import type { Silence, Subscriber } from '../subscriber.js';
import { isOwnedBy, isWatchedBy, type Told } from './told.js';

export type About =
  | { readonly kind: 'phase'; readonly phase: Phase; readonly edition: Edition }
  | {
      readonly kind: 'contribution';
      readonly contribution: Contribution;
      readonly edition: Edition;
      /** Whoever reads it owes it. */
      readonly isOwn?: boolean;
    };

/** `before`: it is still to be done. `opens`: it is about to open or begin. */
export type News = 'before' | 'opens' | 'opened' | 'closed';

/** Something that is still worth telling. */
export interface Open {
  readonly state: 'open';
  readonly about: About;
  readonly news: News;
  /** The moment it counts towards. */
  readonly target: Temporal.Instant;
}

/** Something that was told, or was to be, and is no longer to be said. */
export interface Settled {
  readonly state: 'settled';
  readonly about: About;
  readonly why: 'done' | 'muted' | 'delivered' | 'waived' | 'cancelled' | 'finished' | 'moved' | 'over';
  readonly by?: NamedPerson;
  readonly at?: Temporal.Instant;
}

export type Item = Open | Settled;

type Fate = Omit<Open, 'about'> | Omit<Settled, 'about'>;

/**
 * What became of each subject of a message, as of now: what is most pressing first, then what has opened, then what has
 * closed. Several reminders of one subject are one item.
 */
export function itemsOf(told: Told, now: Temporal.Instant): readonly Item[] {
  const bySubject = groupBy(told.reminders, ({ subject }) =>
    subject.kind === 'digest' ? 'digest' : `${subject.kind} ${subject.id}`,
  );
  return [...bySubject.values()].flatMap((reminders) => itemOf(told, reminders, now)).sort(byUrgency);
}

/** What is still worth telling; where it was moved since it was planned, its new date is told in another message. */
export function openItems(told: Told, now: Temporal.Instant): readonly Open[] {
  return itemsOf(told, now).filter((item) => item.state === 'open');
}

function itemOf(told: Told, reminders: readonly PlannedReminder[], now: Temporal.Instant): readonly Item[] {
  const subject = reminders[0]?.subject;
  if (!subject || subject.kind === 'digest') return [];
  if (subject.kind === 'contribution') {
    const contribution = told.contributions.find(({ id }) => id === subject.id);
    const edition = told.editions.find(({ id }) => id === contribution?.edition);
    if (!contribution || !edition) return [];
    const about = {
      kind: 'contribution',
      contribution,
      edition,
      isOwn: isOwnedBy(told.subscriber, contribution),
    } as const;
    return [{ about, ...fateOfContribution(told, about, reminders) }];
  }
  const phase = told.phases.find(({ id }) => id === subject.id);
  const edition = told.editions.find(({ id }) => id === phase?.edition);
  if (!phase || !edition) return [];
  const about = { kind: 'phase', phase, edition } as const;
  return [{ about, ...fateOfPhase(about, told.silences, reminders, now) }];
}

function fateOfPhase(
  { phase, edition }: Extract<About, { kind: 'phase' }>,
  silences: readonly Silence[],
  reminders: readonly PlannedReminder[],
  now: Temporal.Instant,
): Fate {
  if (edition.status === 'cancelled' || phase.status === 'cancelled') return settled('cancelled');
  if (phase.status === 'finished') return settled('finished');
  const silence = silences.find(({ subject }) => subject === phase.id || subject === phase.edition);
  if (silence) return settled(silence.state, silence);
  const current = reminders.filter(({ subject }) => versionOf(subject) === phase.version);
  if (current.length === 0) return settled('moved');
  return newsOf(phase, current, now) ?? settled('over');
}

/** A closing says more than an opening, and an opening more than a reminder: each tells the dates all the same. */
function newsOf(
  phase: Phase,
  reminders: readonly PlannedReminder[],
  now: Temporal.Instant,
): Fate | undefined {
  const find = (occasion: string) => reminders.find((reminder) => reminder.occasion === occasion);
  const closing = find('closing');
  if (closing) {
    return { state: 'open', news: isPast(closing.target, now) ? 'closed' : 'before', target: closing.target };
  }
  const opening = find('opening');
  const isOver = phase.kind !== 'publication' && phase.closes && isPast(endOf(phase.closes), now);
  if (opening && !isOver) {
    return { state: 'open', news: isPast(opening.target, now) ? 'opened' : 'opens', target: opening.target };
  }
  const [nearest] = reminders
    .filter(({ occasion, target }) => occasion !== 'opening' && !isPast(target, now))
    .sort((one, other) => Temporal.Instant.compare(one.target, other.target));
  if (nearest) return { state: 'open', news: 'before', target: nearest.target };
  // Put off until after it has begun or come out: it is still told that it has.
  const begin = beginningOf(phase);
  const isSnoozed = reminders.some(({ occasion }) => occasion.startsWith('snooze:'));
  return isSnoozed && begin && !isOver ? { state: 'open', news: 'opened', target: begin } : undefined;
}

/** Its version also counts other changes; only a date that moved makes a reminder wrong. */
function fateOfContribution(
  told: Told,
  { contribution, edition }: Extract<About, { kind: 'contribution' }>,
  reminders: readonly PlannedReminder[],
): Fate {
  if (edition.status === 'cancelled') return settled('cancelled');
  if (contribution.state === 'delivered') return settled('delivered', contribution.delivered);
  if (!isOutstanding(contribution)) return settled('waived');
  const silence = told.silences.find(({ subject }) => subject === contribution.id);
  if (silence) return settled(silence.state, silence);
  if (!isConcerned(told.subscriber, contribution, edition)) return settled('over');
  const target = endOf(contribution.due);
  const isCurrent = reminders.some((reminder) => reminder.target.equals(target));
  return isCurrent ? { state: 'open', news: 'before', target } : settled('moved');
}

function settled(why: Settled['why'], act: Partial<Pick<Settled, 'by' | 'at'>> = {}): Omit<Settled, 'about'> {
  const { by, at } = act;
  return { state: 'settled', why, ...(by && { by }), ...(at && { at }) };
}

/** Who was to be told of it may have changed since. */
function isConcerned(subscriber: Subscriber, contribution: Contribution, edition: Edition): boolean {
  return isOwnedBy(subscriber, contribution) || isWatchedBy(subscriber, edition);
}

function versionOf(subject: PlannedReminder['subject']): number | undefined {
  return subject.kind === 'digest' ? undefined : subject.version;
}

const RANK: Readonly<Record<News, number>> = { before: 0, opens: 0, opened: 1, closed: 2 };

function byUrgency(one: Item, other: Item): number {
  if (one.state === 'settled' || other.state === 'settled') {
    return Number(one.state === 'settled') - Number(other.state === 'settled');
  }
  return RANK[one.news] - RANK[other.news] || Temporal.Instant.compare(one.target, other.target);
}

function isPast(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment, now) <= 0;
}

/** When a phase begins or is out; undefined for what is known to the month alone, and for a deadline. */
export function beginningOf({ kind, opens, closes }: Phase): Temporal.Instant | undefined {
  const date = kind === 'publication' ? closes : opens;
  return date && date.precision !== 'month' && kind !== 'deadline' ? beginOf(date) : undefined;
}

/** Until when it can be told of again; undefined for what is overdue and for what never ends. */
export function lastMomentOf(
  { about, news, target }: Open,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (about.kind === 'contribution') return isPast(target, now) ? undefined : target;
  if (news !== 'opened') return target;
  return about.phase.closes && about.phase.kind !== 'publication' ? endOf(about.phase.closes) : undefined;
}
