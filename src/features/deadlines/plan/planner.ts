import { Temporal } from 'temporal-polyfill';
import type { Edition, Phase } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import type {
  CalendarStore,
  ContributionStore,
  ReminderStore,
  SubscriberStore,
  Unplanned,
} from '../ports.js';
import type { PlannedReminder } from '../reminder.js';
import { concernedBy } from '../schedule/concerned.js';
import { planContribution } from '../schedule/contributions.js';
import { planDigests } from '../schedule/digest.js';
import { type Moments, planPhase, rememberMoments } from '../schedule/phases.js';
import type { Silence, Subscriber } from '../subscriber.js';

export interface PlannerParts {
  readonly calendar: Pick<CalendarStore, 'listEditions'>;
  readonly subscribers: Pick<SubscriberStore, 'page' | 'silencesOf' | 'find' | 'findPeople' | 'findAt'>;
  readonly contributions: Pick<ContributionStore, 'find'>;
  readonly reminders: ReminderStore;
}

export interface Planner {
  /** Plans what changed, and everything up to the horizon. May run twice at once, and end at any point. */
  run(now: Temporal.Instant): Promise<{ readonly added: number }>;
  /** What is planned of phases and digests after `from` up to `until` as everything now is, in pages; writes nothing. */
  planned(from: Temporal.Instant, until: Temporal.Instant): AsyncIterable<readonly PlannedReminder[]>;
}

/** So far ahead reminders are written down: longer than the bot is ever down, short enough that a change is cheap. */
const HORIZON = { hours: 48 };

/** Subscribers looked at together: one page, one bulk of reminders. */
const PAGE = 1_000;

/** Changed things planned in one go; what is left over is planned in the next. */
const MOST_CHANGED = 500;

/** What is planned for: these subjects, in this time. */
interface Task {
  readonly phases: readonly Phase[];
  readonly contributions: readonly Contribution[];
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly digests: boolean;
}

export function createPlanner(parts: PlannerParts): Planner {
  const { calendar, reminders } = parts;
  return {
    async run(now) {
      const horizon = (await reminders.findHorizon()) ?? now;
      const editions = new Map((await calendar.listEditions()).map((edition) => [edition.id, edition]));
      const moments = rememberMoments();
      const changed = await planChanged(parts, { editions, moments, now, horizon });
      const until = now.add(HORIZON);
      if (Temporal.Instant.compare(until, horizon) <= 0) return { added: changed };
      const subjects = await reminders.findSubjects(horizon, until);
      const task = { ...subjects, from: horizon, until, digests: true };
      const added = await planForAll(parts, { editions, moments }, task);
      await reminders.moveHorizon(until);
      return { added: changed + added };
    },
    async *planned(from, until) {
      const editions = new Map((await calendar.listEditions()).map((edition) => [edition.id, edition]));
      const known = { editions, moments: rememberMoments() };
      const task = { ...(await reminders.findSubjects(from, until)), from, until, digests: true };
      for await (const page of pagesOf(parts.subscribers)) yield await planPage(parts, known, task, page);
    },
  };
}

interface Known {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly moments: Moments;
}

/**
 * Plans what changed up to the horizon. A changed subscriber's later reminders are taken back first; those of a changed
 * phase went with the change itself.
 */
async function planChanged(
  parts: PlannerParts,
  { now, horizon, ...known }: Known & { readonly now: Temporal.Instant; readonly horizon: Temporal.Instant },
): Promise<number> {
  const { reminders } = parts;
  const unplanned = await reminders.findUnplanned(MOST_CHANGED);
  if (isNothing(unplanned)) return 0;
  const { phases, contributions, subscribers } = unplanned;
  let added = 0;
  if (phases.length + contributions.length > 0) {
    const task = {
      phases,
      contributions,
      from: earliestSince([...phases, ...contributions]),
      until: horizon,
      digests: false,
    };
    added += await planForAll(parts, known, task);
  }
  if (subscribers.length > 0) {
    const ids = subscribers.map(({ id }) => id);
    await reminders.withdraw(ids, now);
    const from = earliestSince(subscribers);
    const subjects = await reminders.findSubjects(from, horizon);
    const task = { ...subjects, from, until: horizon, digests: true };
    added += await reminders.add(await planFor(parts, known, task, subscribers));
  }
  await reminders.markPlanned(unplanned);
  return added;
}

