import { Temporal } from 'temporal-polyfill';
import { LANGUAGES, type Language } from '../../../shared/language.js';
import { readTime } from '../reminders/snooze-form.js';
import type { Hours, Scope, SubscriberSettings } from '../subscriber.js';
import { fold } from '../typed-date/fold.js';
import { readZone } from '../typed-date/zone.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import type { FormErrors } from './form.js';
import type { FormValues } from './form-values.js';
import { readOffsets, sortOffsets, USUAL_OFFSETS } from './offsets.js';
import { readScopeToken } from './scope-tokens.js';

export type ReadForm =
  | { readonly kind: 'read'; readonly settings: SubscriberSettings; readonly scopes: readonly Scope[] }
  | { readonly kind: 'faulty'; readonly errors: FormErrors };

/** What the form says, or everything that is wrong with it, each at its field. */
export function readForm(language: Language, values: FormValues): ReadForm {
  const say = subscriptionWording(language);
  const scopes = values.scopes.flatMap((token) => readScopeToken(token) ?? []);
  const others = readOffsets(values.others);
  const hours = readHours(language, values);
  const zone = readZone(fold(values.zone))?.zone;
  const offsets = sortOffsets([
    ...values.offsets.filter((offset) => USUAL_OFFSETS.includes(offset)),
    ...(others.kind === 'offsets' ? others.offsets : []),
  ]);
  const also = (name: string) => values.also.includes(name);
  const isSilent = offsets.length === 0 && others.kind === 'offsets' && values.also.length === 0;
  const errors: FormErrors = {
    ...(scopes.length === 0 && { scopes: say('fault.scopes', { command: '/wsis unsubscribe' }) }),
    ...(isSilent && { offsets: say('fault.silent') }),
    ...(others.kind === 'fault' && { others: offsetFault(language, others) }),
    ...('errors' in hours && hours.errors),
    ...(zone === undefined && { zone: say('fault.zone', { text: values.zone }) }),
  };
  if ('errors' in hours || zone === undefined || Object.keys(errors).length > 0)
    return { kind: 'faulty', errors };
  const settings = {
    ...{ zone, hours: hours.hours, offsets },
    language: LANGUAGES.find((one) => one === values.language) ?? language,
    ...{ opening: also('opening'), closing: also('closing'), digest: also('digest') },
  };
  return { kind: 'read', settings, scopes };
}

function offsetFault(
  language: Language,
  { fault, text }: { readonly fault: string; readonly text: string },
): string {
  return subscriptionWording(language)(fault === 'long' ? 'fault.others.long' : 'fault.others', { text });
}

type ReadHours = { readonly hours: Hours } | { readonly errors: FormErrors };

/** Hours within one day: the morning lies between the first minute and the last. */
function readHours(language: Language, values: FormValues): ReadHours {
  const say = subscriptionWording(language);
  const [from, to, morning] = [readTime(values.from), readTime(values.to), readTime(values.morning)];
  const days = values.days.map(Number).filter((day) => day >= 1 && day <= 7);
  const isOrdered = !from || !to || Temporal.PlainTime.compare(from, to) < 0;
  const isWithin = !from || !to || !morning || (isBefore(from, morning) && isBefore(morning, to));
  const span = { from: values.from, to: values.to };
  const errors: FormErrors = {
    ...(days.length === 0 && { days: say('fault.days') }),
    ...(!from && { from: say('fault.time') }),
    ...(!to && { to: say('fault.time') }),
    ...(!isOrdered && { to: say('fault.to', span) }),
    ...(!morning && { morning: say('fault.time') }),
    ...(isOrdered && !isWithin && { morning: say('fault.morning', span) }),
  };
  if (!from || !to || !morning || Object.keys(errors).length > 0) return { errors };
  const [first, last, early] = [from, to, morning].map((time) => time.toString({ smallestUnit: 'minute' }));
  return { hours: { days, from: first ?? '', to: last ?? '', morning: early ?? '' } };
}

/** Not after. */
function isBefore(one: Temporal.PlainTime, other: Temporal.PlainTime): boolean {
  return Temporal.PlainTime.compare(one, other) <= 0;
}
