import type { Address } from '../../chat/addresses.js';
import type { Place } from '../../chat/incoming.js';
import { languageOf } from '../../shared/language.js';
import { type TeamsActivity, tenantsOf } from './activity.js';

/** Where an activity is sent: everything the connector needs, and nothing of an SDK. */
export interface Destination {
  readonly serviceUrl: string;
  /** As Teams writes it, with `;messageid=` for a thread. */
  readonly conversation: string;
  readonly tenant: string;
  readonly botId: string;
  readonly kind: Place['kind'];
}

const THREAD = ';messageid=';

export function placeOf(activity: TeamsActivity): Place {
  const [conversation = '', thread] = activity.conversation.id.split(THREAD);
  const place = {
    platform: 'teams',
    tenant: tenantsOf(activity)[0] ?? '',
    conversation,
    kind: kindOf(activity.conversation.conversationType),
  } as const;
  return thread === undefined ? place : { ...place, thread };
}

function kindOf(type: string | null | undefined): Place['kind'] {
  if (type === 'channel') return 'channel';
  return type === 'groupChat' ? 'group' : 'direct';
}

/** Where to answer an activity: the conversation, or the thread, it came from. */
export function destinationOf(activity: TeamsActivity): Destination {
  return {
    serviceUrl: activity.serviceUrl,
    conversation: activity.conversation.id,
    tenant: tenantsOf(activity)[0] ?? '',
    botId: activity.recipient.id,
    kind: kindOf(activity.conversation.conversationType),
  };
}

/**
 * The address row of the conversation an activity came from. It names the app that the service URL was accepted
 * for, so that no other app's token is ever sent there.
 */
export function addressOf(activity: TeamsActivity, appId: string): Address {
  const { thread: _, ...place } = placeOf(activity);
  const address = {
    place,
    details: { serviceUrl: activity.serviceUrl, botId: activity.recipient.id, appId },
  };
  if (place.kind !== 'direct') return address;
  const language = languageOf(activity.locale ?? undefined);
  const zone = zoneOf(activity.localTimezone);
  return {
    ...address,
    personId: activity.from.aadObjectId ?? activity.from.id,
    ...(language ? { language } : {}),
    ...(zone ? { zone } : {}),
  };
}

/** Where a stored address leads, or undefined when it was accepted for another app. */
export function destinationAt(place: Place, { details }: Address, appId: string): Destination | undefined {
  const { serviceUrl, botId } = details;
  if (!serviceUrl || !botId || details.appId !== appId) return undefined;
  const { conversation, thread, tenant, kind } = place;
  const id = thread === undefined ? conversation : `${conversation}${THREAD}${thread}`;
  return { serviceUrl, botId, tenant, kind, conversation: id };
}

/** An IANA zone this machine knows, or undefined. */
export function zoneOf(name: string | null | undefined): string | undefined {
  if (!name) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone === ''
      ? undefined
      : name;
  } catch {
    return undefined;
  }
}