/** What fell due between the change and now is planned too: it is told late rather than not at all. */
function earliestSince(changed: readonly { readonly since: Temporal.Instant }[]): Temporal.Instant {
  const [first] = changed.map(({ since }) => since).sort(Temporal.Instant.compare);
  return first ?? Temporal.Instant.fromEpochMilliseconds(0);
}

function isNothing({ phases, contributions, subscribers }: Unplanned): boolean {
  return phases.length + contributions.length + subscribers.length === 0;
}

async function planForAll(parts: PlannerParts, known: Known, task: Task): Promise<number> {
  let added = 0;
  for await (const page of pagesOf(parts.subscribers))
    added += await parts.reminders.add(await planPage(parts, known, task, page));
  const ofContributions = await planContributions(parts, known, task, task.contributions);
  return added + (await parts.reminders.add(ofContributions));
}

async function* pagesOf(subscribers: Pick<SubscriberStore, 'page'>): AsyncIterable<readonly Subscriber[]> {
  let page = await subscribers.page(undefined, PAGE);
  while (page.length > 0) {
    yield page;
    page = await subscribers.page(page.at(-1)?.id, PAGE);
  }
}

/** Everything for a few subscribers: what they follow, and what they are to be told of contributions. */
async function planFor(
  parts: PlannerParts,
  known: Known,
  task: Task,
  subscribers: readonly Subscriber[],
): Promise<readonly PlannedReminder[]> {
  const ids = new Set(subscribers.map(({ id }) => id));
  const ofContributions = await planContributions(parts, known, task, task.contributions);
  return [
    ...(await planPage(parts, known, task, subscribers)),
    ...ofContributions.filter(({ subscriber }) => ids.has(subscriber)),
  ];
}

async function planPage(
  { subscribers }: PlannerParts,
  { editions, moments }: Known,
  task: Task,
  page: readonly Subscriber[],
): Promise<readonly PlannedReminder[]> {
  const silences = await subscribers.silencesOf(page.map(({ id }) => id));
  const planned = page.flatMap((subscriber) => {
    const silent: readonly Silence[] = silences.get(subscriber.id) ?? [];
    const ofPhases = task.phases.flatMap((phase) => {
      const edition = editions.get(phase.edition);
      return edition?.status === 'planned'
        ? planPhase(phase, edition.process, subscriber, silent, moments)
        : [];
    });
    return task.digests ? [...ofPhases, ...planDigests(subscriber, task.from, task.until)] : ofPhases;
  });
  return planned.filter(isWithin(task));
}

async function planContributions(
  { subscribers }: PlannerParts,
  { editions }: Known,
  task: Task,
  contributions: readonly Contribution[],
): Promise<readonly PlannedReminder[]> {
  if (contributions.length === 0) return [];
  const concerned = [...new Set(contributions.map(({ edition }) => edition))].flatMap(
    (id) => editions.get(id) ?? [],
  );
  const people = [...contributions.map(({ owner }) => owner), ...concerned.flatMap(({ leads }) => leads)];
  const channels = await Promise.all(
    concerned.flatMap(({ channel }) => (channel ? [subscribers.findAt(channel)] : [])),
  );
  const told = [...(await subscribers.findPeople(people)), ...channels.flatMap((one) => one ?? [])];
  const silences = await subscribers.silencesOf(told.map(({ id }) => id));
  return contributions
    .flatMap((contribution) => {
      const edition = editions.get(contribution.edition);
      if (!edition) return [];
      const to = concernedBy(contribution, edition, told);
      return planContribution(contribution, edition, to, (id) => silences.get(id) ?? []);
    })
    .filter(isWithin(task));
}

function isWithin({ from, until }: Pick<Task, 'from' | 'until'>): (reminder: PlannedReminder) => boolean {
  return ({ at }) => Temporal.Instant.compare(at, from) > 0 && Temporal.Instant.compare(at, until) <= 0;
}
