import type { Act, CalendarImport, ImportedPhase, ImportStore } from '../../features/deadlines/ports.js';
import type { Connection, Query } from '../connection.js';
import { acceptingAnyText } from '../text.js';
import { writeAudit } from './audit.js';
import { insertEdition, insertPhase } from './calendar.js';
import { changeEdition } from './change-edition.js';
import { assign, changeContribution } from './contributions.js';

export function createImportStore(connection: Connection): ImportStore {
  const { transaction } = acceptingAnyText(connection);
  return {
    async apply(what, act) {
      try {
        await transaction((query) => applyAll(query, what, act));
        return 'applied';
      } catch (error) {
        if (error instanceof Stale) return 'stale';
        throw error;
      }
    },
  };
}

/** Takes back all that was done so far. */
class Stale extends Error {}

async function applyAll(query: Query, what: CalendarImport, act: Act): Promise<void> {
  for (const edition of inOrder(what.creates)) await create(query, edition, act);
  for (const change of inOrder(what.changes)) await changeOne(query, change, act);
  if (what.assigns.length > 0) await assign(query, what.assigns, act);
  for (const { id, version, change } of inOrder(what.contributionChanges)) {
    const changed = await changeContribution(query, id, version, change, act);
    if (changed.kind !== 'changed') throw new Stale();
  }
  await writeAudit(query, act, [{ action: 'calendar imported', subject: 'calendar', after: countsOf(what) }]);
}

/** Two imports at once wait for each other in one order. */
function inOrder<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return values.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function create(query: Query, edition: CalendarImport['creates'][number], act: Act): Promise<void> {
  if (!(await insertEdition(query, edition, act.at))) throw new Stale();
  await setStatus(query, edition.id, edition.phases);
  await writeAudit(query, act, [{ action: 'edition created', subject: edition.id, edition: edition.id }]);
}

async function changeOne(
  query: Query,
  { id, version, change, adds }: CalendarImport['changes'][number],
  act: Act,
): Promise<void> {
  const changed = await changeEdition(query, id, version, change, act);
  if (changed.kind !== 'changed') throw new Stale();
  if (adds.length === 0) return;
  for (const phase of adds) await insertPhase(query, id, phase, act.at);
  await setStatus(query, id, adds);
  await query('UPDATE process_editions SET version = version + 1 WHERE id = $1', [id]);
  const after = { added: adds.map(({ key }) => key) };
  await writeAudit(query, act, [{ action: 'edition changed', subject: id, edition: id, after }]);
}

/** Phases begin as planned; a file may bring in some that are over. */
async function setStatus(query: Query, edition: string, phases: readonly ImportedPhase[]): Promise<void> {
  const others = phases.filter(({ status }) => status !== undefined && status !== 'planned');
  if (others.length === 0) return;
  await query(SET_STATUS, [edition, others.map(({ key }) => key), others.map(({ status }) => status)]);
}

const SET_STATUS = `
  UPDATE phases SET status = imported.status
  FROM unnest($2::text[], $3::text[]) AS imported (key, status)
  WHERE edition_id = $1 AND phases.key = imported.key`;

function countsOf({ creates, changes, assigns, contributionChanges }: CalendarImport) {
  return {
    editions: [...creates, ...changes].map(({ id }) => id),
    contributions: assigns.length + contributionChanges.length,
  };
}
