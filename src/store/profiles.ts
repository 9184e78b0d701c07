import type { ProfileStore } from '../chat/profiles.js';
import { languageOf } from '../shared/language.js';
import type { Connection } from './connection.js';
import { optional, type Timestamp, toInstant } from './rows.js';
import { acceptingAnyText } from './text.js';

interface ProfileRow {
  readonly name: string | null;
  readonly zone: string | null;
  readonly language: string | null;
  readonly mail: string | null;
  readonly standing: string | null;
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
        profile: {
          ...optional('name', row.name),
          ...optional('zone', row.zone),
          ...(language && { language }),
          ...optional('mail', row.mail),
          // Only `save` fills this column.
          ...optional('standing', row.standing as 'guest' | 'bot' | 'foreign' | null),
        },
        fetchedAt: toInstant(row.fetched_at),
      };
    },
    async save({ platform, tenant, id }, profile, at) {
      const { name, zone, language, mail, standing } = profile;
      const columns = [name, zone, language, mail, standing].map((value) => value ?? null);
      await query(SAVE, [platform, tenant, id, ...columns, at.toString()]);
    },
  };
}

const FIND = `
  SELECT name, zone, language, mail, standing, fetched_at FROM person_profiles WHERE platform = $1 AND tenant = $2 AND id = $3`;

const SAVE = `
  INSERT INTO person_profiles (platform, tenant, id, name, zone, language, mail, standing, fetched_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz)
  ON CONFLICT (platform, tenant, id) DO UPDATE SET
    name = excluded.name, zone = excluded.zone, language = excluded.language, mail = excluded.mail, standing = excluded.standing,
    fetched_at = excluded.fetched_at`;
