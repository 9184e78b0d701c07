import { nameKey, type Shelf, type Sought } from '../../features/submissions/ports.js';

/** Conditions on rows of `submissions`, with their parameters behind those that are there. */
export function conditionsOn(
  sought: Sought,
  shelf: Shelf,
  parameters: unknown[],
  withoutFacets = false,
): string {
  const conditions = [shelf === 'public' ? `state = 'published'` : 'submitted_at IS NOT NULL'];
  const add = (condition: (place: string) => string, value: unknown) => {
    if (value === undefined) return;
    parameters.push(value);
    conditions.push(condition(`$${parameters.length}`));
  };
  if (!withoutFacets) {
    add((place) => `${place}::text = ANY (lines)`, sought.line);
    add((place) => `${place}::text = ANY (goals)`, sought.goal);
    add((place) => `country_key = ${place}`, sought.country && nameKey(sought.country));
  }
  add((place) => `targets @> ARRAY[${place}::text]`, sought.target);
  add((place) => `region = ${place}`, sought.region);
  add((place) => `entity_type = ${place}`, sought.entityType);
  add((place) => `year = ${place}::int`, sought.year);
  add((place) => `state = ${place}`, sought.state);
  return conditions.join(' AND ');
}
