import type { Incoming, IncomingAction } from '../../chat/incoming.js';
import { languageOf, replyOf, sentence } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import type { PeopleParts } from './parts.js';
import { mayElse } from './policy.js';
import { peopleWording } from './wording/wording.js';

/** `/wsis erase @amina`: what would be erased of somebody, with a button that does it; for administrators. */
export async function askErase(parts: PeopleParts, incoming: Incoming, named: string): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  if (!mayElse(await parts.who(incoming), 'erase')) return sentence(incoming, say('erase.notAllowed'));
  const identity = parts.readPerson(named.trim(), incoming.person);
  const person = identity && (await parts.people.findByIdentity(identity));
  if (!person) return sentence(incoming, say('erase.nobody'));
  const { submissions, drafts } = await parts.people.countOf(person.id);
  const name = person.name ?? person.identities[0]?.id ?? '?';
  return replyOf(languageOf(incoming), {
    title: say('erase.title', { name }),
    parts: [
      {
        kind: 'list',
        items: [say('erase.profile'), say('erase.submissions', { submissions, drafts }), say('erase.trail')],
      },
      { kind: 'note', tone: 'warning', text: say('erase.kept') },
    ],
    actions: [
      { action: 'people.erase', argument: person.id, version: '1', label: say('erase.do'), style: 'danger' },
    ],
  });
}

export async function eraseNow(parts: PeopleParts, incoming: IncomingAction): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  const by = await parts.who(incoming);
  if (!mayElse(by, 'erase')) return sentence(incoming, say('erase.notAllowed'));
  const { platform } = incoming.person;
  const act = { by: by.person.id, role: 'administrator', platform, at: parts.clock.now() };
  const isDone = await parts.people.erase(incoming.argument, act);
  return sentence(incoming, say(isDone ? 'erase.done' : 'erase.nobody'));
}
