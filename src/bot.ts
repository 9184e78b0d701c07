import type { Desk } from './chat/desk.js';
import type { Download } from './chat/downloads.js';
import type { PlatformName } from './chat/incoming.js';
import type { Log } from './chat/log.js';
import type { Pictures } from './chat/pictures.js';
import type { ChatPlatform } from './chat/platform.js';
import type { ProfileSource } from './chat/profiles.js';
import { createDesk } from './chat/router.js';
import type { Search } from './chat/search.js';
import { createCommands } from './commands.js';
import type { Config } from './config.js';
import { composersFor, createReminding, type Reminding, recordHistory } from './deadlines.js';
import type { AppError } from './errors.js';
import { type AskHandlers, createAskHandlers } from './features/ask/handlers.js';
import { createFeedRoute } from './features/deadlines/exchange/feed-route.js';
import { markRepeat } from './features/deadlines/messages/repeat.js';
import { createDraftFilesRoute } from './features/drafts/export/route.js';
import { withCommands } from './handlers.js';
import { createPictures } from './images/render.js';
import { createKnowledgeHolder, type KnowledgeHolder, loadKnowledge } from './knowledge.js';
import { createModelReader } from './model.js';
import { createHttpServer } from './platforms/http/server.js';
import { createSlackPlatform } from './platforms/slack/start.js';
import { createTeamsPlatform } from './platforms/teams/start.js';
import { createProfiles } from './profiles.js';
import { type Clock, clockStartingAt, systemClock } from './shared/clock.js';
import type { HttpRoute } from './shared/http.js';
import { openStore } from './store/open.js';
import { createRedraw } from './submissions.js';
import { createSuggest } from './suggest.js';

const REFRESH_EVERY_MS = 60_000;

type Platform = ChatPlatform & {
  readonly route?: HttpRoute;
  readonly profiles?: ProfileSource;
  readonly download?: Download;
};

/** A bot that is up: its store open, its HTTP server listening, its platforms started. */
export interface Bot {
  readonly desk: Desk;
  readonly port: number;
  readonly platforms: readonly string[];
  /** Reminders for places of this platform go through it from now on. */
  speakThrough(platform: ChatPlatform): void;
  /** Takes nothing new, finishes what is in hand, closes the store. */
  stop(): Promise<void>;
}

/**
 * Puts the parts together and starts them. Throws AppError when a part cannot start; nothing is left running.
 * `onFatal` is told when the embedded database breaks down later: it answers nothing more, so it is time to exit.
 */
