import type { Incoming, Person } from '../../chat/incoming.js';
import { languageOf } from '../../shared/language.js';
import { newReference } from '../../shared/reference.js';
import { windowsAt } from '../../shared/windows.js';
import { filesOf, type TeamsActivity } from './activity.js';
import { readCardData } from './data.js';
import { mentionsBot, textWithoutBot } from './mentions.js';
import { placeOf, zoneOf } from './place.js';
import { readSearch, type SearchAsked } from './search.js';
import { welcomeKeys } from './welcome.js';

/** What Teams told us, translated once. Nothing further inside sees an activity's members. */
export type TeamsEvent =
  /** To be answered with a new message. */
  | { readonly kind: 'say'; readonly incoming: Incoming }
  /** A pressed button: to be answered with a new message, and in the HTTP response. */
  | { readonly kind: 'press'; readonly incoming: Incoming }
  /**
   * Somebody writes a message and looks something up for it, `asked` undefined where it is no search of ours: to be
   * answered in the HTTP response alone. It may come from a conversation that the bot is not in.
   */
  | { readonly kind: 'search'; readonly asked: SearchAsked | undefined; readonly person: Person }
  /** Another invoke, which wants an HTTP response alone. */
  | { readonly kind: 'invoke'; readonly name: string }
  | { readonly kind: 'installed'; readonly incoming: Incoming }
  /** The address is new or has changed, with nothing to say. */
  | { readonly kind: 'upgraded' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'ignored'; readonly type: string };

/** Milliseconds; two presses of one button within half of that are one double click. */
const DOUBLE_CLICK = 4_000;

/** Reads an accepted activity. `now` is in milliseconds. */
export function receive(activity: TeamsActivity, now: number): TeamsEvent {
  switch (activity.type) {
    case 'message':
      return receiveMessage(activity, now);
    case 'invoke':
      return receiveInvoke(activity, now);
    case 'installationUpdate':
      return receiveInstallation(activity, now);
    case 'conversationUpdate':
      return receiveMembers(activity, now);
    default:
      return { kind: 'ignored', type: activity.type };
  }
}

function receiveMessage(activity: TeamsActivity, now: number): TeamsEvent {
  const { from, recipient, value, text } = activity;
  if (from.id === recipient.id || from.role === 'bot') return { kind: 'ignored', type: 'own message' };
  if (value != null && !text) {
    return { kind: 'say', incoming: pressOf(activity, value, now) };
  }
  const isMention = mentionsBot(activity);
  const base = baseOf(activity);
  if (base.place.kind !== 'direct' && !isMention) return { kind: 'ignored', type: 'talk' };
  const via = base.place.kind === 'direct' ? 'message' : 'mention';
  const files = filesOf(activity);
  const said = textWithoutBot(activity);
  return {
    kind: 'say',
    incoming: { ...base, kind: 'text', via, text: said, ...(files.length > 0 && { files }) },
  };
}

function receiveInvoke(activity: TeamsActivity, now: number): TeamsEvent {
  const { name, value } = activity;
  if (name === 'composeExtension/query') {
    return { kind: 'search', asked: readSearch(value), person: personOf(activity) };
  }
  if (name !== 'adaptiveCard/action') return { kind: 'invoke', name: name ?? '' };
  const action = (value as { action?: { data?: unknown } } | undefined)?.action;
  return { kind: 'press', incoming: pressOf(activity, action?.data, now) };
}

/**
 * What a button or form of a card sent. Each press of a double click is an activity of its own; they have nothing in
 * common but the person, the card, what it sends and the time.
 */
function pressOf(activity: TeamsActivity, data: unknown, now: number): Incoming {
  const base = baseOf(activity);
  const { tenant, conversation } = base.place;
  const card = [tenant, conversation, base.person.id, activity.replyToId ?? '', JSON.stringify(data)].join(
    ':',
  );
  const keys = windowsAt(now, DOUBLE_CLICK).map((window) => `teams:press:${card}:${window}`);
  return { ...base, ...readCardData(data), keys: [...base.keys, ...keys] };
}

function receiveInstallation(activity: TeamsActivity, now: number): TeamsEvent {
  switch (activity.action) {
    case 'add':
      return { kind: 'installed', incoming: opened(activity, now) };
    case 'remove':
      return { kind: 'removed' };
    default:
      return { kind: 'upgraded' };
  }
}

function receiveMembers(activity: TeamsActivity, now: number): TeamsEvent {
  const isBot = ({ id }: { id: string }) => id === activity.recipient.id;
  if (activity.membersAdded?.some(isBot)) return { kind: 'installed', incoming: opened(activity, now) };
  if (activity.membersRemoved?.some(isBot)) return { kind: 'removed' };
  return { kind: 'ignored', type: activity.type };
}

function opened(activity: TeamsActivity, now: number): Incoming {
  const keys = welcomeKeys(placeOf(activity), now);
  return { ...baseOf(activity), keys, kind: 'opened', surface: 'installation' };
}

function baseOf(activity: TeamsActivity): Pick<Incoming, 'reference' | 'keys' | 'person' | 'place'> {
  const place = placeOf(activity);
  const keys = activity.id ? [`teams:${place.tenant}:${place.conversation}:${activity.id}`] : [];
  return { reference: newReference(), keys, person: personOf(activity), place };
}

function personOf(activity: TeamsActivity): Person {
  const language = languageOf(activity.locale ?? undefined);
  const zone = zoneOf(activity.localTimezone);
  return {
    platform: 'teams',
    tenant: placeOf(activity).tenant,
    id: activity.from.aadObjectId ?? activity.from.id,
    ...(activity.from.name ? { name: activity.from.name } : {}),
    ...(language ? { language } : {}),
    ...(zone ? { zone } : {}),
  };
}
