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
        await session.script(withoutTransaction(text));
      } finally {
        await session.close();
      }
      return { rows: [] };
    },
  };
}

/** Several statements, which cannot be prepared: the queue begins those with a transaction. */
function isScript(text: string): boolean {
  return /^\s*BEGIN\s*;/i.test(text);
}

/**
 * A script is one transaction anyway. One that it begins itself would stay open when it fails, and the embedded database
 * has a single connection, on which nothing else could be done from then on.
 */
function withoutTransaction(text: string): string {
  return text.replace(/^\s*BEGIN\s*;/i, '').replace(/\bCOMMIT\s*;?\s*$/i, '');
}
