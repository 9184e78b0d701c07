import { expect } from 'vitest';
import { nameKey, workDomain } from '../../../../src/features/submissions/keys.js';
import { KIND_DEFINITIONS } from '../../../../src/features/submissions/kinds/kinds.js';
import { linesOf } from '../../../../src/features/submissions/plan.js';
import type { Kind, State } from '../../../../src/features/submissions/ports.js';
import { type Move, stateAfter } from '../../../../src/features/submissions/transitions.js';
import { ACTORS } from './people.js';
import type { World } from './world.js';

interface Row {
  readonly id: number;
  readonly kind: Kind;
  readonly edition: string | null;
  readonly category: string | null;
  readonly state: State;
  readonly version: number;
  readonly sender_id: string;
  readonly title: string;
  readonly entity: string | null;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

interface Entry {
  readonly position: number;
  readonly at: string;
  readonly by: string;
  readonly role: string | null;
  readonly action: string;
  readonly subject: string;
  readonly facts: string;
}

/** Closing of the only edition, to which the model's nominations are sent. */
const CLOSES = Date.parse('2026-12-15T22:00:00Z');
const UNDO_MS = 10 * 60_000;
const DECIDING: readonly string[] = ['approve', 'reject', 'request changes', 'take', 'reopen'];

/** Throws where a rule is broken; told in the words of the rule. */
export async function checkRules(world: World): Promise<void> {
  const { query } = world.stores;
  const rows = await query<Row>('SELECT * FROM submissions ORDER BY id');
  expect(
    rows.map(({ id }) => id),
    'no submission is lost',
  ).toEqual(Array.from({ length: world.made }, (_, index) => index + 1));
  const entries = await query<Entry>(
    `SELECT * FROM trail WHERE subject LIKE 'submission/%' ORDER BY position`,
  );
  const late = await query<{ used_for: number }>(
    'SELECT used_for FROM late_links WHERE used_for IS NOT NULL',
  );
  const lateFor = new Set(late.map(({ used_for: id }) => id));
  for (const row of rows)
    followHistory(
      world,
      row,
      entries.filter(({ subject }) => subject === `submission/${row.id}`),
      lateFor,
    );
  checkSlots(rows);
  world.checked = entries.at(-1)?.position ?? world.checked;
}

/** What a history comes to, entry by entry. */
interface Told {
  state: State;
  version: number;
  voters: string[];
  decided: { by: string; at: number; before: State } | undefined;
}

function followHistory(
  world: World,
  row: Row,
  entries: readonly Entry[],
  lateFor: ReadonlySet<number>,
): void {
  const told: Told = { state: 'draft', version: 1, voters: [], decided: undefined };
  for (const entry of entries) {
    const facts = JSON.parse(entry.facts) as Readonly<Record<string, unknown>>;
    if (entry.action === 'submission written') told.version += 1;
    if (entry.action === 'submission voted for') {
      expect(told.voters, 'each person votes once').not.toContain(entry.by);
      told.voters.push(entry.by);
      checkDecider(world, row, entry);
    }
    if (entry.action === 'submission moved') followMove(world, row, entry, facts, told, lateFor);
  }
  expect([told.state, told.version], `the trail of #${row.id} tells how it stands`).toEqual([
    row.state,
    row.version,
  ]);
}

function followMove(
  world: World,
  row: Row,
  entry: Entry,
  facts: Readonly<Record<string, unknown>>,
  told: Told,
  lateFor: ReadonlySet<number>,
): void {
  const move = String(facts.move);
  const at = Date.parse(entry.at);
  told.version += 1;
  expect([facts.from, facts.version], 'every change has one entry').toEqual([told.state, told.version]);
  if (move === 'undo') {
    expect(told.decided?.by, 'only whoever decided undoes').toBe(entry.by);
    expect(at - (told.decided?.at ?? 0), 'for ten minutes').toBeLessThanOrEqual(UNDO_MS);
    expect(facts.to).toBe(told.decided?.before);
    told.decided = undefined;
  } else {
    expect(facts.to, 'only ways of the table').toBe(stateAfter(told.state, move as Move));
    if (DECIDING.includes(move)) checkDecider(world, row, entry);
    if (move === 'approve' || move === 'reject') told.decided = { by: entry.by, at, before: told.state };
    if (move === 'approve' && KIND_DEFINITIONS[row.kind].needsTwo)
      expect(told.voters.filter((one) => one !== entry.by).length, 'two approve').toBeGreaterThan(0);
    if (move === 'submit' || move === 'resubmit') checkDeadline(row, at, lateFor);
    if (['submit', 'resubmit', 'reopen'].includes(move)) told.voters = [];
    if (move === 'reopen') told.decided = undefined;
  }
  told.state = facts.to as State;
}

/** Nothing after the deadline, but with a late link. */
function checkDeadline(row: Row, at: number, lateFor: ReadonlySet<number>): void {
  if (row.kind !== 'nomination' || at < CLOSES) return;
  expect(lateFor.has(row.id), 'nothing after the deadline').toBe(true);
}

/** Nobody decides on their own or their own entity's; those who do have a role for it at that moment. */
function checkDecider(world: World, row: Row, { by, role, position }: Entry): void {
  const place = world.people.indexOf(by);
  const [decider, sender] = [ACTORS[place], ACTORS[world.people.indexOf(row.sender_id)]];
  if (!decider || !sender) throw new Error('somebody unknown decided');
  expect(by, 'nobody decides on their own').not.toBe(row.sender_id);
  expect(workDomain(decider.mail), 'nor on their domain’s').not.toBe(workDomain(sender.mail));
  // What it says may have been changed since; what was decided on then is only known for what is new.
  if (position <= world.checked) return;
  expect(nameKey(decider.entity), 'nor on their entity’s').not.toBe(nameKey(row.entity ?? ''));
  const grant = (world.roles.get(place) ?? []).find((one) => one.role === role);
  expect(grant, `as ${role}, which they are`).toBeDefined();
  const lines = linesOf({ fields: row.fields, ...(row.category !== null && { category: row.category }) });
  const isInScope =
    grant?.scopes.length === 0 ||
    grant?.scopes.some((scope) => scope.kind === 'line' && lines.includes(scope.line));
  expect(isInScope, 'in their scope').toBe(true);
}

/** One project from an entity in a category, and no project twice, among all that count. */
function checkSlots(rows: readonly Row[]): void {
  const counting = rows.filter(
    ({ kind, state }) => kind === 'nomination' && !['draft', 'withdrawn', 'rejected'].includes(state),
  );
  // What is being changed keeps the places it had: what is written by now is judged when it is sent in again.
  const settled = counting.filter(({ state }) => state !== 'changes requested');
  const keys = settled.map(({ category, entity }) => `${category} ${nameKey(entity ?? '')}`);
  expect(new Set(keys).size, 'one project from an entity in a category').toBe(keys.length);
  const titles = settled.map(({ title }) => nameKey(title));
  expect(new Set(titles).size, 'no project twice').toBe(titles.length);
}
