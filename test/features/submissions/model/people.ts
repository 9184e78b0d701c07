import type { Person } from '../../../../src/chat/incoming.js';
import type { Grant } from '../../../../src/features/people/ports.js';

/** Somebody of the model, with what never changes: whom they work for and where their address is. */
export interface Actor {
  readonly person: Person;
  readonly entity: string;
  readonly mail: string;
}

const actor = (number: number, entity: string, domain: string): Actor => ({
  person: { platform: 'slack', tenant: 'T1', id: `U${number}`, name: `Person ${number}` },
  entity,
  mail: `p${number}@${domain}`,
});

/** Two of one organisation, two of one domain, the others apart. */
export const ACTORS: readonly Actor[] = [
  actor(0, 'Alpha', 'alpha.org'),
  actor(1, 'Alpha', 'elsewhere.org'),
  actor(2, 'Beta', 'shared.org'),
  actor(3, 'Gamma', 'shared.org'),
  actor(4, 'Delta', 'delta.org'),
  actor(5, 'Epsilon', 'epsilon.org'),
];

/** Roles in the beginning, by place in ACTORS. */
export const FIRST_ROLES: ReadonlyMap<number, readonly Grant[]> = new Map([
  [2, [{ role: 'approver', scopes: [] }]],
  [4, [{ role: 'reviewer', scopes: [] }]],
  [5, [{ role: 'approver', scopes: [] }]],
]);

/** Roles that somebody may come to have; none among them. */
export const ROLES: readonly (readonly Grant[])[] = [
  [],
  [{ role: 'approver', scopes: [] }],
  [{ role: 'reviewer', scopes: [] }],
  [{ role: 'reviewer', scopes: [{ kind: 'line', line: 'C5' }] }],
  [{ role: 'editor', scopes: [] }],
  [{ role: 'administrator', scopes: [] }],
];
