import type { Desk } from '../../src/chat/desk.js';
import { silentLog } from '../../src/chat/log.js';
import { createDesk } from '../../src/chat/router.js';
import type { Search } from '../../src/chat/search.js';
import { type AskDependencies, createAskHandlers } from '../../src/features/ask/handlers.js';
import { buildKnowledge } from '../../src/knowledge.js';
import { systemClock } from '../../src/shared/clock.js';
import { createSuggest } from '../../src/suggest.js';
import { claimsInMemory } from './claims.js';
import { feedbackInMemory } from './feedback-store.js';
import { realReference } from './framework.js';

let built: ReturnType<typeof buildKnowledge> | undefined;

/** Built once a test file: nothing changes it. */
async function realKnowledge() {
  const { data, version } = await realReference();
  built ??= buildKnowledge(data, version);
  return built;
}

/**
 * The real desk on the real reference data, for platform tests. Claims are kept in memory: what the store promises
 * about them is tested with the store, on both databases.
 */
export async function createTestDesk(
  feedback: AskDependencies['feedback'] = { store: feedbackInMemory(), editors: [] },
): Promise<Desk> {
  const knowledge = await realKnowledge();
  const handlers = createAskHandlers({
    knowledge: () => knowledge,
    clock: systemClock,
    ...(feedback && { feedback }),
  });
  const { shortcuts } = createSuggest({ knowledge: () => knowledge, clock: systemClock });
  return createDesk({ handlers: { ...handlers, shortcuts }, claims: claimsInMemory(), log: silentLog });
}

/** The real search on the real reference data, for platforms that offer one. */
export async function createTestSearch(): Promise<Search> {
  const knowledge = await realKnowledge();
  return createSuggest({ knowledge: () => knowledge, clock: systemClock }).search;
}
