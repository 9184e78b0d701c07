import { randomUUID } from 'node:crypto';
import type { Place } from './chat/incoming.js';
import type { Log } from './chat/log.js';
import type { Composer } from './chat/outbox.js';
import type { ChatPlatform } from './chat/platform.js';
import type { ProfileSource } from './chat/profiles.js';
import type { Reply } from './chat/reply.js';
import type { Config } from './config.js';
import type { Knowledge } from './features/ask/ask.js';
import { createReach } from './features/deadlines/contributions/reach.js';
import { createCalendarFileMaker } from './features/deadlines/exchange/ical/write.js';
import { createGone } from './features/deadlines/gone.js';
import { editionsFromReference } from './features/deadlines/history.js';
import { loadHolidays } from './features/deadlines/holidays.js';
import { createComposers } from './features/deadlines/messages/composers.js';
import { createAuditor } from './features/deadlines/plan/auditor.js';
import { createPlanner } from './features/deadlines/plan/planner.js';
import { nameIn } from './features/deadlines/present/context.js';
import type { ScopeNames } from './features/deadlines/present/scopes.js';
import { templateOf } from './features/deadlines/templates/templates.js';
import { createDraftComposers } from './features/drafts/composers.js';
import { createPeopleComposers } from './features/people/link.js';
import { may } from './features/people/policy.js';
import { createSubmissionComposers } from './features/submissions/composers.js';
import { remindReviewers } from './features/submissions/review/waiting.js';
import { createTrailComposers, postHead } from './features/trail/head.js';
import { createDispatcher, DEFAULT_TIMES } from './jobs/deliver/dispatcher.js';
import { createJobs, type JobTimes } from './jobs/jobs.js';
import type { Clock } from './shared/clock.js';
import type { Store } from './store/open.js';
import { catalogOf, suggestCodes } from './submissions.js';

export interface RemindingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: Config['pace'];
  readonly trailChannel?: Config['trailChannel'];
  readonly composers: Readonly<Record<string, Composer>>;
  markRepeat(reply: Reply): Reply;
  platformOf(place: Place): Pick<ChatPlatform, 'send' | 'findSent'> | undefined;
  /** Zones and languages of people. */
  readonly profiles: ProfileSource;
  /** Makes messages anew that say what held before. Never rejects. */
  redraw?(): Promise<void>;
  /** Shorter ones for tests that kill processes. */
  readonly times?: Partial<JobTimes> & { readonly lease?: number; readonly gap?: number };
}

/** What goes out of the bot's own accord. */
export interface Reminding {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Something changed: look now. */
  wake(): Promise<void>;
  /** Once, without the jobs: what is due is planned and taken into the outbox, and sent for so many milliseconds. */
  look(): Promise<void>;
  deliver(milliseconds: number): Promise<void>;
  audit(): Promise<{ readonly missing: number }>;
  /** Makes sure that everybody who owes something is reminded, such as after an import. */
  reachOwners(): Promise<void>;
}

/** Records what the reference documents tell of past editions; repeated at each start, it changes nothing. */
export async function recordHistory(store: Store, knowledge: Knowledge, clock: Clock): Promise<void> {
  await store.calendar.recordHistory(editionsFromReference(knowledge.framework.calendar), clock.now());
}

/** Makes the words of everything that goes out of the bot's own accord. */
export function composersFor(
  store: Store,
  clock: Clock,
  knowledge: () => Knowledge,
): Readonly<Record<string, Composer>> {
  const calendarFile = createCalendarFileMaker(() => clock.now());
  return {
    ...createComposers({ ...store, names: scopeNames(knowledge), calendarFile }),
    ...createPeopleComposers(store),
    ...createDraftComposers(store),
    ...createTrailComposers({
      languageOf: async (place) => (await store.subscribers.findAt(place))?.language,
    }),
    ...createSubmissionComposers({
      ...store,
      catalog: () => catalogOf(knowledge()),
      suggest: suggestCodes,
      may,
      clock,
    }),
  };
}

/** What processes and action lines are called. */
export function scopeNames(knowledge: () => Knowledge): ScopeNames {
  return {
    process: (process, language) => {
      const names = templateOf(process)?.names;
      return names && nameIn(language, names);
    },
    line(code, language) {
      const line = knowledge().framework.lines.find((one) => one.code === code);
      return line?.titles[language]?.text ?? line?.titles.en?.text;
    },
  };
}

/** What is overdue by more is told with what else was missed, as news from while the bot was away. */
const LATE = { minutes: 10 };
const MOST_COLLECTED = 20_000;

/** Puts together what plans, takes and sends reminders. */
export function createReminding(parts: RemindingParts): Reminding {
  const { store, clock, log, pace, times = {} } = parts;
  const planner = createPlanner(store);
  const auditor = createAuditor({ ...store, planner, log });
  const reachOwners = createReach({ ...store, profiles: parts.profiles, clock });
  const { lease = DEFAULT_TIMES.lease, gap = DEFAULT_TIMES.gap } = times;
  const dispatcher = createDispatcher({
    ...parts,
    outbox: store.outbox,
    onGone: createGone({ ...store, clock }),
    settings: { lease, gap, perMinute: (platform) => (platform === 'slack' ? pace.slack : pace.teams) },
    name: randomUUID(),
  });
  const look = async () => {
    const now = clock.now();
    await planner.run(now);
    await store.reminders.collect(now, now.subtract(LATE), MOST_COLLECTED);
    await parts.redraw?.();
  };
  const audit = () => auditor(clock.now());
  const postTrail = async () => {
    if (!parts.trailChannel) return;
    const { platform, tenant, id } = parts.trailChannel;
    const place: Place = { platform, tenant, conversation: id, kind: 'channel' };
    if (await postHead({ ...store, place }, clock.now())) await jobs.wake();
  };
  const remindOfReviews = async () => {
    const told = await remindReviewers({ ...store, may }, clock.now(), loadHolidays);
    if (told > 0) await jobs.wake();
  };
  const jobs = createJobs({
    executor: store.executor,
    wake: look,
    deliver: dispatcher.drain,
    async audit() {
      // None keeps the others from being done.
      await audit().finally(reachOwners).finally(remindOfReviews).finally(postTrail);
    },
    log,
    times,
  });
  return {
    start: jobs.start,
    wake: jobs.wake,
    look,
    deliver: dispatcher.drain,
    audit,
    reachOwners,
    async stop() {
      await dispatcher.stop();
      await jobs.stop();
    },
  };
}
