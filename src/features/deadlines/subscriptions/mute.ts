import { Temporal } from 'temporal-polyfill';
import type { IncomingAction, IncomingForm, IncomingText } from '../../../chat/incoming.js';
import type { Form, Reply } from '../../../chat/reply.js';
import { joinList } from '../../../shared/wording.js';
import type { Edition } from '../calendar.js';
import { nameIn, replyOf, sentence, visibilityOf } from '../present/context.js';
import { dayText } from '../present/dates.js';
import { readDay } from '../reminders/snooze-form.js';
import type { Subscriber } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { type Addressed, address, addressAgain } from './address.js';
import { readPlace } from './argument.js';
import { muteButton } from './buttons.js';
import { followedEditions } from './followed.js';
import { EVERYTHING, muteForm, type TypedMute, typedMute } from './mute-form.js';
import type { SubscriptionParts } from './parts.js';
import type { Order } from './read-order.js';
import { readScopes } from './read-scope.js';
import { readUntil } from './read-until.js';
import { unmute } from './unmute.js';

/** What brings muted reminders back, as it is typed. */
const COMMAND = '/wsis unmute';

const MOST_DAYS = 366;

/** Whose reminders are to be silent, once it is known that there are any. */
interface Muting extends Addressed {
  readonly subscriber: Subscriber;
  readonly today: Temporal.PlainDate;
  readonly visibility: Reply['visibility'];
}

/** `mute …`: until a day, or what is named; without either it is asked. */
export async function mute(
  parts: SubscriptionParts,
  incoming: IncomingText,
  order: Order,
): Promise<Reply | Form> {
  const muting = toMute(parts, await address(parts, incoming, order.whom), visibilityOf(incoming));
  if ('parts' in muting) return muting;
  const editions = await followedEditions(parts, muting.subscriber);
  const day = readUntil(order.about, muting.today);
  if (day && isAhead(muting, day)) return muteUntil(parts, muting, day);
  const named = namedAmong(editions, order.about, parts.actionLines());
  if (named.length > 0) return muteEditions(parts, muting, named);
  const say = subscriptionWording(muting.speaker.language);
  return muteForm(muting.speaker.language, muting.place, editions, {
    ...suggestion(muting),
    ...(order.about !== '' && { intro: say('mute.unknown', { text: order.about }) }),
  });
}

export async function pressMute(parts: SubscriptionParts, incoming: IncomingAction): Promise<Reply | Form> {
  const muting = toMute(parts, await addressAgain(parts, incoming, readPlace(incoming.argument)), 'private');
  if ('parts' in muting) return muting;
  const editions = await followedEditions(parts, muting.subscriber);
  return muteForm(muting.speaker.language, muting.place, editions, suggestion(muting));
}

export async function takeMute(parts: SubscriptionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const muting = toMute(parts, await addressAgain(parts, incoming, readPlace(incoming.argument)), 'private');
  if ('parts' in muting) return muting;
  const { language } = muting.speaker;
  const typed = typedMute(incoming);
  const editions = await followedEditions(parts, muting.subscriber);
  const chosen = editions.filter(({ id }) => id === typed.what);
  if (chosen.length > 0) return muteEditions(parts, muting, chosen);
  const day = readDay(typed.until);
  if (day && isAhead(muting, day)) return muteUntil(parts, muting, day);
  const error = subscriptionWording(language)('mute.until.wrong');
  return muteForm(language, muting.place, editions, { ...typed, error });
}

/** `unmute …`, or the button: everything that was muted, or what is named. */
export async function endMute(
  parts: SubscriptionParts,
  incoming: IncomingText | IncomingAction,
  order?: Order,
): Promise<Reply> {
  const addressed =
    incoming.kind === 'text'
      ? await address(parts, incoming, order?.whom)
      : await addressAgain(parts, incoming, readPlace(incoming.argument));
  if ('parts' in addressed) return addressed;
  const { speaker, subscriber } = addressed;
  const typed = order?.about ? readScopes(order.about, parts.actionLines()) : undefined;
  const scopes = typed?.kind === 'scopes' ? typed.scopes : [{ kind: 'everything' } as const];
  const act = { by: speaker.ref, at: parts.clock.now() };
  const wasMuted = subscriber !== undefined && (await unmute(parts, subscriber, scopes, act));
  if (wasMuted) await parts.wake();
  const text = subscriptionWording(speaker.language)(wasMuted ? 'unmuted' : 'unmuted.none');
  return sentence(speaker.language, visibilityOf(incoming), text);
}

function toMute(
  { clock }: SubscriptionParts,
  addressed: Addressed | Reply,
  visibility: Reply['visibility'],
): Muting | Reply {
  if ('parts' in addressed) return addressed;
  const { speaker, subscriber } = addressed;
  if (!subscriber) {
    return sentence(speaker.language, visibility, subscriptionWording(speaker.language)('mute.none'));
  }
  const today = clock.now().toZonedDateTimeISO(subscriber.zone).toPlainDate();
  return { ...addressed, subscriber, today, visibility };
}

function suggestion({ today }: Muting): TypedMute {
  return { what: EVERYTHING, until: today.add({ days: 7 }).toString() };
}

/** From tomorrow on, within a year. */
function isAhead({ today }: Muting, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, today) > 0 && today.until(day).days <= MOST_DAYS;
}

function namedAmong(
  editions: readonly Edition[],
  about: string,
  lines: readonly string[],
): readonly Edition[] {
  const typed = about === '' ? undefined : readScopes(about, lines);
  if (typed?.kind !== 'scopes') return [];
  return editions.filter(({ process }) =>
    typed.scopes.some((scope) => scope.kind === 'process' && scope.process === process),
  );
}

async function muteUntil(parts: SubscriptionParts, muting: Muting, day: Temporal.PlainDate): Promise<Reply> {
  const { speaker, subscriber } = muting;
  const until = day.toZonedDateTime(subscriber.zone).toInstant();
  await parts.subscribers.mute(subscriber.id, until, { by: speaker.ref, at: parts.clock.now() });
  const values = { day: dayText(speaker.language, day), command: COMMAND };
  return mutedReply(muting, subscriptionWording(speaker.language)('muted.everything', values));
}

async function muteEditions(
  parts: SubscriptionParts,
  muting: Muting,
  editions: readonly Edition[],
): Promise<Reply> {
  const { speaker, subscriber } = muting;
  const at = parts.clock.now();
  for (const { id } of editions) {
    await parts.subscribers.silence(subscriber.id, { subject: id, state: 'muted', by: speaker.ref, at });
  }
  const names = joinList(
    speaker.language,
    editions.map((edition) => nameIn(speaker.language, edition.names)),
  );
  return mutedReply(
    muting,
    subscriptionWording(speaker.language)('muted.edition', { names, command: COMMAND }),
  );
}

function mutedReply({ speaker, place, visibility }: Muting, text: string): Reply {
  return replyOf(speaker.language, {
    visibility,
    parts: [{ kind: 'paragraph', text }],
    actions: [muteButton(speaker.language, place, true)],
  });
}
