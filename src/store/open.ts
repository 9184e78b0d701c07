import type { AddressBook, PersonalAddresses } from '../chat/addresses.js';
import type { Claims } from '../chat/desk.js';
import type { Executor } from '../chat/executor.js';
import type { Log } from '../chat/log.js';
import type { OutboxStore } from '../chat/outbox.js';
import type { ProfileStore } from '../chat/profiles.js';
import type { AppError } from '../errors.js';
import type { ConversationStore, FeedbackStore, ModelBudget } from '../features/ask/ports.js';
import type {
  CalendarStore,
  ContributionStore,
  FeedStore,
  ImportStore,
  ReminderStore,
  SubscriberStore,
} from '../features/deadlines/ports.js';
import type { DocumentStore } from '../features/documents/ports.js';
import type { DraftStore } from '../features/drafts/ports.js';
import type { ReferenceStore } from '../features/knowledge/ports.js';
import type { PeopleStore } from '../features/people/ports.js';
import type {
  ContestStore,
  LateLinkStore,
  ReviewStore,
  SubmissionStore,
} from '../features/submissions/ports.js';
import type { TrailStore } from '../features/trail/ports.js';
import { createAddressBook } from './addresses.js';
import { dump } from './backup/dump.js';
import { type Loaded, load } from './backup/load.js';
import { createClaims } from './claims.js';
import { keepClaimingInOutages } from './claims-in-outage.js';
import type { Connection } from './connection.js';
import { createConversationStore } from './conversations.js';
import { toAppError } from './database-errors.js';
import { createCalendarStore } from './deadlines/calendar.js';
import { createContributionStore } from './deadlines/contributions.js';
import { createFeedStore } from './deadlines/feeds.js';
import { createImportStore } from './deadlines/imports.js';
import { createReminderStore } from './deadlines/reminders.js';
import { createSubscriberStore } from './deadlines/subscribers.js';
import { createDocumentStore } from './documents.js';
import { createDraftStore } from './drafts.js';
import { openEmbedded } from './embedded.js';
import { createExecutor } from './executor.js';
import { createFeedbackStore } from './feedback.js';
import { PrismaClient } from './generated/client.js';
import { migrate } from './migrate.js';
import { createModelBudget } from './model-budget.js';
import { createOutbox } from './outbox.js';
import { createPeopleStore } from './people/people.js';
import { createProfileStore } from './profiles.js';
import { createReferenceStore } from './reference/reference-store.js';
import { openServer } from './server.js';
import { createContestStore } from './submissions/contest.js';
import { createLateLinkStore } from './submissions/late.js';
import { createReviewStore } from './submissions/review.js';
import { createSubmissionStore } from './submissions/submissions.js';
import { createTrailStore } from './trail.js';

const PURGE_EVERY_MS = 3_600_000;

export interface StoreOptions {
  /** PostgreSQL server to use; without one the embedded database in `dataDirectory`. */
  readonly databaseUrl?: string;
  /** Directory of the embedded database, or `:memory:` for one that ends with the process. */
  readonly dataDirectory: string;
  readonly log: Log;
  /** Told when the embedded database breaks down while running, after which it answers nothing: time to exit. */
  readonly onFatal?: (error: AppError) => void;
}

export interface BackupStore {
  /** Everything that people own, line by line. Returns the number of rows. */
  dump(at: string, write: (line: string) => Promise<void>): Promise<number>;
  /** Puts it back into an empty database, or throws AppError CONFIGURATION and does nothing. */
  load(lines: AsyncIterable<string>): Promise<Loaded>;
}

export interface Store {
  readonly reference: ReferenceStore;
  readonly claims: Claims;
  readonly addresses: AddressBook & PersonalAddresses;
  readonly conversations: ConversationStore;
  readonly feedback: FeedbackStore;
  readonly modelBudget: ModelBudget;
  readonly outbox: OutboxStore;
  readonly people: PeopleStore;
  readonly submissions: SubmissionStore;
  readonly reviews: ReviewStore;
  readonly lateLinks: LateLinkStore;
  readonly contests: ContestStore;
  readonly documents: DocumentStore;
  readonly drafts: DraftStore;
  readonly trail: TrailStore;
  readonly profiles: ProfileStore;
  readonly calendar: CalendarStore;
  readonly subscribers: SubscriberStore;
  readonly contributions: ContributionStore;
  readonly reminders: ReminderStore;
  readonly feeds: FeedStore;
  /** Lends the database to the job queue. */
  readonly executor: Executor;
  readonly imports: ImportStore;
  readonly backup: BackupStore;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its schema up to date.
 *
 * Throws AppError: DATABASE_IN_USE, DATABASE_UNREACHABLE, DATABASE_TOO_OLD, DATABASE_READ_ONLY, DISK_FULL,
 * MIGRATION_FAILED or CONFIGURATION, each with one line that says what to do.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  try {
    return await createStore(await connect(options), options);
  } catch (error) {
    throw toAppError(error, options);
  }
}

function connect(options: StoreOptions): Promise<Connection> {
  const { databaseUrl, log } = options;
  return databaseUrl ? openServer(databaseUrl, log) : openEmbedded(options);
}

/** The store on an open connection, which it closes if anything fails. */
export async function createStore(connection: Connection, options: StoreOptions): Promise<Store> {
  try {
    await migrate(connection, options.log);
    await connection.markReady();
  } catch (error) {
    await connection.close();
    throw error;
  }
  const prisma = new PrismaClient({ adapter: connection.adapter });
  const claims = createClaims(connection);
  const purge = setInterval(() => void claims.purge().catch(() => {}), PURGE_EVERY_MS).unref();
  const reference = createReferenceStore(prisma);
  return {
    reference: {
      ...reference,
      replace: (data, version) =>
        reference.replace(data, version).catch((error: unknown) => {
          throw toAppError(error, options);
        }),
    },
    claims: options.databaseUrl ? keepClaimingInOutages(claims, options.log) : claims,
    addresses: createAddressBook(prisma),
    conversations: createConversationStore(connection, { isShared: options.databaseUrl !== undefined }),
    feedback: createFeedbackStore(connection),
    modelBudget: createModelBudget(connection),
    outbox: createOutbox(connection),
    people: createPeopleStore(connection),
    submissions: createSubmissionStore(connection),
    reviews: createReviewStore(connection),
    lateLinks: createLateLinkStore(connection),
    contests: createContestStore(connection),
    documents: createDocumentStore(connection),
    drafts: createDraftStore(connection),
    trail: createTrailStore(connection),
    profiles: createProfileStore(connection),
    ...openDeadlines(connection),
    executor: createExecutor(connection),
    backup: {
      dump: (at, write) => connection.transaction((query) => dump(query, at, write)),
      load: (lines) => connection.transaction((query) => load(query, lines)),
    },
    ping: async () => void (await connection.query('SELECT 1')),
    async close() {
      clearInterval(purge);
      await prisma.$disconnect();
      await connection.close();
    },
  };
}

function openDeadlines(connection: Connection) {
  return {
    calendar: createCalendarStore(connection),
    subscribers: createSubscriberStore(connection),
    contributions: createContributionStore(connection),
    reminders: createReminderStore(connection),
    feeds: createFeedStore(connection),
    imports: createImportStore(connection),
  };
}
