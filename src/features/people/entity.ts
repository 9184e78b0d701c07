import type { Incoming } from '../../chat/incoming.js';
import { languageOf, sentence } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import type { PeopleParts } from './parts.js';
import { mayElse } from './policy.js';
import { peopleWording } from './wording/wording.js';

const LONGEST = 200;

/**
 * `/wsis entity` says which organisation somebody works for, `/wsis entity ITU` sets it, `/wsis entity @amina ITU` that of
 * somebody else. Nobody decides on what comes from their own, so once it is set only administrators change it.
 */
export async function entityCommand(parts: PeopleParts, incoming: Incoming, rest: string): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  const by = await parts.who(incoming);
  const [first = '', ...others] = rest.trim().split(/\s+/);
  const named = others.length > 0 ? parts.readPerson(first, incoming.person) : undefined;
  const entity = (named ? others.join(' ') : rest.trim()).slice(0, LONGEST);
  const person = named ? await parts.meet(named) : by.person;
  const isOwn = person.id === by.person.id;
  const name = person.name ?? person.identities[0]?.id ?? '?';
  if (entity === '')
    return sentence(
      incoming,
      person.entity === undefined ? say('entity.none') : say('entity.is', { name, entity: person.entity }),
    );
  const isAdministrator = mayElse(by, 'change roles');
  const maySetOwn = isOwn && by.standing === 'member' && person.entity === undefined;
  if (!isAdministrator && !maySetOwn) return sentence(incoming, say('entity.notAllowed'));
  const role = isAdministrator ? { role: 'administrator' } : {};
  const act = { by: by.person.id, ...role, platform: incoming.person.platform, at: parts.clock.now() };
  await parts.people.setEntity(person.id, entity, act);
  return sentence(incoming, say('entity.is', { name, entity }));
}
