import type { Incoming, Place } from '../../../chat/incoming.js';
import type { ReplyPart } from '../../../chat/reply.js';
import { isSamePerson } from '../../../chat/same-person.js';
import type { Language } from '../../../shared/language.js';
import { GENEVA } from '../../../shared/zones.js';
import type { PersonRef } from '../calendar.js';
import type { Act } from '../ports.js';
import type { Reader } from '../present/context.js';
import { DEFAULT_SETTINGS } from '../subscriber.js';
import { contributionWording } from '../wording/contributions/wording.js';
import type { ContributionParts } from './parts.js';

export type OwnerParts = Pick<ContributionParts, 'subscribers' | 'addresses' | 'profiles'>;

/**
 * Whether an owner is reminded. `stopped`: they asked not to be, or can no longer be written to. `unknown`: the bot may
 * not write to them before they wrote to it.
 */
export type OwnerReach = 'reminded' | 'stopped' | 'unknown';

/**
 * Makes sure that an owner is reminded of what they owe, and of nothing else that they did not ask for. `speaker`: whoever
 * assigns it, where somebody does; `language`: the one to write in when the owner's is not known.
 */
export async function reachOwner(
  parts: OwnerParts,
  owner: PersonRef,
  { speaker, language, act }: { readonly speaker?: Speaker; readonly language: Language; readonly act: Act },
): Promise<OwnerReach> {
  const { subscribers, addresses, profiles } = parts;
  const [active] = await subscribers.findPeople([owner]);
  if (active) return 'reminded';
  const address = await addresses.findPerson(owner);
  const place = address?.place ?? directPlaceOf(owner, speaker);
  if (!place) return 'unknown';
  if ((await subscribers.isKnown(owner)) || (await subscribers.findAt(place))) return 'stopped';
  const profile = await profiles.find(owner);
  const settings = {
    ...DEFAULT_SETTINGS,
    zone: profile?.zone ?? address?.zone ?? GENEVA,
    language: profile?.language ?? address?.language ?? language,
  };
  await subscribers.save(place, owner, settings, [], act);
  return 'reminded';
}

type Speaker = Pick<Incoming, 'person' | 'place'>;

/** Slack opens a conversation with anybody; elsewhere only the one that somebody speaks in is known. */
function directPlaceOf(owner: PersonRef, speaker: Speaker | undefined): Place | undefined {
  const { platform, tenant, id } = owner;
  if (platform === 'slack') return { platform, tenant, conversation: id, kind: 'direct' };
  const isTheirs = speaker?.place.kind === 'direct' && isSamePerson(owner, speaker.person);
  return isTheirs ? speaker.place : undefined;
}

/** What whoever assigned something has to do themselves, where the owner is not reminded. */
export function reachParts({ language }: Reader, reach: OwnerReach): readonly ReplyPart[] {
  if (reach === 'reminded') return [];
  return [{ kind: 'note', tone: 'warning', text: contributionWording(language)(`owner.${reach}`) }];
}
