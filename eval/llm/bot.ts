import type { Temporal } from 'temporal-polyfill';
import type { Desk } from '../../src/chat/desk.js';
import { silentLog } from '../../src/chat/log.js';
import { createDesk } from '../../src/chat/router.js';
import type { ModelConfig } from '../../src/config.js';
import type { Knowledge } from '../../src/features/ask/ask.js';
import { createAskHandlers } from '../../src/features/ask/handlers.js';
import type { ModelBudget } from '../../src/features/ask/ports.js';
import { createModelReader } from '../../src/model.js';
import { claimsInMemory } from '../../test/support/claims.js';
import { feedbackInMemory } from '../../test/support/feedback-store.js';

export interface BotParts {
  readonly knowledge: Knowledge;
  /** When all questions are asked. */
  readonly now: Temporal.Instant;
  /** Without it, no model helps the reader. */
  readonly model?: {
    readonly settings: ModelConfig;
    readonly budget: ModelBudget;
    /** Milliseconds; without it, what people wait for at most. */
    readonly timeLimit?: number;
  };
}

/** What platforms talk to, and what tells it that the bot is about to stop. */
export interface Bot {
  readonly desk: Desk;
  hurry(): void;
}

/** The bot behind its platforms. It waits for nothing before it tries again. */
export function createBot({ knowledge: known, now, model: given }: BotParts): Bot {
  const knowledge = () => known;
  const log = silentLog;
  const wait = async () => {};
  const handlers = createAskHandlers({
    knowledge,
    clock: { now: () => now },
    feedback: { store: feedbackInMemory(), editors: [] },
    ...(given && { model: createModelReader({ ...given, knowledge, log, wait }) }),
  });
  return {
    desk: createDesk({ handlers, claims: claimsInMemory(), log }),
    hurry: () => handlers.hurry(),
  };
}
