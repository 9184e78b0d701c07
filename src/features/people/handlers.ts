import type { CommandSet } from '../../chat/command.js';
import { alone } from '../../chat/commands.js';
import { readEntity } from './entity.js';
import { askErase, eraseNow } from './erase.js';
import { confirmLink, proposeLink, refuseLink } from './link.js';
import type { PeopleParts } from './parts.js';
import { createRoleCommands } from './roles.js';

/** Everything that can be ordered about people: their roles, who they are elsewhere, whom they work for. */
export function createPeopleHandlers(parts: PeopleParts): CommandSet {
  return {
    commands: [
      ...createRoleCommands(parts),
      alone(['link', 'link me'], (incoming) => proposeLink(parts, incoming)),
      { words: ['entity'], read: (rest) => readEntity(parts, rest) },
      {
        words: ['erase'],
        read: (rest) => (rest.trim() === '' ? undefined : (incoming) => askErase(parts, incoming, rest)),
      },
    ],
    actions: {
      'people.confirmLink': (incoming) => confirmLink(parts, incoming),
      'people.refuseLink': (incoming) => refuseLink(parts, incoming),
      'people.erase': (incoming) => eraseNow(parts, incoming),
    },
    forms: {},
  };
}
