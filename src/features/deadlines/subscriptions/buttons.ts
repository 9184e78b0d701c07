import type { Place } from '../../../chat/incoming.js';
import type { Action } from '../../../chat/reply.js';
import type { Language } from '../../../shared/language.js';
import type { Scope } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { scopeToken } from './scope-tokens.js';

export const CHANGE = 'deadlines.subscription.change';
export const UNDO = 'deadlines.subscription.undo';
export const MUTE = 'deadlines.subscription.mute';
export const UNMUTE = 'deadlines.subscription.unmute';

/** Opens the form with all that a place is told by. */
export function changeButton(
  language: Language,
  place: Place,
  key: 'button.change' | 'button.setUp',
): Action {
  return { ...placeButton(CHANGE, place), label: subscriptionWording(language)(key) };
}

export function muteButton(language: Language, place: Place, isMuted: boolean): Action {
  const say = subscriptionWording(language);
  return isMuted
    ? { ...placeButton(UNMUTE, place), label: say('button.unmute') }
    : { ...placeButton(MUTE, place), label: say('button.mute') };
}

/** Takes back what was just added, or gives back what was just taken away. */
export function undoButton(
  language: Language,
  place: Place,
  change: { readonly add?: readonly Scope[]; readonly remove?: readonly Scope[]; readonly end?: boolean },
): Action {
  const { add = [], remove = [], end = false } = change;
  const argument = { place: whole(place), add: add.map(scopeToken), remove: remove.map(scopeToken), end };
  return {
    action: UNDO,
    argument: JSON.stringify(argument),
    version: '1',
    label: subscriptionWording(language)('button.undo'),
  };
}

function placeButton(action: string, place: Place): Omit<Action, 'label'> {
  return { action, argument: JSON.stringify({ place: whole(place) }), version: '1' };
}

function whole({ platform, tenant, conversation, kind }: Place): Place {
  return { platform, tenant, conversation, kind };
}
