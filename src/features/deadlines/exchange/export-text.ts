import type { Language } from '../../../shared/language.js';
import type { Contribution, Edition } from '../ports.js';
import { nameIn } from '../present/context.js';
import { contributionsCsv, phasesCsv } from './csv/write.js';
import { calendarText } from './ical/write.js';

export interface ExportRequest {
  readonly editions: readonly Edition[];
  /** Of these editions. */
  readonly contributions: readonly Contribution[];
  readonly language: Language;
  readonly format: 'csv' | 'ics';
  readonly what: 'phases' | 'contributions';
}

/** A calendar as the text of a file. */
export function exportText({ editions, contributions, language, format, what }: ExportRequest): string {
  if (format === 'csv') return what === 'phases' ? phasesCsv(editions) : contributionsCsv(contributions);
  const [first, ...others] = editions;
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  return calendarText({
    phases:
      what === 'phases'
        ? editions.flatMap((edition) => edition.phases.map((phase) => ({ phase, edition })))
        : [],
    contributions:
      what === 'contributions'
        ? contributions.flatMap((contribution) => {
            const edition = byId.get(contribution.edition);
            return edition ? [{ contribution, edition }] : [];
          })
        : [],
    language,
    name: first && others.length === 0 ? nameIn(language, first.names) : 'WSIS',
  });
}
