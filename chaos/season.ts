import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { silentLog } from '../src/chat/log.js';
import { messageWording } from '../src/features/deadlines/wording/messages/wording.js';
import { LANGUAGES } from '../src/shared/language.js';
import type { Query } from '../src/store/connection.js';
import { createStore } from '../src/store/open.js';
import { openServer } from '../src/store/server.js';
import { createServerDatabase } from '../test/support/database.js';
import { compare, type SeasonResult } from '../test/support/season/result.js';
import { rehearsal, SEASON, setScene } from '../test/support/season/scene.js';
import { type RecordingSlack, startRecordingSlack } from '../test/support/slack/web-api.js';
import { type FakeConnector, type KeptMessage, startConnector } from '../test/support/teams/connector.js';
import { readMessage } from '../test/support/teams/read.js';
import { type KillKind, type Pair, startPair } from './pair.js';
import type { Random } from './random.js';

export interface ChaosOptions {
  /** A PostgreSQL server where databases may be created. */
  readonly serverUrl: string;
  /** At most so many in this season. */
  readonly kills: number;
  readonly random: Random;
  /** Milliseconds. Shorter than that of the bot, so that less time is spent on waiting for it. */
  readonly lease: number;
  /** The part of the season that is played; all of it by default. */
  readonly from?: Temporal.Instant;
  readonly until?: Temporal.Instant;
}

export interface ChaosResult extends SeasonResult {
  readonly kills: Readonly<Record<KillKind, number>>;
  /** Posts in Teams that say they may be a repetition. */
  readonly said: number;
  /** Posts in Teams that nobody knew of, and that no other one repeats and says so. */
  readonly unsaid: number;
}

/** Milliseconds within which everything due must be sent, whoever is killed. */
const PATIENCE = 120_000;

/**
 * Plays a season with two bot processes on one database, one of which is killed again and again: the clock goes from one
 * planned moment to the next, as soon as everything due is settled. Compares what the platforms hold with the rehearsal.
 */
export async function playSeason(options: ChaosOptions): Promise<ChaosResult> {
  const { serverUrl, from = SEASON.from, until = SEASON.until } = options;
  const database = await createServerDatabase(serverUrl);
  const connection = await openServer(database.url, silentLog);
  const store = await createStore(connection, { dataDirectory: '', log: silentLog });
  const slack = await startRecordingSlack();
  const teams = await startConnector();
  try {
    await setScene(store, teams.serviceUrl, from);
    const rehearsed = (await rehearsal(store)).filter(
      ({ at }) => Temporal.Instant.compare(at, from) > 0 && Temporal.Instant.compare(at, until) <= 0,
    );
    await store.reminders.moveHorizon(from);
    const servers = { slackUrl: new URL('/', slack.apiUrl).href, teamsUrl: teams.serviceUrl };
    const pair = await startPair({ ...options, ...servers, databaseUrl: database.url }, from.toString());
    const moments = [...new Set([...rehearsed.map(({ at }) => at.toString()), until.toString()])];
    await playMoments(pair, connection.query, moments, options.kills);
    await pair.stop();
    const result = await compare(connection.query, rehearsed, recordedBy(slack, teams));
    return { ...result, kills: pair.killed, ...(await repeatsIn(teams, connection.query)) };
  } finally {
    await Promise.all([slack.close(), teams.stop()]);
    await store.close();
    await database.drop();
  }
}

async function playMoments(
  pair: Pair,
  query: Query,
  moments: readonly string[],
  kills: number,
): Promise<void> {
  for (const moment of moments) {
    if (countOf(pair.killed) < kills) await pair.arm();
    pair.setClock(moment);
    await settled(query, moment);
  }
}

export function countOf(killed: Pair['killed']): number {
  return Object.values(killed).reduce((sum, count) => sum + count, 0);
}

/** Nothing due at this moment is left, and everything up to the horizon is planned. */
const IS_SETTLED = `
  SELECT NOT EXISTS (SELECT FROM reminders WHERE state = 'scheduled' AND at <= $1::timestamptz)
    AND NOT EXISTS (SELECT FROM outbox WHERE state = 'waiting')
    AND coalesce((SELECT at >= $1::timestamptz + interval '47 hours' FROM progress WHERE name = 'planned until'), false)
    AS done`;

async function settled(query: Query, moment: string): Promise<void> {
  const giveUp = performance.now() + PATIENCE;
  for (;;) {
    const [row] = await query<{ done: boolean }>(IS_SETTLED, [moment]);
    if (row?.done) return;
    if (performance.now() > giveUp) throw new Error(`what was due at ${moment} was not sent in time`);
    await wait(20);
  }
}

/** A reply that takes several messages counts by its first one, and any of them only once. */
function recordedBy(slack: RecordingSlack, teams: FakeConnector) {
  const references = slack.messages.flatMap(({ metadata }) => {
    const { reference, part } = Object(Object(metadata).event_payload) as { reference: string; part: number };
    return part === 0 ? [reference] : [];
  });
  return { slack: references, teams: teams.messages.map(({ id }) => id) };
}

const KNOWN_IDS = `SELECT message_id AS id FROM outbox WHERE platform = 'teams' AND message_id IS NOT NULL`;

/** Teams cannot be searched: what is posted once more has to say so. */
async function repeatsIn({ messages }: FakeConnector, query: Query) {
  const notes = LANGUAGES.map((language) => messageWording(language)('repeated'));
  const saysSo = new Set(
    messages.filter((message) => notes.some((note) => readMessage(message).text.includes(String(note)))),
  );
  const known = new Set((await query<{ id: string }>(KNOWN_IDS)).map(({ id }) => id));
  const unsaid = messages.filter((message) => {
    if (known.has(message.id) || saysSo.has(message)) return false;
    return !messages.some(
      (other) => saysSo.has(other) && other.conversation === message.conversation && isSaidBy(other, message),
    );
  });
  return { said: saysSo.size, unsaid: unsaid.length };
}

/** Whether a message says all that another one does. */
function isSaidBy(message: KeptMessage, other: KeptMessage): boolean {
  const said = new Set(readMessage(message).text.split('\n'));
  return readMessage(other)
    .text.split('\n')
    .every((line) => said.has(line));
}
