import type { IncomingAction, IncomingForm } from '../../../chat/incoming.js';
import type { Form, Reply } from '../../../chat/reply.js';
import { addressAgain } from './address.js';
import { readPlace } from './argument.js';
import { settingsForm } from './form.js';
import { typedValues, valuesOf } from './form-values.js';
import { settingsFor } from './load.js';
import type { SubscriptionParts } from './parts.js';
import { readForm } from './read-form.js';
import { describeReply, titleKey } from './subscribe.js';

/** Opens the form as things now are. */
export async function pressChange(parts: SubscriptionParts, incoming: IncomingAction): Promise<Reply | Form> {
  const addressed = await addressAgain(parts, incoming, readPlace(incoming.argument));
  if ('parts' in addressed) return addressed;
  const { speaker, place, subscriber } = addressed;
  const values = valuesOf(settingsFor(subscriber, speaker), subscriber, speaker.language);
  return settingsForm(parts, speaker.language, place, values);
}

/** Takes what the form says, or gives it back with everything that is wrong. */
export async function takeChange(parts: SubscriptionParts, incoming: IncomingForm): Promise<Reply | Form> {
  const addressed = await addressAgain(parts, incoming, readPlace(incoming.argument));
  if ('parts' in addressed) return addressed;
  const { speaker, place } = addressed;
  const values = typedValues(incoming);
  const form = readForm(speaker.language, values);
  if (form.kind === 'faulty') return settingsForm(parts, speaker.language, place, values, form.errors);
  const act = { by: speaker.ref, at: parts.clock.now() };
  const saved = await parts.subscribers.save(place, speaker.ref, form.settings, form.scopes, act);
  await parts.wake();
  return describeReply(parts, speaker, saved, { key: titleKey('saved', place), scopes: form.scopes });
}
