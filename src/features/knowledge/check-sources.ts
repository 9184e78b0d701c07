import type { Citation, ReferenceData } from './ports.js';

/** Records that cite nothing, or a source that is not listed. */
export function sourceProblems(data: ReferenceData): string[] {
  const known = new Set(data.sources.map((source) => source.id));
  return Object.entries(data)
    .filter(([file]) => file !== 'sources')
    .flatMap(([file, records]) =>
      records.flatMap((record: object, index: number) => {
        const name = `${file}, record ${index + 1}`;
        return problemsOfRecord(name, record, known);
      }),
    );
}

function problemsOfRecord(name: string, record: object, known: ReadonlySet<string>): string[] {
  const cited = [...citationsOf(record).map((citation) => citation.source), ...reasonSource(record)];
  if (citationsOf(record).length === 0) return [`${name}: no source`];
  return [...new Set(cited)]
    .filter((id) => !known.has(id))
    .map((id) => `${name}: source ${id} is not listed`);
}

/** Every citation in a record, also those of its claims and title variants. */
function citationsOf(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (field === 'citation') return inner ? [inner as Citation] : [];
    if (field === 'citations') return inner as Citation[];
    return citationsOf(inner);
  });
}

function reasonSource(record: object): string[] {
  return 'reasonSource' in record && typeof record.reasonSource === 'string' ? [record.reasonSource] : [];
}
