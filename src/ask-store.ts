import { join } from 'node:path';
import { type Config, readConfig } from './config.js';
import { AppError } from './errors.js';
import type { Knowledge } from './features/ask/ask.js';
import { loadKnowledge } from './knowledge.js';
import { createLog, standardError } from './log.js';
import { IN_MEMORY } from './store/embedded.js';
import { openStore, type Store } from './store/open.js';

/** Inside the data directory: made by the first question beside a running bot, so that later ones are quick. */
const COPY = 'database-for-questions';

/**
 * Knowledge from the store. A running bot has the embedded database to itself, so questions beside it go to a
 * database of their own, made from the same reference data; in memory where that one is in use too or can't be kept.
 */
export async function openKnowledge(): Promise<Knowledge> {
  const config = readConfig();
  const store = await open(config).catch((error) => openCopy(config, error));
  try {
    return await loadKnowledge(store);
  } finally {
    await store.close();
  }
}

function openCopy(config: Config, error: unknown): Promise<Store> {
  if (!(error instanceof AppError) || error.code !== 'DATABASE_IN_USE') throw error;
  process.stderr.write(
    'The embedded database is in use by a running actionline; asking a copy of the reference data.\n',
  );
  const copy = { ...config, dataDirectory: join(config.dataDirectory, COPY) };
  return open(copy).catch(() => open({ ...config, dataDirectory: IN_MEMORY }));
}

function open(config: Config): Promise<Store> {
  return openStore({ ...config, log: createLog('warn', standardError()) });
}
