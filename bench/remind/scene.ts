import { Temporal } from 'temporal-polyfill';
import type { NewEdition, NewPhase } from '../../src/features/deadlines/ports.js';
import type { Query } from '../../src/store/connection.js';
import type { Store } from '../../src/store/open.js';

/** A Monday, 09:00 in Geneva: seven days before the phases of the scene close. */
export const DUE = Temporal.Instant.from('2027-03-01T08:00:00Z');
const SINCE = Temporal.Instant.from('2027-01-01T00:00:00Z');
const CLOSES = Temporal.Instant.from('2027-03-08T10:00:00Z');
export const TENANT = 'T0WSIS';

/** Channels by number, each subscribed to everything, reminded once, seven days before; planned as if they had long been there. */
export async function subscribeChannels(query: Query, count: number): Promise<void> {
  await query(SUBSCRIBERS, [count, TENANT, SINCE.toString()]);
  await query(`INSERT INTO subscriptions (subscriber_id, scope, value, since)
    SELECT id, 'everything', '', since FROM subscribers`);
  await query('ANALYZE subscribers, subscriptions');
}

const SUBSCRIBERS = `
  INSERT INTO subscribers (id, platform, tenant, conversation, kind, owner_platform, owner_tenant, owner_id, zone,
    language, hours, offsets, opening, closing, digest, since, status, planned_since)
  SELECT gen_random_uuid()::text, 'slack', $2, 'C' || number, 'channel', 'slack', $2, 'U1', 'Europe/Zurich',
    'en', '{"days":[1,2,3,4,5],"from":"08:00","to":"18:00","morning":"09:00"}', '{P7D}', false, false, false,
    $3::timestamptz, 'active', $3::timestamptz
  FROM generate_series(1, $1::int) AS number`;

/** An edition with so many deadlines on one day. */
export async function createDeadlines({ calendar }: Store, query: Query, count: number): Promise<void> {
  const phases = Array.from({ length: count }, (_, index) => deadline(index));
  const edition: NewEdition = {
    id: 'bench-2027',
    process: 'bench',
    label: '2027',
    names: { en: 'Bench 2027' },
    origin: 'people',
    leads: [],
    escalation: { owner: [], channel: [], lead: [] },
    phases,
  };
  await calendar.createEdition(edition, { at: SINCE });
  await query('UPDATE phases SET planned_version = version');
}

function deadline(index: number): NewPhase {
  return {
    key: `deadline-${index}`,
    position: index + 1,
    kind: 'deadline',
    names: { en: `Deadline ${index + 1}` },
    closes: {
      precision: 'minute',
      instant: CLOSES.add({ minutes: index }).toString(),
      zone: 'Europe/Zurich',
    },
    actionLines: [],
    accepted: [],
  };
}
