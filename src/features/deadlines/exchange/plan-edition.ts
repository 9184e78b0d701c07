import type { Temporal } from 'temporal-polyfill';
import type { Edition, PersonRef, Phase } from '../calendar.js';
import type { Contribution } from '../contribution.js';
import { labelled } from '../history.js';
import type { Policy } from '../policy.js';
import type { CalendarImport, ImportedPhase, PhaseChange } from '../ports.js';
import { DEFAULT_ESCALATION } from '../templates/template.js';
import { templateOf } from '../templates/templates.js';
import { type Finding, refused, remark } from './finding.js';
import { readEditionId } from './keys.js';
import { isSame, namesOf, type PhaseStep, planPhase } from './plan-phases.js';
import type { Proposal, ProposedPhase } from './proposal.js';

/** An edition as an import would leave it. */
export type CheckedEdition = Pick<Edition, 'id' | 'process' | 'label' | 'names'> & {
  readonly phases: readonly (Phase | ImportedPhase)[];
};

/** What a check found wrong, or worth a look, in an edition. */
export interface CheckFinding {
  /** Key of the phase it is about, where it is about one. */
  readonly phase?: string;
  /** `error`: it can't be meant. `warning`: a person may accept it. */
  readonly severity: 'error' | 'warning';
  /** Of a warning: its name, under which it is accepted. */
  readonly warning?: string;
  readonly problem: Finding['problem'];
}

export interface ImportContext {
  readonly editions: readonly Edition[];
  readonly contributions: readonly Contribution[];
  /** What lines belong to that name no edition. */
  readonly target?: { readonly process: string; readonly label: string };
  readonly policy: Policy;
  /** Who brings it in: the lead of editions that are new. */
  readonly by: PersonRef;
  readonly now: Temporal.Instant;
  newId(): string;
  check(edition: CheckedEdition): readonly CheckFinding[];
  /** Why warnings are accepted, if they are. */
  readonly reason?: string;
}

/** Id of the edition that a file is read for. */
export function targetId({ target }: Pick<ImportContext, 'target'>): string | undefined {
  return target && `${target.process}-${target.label}`;
}

/** What an import does to one edition. */
export interface EditionStep {
  readonly create?: CalendarImport['creates'][number];
  readonly change?: CalendarImport['changes'][number];
  readonly phases: readonly PhaseStep[];
  readonly openWarnings: number;
  readonly findings: readonly Finding[];
}

/** Works out what lines about one edition come to. */
export function planEdition(
  id: string,
  proposed: readonly ProposedPhase[],
  proposal: Proposal,
  context: ImportContext,
): EditionStep {
  const existing = context.editions.find((edition) => edition.id === id);
  const named = existing ?? (id === targetId(context) ? context.target : readEditionId(id));
  const problem = whyNot(id, existing, named !== undefined, context);
  if (!named || problem) {
    const findings = proposed.map(({ line }) => refused(line, problem ?? { name: 'noEdition' }, 'edition'));
    return { phases: [], openWarnings: 0, findings };
  }
  const edition = existing ?? newEdition(id, named, proposed, proposal, context);
  return settle(edition, existing, proposed, context);
}

function whyNot(
  id: string,
  existing: Edition | undefined,
  isNamed: boolean,
  { policy, by }: ImportContext,
): Finding['problem'] | undefined {
  if (id === '') return { name: 'noEdition' };
  if (!isNamed) return { name: 'badEdition', values: { edition: id } };
  const isAllowed = existing ? policy.mayChange(by, existing) : policy.mayCreateEditions(by);
  return isAllowed ? undefined : { name: 'notAllowed', values: { edition: id } };
}

type NewEditionFacts = Omit<CalendarImport['creates'][number], 'phases'> & {
  readonly phases: readonly never[];
};

function newEdition(
  id: string,
  { process, label }: { readonly process: string; readonly label: string },
  proposed: readonly ProposedPhase[],
  { name }: Proposal,
  { by }: ImportContext,
): NewEditionFacts {
  const template = templateOf(process);
  const known = template ? labelled(template.names, label) : { en: '' };
  const names = proposed.reduce((sum, { editionNames: given }) => namesOf(given, sum), known);
  return {
    id,
    process,
    label,
    names: { ...names, en: names.en || name || id },
    origin: 'people',
    leads: [by],
    escalation: template?.escalation ?? DEFAULT_ESCALATION,
    phases: [],
  };
}

/**
 * Checks what the file would leave; lines that a check refuses are taken out, until what is left can stand. Each time
 * at least one line goes, so it comes to an end.
 */
