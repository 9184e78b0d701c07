import type {
  Act,
  AuditAction,
  Changed,
  Contribution,
  ContributionChange,
  ContributionStore,
} from '../../features/deadlines/ports.js';
import { endOf } from '../../features/deadlines/ports.js';
import type { Connection, Query } from '../connection.js';
import { acceptingAnyText, toJson } from '../text.js';
import { writeAudit } from './audit.js';
import { CONTRIBUTION_COLUMNS, type ContributionRow, toContribution } from './contribution-rows.js';
import { differenceOf, isSame, merge } from './difference.js';
import { isOwner, type OwnerColumns, toNamed, toOwner, toRef } from './owners.js';
import { dropScheduled } from './take-back.js';

export function createContributionStore(connection: Connection): ContributionStore {
  const { query, transaction } = acceptingAnyText(connection);
  const find = async (sql: string, ...parameters: readonly unknown[]) =>
    (await query<ContributionRow>(sql, parameters)).map(toContribution);
  return {
    list: (edition) => find(LIST, edition),
    listFor: ({ platform, tenant, id }) => find(LIST_FOR, platform, tenant, id),
    find: (ids) => find(FIND, ids),
    findUnreached: async (most) => (await query<OwnerColumns>(FIND_UNREACHED, [most])).map(toOwner),
    assign: (contributions, act) => transaction((open) => assign(open, contributions, act)),
    change: (id, version, change, act) =>
      transaction((open) => changeContribution(open, id, version, change, act)),
  };
}

const LIST = `SELECT ${CONTRIBUTION_COLUMNS} FROM contributions WHERE edition_id = $1 ORDER BY due_at, title, id`;

const LIST_FOR = `
  SELECT ${CONTRIBUTION_COLUMNS} FROM contributions WHERE ${isOwner('$1', '$2', '$3')} ORDER BY due_at, title, id`;

const FIND = `SELECT ${CONTRIBUTION_COLUMNS} FROM contributions WHERE id = ANY ($1::text[]) ORDER BY due_at, title, id`;

/** In Slack everybody can be written to, elsewhere whoever wrote first: their address is known. */
const FIND_UNREACHED = `
  SELECT owner_platform, owner_tenant, owner_id FROM (
    SELECT DISTINCT owner_platform, owner_tenant, owner_id FROM contributions
    WHERE state IN ('expected', 'in progress')
  ) AS owed
  WHERE NOT EXISTS (
    SELECT FROM subscribers
    WHERE kind = 'direct' AND ${isOwner('owed.owner_platform', 'owed.owner_tenant', 'owed.owner_id')}
  ) AND (owner_platform = 'slack' OR EXISTS (
    SELECT FROM addresses
    WHERE kind = 'direct' AND platform = owner_platform
      AND tenant IN (owner_tenant, upper(owner_tenant), lower(owner_tenant))
      AND person_id IN (owner_id, upper(owner_id), lower(owner_id))
  ))
  ORDER BY owner_platform, owner_tenant, owner_id LIMIT $1`;

type NewContribution = Parameters<ContributionStore['assign']>[0][number];

export async function assign(
  query: Query,
  contributions: readonly NewContribution[],
  act: Act,
): Promise<void> {
  const column = (read: (contribution: NewContribution) => string | undefined) =>
    contributions.map((contribution) => read(contribution) ?? null);
  await query(ASSIGN, [
    act.at.toString(),
    column(({ id }) => id),
    column(({ edition }) => edition),
    column(({ actionLine }) => actionLine),
    column(({ sector }) => sector),
    ...CHANGING.map(column),
  ]);
  await writeAudit(
    query,
    act,
    contributions.map((contribution) => ({
      action: 'contribution assigned',
      subject: contribution.id,
      edition: contribution.edition,
      after: contribution,
    })),
  );
}

/** What may change, in the order of CHANGING_COLUMNS. */
const CHANGING: readonly ((contribution: NewContribution) => string | undefined)[] = [
  ({ title }) => title,
  ({ owner }) => owner.platform,
  ({ owner }) => owner.tenant,
  ({ owner }) => owner.id,
  ({ ownerName }) => ownerName,
  ({ due }) => toJson(due),
  ({ due }) => endOf(due).toString(),
  ({ state }) => state,
  ({ link }) => link,
  ({ delivered }) => delivered?.at.toString(),
  ({ delivered }) => delivered && toJson(toNamed(delivered.by)),
];

const CHANGING_COLUMNS = `title, owner_platform, owner_tenant, owner_id, owner_name, due, due_at, state, link,
  delivered_at, delivered_by`;

const ASSIGN = `
  INSERT INTO contributions (since, id, edition_id, action_line, sector, ${CHANGING_COLUMNS})
  SELECT $1::timestamptz, id, edition_id, action_line, sector, title, owner_platform, owner_tenant, owner_id,
    owner_name, due::json, due_at, state, link, delivered_at, delivered_by::json
  FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::text[], $12::timestamptz[], $13::text[], $14::text[], $15::timestamptz[], $16::text[])
    AS assigned (id, edition_id, action_line, sector, ${CHANGING_COLUMNS})`;

/** Every change concerns those who wait for it or are waited for, so each one makes a new version. */
export async function changeContribution(
  query: Query,
  id: string,
  version: number,
  change: ContributionChange,
  act: Act,
): Promise<Changed<Contribution>> {
  const [row] = await query<ContributionRow>(LOCK, [id]);
  if (!row) return { kind: 'missing' };
  const before = toContribution(row);
  if (before.version !== version) return { kind: 'stale', value: before };
  const after = merge(before, { ...change, ...(change.owner && { owner: toRef(change.owner) }) });
  if (isSame(before, after)) return { kind: 'changed', value: before };
  const values = CHANGING.map((read) => read(after) ?? null);
  const [changed] = await query<ContributionRow>(UPDATE, [id, act.at.toString(), ...values]);
  await dropScheduled(query, 'contribution', [id]);
  const deed = { action: actionOf(before, after), subject: id, edition: before.edition };
  await writeAudit(query, act, [{ ...deed, ...differenceOf(before, after) }]);
  return { kind: 'changed', value: changed ? toContribution(changed) : after };
}

const LOCK = `SELECT ${CONTRIBUTION_COLUMNS} FROM contributions WHERE id = $1 FOR UPDATE`;

const UPDATE = `
  UPDATE contributions SET version = version + 1, since = $2::timestamptz, title = $3, owner_platform = $4,
    owner_tenant = $5, owner_id = $6, owner_name = $7, due = $8::json, due_at = $9::timestamptz, state = $10,
    link = $11, delivered_at = $12::timestamptz, delivered_by = $13::json
  WHERE id = $1
  RETURNING ${CONTRIBUTION_COLUMNS}`;

function actionOf(before: Contribution, after: Contribution): AuditAction {
  const isNew = before.state !== after.state;
  if (isNew && (after.state === 'delivered' || after.state === 'waived'))
    return `contribution ${after.state}`;
  return 'contribution changed';
}
