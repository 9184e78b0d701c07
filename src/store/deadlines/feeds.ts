import type { Feed, FeedStore } from '../../features/deadlines/ports.js';
import { schemas } from '../../features/deadlines/ports.js';
import type { Connection } from '../connection.js';
import { type Timestamp, toInstant } from '../rows.js';
import { acceptingAnyText, toJson } from '../text.js';
import { writeAudit } from './audit.js';
import { isOwner, type OwnerColumns, toOwner } from './owners.js';

interface FeedRow extends OwnerColumns {
  readonly id: string;
  readonly scope: unknown;
  readonly language: string;
  readonly created_at: Timestamp;
}

export function createFeedStore(connection: Connection): FeedStore {
  const { query, transaction } = acceptingAnyText(connection);
  return {
    create: (feed, tokenDigest, act) =>
      transaction(async (open) => {
        const { id, owner, scope, language, createdAt } = feed;
        await open(CREATE, [
          ...[id, tokenDigest, owner.platform, owner.tenant, owner.id],
          ...[toJson(scope), language, createdAt.toString()],
        ]);
        await writeAudit(open, act, [{ action: 'feed made', subject: id, after: { scope } }]);
      }),
    async findByDigest(tokenDigest) {
      const [row] = await query<FeedRow>(FIND_BY_DIGEST, [tokenDigest]);
      return row && toFeed(row);
    },
    async listOf({ platform, tenant, id }) {
      return (await query<FeedRow>(LIST_OF, [platform, tenant, id])).map(toFeed);
    },
    revoke: (id, { platform, tenant, id: person }, act) =>
      transaction(async (open) => {
        const revoked = await open(REVOKE, [platform, tenant, person, id, act.at.toString()]);
        if (revoked.length > 0) await writeAudit(open, act, [{ action: 'feed revoked', subject: id }]);
        return revoked.length > 0;
      }),
  };
}

const CREATE = `
  INSERT INTO calendar_feeds (id, token_digest, owner_platform, owner_tenant, owner_id, scope, language, created_at)
  VALUES ($1, $2, $3, $4, $5, $6::json, $7, $8::timestamptz)`;

const COLUMNS = 'id, owner_platform, owner_tenant, owner_id, scope, language, created_at';

const FIND_BY_DIGEST = `SELECT ${COLUMNS} FROM calendar_feeds WHERE token_digest = $1 AND revoked_at IS NULL`;

const LIST_OF = `
  SELECT ${COLUMNS} FROM calendar_feeds WHERE ${isOwner('$1', '$2', '$3')} AND revoked_at IS NULL
  ORDER BY created_at, id`;

const REVOKE = `
  UPDATE calendar_feeds SET revoked_at = $5::timestamptz
  WHERE id = $4 AND revoked_at IS NULL AND ${isOwner('$1', '$2', '$3')}
  RETURNING id`;

function toFeed(row: FeedRow): Feed {
  return {
    id: row.id,
    owner: toOwner(row),
    scope: schemas.feedScope.parse(row.scope),
    // Only `create` fills this column, from a Feed.
    language: row.language as Feed['language'],
    createdAt: toInstant(row.created_at),
  };
}
