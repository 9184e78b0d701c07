import type { Temporal } from 'temporal-polyfill';
import type { Reply } from '../../../../src/chat/reply.js';
import type { Grant } from '../../../../src/features/people/ports.js';
import { perform, type Step } from '../../../../src/features/submissions/perform.js';
import type { Outcome, Submission } from '../../../../src/features/submissions/ports.js';
import { redrawStale } from '../../../../src/features/submissions/redraw.js';
import { TRANSITIONS } from '../../../../src/features/submissions/transitions.js';
import { actOf, NOON, type Stores } from '../../../store/submissions/setup.js';
import { pressing } from '../../../support/incoming.js';
import { openDesk } from '../desk.js';
import { ACTORS, FIRST_ROLES } from './people.js';

type Desk = ReturnType<typeof openDesk>;

/** Two processes on one database, and what the model knows of the world they are in. */
export interface World {
  readonly stores: Stores;
  /** Each on a connection of its own where the database is a server. */
  readonly processes: readonly Desk[];
  now: Temporal.Instant;
  /** Submissions that were made so far. */
  made: number;
  /** Roles of each actor, as they are. */
  readonly roles: Map<number, readonly Grant[]>;
  /** Ids of the people, in the order of ACTORS. */
  readonly people: readonly string[];
  /** What each message that was sent says now. */
  readonly messages: Map<string, Reply>;
  /** Entries of the trail that were looked at. */
  checked: number;
}

export async function openWorld(all: readonly [Stores, Stores]): Promise<World> {
  const [stores] = all;
  const profiles = Object.fromEntries(ACTORS.map(({ person, mail }) => [person.id, { mail }]));
  const people: string[] = [];
  for (const { person, entity, mail } of ACTORS) {
    const { id } = await stores.people.meet(person, { name: person.name ?? '', mail }, NOON);
    await stores.people.setEntity(id, entity, actOf('admin'));
    const { version } = (await stores.people.find(id)) ?? { version: 0 };
    const grants = FIRST_ROLES.get(people.length) ?? [];
    if (grants.length > 0) await stores.people.setGrants(id, version, grants, actOf('admin'));
    people.push(id);
  }
  const world: World = {
    stores,
    processes: all.map((each) => openDesk(each, profiles)),
    now: NOON,
    made: 0,
    roles: new Map(FIRST_ROLES),
    people,
    messages: new Map(),
    checked: 0,
  };
  for (const desk of world.processes)
    desk.parts.update = async ({ id }, reply) => void world.messages.set(id, reply);
  setClock(world, NOON);
  return world;
}

export function setClock(world: World, now: Temporal.Instant): void {
  world.now = now;
  for (const desk of world.processes) desk.setClock(now);
}

export interface Act {
  readonly who: number;
  /** Which submission, by its place among all there are; more of them than there are wrap around. */
  readonly which: number;
  readonly move: Step;
  /** Given: a move that the state allows, by somebody who might; else whatever comes. */
  readonly sense?: number;
  /** From a card that is older by so many versions. */
  readonly older: number;
  /** The process ends right after the act, before it redraws anything. */
  readonly crashes: boolean;
}

/** Does it in one of the processes. */
export async function act(world: World, desk: Desk, asked: Act): Promise<Outcome | undefined> {
  const id = idOf(world, asked.which);
  const submission = id === undefined ? undefined : await world.stores.submissions.find(id);
  if (!submission) return undefined;
  const { who, move } = asked.sense === undefined ? asked : sensible(world, submission, asked.sense);
  const actor = ACTORS[who];
  if (!actor) return undefined;
  const incoming = pressing({ action: '', argument: '', version: '', person: actor.person });
  const parts = asked.crashes
    ? { ...desk.parts, update: () => new Promise<void>(() => {}), later: () => {} }
    : desk.parts;
  return perform(parts, await desk.parts.who(incoming), incoming, {
    id: submission.id,
    version: submission.version - asked.older,
    move,
    ...((move === 'reject' || move === 'request changes') && { reason: 'because' }),
  });
}

const OWN: readonly string[] = ['submit', 'resubmit', 'withdraw'];

function sensible(
  { people, roles }: World,
  { state, sender, decided }: Submission,
  sense: number,
): { readonly who: number; readonly move: Step } {
  const moves: readonly Step[] = TRANSITIONS.filter(({ from }) => from === state).map((one) => one.move);
  const all = decided ? [...moves, 'undo' as const] : moves;
  const move = all[sense % all.length] ?? 'undo';
  const able = [...roles].filter(([, grants]) => grants.length > 0).map(([place]) => place);
  const other = able[Math.floor(sense / all.length) % able.length] ?? 0;
  const who = OWN.includes(move)
    ? people.indexOf(sender)
    : move === 'undo'
      ? people.indexOf(decided?.by ?? '')
      : other;
  return { who, move };
}

export function idOf({ made }: World, which: number): number | undefined {
  return made === 0 ? undefined : (which % made) + 1;
}

/** Everything that waits is sent, and what a process left undone is done by the other. */
export async function settle(world: World): Promise<void> {
  const [first] = world.processes;
  if (!first) throw new Error('no process is left');
  for (const desk of world.processes) await desk.settle();
  for (const { id, reply } of await first.deliver()) world.messages.set(id, reply);
  // Twice: what was drawn while something else drew it is drawn once more.
  for (let times = 0; times < 2; times += 1) await redrawStale(first.parts);
}