export async function startBot(config: Config, log: Log, onFatal?: (error: AppError) => void): Promise<Bot> {
  const clock = config.clockStart ? clockStartingAt(config.clockStart) : systemClock;
  const store = await openStore({ ...config, log, ...(onFatal && { onFatal }) });
  const cleanUp = [() => store.close()];
  const stop = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };
  try {
    const holder = createKnowledgeHolder(store, await loadKnowledge(store));
    const refresh = refreshRegularly(holder, log);
    cleanUp.push(async () => clearInterval(refresh));
    const knowledge = holder.current;
    const handlers = createHandlers({ config, clock, log, store, knowledge });
    cleanUp.push(() => handlers.stop());
    const { shortcuts, search } = createSuggest({ knowledge, clock });
    const speakers = new Map<PlatformName, ChatPlatform>();
    const sources = new Map<PlatformName, ProfileSource>();
    const downloads = new Map<PlatformName, Download>();
    const profiles = createProfiles({ ...store, sources, clock });
    const reminding = createReminding({
      store,
      clock,
      log,
      pace: config.pace,
      ...(config.trailChannel && { trailChannel: config.trailChannel }),
      composers: composersFor(store, clock, knowledge),
      markRepeat,
      platformOf: ({ platform }) => speakers.get(platform),
      profiles,
      redraw: createRedraw({ store, clock, log, knowledge, speakers }),
    });
    const onChange = async () => {
      // Answers know of it a moment later; whoever changed it need not wait.
      void holder.refresh().catch((error: unknown) => log.warn({ error }, 'could not look for newer dates'));
      await reminding.wake();
    };
    const { reachOwners } = reminding;
    const pictures = createPictures();
    const people = { profiles, speakers, pictures, downloads };
    const parts = { config, store, clock, log, knowledge, onChange, reachOwners, ...people };
    const commands = createCommands(parts);
    cleanUp.push(() => commands.settle());
    const answering = withCommands({ ...handlers, shortcuts }, commands);
    const desk = createDesk({ handlers: answering, claims: store.claims, log });
    const { addresses } = store;
    const platforms = createPlatforms({ config, clock, log, desk, search, addresses, pictures });
    for (const platform of platforms) {
      speakers.set(platform.name, platform);
      if (platform.profiles) sources.set(platform.name, platform.profiles);
      if (platform.download) downloads.set(platform.name, platform.download);
    }
    const routes = [
      ...platforms.flatMap(({ route }) => route ?? []),
      createFeedRoute(store),
      createDraftFilesRoute({ ...store, pictures, clock }),
    ];
    const server = createHttpServer({
      ...config.http,
      routes,
      ready: () => store.ping().then(() => true),
      log,
    });
    const { port } = await server.start();
    // Together: what the server still has in hand goes through the platforms.
    cleanUp.push(async () => {
      handlers.hurry();
      await Promise.all([server.stop(), ...platforms.map((each) => each.stop())]);
    });
    await Promise.all(platforms.map((platform) => platform.start()));
    const started = startReminding({ reminding, store, knowledge, clock, log });
    cleanUp.push(async () => {
      await reminding.stop();
      await started;
    });
    return {
      desk,
      port,
      platforms: platforms.map(({ name }) => name),
      speakThrough: (platform) => void speakers.set(platform.name, platform),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface HandlerParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Awaited<ReturnType<typeof openStore>>;
  readonly knowledge: KnowledgeHolder['current'];
}

function createHandlers({ config, clock, log, store, knowledge }: HandlerParts): AskHandlers {
  const { conversations, modelBudget: budget } = store;
  const model = config.model && createModelReader({ settings: config.model, knowledge, budget, log });
  const feedback = { store: store.feedback, editors: config.editors };
  return createAskHandlers({ knowledge, clock, log, conversations, feedback, ...(model && { model }) });
}

interface RemindingStart {
  readonly reminding: Reminding;
  readonly store: Awaited<ReturnType<typeof openStore>>;
  readonly knowledge: KnowledgeHolder['current'];
  readonly clock: Clock;
  readonly log: Log;
}

/** Nothing of this keeps the bot from answering, so it starts when everything else is up. Never rejects. */
async function startReminding({ reminding, store, knowledge, clock, log }: RemindingStart): Promise<void> {
  try {
    await recordHistory(store, knowledge(), clock);
    await reminding.start();
    log.info({}, 'reminders go out');
  } catch (error) {
    log.error({ error }, 'could not start the reminders; they go out after the next start');
  }
}

interface PlatformParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly desk: Desk;
  readonly search: Search;
  readonly addresses: Awaited<ReturnType<typeof openStore>>['addresses'];
  readonly pictures: Pictures;
}

/** Slack when it is configured; Teams always, without credentials for this machine only. */
function createPlatforms({ config, log, desk, pictures, ...parts }: PlatformParts): readonly Platform[] {
  const { slack, teams } = config;
  return [
    ...(slack ? [createSlackPlatform({ settings: slack, desk, pictures, log })] : []),
    createTeamsPlatform({ ...parts, settings: teams ?? {}, desk, pictures, log }),
  ];
}

function refreshRegularly(holder: KnowledgeHolder, log: Log): NodeJS.Timeout {
  const refresh = async () => {
    try {
      if (await holder.refresh()) log.info({}, 'reference data changed in the store; now answering from it');
    } catch (error) {
      log.warn({ error }, 'could not look for newer reference data');
    }
  };
  return setInterval(() => void refresh(), REFRESH_EVERY_MS).unref();
}
