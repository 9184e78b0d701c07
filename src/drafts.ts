import { setTimeout } from 'node:timers/promises';
import type { PlatformName } from './chat/incoming.js';
import type { Log } from './chat/log.js';
import type { Pictures } from './chat/pictures.js';
import type { ChatPlatform } from './chat/platform.js';
import type { Config } from './config.js';
import { lineNamedBy } from './documents.js';
import { createDraftSources } from './draft-sources.js';
import { TEMPLATES } from './features/deadlines/templates/templates.js';
import { createDraftHandlers } from './features/drafts/handlers.js';
import type { DraftParts } from './features/drafts/parts.js';
import type { Writer } from './features/drafts/ports.js';
import type { Running } from './features/drafts/running.js';
import { mayElse } from './features/people/policy.js';
import type { Who } from './features/people/who.js';
import type { KnowledgeHolder } from './knowledge.js';
import { createModelClient } from './llm/client.js';
import { createWriter, type WriterParts } from './llm/writer.js';
import { type Clock, systemClock } from './shared/clock.js';
import type { Store } from './store/open.js';
import { updaterThrough } from './submissions.js';

/** A section may be long, and models that think first take their time. */
const TIME_LIMIT_MS = 60_000;

export interface DraftCommandParts {
  readonly config: Pick<Config, 'model' | 'publicUrl'>;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly knowledge: KnowledgeHolder['current'];
  readonly who: Who;
  readonly running: Running;
  readonly pictures: Pictures;
  readonly speakers: ReadonlyMap<PlatformName, ChatPlatform>;
  later(work: Promise<void>): void;
  wake(): Promise<void>;
}

/** Everything that can be ordered about drafts. */
export function createDraftCommands(parts: DraftCommandParts) {
  return createDraftHandlers(draftParts(parts));
}

export function draftParts({ config, store, knowledge, speakers, ...parts }: DraftCommandParts): DraftParts {
  const { model, publicUrl } = config;
  return {
    ...parts,
    drafts: store.drafts,
    outbox: store.outbox,
    people: store.people,
    sources: createDraftSources({ store, knowledge }),
    writer: model && writerFrom(model, store, parts.log),
    tokensPerPerson: model?.daily.perPerson ?? 0,
    price: model?.price,
    mayElse,
    update: updaterThrough(speakers),
    ...(publicUrl !== undefined && { publicUrl }),
    lineNamed: lineNamedBy(() => knowledge().framework.lines),
    processNamed: (word) => TEMPLATES.find(({ process }) => process === word.toLowerCase())?.process,
  };
}

/** The language model that writes sections. Budgets and endpoints live in real time, also in a rehearsal. */
export function writerFrom(
  settings: NonNullable<Config['model']>,
  { modelBudget: budget }: Pick<Store, 'modelBudget'>,
  log: Log,
  more: Partial<Pick<WriterParts, 'timeLimit' | 'wait'>> = {},
): Writer {
  return createWriter({
    client: createModelClient(settings, systemClock),
    budget,
    limits: settings.daily,
    clock: systemClock,
    log,
    wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
    random: Math.random,
    model: settings.model,
    timeLimit: TIME_LIMIT_MS,
    ...more,
  });
}
