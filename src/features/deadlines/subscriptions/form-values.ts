import { Temporal } from 'temporal-polyfill';
import type { IncomingForm } from '../../../chat/incoming.js';
import type { Language } from '../../../shared/language.js';
import { clockPlace } from '../messages/when.js';
import type { Subscriber, SubscriberSettings } from '../subscriber.js';
import { fold } from '../typed-date/fold.js';
import { readZone } from '../typed-date/zone.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { USUAL_OFFSETS } from './offsets.js';
import { scopeToken } from './scope-tokens.js';

/** What stands in the fields of the form, whoever wrote it there. */
export interface FormValues {
  readonly scopes: readonly string[];
  readonly offsets: readonly string[];
  readonly others: string;
  readonly also: readonly string[];
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly morning: string;
  readonly zone: string;
  readonly language: string;
}

export type FieldName = keyof FormValues;

/** The values of settings; other offsets than the usual ones as somebody could have typed them. */
export function valuesOf(
  settings: SubscriberSettings,
  subscriber: Subscriber | undefined,
  language: Language = settings.language,
): FormValues {
  const { hours, opening, closing, digest } = settings;
  const days = hours.days.length === 0 ? [1, 2, 3, 4, 5, 6, 7] : hours.days;
  return {
    scopes: subscriber?.subscriptions.map(({ scope }) => scopeToken(scope)) ?? [],
    offsets: settings.offsets.filter((offset) => USUAL_OFFSETS.includes(offset)),
    others: settings.offsets
      .filter((offset) => !USUAL_OFFSETS.includes(offset))
      .map((offset) => typedOffset(language, offset))
      .join(', '),
    also: [...(opening ? ['opening'] : []), ...(closing ? ['closing'] : []), ...(digest ? ['digest'] : [])],
    days: days.map(String),
    from: hours.from,
    to: hours.to,
    morning: hours.morning,
    zone: zoneText(language, settings.zone),
    language: settings.language,
  };
}

/** The city where that names the zone, else the zone's own name. */
function zoneText(language: Language, zone: string): string {
  const city = clockPlace({ language, zone });
  return readZone(fold(city))?.zone === zone ? city : zone;
}

function typedOffset(language: Language, offset: string): string {
  const say = subscriptionWording(language);
  const { weeks, days, hours } = Temporal.Duration.from(offset);
  return hours > 0 ? `${hours} ${say('unit.hours')}` : `${weeks * 7 + days} ${say('unit.days')}`;
}

/** What came back, as it was typed. */
export function typedValues({ values }: Pick<IncomingForm, 'values'>): FormValues {
  const text = (name: FieldName) => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const list = (name: FieldName): readonly string[] => {
    const value = values[name] ?? [];
    return typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value;
  };
  return {
    ...{ scopes: list('scopes'), offsets: list('offsets'), also: list('also'), days: list('days') },
    ...{ others: text('others'), from: text('from'), to: text('to'), morning: text('morning') },
    ...{ zone: text('zone'), language: text('language') },
  };
}
