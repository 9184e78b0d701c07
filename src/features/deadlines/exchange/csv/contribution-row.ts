import { CONTRIBUTION_STATES } from '../../contribution.js';
import { readPerson } from '../person.js';
import type { ProposedContribution, ReadingContext } from '../proposal.js';
import type { RowCells } from './cells-of-row.js';
import { lineNamed, oneOf, readUrl, withoutUndefined } from './phase-row.js';

/** What a line says that somebody owes; undefined when it lacks what nothing can be made of without. */
export function readContributionRow(
  cells: RowCells,
  context: ReadingContext,
): ProposedContribution | undefined {
  const zone = cells.zone(context.zone);
  const edition = cells.text('edition');
  const title = cells.required('title');
  const owner = readOwner(cells, context);
  const due = cells.required('due') === '' ? undefined : cells.date('due', zone);
  const actionLine = cells.optional('action line');
  const rest = {
    line: cells.line,
    title,
    id: cells.text('id') || undefined,
    edition: edition || undefined,
    ownerName: cells.optional('owner name'),
    actionLine: actionLine ? lineNamed(cells, 'action line', actionLine, context.actionLines) : actionLine,
    sector: cells.optional('sector'),
    state: oneOf(cells, 'state', CONTRIBUTION_STATES),
    link: readUrl(cells, 'link'),
  };
  return owner && due ? withoutUndefined<ProposedContribution>({ ...rest, owner, due }) : undefined;
}

function readOwner(cells: RowCells, { person }: ReadingContext) {
  const cell = cells.required('owner');
  const owner = cell === '' ? undefined : readPerson(cell, person);
  if (cell !== '' && !owner) cells.complain('owner', { name: 'unknownPerson', values: { value: cell } });
  return owner;
}
