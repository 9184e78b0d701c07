import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../../../../src/chat/log.js';
import { type Fact, isForm, type Reply } from '../../../../src/chat/reply.js';
import { cardFor, shownOf } from '../../../../src/features/submissions/show.js';
import { isOpen, MOVES } from '../../../../src/features/submissions/transitions.js';
import { pagesOf } from '../../../../src/features/trail/pages.js';
import { verify } from '../../../../src/features/trail/verify.js';
import type { Connection } from '../../../../src/store/connection.js';
import { createCalendarStore } from '../../../../src/store/deadlines/calendar.js';
import { migrate } from '../../../../src/store/migrate.js';
import { openServer } from '../../../../src/store/server.js';
import { sampleNewEdition } from '../../../store/deadlines/setup.js';
import { actOf, NOON, storesOn } from '../../../store/submissions/setup.js';
import {
  createServerDatabase,
  emptyTables,
  openEmbeddedConnection,
  TEST_DATABASE_URL,
} from '../../../support/database.js';
import { NOMINATION } from '../desk.js';
import { ACTORS, ROLES } from './people.js';
import { checkRules } from './rules.js';
import { type Act, act, idOf, openWorld, setClock, settle, type World } from './world.js';

/** `MODEL_STEPS=100000 MODEL_SEED=2` is a long run by hand. Half of the steps are two acts at the same moment. */
const STEPS = Number(process.env.MODEL_STEPS ?? 400);
const SEED = Number(process.env.MODEL_SEED ?? 1);
const STEPS_A_RUN = 50;

let connections: readonly [Connection, Connection];
let end = async () => {};

beforeAll(async () => {
  if (!TEST_DATABASE_URL) {
    const connection = await openEmbeddedConnection();
    connections = [connection, connection];
    end = () => connection.close();
    return;
  }
  const server = await createServerDatabase(TEST_DATABASE_URL);
  const [one, other] = [await openServer(server.url, silentLog), await openServer(server.url, silentLog)];
  await migrate(one, silentLog);
  connections = [one, other];
  end = async () => {
    await Promise.all([one.close(), other.close()]);
    await server.drop();
  };
});
afterAll(() => end());

type Command = fc.AsyncCommand<{ steps: number }, World>;

/** A step of the model; after each the rules are checked. */
function command(name: string, run: (world: World) => Promise<void>): Command {
  return {
    check: () => true,
    async run(model, world) {
      model.steps += 1;
      await run(world);
      await checkRules(world);
    },
    toString: () => name,
  };
}

const who = fc.nat(ACTORS.length - 1);
const anyAct = fc
  .record({
    who,
    which: fc.nat(30),
    move: fc.constantFrom(...MOVES, 'undo' as const),
    older: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
    crashes: fc.boolean(),
    sense: fc.option(fc.nat(1_000), { freq: 4, nil: undefined }),
  })
  .map(({ sense, ...rest }): Act => ({ ...rest, ...(sense !== undefined && { sense }) }));
const written = fc.record({
  who,
  kind: fc.constantFrom('nomination', 'nomination', 'project', 'mapping'),
  title: fc.nat(4),
  entity: fc.nat(4),
  category: fc.constantFrom('C5', 'C6'),
  process: fc.nat(1),
});

const ENTITIES = ['Alpha', 'Beta', 'Gamma', 'Zeta', 'Ève & Co.'];

function valuesOf({
  title,
  entity,
  category,
}: {
  readonly title: number;
  readonly entity: number;
  readonly category: string;
}) {
  const lines = { lines: [category], line: category, change: 'add', target: '9.c', reason: 'r', source: 's' };
  return {
    ...NOMINATION,
    ...lines,
    summary: 'x',
    category,
    title: `Project ${title}`,
    entity: ENTITIES[entity] ?? '',
  };
}

