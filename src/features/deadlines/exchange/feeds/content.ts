import type { Contribution } from '../../contribution.js';
import { isOutstanding } from '../../contribution.js';
import type { CalendarStore, ContributionStore, Edition, Feed, Phase, SubscriberStore } from '../../ports.js';
import { nameIn } from '../../present/context.js';
import { covers } from '../../schedule/scopes.js';
import type { Subscriber } from '../../subscriber.js';
import { exchangeWording } from '../../wording/exchange/wording.js';
import { calendarText } from '../ical/write.js';

export interface FeedStores {
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly subscribers: Pick<SubscriberStore, 'findPeople'>;
  readonly contributions: Pick<ContributionStore, 'listFor'>;
}

/** The calendar behind a link, as it is now: three queries at most, whatever is in it. */
export async function feedText(feed: Feed, stores: FeedStores): Promise<string> {
  return feed.scope.kind === 'process'
    ? processText(feed, feed.scope.process, await stores.calendar.listEditions())
    : personText(feed, stores);
}

function processText({ language }: Feed, process: string, editions: readonly Edition[]): string {
  const ours = editions.filter((edition) => edition.process === process);
  const newest = ours.at(-1);
  return calendarText({
    phases: phasesOf(ours),
    language,
    name: newest ? nameIn(language, newest.names) : process,
  });
}

/** What somebody follows in their own conversation with the bot, and what is waited for from them. */
async function personText({ owner, language }: Feed, stores: FeedStores): Promise<string> {
  const [editions, subscribers, contributions] = await Promise.all([
    stores.calendar.listEditions(),
    stores.subscribers.findPeople([owner]),
    stores.contributions.listFor(owner),
  ]);
  const isFollowed = ({ phase, edition }: { readonly phase: Phase; readonly edition: Edition }) =>
    subscribers.some((subscriber) => follows(subscriber, phase, edition.process));
  return calendarText({
    phases: phasesOf(editions).filter(isFollowed),
    contributions: contributions.filter(isOutstanding).flatMap((each) => withEdition(each, editions)),
    language,
    name: exchangeWording(language)('feed.mine'),
  });
}

function phasesOf(editions: readonly Edition[]) {
  return editions.flatMap((edition) => edition.phases.map((phase) => ({ phase, edition })));
}

function follows({ subscriptions }: Subscriber, phase: Phase, process: string): boolean {
  return subscriptions.some(({ scope }) => covers(scope, phase, process));
}

function withEdition(contribution: Contribution, editions: readonly Edition[]) {
  const edition = editions.find(({ id }) => id === contribution.edition);
  return edition ? [{ contribution, edition }] : [];
}
