import type { IncomingText } from '../../chat/incoming.js';
import { languageOf, sentence } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import type { PeopleParts } from './parts.js';
import { mayElse } from './policy.js';
import { peopleWording } from './wording/wording.js';

const LONGEST = 200;
/** What a platform writes for a person: a mention, or an id with its platform. */
const SOMEBODY = /^(?:<@|@|slack:|teams:|terminal\b|[UW][A-Z\d]{6,}\b)/i;

/**
 * `entity` says which organisation somebody works for, `entity is ITU` sets it, `entity @amina ITU` that of somebody else.
 * Nobody decides on what comes from their own, so once it is set only administrators change it. Anything else behind the
 * word is a question and sets nothing.
 */
export function readEntity(
  parts: PeopleParts,
  rest: string,
): ((incoming: IncomingText) => Promise<Reply>) | undefined {
  const [, own] = /^is\s+(.*\S)/is.exec(rest) ?? [];
  if (own !== undefined) return (incoming) => setEntity(parts, incoming, own);
  const [, named, entity = ''] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
  if (named === undefined) return (incoming) => setEntity(parts, incoming, '');
  return SOMEBODY.test(named) ? (incoming) => setEntity(parts, incoming, entity, named) : undefined;
}

async function setEntity(
  parts: PeopleParts,
  incoming: IncomingText,
  written: string,
  named?: string,
): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  const by = await parts.who(incoming);
  const entity = written.trim().slice(0, LONGEST);
  const identity = named === undefined ? undefined : parts.readPerson(named, incoming.person);
  if (named !== undefined && !identity) return sentence(incoming, say('entity.nobody'));
  const isAdministrator = mayElse(by, 'change roles');
  if (identity && !isAdministrator) return sentence(incoming, say('entity.notAllowed'));
  const person = identity ? await parts.meet(identity) : by.person;
  const name = person.name ?? person.identities[0]?.id ?? '?';
  if (entity === '') {
    const { entity: known } = person;
    return sentence(
      incoming,
      known === undefined ? say('entity.none') : say('entity.is', { name, entity: known }),
    );
  }
  const maySet = isAdministrator || (by.standing === 'member' && person.entity === undefined);
  if (!maySet) return sentence(incoming, say('entity.notAllowed'));
  const role = isAdministrator ? { role: 'administrator' } : {};
  const act = { by: by.person.id, ...role, platform: incoming.person.platform, at: parts.clock.now() };
  await parts.people.setEntity(person.id, entity, act);
  return sentence(incoming, say('entity.is', { name, entity }));
}
