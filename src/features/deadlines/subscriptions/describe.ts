import { Temporal } from 'temporal-polyfill';
import type { Fact } from '../../../chat/reply.js';
import { type Language, localeOf } from '../../../shared/language.js';
import { joinList } from '../../../shared/wording.js';
import { durationText } from '../messages/occasions.js';
import { clockPlace, localText } from '../messages/when.js';
import type { Reader } from '../present/context.js';
import { type ScopeNames, scopesText } from '../present/scopes.js';
import type { Hours, Scope, Subscriber, SubscriberSettings } from '../subscriber.js';
import { commonWording } from '../wording/common/wording.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';

/** What a place is told, when, by which clock and in which language. */
export function settingsFacts(
  { language }: Reader,
  settings: SubscriberSettings,
  scopes: readonly Scope[],
  names: ScopeNames,
): readonly Fact[] {
  const say = subscriptionWording(language);
  return [
    ...(scopes.length > 0 ? [{ label: say('fact.scopes'), value: scopesText(language, scopes, names) }] : []),
    { label: say('fact.offsets'), value: offsetsText(language, settings.offsets) },
    { label: say('fact.also'), value: alsoText(language, settings) },
    { label: say('fact.hours'), value: hoursText(language, settings.hours) },
    { label: say('fact.clock'), value: clockText(language, settings) },
  ];
}

export function mutedFacts(reader: Reader, { mutedUntil }: Pick<Subscriber, 'mutedUntil'>): readonly Fact[] {
  const isMuted = mutedUntil && Temporal.Instant.compare(mutedUntil, reader.now) > 0;
  const label = subscriptionWording(reader.language)('fact.muted');
  return isMuted ? [{ label, value: localText(reader, mutedUntil) }] : [];
}

/** "30 days, 14 days and 2 hours". */
export function offsetsText(language: Language, offsets: readonly string[]): string {
  if (offsets.length === 0) return subscriptionWording(language)('offsets.none');
  return joinList(
    language,
    offsets.map((offset) => durationText(language, offset)),
  );
}

function alsoText(language: Language, { opening, closing, digest }: SubscriberSettings): string {
  const say = subscriptionWording(language);
  const told = [
    ...(opening ? [say('also.opening')] : []),
    ...(closing ? [say('also.closing')] : []),
    ...(digest ? [say('also.digest')] : []),
  ];
  return told.length > 0 ? joinList(language, told) : say('also.nothing');
}

function hoursText(language: Language, { days, from, to, morning }: Hours): string {
  return subscriptionWording(language)('hours.text', { days: daysText(language, days), from, to, morning });
}

/** "Monday – Friday" of days in a row, else each of them. */
function daysText(language: Language, days: readonly number[]): string {
  const sorted = [...days].sort((one, other) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || sorted.length === 7) {
    return subscriptionWording(language)('days.all');
  }
  const isRow = sorted.length > 2 && last - first === sorted.length - 1;
  if (isRow) {
    return commonWording(language)('range', { from: dayName(language, first), to: dayName(language, last) });
  }
  return joinList(
    language,
    sorted.map((day) => dayName(language, day)),
  );
}

/** Name of a day of the week, 1 Monday to 7 Sunday. */
export function dayName(language: Language, day: number): string {
  const date = Temporal.PlainDate.from('2026-11-30').add({ days: day - 1 });
  return date.toLocaleString(localeOf(language), { weekday: 'long' });
}

function clockText(language: Language, settings: SubscriberSettings): string {
  return joinList(language, [
    clockPlace({ language, zone: settings.zone }),
    languageName(language, settings.language),
  ]);
}

/** "French", in a language. */
export function languageName(language: Language, named: Language): string {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'language' });
  return names.of(named) ?? named;
}
