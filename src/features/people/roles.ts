import type { CommandSet } from '../../chat/command.js';
import { alone } from '../../chat/commands.js';
import type { Incoming, IncomingText } from '../../chat/incoming.js';
import { languageOf, sentence } from '../../chat/make-reply.js';
import type { Reply } from '../../chat/reply.js';
import type { PeopleParts } from './parts.js';
import { ROLES } from './person.js';
import { mayElse } from './policy.js';
import type { Grant, RoleScope, Someone } from './ports.js';
import { peopleWording } from './wording/wording.js';

type RoleParts = Pick<
  PeopleParts,
  'people' | 'who' | 'meet' | 'readPerson' | 'isLine' | 'isProcess' | 'clock'
>;

const SECTORS = ['ITU-R', 'ITU-T', 'ITU-D'];

/**
 * `/wsis roles`, `/wsis grant @amina reviewer C5`, `/wsis revoke @amina approver`: for administrators. Where a platform does
 * not say whom a mention means, the id of the person stands instead.
 */
export function createRoleCommands(parts: RoleParts): CommandSet['commands'] {
  return [
    alone(['roles'], (incoming) => list(parts, incoming)),
    ...(['grant', 'revoke'] as const).map((verb) => ({
      words: [verb],
      read: (rest: string) => (incoming: IncomingText) => change(parts, incoming, verb, rest),
    })),
  ];
}

async function list(parts: RoleParts, incoming: IncomingText): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  if (!mayElse(await parts.who(incoming), 'change roles')) return sentence(incoming, say('roles.notAllowed'));
  const people = await parts.people.listWith(ROLES);
  if (people.length === 0) return sentence(incoming, say('roles.none'));
  const items = people.map((person) =>
    say('roles.line', {
      name: nameOf(person),
      who: idsOf(person),
      roles: rolesText(incoming, person.grants),
    }),
  );
  return { ...sentence(incoming, ''), title: say('roles.title'), parts: [{ kind: 'list', items }] };
}

async function change(
  parts: RoleParts,
  incoming: IncomingText,
  verb: 'grant' | 'revoke',
  rest: string,
): Promise<Reply> {
  const say = peopleWording(languageOf(incoming));
  const by = await parts.who(incoming);
  if (!mayElse(by, 'change roles')) return sentence(incoming, say('roles.notAllowed'));
  const [named = '', roleName = '', ...scopeNames] = rest.trim().split(/\s+/);
  const identity = parts.readPerson(named, incoming.person);
  const role = ROLES.find((one) => one === roleName.toLowerCase());
  const scopes = scopeNames.map((name) => scopeNamed(parts, name));
  const areScopes =
    scopes.every((scope) => scope !== undefined) && (role === 'reviewer' || scopes.length === 0);
  if (!identity || !role || !areScopes) return sentence(incoming, say('roles.usage'));
  const now = parts.clock.now();
  const person = await parts.meet(identity);
  const grants = changed(person.grants, verb, { role, scopes });
  const act = { by: by.person.id, role: 'administrator', platform: incoming.person.platform, at: now };
  const outcome = await parts.people.setGrants(person.id, person.version, grants, act);
  if (outcome !== 'changed') return sentence(incoming, say('roles.stale'));
  return sentence(
    incoming,
    say('roles.granted', { name: nameOf(person), roles: rolesText(incoming, grants) }),
  );
}

/** Scopes that are named again are added; without any the role is for everything, or is taken as a whole. */
function changed(
  grants: readonly Grant[],
  verb: 'grant' | 'revoke',
  { role, scopes }: Grant,
): readonly Grant[] {
  const others = grants.filter((grant) => grant.role !== role);
  const before = grants.find((grant) => grant.role === role);
  if (verb === 'revoke') {
    const left = before?.scopes.filter((one) => !scopes.some((scope) => isSame(one, scope))) ?? [];
    return scopes.length === 0 || left.length === 0 ? others : [...others, { role, scopes: left }];
  }
  const isWhole = scopes.length === 0 || before?.scopes.length === 0;
  return [...others, { role, scopes: isWhole ? [] : [...(before?.scopes ?? []), ...scopes] }];
}

function isSame(one: RoleScope, other: RoleScope): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function scopeNamed({ isLine, isProcess }: RoleParts, text: string): RoleScope | undefined {
  if (isLine(text.toUpperCase())) return { kind: 'line', line: text.toUpperCase() };
  if (SECTORS.includes(text.toUpperCase())) return { kind: 'sector', sector: text.toUpperCase() };
  return isProcess(text.toLowerCase()) ? { kind: 'process', process: text.toLowerCase() } : undefined;
}

function rolesText(incoming: Incoming, grants: readonly Grant[]): string {
  if (grants.length === 0) return peopleWording(languageOf(incoming))('roles.nothing');
  return grants.map(({ role, scopes }) => [role, ...scopes.map(scopeText)].join(' ')).join(', ');
}

function scopeText(scope: RoleScope): string {
  if (scope.kind === 'line') return scope.line;
  return scope.kind === 'sector' ? scope.sector : scope.process;
}

function nameOf({ name, identities }: Someone): string {
  return name ?? identities[0]?.id ?? '?';
}

function idsOf({ identities }: Someone): string {
  return identities.map(({ platform, id }) => `${platform} ${id}`).join(', ');
}
