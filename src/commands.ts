import type { PlatformName } from './chat/incoming.js';
import type { ChatPlatform } from './chat/platform.js';
import type { Config } from './config.js';
import type { Reminding } from './deadlines.js';
import { type Commands, combineCommands } from './features/deadlines/commands.js';
import { createPolicy } from './features/deadlines/policy.js';
import { createProcessHandlers } from './features/deadlines/processes/handlers.js';
import type { KnowledgeHolder } from './knowledge.js';
import type { Clock } from './shared/clock.js';
import type { Store } from './store/open.js';

export interface CommandParts {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly knowledge: KnowledgeHolder['current'];
  readonly reminding: Pick<Reminding, 'wake'>;
  /** Platforms that messages can be changed through. */
  readonly speakers: ReadonlyMap<PlatformName, ChatPlatform>;
}

/** Everything that can be ordered, from all parts of the deadlines feature. */
export function createCommands({ config, store, clock, knowledge, reminding }: CommandParts): Commands {
  const policy = createPolicy(config.editors);
  const processes = createProcessHandlers({
    calendar: store.calendar,
    policy,
    clock,
    history: () => knowledge().framework.calendar,
    check: async () => [],
    wake: reminding.wake,
  });
  return combineCommands([processes]);
}