const commands: readonly fc.Arbitrary<Command>[] = [
  ...[1, 2].map(() =>
    written.map(({ process, kind, ...rest }) =>
      command(`writes ${kind} ${JSON.stringify(rest)}`, async (world) => {
        const desk = world.processes[process];
        const person = ACTORS[rest.who]?.person;
        const form = await desk?.say(`submit ${kind}`, person);
        if (!form || !isForm(form)) return; // The edition is over.
        const saved = await desk?.send(form, valuesOf(rest), person);
        expect(saved && !isForm(saved), 'a draft is kept').toBe(true);
        world.made += 1;
      }),
    ),
  ),
  fc.tuple(written, fc.nat(30)).map(([{ process, ...rest }, which]) =>
    command(`rewrites ${which} ${JSON.stringify(rest)}`, async (world) => {
      const person = ACTORS[rest.who]?.person;
      const id = idOf(world, which);
      const desk = world.processes[process];
      if (!person || !desk || id === undefined) return;
      const form = await desk.pressRaw(
        { action: 'submissions.edit', argument: String(id), version: '1' },
        person,
      );
      if (isForm(form)) await desk.send(form, valuesOf(rest), person);
    }),
  ),
  ...[1, 2, 3, 4, 5, 6].map(() =>
    anyAct.map((asked) =>
      command(`acts ${JSON.stringify(asked)}`, async (world) => {
        const [desk] = world.processes;
        if (desk) await act(world, desk, asked);
      }),
    ),
  ),
  ...[1, 2, 3, 4, 5, 6, 7].map(() =>
    fc.tuple(anyAct, anyAct, fc.boolean()).map(([one, other, isSame]) =>
      command(`act at once ${JSON.stringify([one, other, isSame])}`, async (world) => {
        const both = [one, isSame ? { ...other, which: one.which } : other];
        await Promise.all(
          both.map((asked, index) => {
            const desk = world.processes[index];
            return desk && act(world, desk, asked);
          }),
        );
      }),
    ),
  ),
  fc.tuple(who, fc.constantFrom(...ROLES)).map(([place, grants]) =>
    command(`person ${place} becomes ${JSON.stringify(grants)}`, async (world) => {
      const id = world.people[place] ?? '';
      const { version } = (await world.stores.people.find(id)) ?? { version: 0 };
      expect(await world.stores.people.setGrants(id, version, grants, actOf('admin'))).toBe('changed');
      world.roles.set(place, grants);
    }),
  ),
  fc
    .constantFrom(1, 1, 9, 11, 11, 300, 2 * 1_440)
    .map((minutes) =>
      command(`${minutes} minutes pass`, async (world) => setClock(world, world.now.add({ minutes }))),
    ),
  who.map((place) =>
    command(`person ${place} gets a late link`, async (world) => {
      const link = { edition: 'prizes-2027', person: world.people[place] ?? '', reason: 'ill' };
      const expires = world.now.add({ hours: 72 });
      await world.stores.lateLinks.issue({ ...link, expires }, [], actOf('admin'));
    }),
  ),
  fc.constant(command('what waits is sent', settle)),
];

/** How often each thing was done, so that a model in which nothing happens is noticed. */
async function countMoves({ stores }: World, done: Map<string, number>): Promise<void> {
  const { entries } = await stores.trail.page(0, 10_000);
  for (const { action, facts } of entries) {
    const name = String(JSON.parse(facts).move ?? action);
    done.set(name, (done.get(name) ?? 0) + 1);
  }
}

function factsOf(reply: Reply | undefined): readonly Fact[] {
  return (reply?.parts ?? []).flatMap((part) => (part.kind === 'facts' ? part.facts : []));
}

/** Every copy of every card says what holds, for the one it was sent to. */
async function checkCards(world: World): Promise<number> {
  const cards = await world.stores.query<{ id: number; person: string; message: string }>(
    `SELECT submission_id AS id, payload ->> 'person' AS person, message_id AS message
     FROM submission_cards JOIN outbox ON key = outbox_key WHERE state = 'sent'`,
  );
  const [desk] = world.processes;
  if (!desk) throw new Error('no process is left');
  for (const { id, person: personId, message } of cards) {
    const submission = await world.stores.submissions.find(id);
    const person = await world.stores.people.find(personId);
    if (!submission || !person) throw new Error('a card of nothing');
    const shown = await shownOf(desk.parts, submission);
    const reply = cardFor(desk.parts, person, shown);
    const drawn = world.messages.get(message);
    // Of what is decided a card is not made anew because a role was lost, or is there again.
    const states = (of: Reply | undefined) =>
      factsOf(of).filter(({ label }) => ['Kind', 'State'].includes(label));
    if (isOpen(submission.state))
      expect(factsOf(drawn), 'every card says what holds').toEqual(factsOf(reply));
    else if (factsOf(reply).length > 0 && factsOf(drawn).length > 0)
      expect(states(drawn), 'every card says how it stands').toEqual(states(reply));
  }
  return cards.length;
}

it('keeps every rule, loses no submission, and leaves every card right, whatever people and processes do', {
  timeout: 60_000 + STEPS * 500,
}, async () => {
  let steps = 0;
  let cards = 0;
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.commands([...commands], { maxCommands: STEPS_A_RUN, size: 'max' }), async (plan) => {
      await emptyTables(connections[0]);
      await createCalendarStore(connections[0]).createEdition(sampleNewEdition(), { at: NOON });
      const world = await openWorld([storesOn(() => connections[0]), storesOn(() => connections[1])]);
      const model = { steps: 0 };
      await fc.asyncModelRun(() => ({ model, real: world }), plan);
      await settle(world);
      cards += await checkCards(world);
      const { trail } = world.stores;
      expect((await verify(pagesOf(trail), [await trail.findHead()])).faults).toEqual([]);
      steps += model.steps;
      await countMoves(world, done);
    }),
    {
      numRuns: Math.ceil(STEPS / (STEPS_A_RUN / 2)),
      endOnFailure: false,
      seed: SEED,
    },
  );
  if (process.env.MODEL_STEPS)
    process.stderr.write(`${steps} steps, ${cards} cards, ${JSON.stringify([...done])}\n`);
  expect(steps).toBeGreaterThan(STEPS / 4);
  expect(cards).toBeGreaterThan(0);
  // Otherwise nothing was put to the test.
  for (const move of ['submit', 'withdraw']) expect(done.get(move), move).toBeGreaterThan(0);
  expect((done.get('approve') ?? 0) + (done.get('reject') ?? 0), 'decisions').toBeGreaterThan(0);
});
