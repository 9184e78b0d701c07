import { type Finding, inOrder, refused, wholeFile } from '../finding.js';
import type { Proposal, ProposedContribution, ProposedPhase, ReadingContext } from '../proposal.js';
import { cellsOf, type RowCells } from './cells-of-row.js';
import { type Head, readHead } from './columns.js';
import { readContributionRow } from './contribution-row.js';
import { readPhaseRow } from './phase-row.js';
import { type Row, readTable } from './table.js';

/**
 * Reads a file of phases or of contributions; its head says which. A line with anything wrong in it is refused as a
 * whole, with every reason; the others are proposed.
 */
export function readCsv(text: string, context: ReadingContext): Proposal {
  const table = readTable(text);
  const head = table.head.length === 0 ? NO_HEAD : readHead(table.head);
  const findings = [...table.findings, ...head.findings];
  const nothing = { phases: [], contributions: [], findings };
  if (head.kind === undefined || findings.some(({ severity }) => severity === 'file')) return nothing;
  if (table.rows.length === 0) return { ...nothing, findings: [...findings, wholeFile({ name: 'noLines' })] };
  const read =
    head.kind === 'phases'
      ? { phases: readRows(table.rows, head, context, readPhaseRow, phaseIdentity) }
      : { contributions: readRows(table.rows, head, context, readContributionRow, contributionIdentity) };
  const { phases, contributions } = { phases: NOTHING, contributions: NOTHING, ...read };
  return {
    phases: phases.taken,
    contributions: contributions.taken,
    findings: inOrder([...findings, ...phases.findings, ...contributions.findings]),
  };
}

interface ReadRows<Value> {
  readonly taken: readonly Value[];
  readonly findings: readonly Finding[];
}

const NO_HEAD = { kind: undefined, findings: [] };
const NOTHING = { taken: [], findings: [] };

function readRows<Value extends { readonly line: number }>(
  rows: readonly Row[],
  { places }: Head,
  context: ReadingContext,
  read: (cells: RowCells, context: ReadingContext) => Value | undefined,
  identityOf: (value: Value) => string,
): ReadRows<Value> {
  const taken: Value[] = [];
  const findings: Finding[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const cells = cellsOf(row, places, context);
    const value = read(cells, context);
    findings.push(...cells.findings);
    if (value === undefined || cells.findings.length > 0) continue;
    const earlier = lines.get(identityOf(value));
    if (earlier === undefined) {
      lines.set(identityOf(value), value.line);
      taken.push(value);
    } else findings.push(refused(value.line, { name: 'twice', values: { line: earlier } }));
  }
  return { taken, findings };
}

function phaseIdentity({ edition = '', key }: ProposedPhase): string {
  return JSON.stringify([edition, key]);
}

function contributionIdentity(contribution: ProposedContribution): string {
  const { id, edition = '', title, owner, actionLine, sector } = contribution;
  if (id !== undefined) return id;
  return JSON.stringify([edition, title, owner.platform, owner.tenant, owner.id, actionLine, sector]);
}
