import type { Temporal } from 'temporal-polyfill';
import type { PlatformName } from './chat/incoming.js';
import type { Log } from './chat/log.js';
import type { ChatPlatform } from './chat/platform.js';
import type { ProfileSource } from './chat/profiles.js';
import { readPerson } from './features/deadlines/exchange/person.js';
import { endOf } from './features/deadlines/ports.js';
import { TEMPLATES } from './features/deadlines/templates/templates.js';
import { readDate } from './features/deadlines/typed-date.js';
import { createPeopleHandlers } from './features/people/handlers.js';
import { may, mayElse } from './features/people/policy.js';
import { createMeet, type Who } from './features/people/who.js';
import { createContestHandlers } from './features/submissions/contest/handlers.js';
import { createSubmissionHandlers } from './features/submissions/handlers.js';
import type { NamedCatalog, SubmissionParts } from './features/submissions/parts.js';
import type { TextSuggestions } from './features/submissions/present/suggestions.js';
import { redrawStale } from './features/submissions/redraw.js';
import { suggest } from './features/suggest/suggest.js';
import type { KnowledgeHolder } from './knowledge.js';
import type { Clock } from './shared/clock.js';
import { GENEVA } from './shared/zones.js';
import type { Store } from './store/open.js';

export interface SubmissionsParts {
  readonly who: Who;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly knowledge: KnowledgeHolder['current'];
  readonly profiles: ProfileSource;
  /** Platforms that messages can be changed through. */
  readonly speakers: ReadonlyMap<PlatformName, ChatPlatform>;
  /** Work that no answer waits for. */
  later(work: Promise<void>): void;
  /** Something is to be sent. */
  wake(): Promise<void>;
}

/** Everything that can be ordered about submissions and the people who send and decide them. */
export function createSubmissionCommands({ speakers, ...parts }: SubmissionsParts) {
  const { store, knowledge } = parts;
  const meet = createMeet({ ...parts, people: store.people });
  const submissionParts: SubmissionParts = {
    ...parts,
    submissions: store.submissions,
    reviews: store.reviews,
    lateLinks: store.lateLinks,
    contests: store.contests,
    people: store.people,
    calendar: store.calendar,
    addresses: store.addresses,
    endOf,
    meet,
    may,
    mayElse,
    readPerson,
    readMoment,
    catalog: () => catalogOf(knowledge()),
    suggest: suggestCodes,
    update: updaterThrough(speakers),
  };
  const isLine = (text: string) => knowledge().framework.lines.some(({ code }) => code === text);
  const isProcess = (text: string) => TEMPLATES.some(({ process }) => process === text);
  return [
    createSubmissionHandlers(submissionParts),
    createContestHandlers(submissionParts),
    createPeopleHandlers({ ...store, ...parts, meet, readPerson, isLine, isProcess }),
  ];
}

export type RedrawParts = Pick<SubmissionsParts, 'store' | 'clock' | 'log' | 'knowledge' | 'speakers'>;

/** Makes cards anew that a process which has ended left as they were. */
export function createRedraw({ store, clock, log, knowledge, speakers }: RedrawParts): () => Promise<void> {
  const { submissions, reviews, people } = store;
  const catalog = () => catalogOf(knowledge());
  const update = updaterThrough(speakers);
  return () =>
    redrawStale({ submissions, reviews, people, catalog, suggest: suggestCodes, may, clock, update, log });
}

/** Changes messages through the platform they were sent on. */
export function updaterThrough(speakers: SubmissionsParts['speakers']): ChatPlatform['update'] {
  return async (message, reply) => {
    await speakers.get(message.place.platform)?.update(message, reply);
  };
}

/** The last moment of a date as people type it, in Geneva where they name no zone. */
export function readMoment(text: string, now: Temporal.Instant): Temporal.Instant | undefined {
  const read = readDate(text, { zone: GENEVA, now });
  return read.kind === 'date' ? endOf(read.date) : undefined;
}

/** What the words of a text speak for. */
export function suggestCodes(text: string): TextSuggestions {
  const { lines, goals, targets } = suggest(text);
  return { lines, targets, goals: goals.map(({ code, words }) => ({ code: String(code), words })) };
}

/** What there is to choose from in a form. */
export function catalogOf({ framework }: ReturnType<KnowledgeHolder['current']>): NamedCatalog {
  const { lines, goals, awards } = framework;
  return {
    lines: lines.map(({ code }) => code),
    categories: lines.filter(({ category }) => category !== null).map(({ code }) => code),
    goals: goals.map(({ number }) => String(number)),
    targets: framework.targets.map(({ code }) => code),
    winners: awards.map(({ project, year }) => ({ title: project, year })),
    nameOf(language, list, code) {
      const found =
        list === 'line'
          ? lines.find((line) => line.code === code)?.titles
          : goals.find(({ number }) => String(number) === code)?.names;
      return found?.[language]?.text ?? found?.en?.text;
    },
  };
}
