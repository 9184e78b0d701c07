import type { IncomingText, Place } from '../../../chat/incoming.js';
import type { Action, Fact, Reply, ReplyPart } from '../../../chat/reply.js';
import { joinList } from '../../../shared/wording.js';
import { phaseName } from '../messages/names.js';
import { nameIn, replyOf, visibilityOf } from '../present/context.js';
import type { Silence, Subscriber } from '../subscriber.js';
import { subscriptionWording } from '../wording/subscriptions/wording.js';
import { changeButton, muteButton } from './buttons.js';
import { mutedFacts, settingsFacts } from './describe.js';
import { activeAt, comingTo, readerFor, type Speaker, speakerOf } from './load.js';
import type { Coming } from './next.js';
import { nextParts } from './next.js';
import type { SubscriptionParts } from './parts.js';
import { placeFor, whomOf } from './places.js';
import { isMuted, scopesOf, titleKey } from './subscribe.js';

interface Section {
  readonly title: string;
  readonly parts: readonly ReplyPart[];
  readonly actions: readonly Action[];
}

/** `reminders`: what this conversation is told and, in one of several people, what whoever asks is told alone. */
export async function listReminders(parts: SubscriptionParts, incoming: IncomingText): Promise<Reply> {
  const speaker = await speakerOf(parts, incoming);
  const isAlone = whomOf(incoming, undefined) === 'me';
  const [here, own] = await Promise.all([
    isAlone ? undefined : placeFor(parts.addresses, incoming, 'here'),
    placeFor(parts.addresses, incoming, 'me'),
  ]);
  const first = here ?? own;
  const sections = [
    ...(first ? [await sectionOf(parts, speaker, first)] : []),
    ...(here && own ? await sectionIfAny(parts, speaker, own) : []),
  ];
  const [head, ...others] = sections;
  return replyOf(speaker.language, {
    visibility: visibilityOf(incoming),
    ...(head && { title: head.title }),
    parts: [
      ...(head?.parts ?? []),
      ...others.flatMap(({ title, parts: own }): readonly ReplyPart[] => [
        { kind: 'paragraph', text: [{ strong: title }] },
        ...own,
      ]),
    ],
    actions: sections.flatMap(({ actions }) => actions),
  });
}

/** In a channel, one's own are listed only when there are any. */
async function sectionIfAny(
  parts: SubscriptionParts,
  speaker: Speaker,
  place: Place,
): Promise<readonly Section[]> {
  const subscriber = await activeAt(parts, place);
  if (!subscriber) return [];
  const section = await describe(parts, speaker, subscriber);
  // Two rows of the same buttons would not say which is whose.
  return [{ ...section, actions: [] }];
}

async function sectionOf(parts: SubscriptionParts, speaker: Speaker, place: Place): Promise<Section> {
  const subscriber = await activeAt(parts, place);
  if (subscriber) return describe(parts, speaker, subscriber);
  const say = subscriptionWording(speaker.language);
  return {
    title: say(titleKey('list', place)),
    parts: [{ kind: 'paragraph', text: say(titleKey('list.none', place)) }],
    actions: [changeButton(speaker.language, place, 'button.setUp')],
  };
}

async function describe(
  parts: SubscriptionParts,
  speaker: Speaker,
  subscriber: Subscriber,
): Promise<Section> {
  const reader = readerFor(speaker, subscriber, parts);
  const { language } = reader;
  const coming = await comingTo(parts, subscriber);
  const facts = [
    ...settingsFacts(reader, subscriber, scopesOf(subscriber), parts.names),
    ...mutedFacts(reader, subscriber),
    ...silentFacts(speaker, coming),
  ];
  const { place } = subscriber;
  return {
    title: subscriptionWording(language)(titleKey('list', place)),
    parts: [{ kind: 'facts', facts }, ...nextParts(reader, coming)],
    actions: [
      changeButton(language, place, 'button.change'),
      muteButton(language, place, isMuted(subscriber, reader.now) || coming.silences.some(isMutedAlone)),
    ],
  };
}

function isMutedAlone({ state }: Silence): boolean {
  return state === 'muted';
}

/** What the place is done with or has muted, as far as it is still in the calendar and ahead. */
function silentFacts({ language }: Speaker, coming: Coming): readonly Fact[] {
  const say = subscriptionWording(language);
  const names = coming.silences.flatMap((silence) => {
    const name = nameOf(language, coming, silence);
    return name === undefined ? [] : [say(`silent.${silence.state}`, { name })];
  });
  return names.length > 0 ? [{ label: say('fact.silent'), value: joinList(language, names) }] : [];
}

function nameOf(
  language: Speaker['language'],
  { editions, owed }: Coming,
  { subject }: Silence,
): string | undefined {
  for (const edition of editions) {
    if (edition.id === subject) return nameIn(language, edition.names);
    const phase = edition.phases.find(({ id }) => id === subject);
    if (phase) return phaseName(language, phase, edition);
  }
  return owed.find(({ id }) => id === subject)?.title;
}
