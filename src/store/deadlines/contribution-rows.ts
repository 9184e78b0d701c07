import type { Contribution } from '../../features/deadlines/ports.js';
import { schemas } from '../../features/deadlines/ports.js';
import { optional, type Timestamp, toInstant } from '../rows.js';
import { type OwnerColumns, toOwner } from './owners.js';

export interface ContributionRow extends OwnerColumns {
  readonly id: string;
  readonly edition_id: string;
  readonly title: string;
  readonly owner_name: string | null;
  readonly action_line: string | null;
  readonly sector: string | null;
  readonly due: unknown;
  readonly state: string;
  readonly link: string | null;
  readonly delivered_at: Timestamp | null;
  readonly delivered_by: unknown;
  readonly version: number;
  readonly since: Timestamp;
}

export const CONTRIBUTION_COLUMNS = `id, edition_id, title, owner_platform, owner_tenant, owner_id, owner_name,
  action_line, sector, due, state, link, delivered_at, delivered_by, version, since`;

export function toContribution(row: ContributionRow): Contribution {
  return {
    id: row.id,
    edition: row.edition_id,
    title: row.title,
    owner: toOwner(row),
    ...optional('ownerName', row.owner_name),
    ...optional('actionLine', row.action_line),
    ...optional('sector', row.sector),
    due: schemas.calendarDate.parse(row.due),
    // Only this folder fills this column, from a Contribution.
    state: row.state as Contribution['state'],
    ...optional('link', row.link),
    ...optional('delivered', toDelivered(row)),
    version: row.version,
    since: toInstant(row.since),
  };
}

function toDelivered({
  delivered_at: at,
  delivered_by: by,
}: ContributionRow): NonNullable<Contribution['delivered']> | null {
  return at === null ? null : { at: toInstant(at), by: schemas.namedPerson.parse(by) };
}
