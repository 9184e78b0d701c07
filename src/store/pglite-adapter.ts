import type { PGlite, Transaction as PgliteTransaction } from '@electric-sql/pglite';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * The PGlite adapter with two faults of 0.7.2 cured: it reports a transaction as committed when the commit failed,
 * and sets the isolation level before the transaction begins, where it has no effect.
 */
export function createPgliteAdapter(database: PGlite): SqlDriverAdapterFactory {
  const factory = new PrismaPGlite(database);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = await factory.connect();
      return Object.assign(adapter, {
        startTransaction: (level?: string) => startTransaction(database, level),
      }) as SqlDriverAdapter;
    },
  };
}

function startTransaction(database: PGlite, level: string | undefined): Promise<Transaction> {
  return new Promise((resolve, reject) => {
    const done: Promise<void> = database.transaction(async (open) => {
      if (level) await open.exec(`SET TRANSACTION ISOLATION LEVEL ${level}`);
      await new Promise<void>((end, fail) => {
        toPrisma(open, async () => {
          end();
          await done;
        }).then(resolve, fail);
      });
    });
    done.catch(reject);
  });
}

/** `end` lets PGlite commit, or finish a transaction that was rolled back, and waits for it. */
async function toPrisma(open: PgliteTransaction, end: () => Promise<void>): Promise<Transaction> {
  // The adapter only ever calls `query` on what it is given, and a PGlite transaction has the same one.
  const queryable = await new PrismaPGlite(open as unknown as PGlite).connect();
  return {
    provider: queryable.provider,
    adapterName: queryable.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => queryable.queryRaw(query),
    executeRaw: (query) => queryable.executeRaw(query),
    commit: end,
    async rollback() {
      await open.rollback();
      await end();
    },
  };
}
