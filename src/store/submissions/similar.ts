import { ALIKE, bandsOf, likeness, type Similar } from '../../features/submissions/ports.js';
import type { Query } from '../connection.js';

interface SimilarRow {
  readonly id: number;
  readonly title: string;
  readonly state: string;
  readonly title_key: string;
  readonly same_website: boolean | null;
  readonly same_entity: boolean | null;
}

export async function findSimilar(query: Query, id: number, most: number): Promise<readonly Similar[]> {
  const [mine] = await query<{ title_key: string }>('SELECT title_key FROM submissions WHERE id = $1', [id]);
  if (!mine) return [];
  const rows = await query<SimilarRow>(SIMILAR, [id, mine.title_key, bandsOf(mine.title_key)]);
  return rows
    .map((row) => toSimilar(row, mine.title_key))
    .filter(({ because }) => because.length > 0)
    .toSorted(
      (one, other) =>
        other.likeness - one.likeness || other.because.length - one.because.length || other.id - one.id,
    )
    .slice(0, most);
}

function toSimilar(row: SimilarRow, mine: string): Similar {
  const score = likeness(row.title_key, mine);
  const isSame = row.title_key === mine && mine !== '';
  return {
    id: row.id,
    title: row.title,
    state: row.state as Similar['state'],
    likeness: score,
    because: [
      ...(isSame ? (['same title'] as const) : []),
      ...(!isSame && score >= ALIKE ? (['similar title'] as const) : []),
      ...(row.same_website ? (['same website'] as const) : []),
      ...(row.same_entity ? (['same entity'] as const) : []),
    ],
  };
}

/** Each way to be alike by its own index. Of what thousands have in common, such as a title like "Telecentre", some do. */
const SIMILAR = `
  WITH mine AS (SELECT id, website_key, entity_key FROM submissions WHERE id = $1),
  candidates AS MATERIALIZED (SELECT id, bands FROM submissions WHERE bands && $3::int[] LIMIT 1000),
  alike AS (
    SELECT id FROM candidates
    ORDER BY (SELECT count(*) FROM unnest(bands) AS band WHERE band = ANY ($3::int[])) DESC, id DESC LIMIT 50
  ),
  others AS (
    SELECT id FROM alike
    UNION (SELECT id FROM submissions WHERE title_key = $2 AND $2 <> '' ORDER BY id DESC LIMIT 50)
    UNION (SELECT other.id FROM submissions AS other JOIN mine USING (website_key) LIMIT 50)
    UNION (SELECT other.id FROM submissions AS other JOIN mine USING (entity_key) ORDER BY other.id DESC LIMIT 50)
  )
  SELECT other.id, other.title, other.state, other.title_key,
    other.website_key = mine.website_key AS same_website, other.entity_key = mine.entity_key AS same_entity
  FROM others JOIN submissions AS other USING (id) CROSS JOIN mine
  WHERE other.id <> mine.id AND other.submitted_at IS NOT NULL AND other.state <> 'withdrawn'`;
