import { Temporal } from 'temporal-polyfill';
import { GENEVA } from '../../../shared/zones.js';
import { beginOf, type Edition, endOf } from '../calendar.js';
import type { ContributionStore, SubscriberStore } from '../ports.js';
import { type RehearsedMessage, rehearse } from '../schedule/rehearse.js';
import { DEFAULT_SETTINGS, type Silence, type Subscriber } from '../subscriber.js';

export interface RehearsalStores {
  readonly subscribers: Pick<SubscriberStore, 'page' | 'silencesOf'>;
  readonly contributions: Pick<ContributionStore, 'list'>;
}

export interface Rehearsal {
  readonly messages: readonly RehearsedMessage[];
  /** Nobody follows it: told is what a channel in Geneva with the defaults would get. */
  readonly isSample: boolean;
  /** It is past: told is what whoever follows it would have got. */
  readonly isPast: boolean;
}

const PAGE = 1_000;
const EVER = Temporal.Instant.fromEpochMilliseconds(0);
/** Longest reminder before the first date, and news after the last one. */
const BEFORE = { hours: 24 * 61 };
const AFTER = { hours: 24 * 8 };

/**
 * Every message about an edition that would go out, to whom and when, without sending any. Digests are left out: they
 * are about all that somebody follows.
 */
export async function rehearseEdition(
  stores: RehearsalStores,
  edition: Edition,
  now: Temporal.Instant,
): Promise<Rehearsal> {
  const dates = edition.phases.flatMap(({ opens, closes }) => [opens, closes].flatMap((date) => date ?? []));
  const begins = dates.map(beginOf).sort(Temporal.Instant.compare);
  const ends = dates.map(endOf).sort(Temporal.Instant.compare);
  const [first, last] = [begins[0] ?? now, ends.at(-1) ?? now];
  const isPast = Temporal.Instant.compare(last, now) < 0;
  const { subscribers, silences } = await followers(stores.subscribers);
  const contributions = await stores.contributions.list(edition.id);
  const until = last.add(AFTER);
  const messagesFor = (told: readonly Subscriber[]) => {
    const since = isPast ? EVER : undefined;
    const situation = {
      editions: [
        { ...edition, phases: edition.phases.map((phase) => ({ ...phase, ...(since && { since }) })) },
      ],
      subscribers: told.map((one) => ({ ...one, digest: false, ...(isPast && asIfForEver(one)) })),
      contributions,
      silences,
    };
    return rehearse(situation, first.subtract(BEFORE), until);
  };
  const messages = messagesFor(subscribers);
  const isSample = messages.length === 0;
  return { messages: isSample ? messagesFor([SAMPLE]) : messages, isSample, isPast };
}

function asIfForEver({ subscriptions }: Subscriber): Pick<Subscriber, 'since' | 'subscriptions'> {
  return { since: EVER, subscriptions: subscriptions.map((one) => ({ ...one, since: EVER })) };
}

const SAMPLE: Subscriber = {
  ...DEFAULT_SETTINGS,
  id: 'sample',
  place: { platform: 'terminal', tenant: '', conversation: '', kind: 'channel' },
  owner: { platform: 'terminal', tenant: '', id: '' },
  zone: GENEVA,
  language: 'en',
  since: EVER,
  status: 'active',
  subscriptions: [{ scope: { kind: 'everything' }, since: EVER }],
};

async function followers(subscribers: RehearsalStores['subscribers']) {
  const all: Subscriber[] = [];
  const silences = new Map<string, readonly Silence[]>();
  let page = await subscribers.page(undefined, PAGE);
  while (page.length > 0) {
    all.push(...page);
    for (const [id, silent] of await subscribers.silencesOf(page.map(({ id }) => id)))
      silences.set(id, silent);
    page = await subscribers.page(page.at(-1)?.id, PAGE);
  }
  return { subscribers: all, silences };
}
