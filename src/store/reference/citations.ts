import type { Citation } from '../../features/knowledge/ports.js';

/** A single citation as columns of the row it belongs to. */
export interface CitationColumns {
  readonly citationSource: string;
  readonly citationParagraph: string | null;
  readonly citationLine: number | null;
  readonly citationPage: number | null;
}

export function columnsOf(citation: Citation): CitationColumns {
  return {
    citationSource: citation.source,
    citationParagraph: citation.paragraph ?? null,
    citationLine: citation.line ?? null,
    citationPage: citation.page ?? null,
  };
}

/** A row of the citations table, for records that cite several documents. */
export function citationRow(citation: Citation) {
  return {
    sourceId: citation.source,
    paragraph: citation.paragraph ?? null,
    line: citation.line ?? null,
    page: citation.page ?? null,
  };
}

export function citationFromRow(row: ReturnType<typeof citationRow>): Citation {
  return {
    source: row.sourceId,
    ...withoutNulls({ paragraph: row.paragraph, line: row.line, page: row.page }),
  };
}

export function citationFromColumns(row: CitationColumns): Citation {
  return {
    source: row.citationSource,
    ...withoutNulls({
      paragraph: row.citationParagraph,
      line: row.citationLine,
      page: row.citationPage,
    }),
  };
}

/** Takes a row apart into the record's own fields and its citation; the position is dropped. */
export function uncite<Row extends CitationColumns>(
  row: Row,
): [Omit<Omit<Row, keyof CitationColumns>, 'position'>, Citation] {
  const { citationSource: _s, citationParagraph: _p, citationLine: _l, citationPage: _g, ...rest } = row;
  return [withoutPosition(rest), citationFromColumns(row)];
}

export function withoutPosition<Row extends object>(row: Row): Omit<Row, 'position'> {
  const { position: _, ...rest } = { position: undefined, ...row };
  return rest;
}

/** Leaves out what is null, for fields that a record omits instead of setting them to null. */
export function withoutNulls<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const present = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(present) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}
