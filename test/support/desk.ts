import type { Desk } from '../../src/chat/desk.js';
import { silentLog } from '../../src/chat/log.js';
import { createDesk } from '../../src/chat/router.js';
import { type AskDependencies, createAskHandlers } from '../../src/features/ask/handlers.js';
import { buildKnowledge } from '../../src/knowledge.js';
import { systemClock } from '../../src/shared/clock.js';
import { claimsInMemory } from './claims.js';
import { feedbackInMemory } from './feedback-store.js';
import { realReference } from './framework.js';

/**
 * The real desk on the real reference data, for platform tests. Claims are kept in memory: what the store promises
 * about them is tested with the store, on both databases.
 */
export async function createTestDesk(
  feedback: AskDependencies['feedback'] = { store: feedbackInMemory(), editors: [] },
): Promise<Desk> {
  const { data, version } = await realReference();
  const knowledge = buildKnowledge(data, version);
  const handlers = createAskHandlers({
    knowledge: () => knowledge,
    clock: systemClock,
    ...(feedback && { feedback }),
  });
  return createDesk({ handlers, claims: claimsInMemory(), log: silentLog });
}
