import { type Config, readConfig } from './config.js';
import { createLog, standardError } from './log.js';
import { openStore, type Store } from './store/open.js';

/** Opens the configured store for one command, and closes it whatever comes of it. */
export async function withStore<Value>(
  run: (store: Store, config: Config) => Promise<Value>,
): Promise<Value> {
  const config = readConfig();
  const store = await openStore({ ...config, log: createLog('warn', standardError()) });
  try {
    return await run(store, config);
  } finally {
    await store.close();
  }
}
