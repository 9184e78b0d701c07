import type { RehearsedMessage } from '../../../src/features/deadlines/schedule/rehearse.js';
import type { Query } from '../../../src/store/connection.js';

/** What the platforms hold at the end. */
export interface Recorded {
  /** Of Slack the reference that every post carries, of Teams the id of the message. */
  readonly slack: readonly string[];
  readonly teams: readonly string[];
}

export interface SeasonResult {
  readonly rehearsed: number;
  readonly posted: number;
  /** Rehearsed messages of which a platform holds none, by what they tell. */
  readonly lost: readonly string[];
  /** Messages that a platform holds more than once, beyond those that say so. */
  readonly doubled: readonly string[];
  /** Posts in Teams that nobody knew of, each followed by one that says it may be a repetition. */
  readonly repeated: number;
  /** What was posted and nobody rehearsed. */
  readonly unexpected: readonly string[];
}

interface SentRow {
  readonly id: string;
  readonly platform: string;
  readonly message_id: string;
  readonly keys: string;
}

/** Compares what the platforms hold with the rehearsal: each message exactly once. */
export async function compare(
  query: Query,
  rehearsed: readonly RehearsedMessage[],
  recorded: Recorded,
): Promise<SeasonResult> {
  const sent = await query<SentRow>(SENT);
  const wanted = rehearsed.map(({ reminders }) => keysOf(reminders.map(({ key }) => key)));
  const told = sent.map(({ keys }) => keysOf(keys.split('\n')));
  const bySlack = counts(recorded.slack);
  const doubledInSlack = [...bySlack].filter(([, count]) => count > 1).map(([id]) => id);
  const missingInSlack = sent.filter(({ platform, id }) => platform === 'slack' && !bySlack.has(id));
  const inTeams = new Set(recorded.teams);
  const sentToTeams = sent.filter(({ platform }) => platform === 'teams');
  const missingInTeams = sentToTeams.filter(({ message_id: id }) => !inTeams.has(id));
  const lost = wanted.filter((keys) => !told.includes(keys));
  return {
    rehearsed: wanted.length,
    posted: recorded.slack.length + recorded.teams.length,
    lost: [...lost, ...[...missingInSlack, ...missingInTeams].map(({ keys }) => keys)],
    doubled: [...doubledInSlack, ...[...counts(told)].filter(([, count]) => count > 1).map(([keys]) => keys)],
    repeated: recorded.teams.length - sentToTeams.length,
    unexpected: told.filter((keys) => !wanted.includes(keys)),
  };
}

const SENT = `
  SELECT outbox.id, outbox.platform, message_id, string_agg(reminders.key, E'\\n' ORDER BY reminders.key) AS keys
  FROM outbox JOIN reminders ON outbox_id = outbox.id
  WHERE outbox.state = 'sent' GROUP BY outbox.id`;

function keysOf(keys: readonly string[]): string {
  return [...keys].sort().join('\n');
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
