import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../../src/store/connection.js';
import { COLLECT } from '../../../src/store/deadlines/collect.js';
import { FIND_UNPLANNED_SUBSCRIBERS } from '../../../src/store/deadlines/planning.js';
import { WITHDRAW } from '../../../src/store/deadlines/take-back.js';
import { CLAIM } from '../../../src/store/outbox-turns.js';
import { openTestConnection } from '../../support/database.js';

/** Statements that run every few seconds, on tables that grow: none of them may look at every row. */
let connection: Connection;

beforeAll(async () => {
  connection = await openTestConnection();
  for (const statement of [SUBSCRIBERS, REMINDERS, MESSAGES, 'ANALYZE']) await connection.query(statement);
  return () => connection.close();
});

const SUBSCRIBERS = `
  INSERT INTO subscribers (id, platform, tenant, conversation, kind, owner_platform, owner_tenant, owner_id, zone,
    language, hours, offsets, opening, closing, digest, since, planned_since)
  SELECT 's' || n, 'slack', 'T1', 'C' || n, 'channel', 'slack', 'T1', 'U' || n, 'UTC', 'en', '{}', '{}', true, true,
    true, '2026-12-01', '2026-12-01' FROM generate_series(1, 20000) AS n`;

/** Two a minute from noon on. */
const REMINDERS = `
  INSERT INTO reminders (key, subscriber_id, subject_kind, subject, subject_version, occasion, at, hour, target)
  SELECT 'r' || n, 's' || n, 'phase', 'p' || n % 50, 1, 'opening', at, date_trunc('hour', at), at
  FROM generate_series(1, 20000) AS n, LATERAL (SELECT timestamptz '2026-12-07 12:00Z' + n / 2 * interval '1 minute') AS t (at)`;

/** Sent ones, and 5,000 that wait for 500 conversations. */
const MESSAGES = `
  INSERT INTO outbox (id, key, platform, tenant, conversation, kind, content, payload, urgency, state)
  SELECT n, n, 'slack', 'T1', 'C' || n % 500, 'channel', 'x', '{}', n % 1000,
    CASE WHEN n % 4 = 0 THEN 'waiting' ELSE 'sent' END
  FROM generate_series(1, 20000) AS n`;

describe('an index leads to', () => {
  test.each([
    [
      'what is due',
      COLLECT,
      ['2026-12-07T12:01:00Z', '2026-12-07T11:51:00Z', 1000],
      'reminders_state_at_idx',
    ],
    [
      'what is to be withdrawn',
      WITHDRAW,
      ['{s1,s2}', '2026-12-07T12:00:00Z'],
      'reminders_subscriber_id_state_hour_idx',
    ],
    [
      'what is to be sent first',
      CLAIM,
      ['process', 10, 20_000, 1000, '{}', '{}', '{}'],
      'outbox_state_urgency_created_at_id_idx',
    ],
    ['who is to be planned', FIND_UNPLANNED_SUBSCRIBERS, [500], 'subscribers_status_planned_since_id_idx'],
  ] as const)('%s', async (_what, statement, parameters, index) => {
    const plan = await explain(statement, parameters);
    expect(plan).toContain(index);
    const scanned = index.slice(0, index.indexOf('_'));
    expect(plan).not.toMatch(new RegExp(`Seq Scan on ${scanned}\\b`));
  });
});

/** Parameters stand in the text, as in the plans that PostgreSQL makes for statements that it sees for the first time. */
async function explain(statement: string, parameters: readonly (string | number)[]): Promise<string> {
  const text = parameters.reduce<string>(
    (sql, value, index) =>
      sql.replaceAll(`$${index + 1}`, () => (typeof value === 'string' ? `'${value}'` : `${value}`)),
    statement,
  );
  const rows = await connection.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
