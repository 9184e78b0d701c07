import { LANGUAGES } from '../../../shared/language.js';
import { nameKey } from '../keys.js';
import type { FieldName } from '../kinds/field.js';
import { KIND_DEFINITIONS } from '../kinds/kinds.js';
import { fieldWording } from '../wording/fields/wording.js';

/** What a column of a register may hold: a field of an entry, its number there, or when it was published. */
export type ColumnMeaning = FieldName | 'number' | 'published';

/** Meaning of columns by their heading, as far as they have one. */
export type Mapping = Readonly<Record<string, ColumnMeaning>>;

export const REGISTER_FIELDS = KIND_DEFINITIONS.project.fields.map(({ name }) => name);

/** What such columns are called in registers that people keep, besides what we call the fields. */
const ALSO_CALLED: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  number: 'id, no, number, nr, project id, project number, reference',
  published: 'published, date published, submitted, date submitted, date, year, created',
  title: 'project, project title, project name, name, name of project',
  summary: 'description, project description, abstract, short description',
  entity:
    'organization, institution, company, entity, name of organization, name of organisation, stakeholder',
  entityType: 'entity type, type of entity, type, stakeholder type, organization type, organisation type',
  lines: 'action line, wsis action line, wsis action lines, c line',
  goals: 'sdg, goals, goal, sustainable development goals, sdg goals',
  targets: 'target, targets',
  start: 'start date, begin date, from',
  end: 'end date, to, until',
  website: 'url, link, web site, web, homepage',
  contact: 'email, e mail, mail, contact, contact email',
  country: 'countries',
};

/** Meanings that the headings themselves tell; what is remembered or said of a heading comes first. */
export function guessMapping(head: readonly string[], known: Mapping = {}): Mapping {
  const taken = new Set<ColumnMeaning>();
  const mapping: Record<string, ColumnMeaning> = {};
  const take = (heading: string, meaning: ColumnMeaning | undefined) => {
    if (!meaning || taken.has(meaning) || heading in mapping) return;
    taken.add(meaning);
    mapping[heading] = meaning;
  };
  for (const heading of head) take(heading, known[heading]);
  for (const heading of head) take(heading, MEANINGS.get(nameKey(heading)));
  return mapping;
}

export function isMeaning(text: string): text is ColumnMeaning {
  return text === 'number' || text === 'published' || REGISTER_FIELDS.some((field) => field === text);
}

const MEANINGS: ReadonlyMap<string, ColumnMeaning> = new Map([
  ...REGISTER_FIELDS.flatMap((field) => [
    [nameKey(field), field] as const,
    ...LANGUAGES.map((language) => [nameKey(fieldWording(language)(`field.${field}`)), field] as const),
  ]),
  ...Object.entries(ALSO_CALLED).flatMap(([meaning, names]) =>
    names.split(', ').map((name) => [nameKey(name), meaning as ColumnMeaning] as const),
  ),
]);
