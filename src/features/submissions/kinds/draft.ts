import { linesOf } from '../plan.js';
import type { Draft } from '../ports.js';
import type { Fields, Kind } from '../submission.js';
import { targetsIn } from './read.js';

/** What the store is to know of what was filled in; `year`: of its edition, or where a register says it. */
export function draftOf(
  { kind, edition, year }: { readonly kind: Kind; readonly edition?: string; readonly year?: number },
  fields: Fields,
): Draft {
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [category, entity, website, country, region, entityType] = [
    ...['category', 'entity', 'website', 'country', 'region', 'entityType'],
  ].map(text);
  const title = text('title') ?? [text('line'), text('target')].filter(Boolean).join(' – ');
  const known = year ?? yearOf(edition);
  return {
    kind,
    title,
    lines: linesOf({ fields, ...(category !== undefined && { category }) }),
    goals: [fields.goals ?? []].flat(),
    targets: [text('targets'), text('target')].flatMap((codes) => (codes ? targetsIn(codes) : [])),
    fields,
    ...(edition !== undefined && { edition }),
    ...(category !== undefined && { category }),
    ...(entity !== undefined && { entity }),
    ...(website !== undefined && { website }),
    ...(country !== undefined && { country }),
    ...(region !== undefined && { region }),
    ...(entityType !== undefined && { entityType }),
    ...(known !== undefined && { year: known }),
  };
}

/** 2027 of `prizes-2027`. */
function yearOf(edition: string | undefined): number | undefined {
  const year = /\b(20\d\d)\b/.exec(edition ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}
