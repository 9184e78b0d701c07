import { randomUUID } from 'node:crypto';
import type { Incoming, IncomingAction } from '../../chat/incoming.js';
import { languageOf, replyOf, sentence } from '../../chat/make-reply.js';
import type { Composer } from '../../chat/outbox.js';
import { placeOf } from '../../chat/places.js';
import type { Reply } from '../../chat/reply.js';
import type { PeopleParts } from './parts.js';
import type { PeopleStore, Someone } from './ports.js';
import { peopleWording } from './wording/wording.js';

/** How long the other one may take to confirm. */
const GOOD_FOR = { hours: 24 };
/** Of whoever is asked about, for people to read. */
const PLATFORMS = { slack: 'Slack', teams: 'Teams', terminal: 'terminal' } as const;

/**
 * `/wsis link`: whoever has the same work address on another platform, as both platforms checked it, is asked there
 * whether they are the same person. Nothing is linked before they say so.
 */
export async function proposeLink(parts: PeopleParts, incoming: Incoming): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  const { person, standing } = await parts.who(incoming);
  if (standing !== 'member') return sentence(incoming, say('link.notAllowed'));
  if (person.mail === undefined) return sentence(incoming, say('link.noMail'));
  const others = (await parts.people.findByMail(person.mail)).filter(({ id }) => id !== person.id);
  for (const other of others) {
    const place = await placeOf(parts.addresses, other);
    if (!place) continue;
    const key = randomUUID();
    const expires = parts.clock.now().add(GOOD_FOR);
    await parts.people.proposeLink({ key, person: person.id, other: other.id, expires });
    const payload = { key, person: other.id, from: PLATFORMS[incoming.person.platform] };
    await parts.outbox.add([
      { key: `people.link|${key}`, place, content: 'people.link', payload, urgency: 600 },
    ]);
    await parts.wake();
    return sentence(incoming, say('link.asked', { platform: PLATFORMS[place.platform] }));
  }
  return sentence(
    incoming,
    say(others.length > 0 ? 'link.unreachable' : 'link.nobody', { mail: person.mail }),
  );
}

/** Somebody who is asked whether they are the same person says yes. */
export async function confirmLink(parts: PeopleParts, incoming: IncomingAction): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  const { person } = await parts.who(incoming);
  const act = { by: person.id, platform: incoming.person.platform, at: parts.clock.now() };
  const outcome = await parts.people.confirmLink(incoming.argument, person.id, act);
  if (outcome.kind === 'decided')
    return sentence(incoming, say('link.decided', { submission: outcome.submission }));
  return sentence(incoming, say(`link.${outcome.kind}`));
}

/** Or no. */
export async function refuseLink(parts: PeopleParts, incoming: IncomingAction): Promise<Reply> {
  const { person } = await parts.who(incoming);
  await parts.people.refuseLink(incoming.argument, person.id);
  return sentence(incoming, peopleWording(languageOf(incoming))('link.refused'));
}

/** Asks them, in their language. */
export function createPeopleComposers({
  people,
}: {
  readonly people: Pick<PeopleStore, 'find'>;
}): Readonly<Record<string, Composer>> {
  return {
    'people.link': async ({ payload }) => {
      const { key, person: id, from } = Object(payload) as Record<string, unknown>;
      const person = await people.find(String(id));
      return person && question(person, String(key), String(from));
    },
  };
}

function question({ language = 'en', mail = '' }: Someone, key: string, from: string): Reply {
  const say = peopleWording(language);
  const button = { argument: key, version: '1' };
  return replyOf(language, {
    visibility: 'conversation',
    parts: [{ kind: 'paragraph', text: say('link.question', { platform: from, mail }) }],
    actions: [
      { ...button, action: 'people.confirmLink', label: say('link.yes'), style: 'primary' },
      { ...button, action: 'people.refuseLink', label: say('link.no') },
    ],
  });
}
