import type { Executor } from '../chat/executor.js';
import type { Connection } from './connection.js';

/** Lends the database to what writes its own SQL: the job queue. */
export function createExecutor(connection: Connection): Executor {
  return {
    async executeSql(text, values) {
      if (values !== undefined || !isScript(text))
        return { rows: await connection.query(text, values ?? []) };
      const session = await connection.openSession();
      try {
        await session.script(text);
      } finally {
        await session.close();
      }
      return { rows: [] };
    },
  };
}

/** Several statements, which cannot be prepared: the queue begins those with a transaction. */
function isScript(text: string): boolean {
  return /^\s*BEGIN\b/i.test(text);
}
