import { csvText } from '../../../../shared/csv.js';
import { LANGUAGES } from '../../../../shared/language.js';
import { GENEVA } from '../../../../shared/zones.js';
import type { Edition, Names, Phase } from '../../calendar.js';
import type { Contribution } from '../../contribution.js';
import { writePerson } from '../person.js';
import { CONTRIBUTION_COLUMNS, type ContributionColumn, PHASE_COLUMNS, type PhaseColumn } from './columns.js';
import { writeExactDate } from './exact-date.js';

/** Phases of editions as a file that a spreadsheet opens and that `readCsv` takes back. */
export function phasesCsv(editions: readonly Edition[]): string {
  const rows = editions.flatMap((edition) => edition.phases.map((phase) => ({ edition, phase })));
  const languages = (namesOf: (row: (typeof rows)[number]) => Names) =>
    LANGUAGES.filter((language) => language !== 'en' && rows.some((row) => namesOf(row)[language]));
  const editionNames = languages(({ edition }) => edition.names);
  const names = languages(({ phase }) => phase.names);
  const head = PHASE_COLUMNS.flatMap((column): readonly string[] => {
    if (column === 'edition name') return [column, ...editionNames.map((each) => `${column} ${each}`)];
    return column === 'name' ? [column, ...names.map((each) => `${column} ${each}`)] : [column];
  });
  const lines = rows.map(({ edition, phase }) => {
    const cells: Readonly<Record<string, string>> = {
      ...phaseCells(edition, phase),
      ...translated('edition name', edition.names),
      ...translated('name', phase.names),
    };
    return head.map((column) => cells[column] ?? '');
  });
  return csvText([head, ...lines]);
}

function phaseCells(edition: Edition, phase: Phase): Readonly<Record<PhaseColumn, string>> {
  const { opens, closes } = phase;
  const zone = closes?.zone ?? opens?.zone ?? GENEVA;
  return {
    edition: edition.id,
    'edition name': edition.names.en,
    phase: phase.key,
    kind: phase.kind,
    name: phase.names.en,
    opens: opens ? writeExactDate(opens, zone) : '',
    closes: closes ? writeExactDate(closes, zone) : '',
    'as written': phase.asWritten ?? '',
    zone,
    place: phase.place ?? '',
    url: phase.url ?? '',
    'action lines': phase.actionLines.join(' '),
    status: phase.status,
  };
}

function translated(column: string, names: Names): Readonly<Record<string, string>> {
  const others = LANGUAGES.filter((language) => language !== 'en');
  return Object.fromEntries(others.map((language) => [`${column} ${language}`, names[language] ?? '']));
}

/** What is expected from whom, likewise. */
export function contributionsCsv(contributions: readonly Contribution[]): string {
  return csvText([
    CONTRIBUTION_COLUMNS,
    ...contributions.map((contribution) => {
      const cells = contributionCells(contribution);
      return CONTRIBUTION_COLUMNS.map((column) => cells[column]);
    }),
  ]);
}

function contributionCells(contribution: Contribution): Readonly<Record<ContributionColumn, string>> {
  const { id, edition, title, owner, ownerName, actionLine, sector, due, state, link } = contribution;
  return {
    edition,
    title,
    owner: writePerson(owner),
    'owner name': ownerName ?? '',
    'action line': actionLine ?? '',
    sector: sector ?? '',
    due: writeExactDate(due, due.zone),
    zone: due.zone,
    state,
    link: link ?? '',
    id,
  };
}

/** Excel takes a file for UTF-8 only when it begins with the mark of it. */