function settle(
  edition: Edition | NewEditionFacts,
  existing: Edition | undefined,
  proposed: readonly ProposedPhase[],
  context: ImportContext,
): EditionStep {
  const taken: PhaseStep[] = [];
  const findings: Finding[] = [];
  let position = Math.max(0, ...(existing?.phases ?? []).map((phase) => phase.position));
  for (const each of proposed) {
    const step = planPhase(each, existing, position + 1);
    if (step.kind === 'new') position += 1;
    if (step.kind === 'refused') findings.push(step.finding);
    else taken.push(step);
  }
  let left = taken;
  let checked = checkSteps(edition, left, context);
  while (checked.refused.size > 0) {
    findings.push(...checked.findings.filter(({ severity }) => severity === 'refused'));
    left = left.filter((step) => !checked.refused.has(step));
    checked = checkSteps(edition, left, context);
  }
  const accepted = { ...context, steps: left, warnings: checked.warnings };
  return {
    ...whatOf(edition, existing, proposed, accepted),
    phases: left,
    openWarnings: context.reason === undefined ? checked.warnings.length : 0,
    findings: [...findings, ...checked.findings],
  };
}

interface Checked {
  readonly refused: ReadonlySet<PhaseStep>;
  readonly findings: readonly Finding[];
  /** Warnings nobody has accepted yet, by key of the phase. */
  readonly warnings: readonly { readonly key: string; readonly warning: string }[];
}

function checkSteps(
  edition: Edition | NewEditionFacts,
  steps: readonly PhaseStep[],
  context: ImportContext,
): Checked {
  const isTouched = steps.some(({ kind }) => kind === 'new' || kind === 'changed');
  const refusedSteps = new Set<PhaseStep>();
  const findings: Finding[] = [];
  const warnings: Checked['warnings'][number][] = [];
  const phases = phasesAfter(edition.phases, steps);
  for (const { phase: key, severity, warning, problem } of isTouched
    ? context.check({ ...edition, phases })
    : []) {
    const step = steps.find((each) => keyOf(each) === key);
    const line = step && 'line' in step ? step.line : undefined;
    if (severity === 'error' && step && line !== undefined) {
      refusedSteps.add(step);
      findings.push(refused(line, problem));
    } else if (!isAccepted(phases, key, warning)) {
      findings.push(remark(problem, line));
      if (key !== undefined && warning !== undefined && step) warnings.push({ key, warning });
    }
  }
  return { refused: refusedSteps, findings, warnings };
}

function isAccepted(
  phases: readonly (Phase | ImportedPhase)[],
  key: string | undefined,
  warning: string | undefined,
): boolean {
  const accepted = phases.find((phase) => phase.key === key)?.accepted ?? [];
  return accepted.some((each) => each.warning === warning);
}

function keyOf(step: PhaseStep): string | undefined {
  if (step.kind === 'new') return step.phase.key;
  return step.kind === 'changed' ? step.after.key : undefined;
}

function phasesAfter(
  phases: readonly Phase[],
  steps: readonly PhaseStep[],
): readonly (Phase | ImportedPhase)[] {
  const changed = new Map(
    steps.flatMap((step) => (step.kind === 'changed' ? [[step.after.key, step.after]] : [])),
  );
  return [
    ...phases.map((phase) => changed.get(phase.key) ?? phase),
    ...steps.flatMap((step) => (step.kind === 'new' ? step.phase : [])),
  ];
}

interface Accepted extends ImportContext {
  readonly steps: readonly PhaseStep[];
  readonly warnings: Checked['warnings'];
}

function whatOf(
  edition: Edition | NewEditionFacts,
  existing: Edition | undefined,
  proposed: readonly ProposedPhase[],
  accepted: Accepted,
): Pick<EditionStep, 'create' | 'change'> {
  const adds = accepted.steps.flatMap((step) =>
    step.kind === 'new' ? { ...step.phase, accepted: acceptedOf(step.phase.key, [], accepted) } : [],
  );
  if (!existing) {
    return adds.length === 0 ? {} : { create: { ...(edition as NewEditionFacts), phases: adds } };
  }
  const phases: Record<string, PhaseChange> = Object.fromEntries(
    accepted.steps.flatMap((step) => {
      if (step.kind !== 'changed') return [];
      const { key, accepted: before } = step.after;
      const known = acceptedOf(key, before, accepted);
      return [[key, { ...step.change, ...(known.length > before.length && { accepted: known }) }] as const];
    }),
  );
  const names = proposed.reduce((sum, { editionNames }) => namesOf(editionNames, sum), existing.names);
  const change = {
    ...(!isSame(names, existing.names) && { names }),
    ...(Object.keys(phases).length > 0 && { phases }),
  };
  const isNothing = adds.length === 0 && Object.keys(change).length === 0;
  return isNothing ? {} : { change: { id: existing.id, version: existing.version, change, adds } };
}

function acceptedOf(
  key: string,
  before: Phase['accepted'],
  { warnings, reason }: Accepted,
): Phase['accepted'] {
  if (reason === undefined) return before;
  return [
    ...before,
    ...warnings.filter((each) => each.key === key).map(({ warning }) => ({ warning, reason })),
  ];
}
