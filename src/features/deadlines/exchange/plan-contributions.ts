import type { Temporal } from 'temporal-polyfill';
import { isSamePerson } from '../../../chat/same-person.js';
import type { Edition, PersonRef } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import type { ContributionChange, NewContribution } from '../ports.js';
import { type Finding, refused } from './finding.js';
import { isSame } from './plan-phases.js';
import type { ProposedContribution } from './proposal.js';

export interface ContributionSteps {
  readonly assigns: readonly NewContribution[];
  readonly changes: readonly {
    readonly before: Contribution;
    readonly change: ContributionChange;
  }[];
  readonly unchanged: number;
  readonly findings: readonly Finding[];
}

export interface ContributionContext {
  readonly editions: readonly Edition[];
  /** All that are expected of these editions. */
  readonly contributions: readonly Contribution[];
  /** Edition of lines that name none. */
  readonly target?: string;
  mayAssign(edition: Edition): boolean;
  newId(): string;
  /** Who says so, of what the file says is delivered, and when. */
  readonly by: PersonRef;
  readonly now: Temporal.Instant;
}

export function planContributions(
  proposed: readonly ProposedContribution[],
  context: ContributionContext,
): ContributionSteps {
  const assigns: NewContribution[] = [];
  const changes: { before: Contribution; change: ContributionChange }[] = [];
  const findings: Finding[] = [];
  let unchanged = 0;
  const find = finderOf(context.contributions);
  for (const each of proposed) {
    const edition = editionOf(each, context);
    if (!('edition' in edition)) {
      findings.push(edition.finding);
      continue;
    }
    const before = find(each, edition.edition.id);
    const step = before
      ? planChange(each, before, edition.edition.id, context)
      : planNew(each, edition.edition.id, context);
    if ('finding' in step) findings.push(step.finding);
    else if ('assign' in step) assigns.push(step.assign);
    else if (Object.keys(step.change).length === 0) unchanged += 1;
    else changes.push(step);
  }
  return { assigns, changes, unchanged, findings };
}

function editionOf(
  { line, edition: named }: ProposedContribution,
  { editions, target, mayAssign }: ContributionContext,
): { readonly edition: Edition } | { readonly finding: Finding } {
  const id = named ?? target;
  if (id === undefined) return { finding: refused(line, { name: 'noEdition' }, 'edition') };
  const edition = editions.find((each) => each.id === id);
  if (!edition)
    return { finding: refused(line, { name: 'unknownEdition', values: { edition: id } }, 'edition') };
  if (!mayAssign(edition)) return { finding: refused(line, { name: 'notAllowed', values: { edition: id } }) };
  return { edition };
}

type Found = (proposed: ProposedContribution, edition: string) => Contribution | undefined;

/** By its id; else what says the same of whom is the same. */
function finderOf(contributions: readonly Contribution[]): Found {
  const byId = new Map(contributions.map((each) => [each.id, each]));
  const byContent = new Map(contributions.map((each) => [contentKey(each, each.edition), each]));
  return (proposed, edition) =>
    proposed.id === undefined ? byContent.get(contentKey(proposed, edition)) : byId.get(proposed.id);
}

function contentKey(
  {
    title,
    owner,
    actionLine,
    sector,
  }: Pick<ProposedContribution, 'title' | 'owner' | 'actionLine' | 'sector'>,
  edition: string,
): string {
  const person = [owner.platform, owner.tenant.toLowerCase(), owner.id.toLowerCase()];
  return JSON.stringify([edition, title, ...person, actionLine ?? null, sector ?? null]);
}

function planNew(
  proposed: ProposedContribution,
  edition: string,
  context: ContributionContext,
): { readonly assign: NewContribution } {
  const { title, owner, ownerName, actionLine, sector, due, link, state = 'expected' } = proposed;
  return {
    assign: {
      id: context.newId(),
      edition,
      title,
      owner,
      ...(ownerName && { ownerName }),
      ...(actionLine && { actionLine }),
      ...(sector && { sector }),
      due,
      state,
      ...(link && { link }),
      ...(state === 'delivered' && { delivered: { at: context.now, by: context.by } }),
    },
  };
}

function planChange(
  proposed: ProposedContribution,
  before: Contribution,
  edition: string,
  { by, now }: ContributionContext,
): { readonly before: Contribution; readonly change: ContributionChange } | { readonly finding: Finding } {
  const { line } = proposed;
  const isFixed = (name: 'actionLine' | 'sector') =>
    proposed[name] !== undefined && (proposed[name] ?? undefined) !== before[name];
  if (before.edition !== edition || isFixed('actionLine') || isFixed('sector')) {
    return { finding: refused(line, { name: 'contributionFixed', values: { id: before.id } }) };
  }
  const { title, owner, ownerName, due, state = before.state, link } = proposed;
  const isDelivered = state === 'delivered' && before.state !== 'delivered';
  const change: ContributionChange = {
    ...(title !== before.title && { title }),
    ...(!isSamePerson(owner, before.owner) && { owner }),
    ...(ownerName !== undefined &&
      (ownerName ?? undefined) !== before.ownerName && { ownerName: ownerName ?? undefined }),
    ...(!isSame(due, before.due) && { due }),
    ...(state !== before.state && { state, delivered: isDelivered ? { at: now, by } : undefined }),
    ...(link !== undefined && (link ?? undefined) !== before.link && { link: link ?? undefined }),
  };
  return { before, change };
}
