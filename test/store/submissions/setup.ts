import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Someone } from '../../../src/features/people/ports.js';
import type { Draft, Held, Plan } from '../../../src/features/submissions/ports.js';
import type { Connection } from '../../../src/store/connection.js';
import { createCalendarStore } from '../../../src/store/deadlines/calendar.js';
import { createOutbox } from '../../../src/store/outbox.js';
import { createPeopleStore } from '../../../src/store/people/people.js';
import { createContestStore } from '../../../src/store/submissions/contest.js';
import { createLateLinkStore } from '../../../src/store/submissions/late.js';
import { createReviewStore } from '../../../src/store/submissions/review.js';
import { createSubmissionStore } from '../../../src/store/submissions/submissions.js';
import { createTrailStore } from '../../../src/store/trail.js';
import { emptyTables, openTestConnection } from '../../support/database.js';
import { sampleNewEdition } from '../deadlines/setup.js';

export const NOON = Temporal.Instant.from('2026-12-07T12:00:00Z');

/** A fresh database for a file of tests, empty for each of them, with an edition of the contest that is open at noon. */
export function openSubmissions() {
  let connection: Connection | undefined;
  const open = (): Connection => {
    if (!connection) throw new Error('opened before each test');
    return connection;
  };
  beforeAll(async () => {
    connection = await openTestConnection();
  });
  beforeEach(async () => {
    await emptyTables(open());
    await createCalendarStore(open()).createEdition(sampleNewEdition(), { at: NOON });
  });
  afterAll(() => connection?.close());
  return storesOn(open);
}

/** The stores on a database. */
export function storesOn(open: () => Connection) {
  return {
    query: <Row>(sql: string, parameters?: readonly unknown[]) => open().query<Row>(sql, parameters),
    transaction: <Result>(run: (query: Connection['query']) => Promise<Result>) => open().transaction(run),
    get connection() {
      return open();
    },
    get submissions() {
      return createSubmissionStore(open());
    },
    get reviews() {
      return createReviewStore(open());
    },
    get lateLinks() {
      return createLateLinkStore(open());
    },
    get contests() {
      return createContestStore(open());
    },
    get people() {
      return createPeopleStore(open());
    },
    get calendar() {
      return createCalendarStore(open());
    },
    get outbox() {
      return createOutbox(open());
    },
    get trail() {
      return createTrailStore(open());
    },
  };
}

export type Stores = ReturnType<typeof storesOn>;

export function person({ people }: Stores, id: string, at = NOON): Promise<Someone> {
  return people.meet({ platform: 'slack', tenant: 'T1', id }, { name: id }, at);
}

export const actOf = (by: string, at = NOON) => ({ by, platform: 'slack', at }) as const;

export function draftOf(values: Partial<Draft> = {}): Draft {
  return {
    kind: 'nomination',
    edition: 'prizes-2027',
    category: 'C5',
    title: 'Safe networks',
    entity: 'Telecoms Sans Frontières',
    lines: ['C5'],
    fields: { title: 'Safe networks', description: 'words' },
    ...values,
  };
}

const LIMITS = { phase: 'submission', isOnePerEntity: true, isOncePerProject: true };
export const submitting = (): Plan => ({ kind: 'move', move: 'submit', limits: LIMITS });
export const moving =
  (move: Extract<Plan, { kind: 'move' }>['move']) =>
  (_: Held): Plan => ({ kind: 'move', move });
