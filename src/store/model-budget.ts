import type { Temporal } from 'temporal-polyfill';
import type { ModelBudget } from '../features/ask/ports.js';
import type { Connection } from './connection.js';

/** The use of language models in the store, so that processes sharing it share one budget. */
export function createModelBudget(connection: Connection): ModelBudget {
  return {
    async reserve(tokens, limits, now) {
      const day = dayOf(now);
      const rows = await connection.query(RESERVE, [day, tokens, limits.calls, limits.tokens]);
      return rows.length > 0 ? { day, tokens } : undefined;
    },
    async settle({ day, tokens }, usedTokens) {
      await connection.query(CHANGE, [day, 0, usedTokens - tokens]);
    },
    async release({ day, tokens }) {
      await connection.query(CHANGE, [day, -1, -tokens]);
    },
  };
}

/**
 * One statement, so that two processes never both take what is left: the one that comes second waits for the row
 * and compares what the first has made of it.
 */
const RESERVE = `
  INSERT INTO model_usage AS used (day, calls, tokens)
  SELECT $1::date, 1, $2::int WHERE 1 <= $3::int AND $2::int <= $4::int
  ON CONFLICT (day) DO UPDATE SET calls = used.calls + 1, tokens = used.tokens + excluded.tokens
    WHERE used.calls + 1 <= $3::int AND used.tokens + excluded.tokens <= $4::int
  RETURNING day`;

const CHANGE = `
  UPDATE model_usage SET calls = calls + $2::int, tokens = greatest(0, tokens + $3::int) WHERE day = $1::date`;

function dayOf(now: Temporal.Instant): string {
  return now.toZonedDateTimeISO('UTC').toPlainDate().toString();
}
