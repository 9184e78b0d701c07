import { type Commands, combineCommands } from './chat/commands.js';
import type { Download } from './chat/downloads.js';
import type { PlatformName } from './chat/incoming.js';
import type { Log } from './chat/log.js';
import type { Pictures } from './chat/pictures.js';
import type { ChatPlatform } from './chat/platform.js';
import type { ProfileSource } from './chat/profiles.js';
import type { Config } from './config.js';
import { scopeNames } from './deadlines.js';
import { createDocumentCommands } from './documents.js';
import { createDraftCommands } from './drafts.js';
import { remarksOn } from './features/deadlines/checks/remarks.js';
import { createContributionHandlers } from './features/deadlines/contributions/handlers.js';
import { createExchangeHandlers } from './features/deadlines/exchange/commands.js';
import { createCalendarFileMaker } from './features/deadlines/exchange/ical/write.js';
import { createImporter } from './features/deadlines/exchange/importer.js';
import { createPolicy, type Policy } from './features/deadlines/policy.js';
import { createProcessHandlers } from './features/deadlines/processes/handlers.js';
import { createRehearsalHandlers } from './features/deadlines/rehearsal/commands.js';
import { createReminderHandlers } from './features/deadlines/reminders/handlers.js';
import { createSubscriptionHandlers } from './features/deadlines/subscriptions/handlers.js';
import { createRunning } from './features/drafts/running.js';
import { createWho } from './features/people/who.js';
import { inTheirLanguage } from './in-their-language.js';
import type { KnowledgeHolder } from './knowledge.js';
import { createMine } from './mine.js';
import type { Clock } from './shared/clock.js';
import type { Store } from './store/open.js';
import { createSubmissionCommands } from './submissions.js';

export interface CommandParts {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly knowledge: KnowledgeHolder['current'];
  /** Something changed that is to be planned and known. */
  onChange(): Promise<void>;
  /** Makes sure that whoever owes something is reminded. */
  reachOwners(): Promise<void>;
  /** Zones and languages of people. */
  readonly profiles: ProfileSource;
  /** Platforms that messages can be changed through. */
  readonly speakers: ReadonlyMap<PlatformName, ChatPlatform>;
  readonly pictures: Pictures;
  /** Fetches what people send as files, by platform. */
  readonly downloads: ReadonlyMap<PlatformName, Download>;
}

export interface BotCommands extends Commands {
  /** Resolves when what was begun beside the answers has ended. */
  settle(): Promise<void>;
}

/** Everything that can be ordered, of all features. */
export function createCommands(parts: CommandParts): BotCommands {
  const policy = createPolicy(parts.config.editors);
  const work = new Set<Promise<void>>();
  const running = createRunning();
  const later = (begun: Promise<void>) => {
    work.add(begun);
    void begun.finally(() => work.delete(begun));
  };
  const { people } = parts.store;
  const who = createWho({ ...parts, people, administrators: parts.config.administrators });
  const sets = [
    processHandlers(parts, policy),
    contributionHandlers(parts, policy),
    reminderHandlers(parts, policy, later),
    exchangeHandlers(parts, policy, later),
    subscriptionHandlers(parts, policy),
    createRehearsalHandlers({ ...parts.store, clock: parts.clock }),
    ...createSubmissionCommands({ ...parts, who, later, wake: parts.onChange }),
    createDocumentCommands({ ...parts, ...parts.store, who }),
    createDraftCommands({ ...parts, who, running, later, wake: parts.onChange }),
  ];
  const commands = combineCommands([createMine(combineCommands(sets)), ...sets]);
  return {
    ...inTheirLanguage(commands, parts.profiles),
    async settle() {
      // What a model is still writing can be written again; nobody waits for it now.
      running.cancelAll();
      await Promise.all(work);
    },
  };
}

function processHandlers({ store, clock, knowledge, onChange }: CommandParts, policy: Policy) {
  return createProcessHandlers({
    calendar: store.calendar,
    policy,
    clock,
    history: () => knowledge().framework.calendar,
    check: (edition, language) => remarksOn(edition, language, clock.now()),
    wake: onChange,
  });
}

function contributionHandlers(parts: CommandParts, policy: Policy) {
  const { store, clock, knowledge, profiles, onChange } = parts;
  const lines = () => knowledge().framework.lines;
  return createContributionHandlers({ ...store, profiles, policy, clock, lines, wake: onChange });
}

function reminderHandlers(
  { store, clock, log, speakers }: CommandParts,
  policy: Policy,
  later: (work: Promise<void>) => void,
) {
  const calendarFile = createCalendarFileMaker(() => clock.now());
  const update: ChatPlatform['update'] = async (message, reply) => {
    await speakers.get(message.place.platform)?.update(message, reply);
  };
  return createReminderHandlers({ ...store, update, later, calendarFile, policy, clock, log });
}

function subscriptionHandlers({ store, clock, knowledge, onChange, profiles }: CommandParts, policy: Policy) {
  const actionLines = () => knowledge().framework.lines.map(({ code }) => code);
  const names = scopeNames(knowledge);
  return createSubscriptionHandlers({
    ...store,
    profiles,
    names,
    actionLines,
    policy,
    clock,
    wake: onChange,
  });
}

function exchangeHandlers(parts: CommandParts, policy: Policy, later: (work: Promise<void>) => void) {
  const { config, store, clock, log, knowledge, onChange, reachOwners } = parts;
  const actionLines = () => knowledge().framework.lines.map(({ code }) => code);
  return createExchangeHandlers({
    ...store,
    policy,
    clock,
    importer: createImporter({ ...store, policy, clock, actionLines }),
    async imported({ what }) {
      await onChange();
      // Of many owners it takes a while to ask for their zones.
      if (what.assigns.length + what.contributionChanges.length > 0)
        later(
          reachOwners().catch((error: unknown) => log.warn({ error }, 'not all owners are reminded yet')),
        );
    },
    ...(config.publicUrl && { publicUrl: config.publicUrl }),
  });
}
