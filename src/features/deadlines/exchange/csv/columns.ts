import { LANGUAGES } from '../../../../shared/language.js';
import { type Finding, remark, wholeFile } from '../finding.js';

/** Columns of a file of phases, in the order they are written in. */
export const PHASE_COLUMNS = [
  'edition',
  'edition name',
  'phase',
  'kind',
  'name',
  'opens',
  'closes',
  'as written',
  'zone',
  'place',
  'url',
  'action lines',
  'status',
] as const;

/** Columns of a file of what is expected from whom. */
export const CONTRIBUTION_COLUMNS = [
  'edition',
  'title',
  'owner',
  'owner name',
  'action line',
  'sector',
  'due',
  'zone',
  'state',
  'link',
  'id',
] as const;

export type PhaseColumn = (typeof PHASE_COLUMNS)[number];
export type ContributionColumn = (typeof CONTRIBUTION_COLUMNS)[number];

/** Of what can be said in several languages there is a column for each: `name`, `name fr`. */
const TRANSLATED = ['edition name', 'name'] as const;

/** What else people put at the head of such columns. */
const SYNONYMS: Readonly<Record<string, string>> = {
  process: 'edition',
  key: 'phase',
  type: 'kind',
  start: 'opens',
  starts: 'opens',
  opening: 'opens',
  from: 'opens',
  end: 'closes',
  ends: 'closes',
  closing: 'closes',
  until: 'closes',
  location: 'place',
  venue: 'place',
  link: 'url',
  'time zone': 'zone',
  timezone: 'zone',
  lines: 'action lines',
  'action line': 'action lines',
};

const CONTRIBUTION_SYNONYMS: Readonly<Record<string, string>> = {
  process: 'edition',
  name: 'title',
  contribution: 'title',
  responsible: 'owner',
  line: 'action line',
  'action lines': 'action line',
  deadline: 'due',
  'due date': 'due',
  'time zone': 'zone',
  timezone: 'zone',
  url: 'link',
  status: 'state',
};

export interface Head {
  readonly kind: 'phases' | 'contributions';
  /** Where a column is, by its name. */
  readonly places: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** What the first line of a file says that the others are; undefined with findings when that is nothing we know. */
export function readHead(
  head: readonly string[],
): Head | { readonly kind: undefined; readonly findings: readonly Finding[] } {
  const names = head.map(normalised);
  const kind = kindOf(names);
  if (kind === undefined) return { kind, findings: [wholeFile({ name: 'unknownHead', values: known() }, 1)] };
  const synonyms = kind === 'phases' ? SYNONYMS : CONTRIBUTION_SYNONYMS;
  const columns = kind === 'phases' ? phaseColumns() : CONTRIBUTION_COLUMNS;
  const places = new Map<string, number>();
  const findings: Finding[] = [];
  names.forEach((name, index) => {
    const written = head[index] ?? '';
    if (name === '') return;
    const column = [name, synonyms[name] ?? name].find((each) => columns.includes(each));
    if (column === undefined)
      findings.push(remark({ name: 'unknownColumn', values: known(columns) }, 1, written));
    else if (places.has(column)) findings.push(wholeFile({ name: 'columnTwice', values: { column } }, 1));
    else places.set(column, index);
  });
  if (kind === 'contributions' && !places.has('title')) {
    findings.push(wholeFile({ name: 'missingColumn', values: { column: 'title' } }, 1));
  }
  return { kind, places, findings };
}

function normalised(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}

function kindOf(names: readonly string[]): Head['kind'] | undefined {
  const has = (column: string, synonyms: Readonly<Record<string, string>>) =>
    names.some((name) => name === column || synonyms[name] === column);
  if (has('owner', CONTRIBUTION_SYNONYMS) && has('due', CONTRIBUTION_SYNONYMS)) return 'contributions';
  const hasDate = has('opens', SYNONYMS) || has('closes', SYNONYMS) || names.includes('deadline');
  return hasDate && (has('phase', SYNONYMS) || has('name', SYNONYMS)) ? 'phases' : undefined;
}

/** Columns of phases with those of other languages. */
function phaseColumns(): readonly string[] {
  const others = LANGUAGES.filter((language) => language !== 'en');
  return [
    ...PHASE_COLUMNS,
    ...TRANSLATED.flatMap((column) => others.map((language) => `${column} ${language}`)),
  ];
}

function known(columns?: readonly string[]): { readonly [name: string]: string } {
  if (columns) return { columns: columns.join(', ') };
  return { phases: PHASE_COLUMNS.join(', '), contributions: CONTRIBUTION_COLUMNS.join(', ') };
}
