import type { ProfileStore } from '../chat/profiles.js';
import { languageOf } from '../shared/language.js';
import type { Connection } from './connection.js';
import { optional, type Timestamp, toInstant } from './rows.js';
import { acceptingAnyText } from './text.js';

interface ProfileRow {
  readonly zone: string | null;
  readonly language: string | null;
  readonly fetched_at: Timestamp;
}

export function createProfileStore(connection: Connection): ProfileStore {
  const { query } = acceptingAnyText(connection);
  return {
    async find({ platform, tenant, id }) {
      const [row] = await query<ProfileRow>(FIND, [platform, tenant, id]);
      if (!row) return undefined;
      const language = languageOf(row.language ?? undefined);
      return {
        profile: { ...optional('zone', row.zone), ...(language && { language }) },
        fetchedAt: toInstant(row.fetched_at),
      };
    },
    async save({ platform, tenant, id }, { zone, language }, at) {
      await query(SAVE, [platform, tenant, id, zone ?? null, language ?? null, at.toString()]);
    },
  };
}

const FIND = `
  SELECT zone, language, fetched_at FROM person_profiles WHERE platform = $1 AND tenant = $2 AND id = $3`;

const SAVE = `
  INSERT INTO person_profiles (platform, tenant, id, zone, language, fetched_at)
  VALUES ($1, $2, $3, $4, $5, $6::timestamptz)
  ON CONFLICT (platform, tenant, id) DO UPDATE SET
    zone = excluded.zone, language = excluded.language, fetched_at = excluded.fetched_at`;
