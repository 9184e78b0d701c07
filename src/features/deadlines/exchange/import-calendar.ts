import { groupBy } from '../../../shared/collections.js';
import type { Phase } from '../calendar.js';
import type { CalendarImport } from '../ports.js';
import { type Finding, inOrder } from './finding.js';
import { type ContributionSteps, planContributions } from './plan-contributions.js';
import { type EditionStep, type ImportContext, planEdition, targetId } from './plan-edition.js';
import type { PhaseStep } from './plan-phases.js';
import type { Proposal } from './proposal.js';

/** What an import would do. Nothing has been done yet. */
export interface ImportPlan {
  readonly what: CalendarImport;
  /** Phases before and after, for those who are to confirm it. */
  readonly changed: readonly { readonly before: Phase; readonly after: Phase }[];
  readonly counts: {
    readonly newEditions: number;
    readonly newPhases: number;
    readonly changedPhases: number;
    readonly samePhases: number;
    readonly assigned: number;
    readonly changedContributions: number;
    readonly sameContributions: number;
    /** Lines that are not taken. */
    readonly refused: number;
  };
  /** Warnings that wait for a reason to be accepted with. */
  readonly openWarnings: number;
  readonly findings: readonly Finding[];
}

/** Whether there is anything to be done. */
export function isEmpty({ what }: ImportPlan): boolean {
  return Object.values(what).every((list) => list.length === 0);
}

/** Works out what a file would change, and which of its lines are refused and why. */
export function planImport(proposal: Proposal, context: ImportContext): ImportPlan {
  const groups = groupBy(proposal.phases, ({ edition }) => edition ?? targetId(context) ?? '');
  const steps = [...groups].map(([id, phases]) => planEdition(id, phases, proposal, context));
  const target = targetId(context);
  const { target: _, ...rest } = context;
  const contributions = planContributions(proposal.contributions, {
    ...rest,
    ...(target !== undefined && { target }),
    mayAssign: (edition) => context.policy.mayAssign(context.by, edition),
  });
  return planOf(proposal, steps, contributions);
}

function planOf(proposal: Proposal, steps: readonly EditionStep[], owed: ContributionSteps): ImportPlan {
  const phases = steps.flatMap((step) => step.phases);
  const findings = inOrder([
    ...proposal.findings,
    ...steps.flatMap((step) => step.findings),
    ...owed.findings,
  ]);
  const count = (kind: PhaseStep['kind']) => phases.filter((step) => step.kind === kind).length;
  const creates = steps.flatMap(({ create }) => create ?? []);
  return {
    what: {
      creates,
      changes: steps.flatMap(({ change }) => change ?? []),
      assigns: owed.assigns,
      contributionChanges: owed.changes.map(({ before, change }) => ({
        id: before.id,
        version: before.version,
        change,
      })),
    },
    changed: phases.flatMap((step) => (step.kind === 'changed' ? step : [])),
    counts: {
      newEditions: creates.length,
      newPhases: count('new'),
      changedPhases: count('changed'),
      samePhases: count('same'),
      assigned: owed.assigns.length,
      changedContributions: owed.changes.length,
      sameContributions: owed.unchanged,
      refused: new Set(findings.flatMap(({ severity, line }) => (severity === 'refused' ? line : []))).size,
    },
    openWarnings: steps.reduce((sum, step) => sum + step.openWarnings, 0),
    findings,
  };
}

/** With what was found before the text was read. */
export function withFindings(plan: ImportPlan, findings: readonly Finding[]): ImportPlan {
  return { ...plan, findings: inOrder([...findings, ...plan.findings]) };
}
