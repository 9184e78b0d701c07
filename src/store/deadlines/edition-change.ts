import type {
  Act,
  AuditAction,
  CalendarDate,
  Edition,
  EditionChange,
  Phase,
  PhaseChange,
} from '../../features/deadlines/ports.js';
import { endOf } from '../../features/deadlines/ports.js';
import type { Deed } from './audit.js';
import { differenceOf, isSame, merge } from './difference.js';
import { toRef } from './owners.js';

/** A phase as it was and as it is to be. */
export interface PhaseStep {
  readonly before: Phase;
  readonly after: Phase;
}

/** What a change makes of an edition. */
export interface EditionStep {
  readonly before: Edition;
  readonly after: Edition;
  /** Those that differ, in whatever. */
  readonly phases: readonly PhaseStep[];
}

type Change = EditionChange & { readonly phases?: Readonly<Record<string, PhaseChange>> };

/** Undefined when everything is as it is to be. Throws when the change names a phase that the edition hasn't. */
export function planChange(before: Edition, change: Change, act: Act): EditionStep | undefined {
  const { phases: phaseChanges = {}, ...facts } = change;
  const unknown = Object.keys(phaseChanges).find((key) => !before.phases.some((phase) => phase.key === key));
  if (unknown !== undefined) throw new Error(`edition ${before.id} has no phase ${unknown}`);
  const named = merge(before, { ...facts, ...(facts.leads && { leads: facts.leads.map(toRef) }) });
  const phases = before.phases.map((phase) => {
    const changed = merge(phase, phaseChanges[phase.key] ?? {});
    const isCancelled = named.status === 'cancelled' && changed.status === 'planned';
    return numbered(
      { before: phase, after: isCancelled ? { ...changed, status: 'cancelled' } : changed },
      act,
    );
  });
  const steps = phases.filter((step) => !isSame(step.before, step.after));
  if (steps.length === 0 && isSame(named, before)) return undefined;
  const after = { ...named, version: before.version + 1, phases: phases.map((step) => step.after) };
  return { before, after, phases: steps };
}

function numbered(step: PhaseStep, { at }: Act): PhaseStep {
  if (!isMoved(step)) return step;
  const { before, after } = step;
  return { before, after: { ...after, version: before.version + 1, since: at } };
}

/** Whether it concerns those who are reminded of it. */
export function isMoved({ before, after }: PhaseStep): boolean {
  return (
    before.status !== after.status ||
    !isSame(before.opens, after.opens) ||
    !isSame(before.closes, after.closes)
  );
}

/** Whether reminders of contributions depend on what changed of the edition. */
export function concernsContributions({ before, after }: EditionStep): boolean {
  const depends = ({ status, leads, channel, escalation }: Edition) => ({
    status,
    leads,
    channel,
    escalation,
  });
  return !isSame(depends(before), depends(after));
}

/** Whether it was over at the moment and still is: nobody needs to hear of its change. */
export function isPast({ before, after }: PhaseStep, { at }: Act): boolean {
  return [before, after].every(({ opens, closes }) => {
    const end = closes ?? opens;
    return end !== undefined && endOf(end).epochMilliseconds <= at.epochMilliseconds;
  });
}

/** One for the edition, if facts of its own changed, and one a phase; phases go with a cancelled edition unnamed. */
export function deedsOf({ before, after, phases }: EditionStep): readonly Deed[] {
  const { phases: _phasesBefore, version: _versionBefore, ...own } = before;
  const { phases: _phasesAfter, version: _versionAfter, ...changed } = after;
  const isCancelled = before.status !== 'cancelled' && after.status === 'cancelled';
  const deed: Deed = {
    action: isCancelled ? 'edition cancelled' : 'edition changed',
    subject: after.id,
    edition: after.id,
    ...differenceOf(own, changed),
  };
  const named = phases.filter((step) => !(isCancelled && step.after.status === 'cancelled'));
  return [...(isSame(own, changed) ? [] : [deed]), ...named.map(deedOfPhase)];
}

function deedOfPhase({ before, after }: PhaseStep): Deed {
  const { version: _before, since: _sinceBefore, ...own } = before;
  const { version: _after, since: _sinceAfter, ...changed } = after;
  return {
    action: actionOf(before, after),
    subject: after.id,
    edition: after.edition,
    ...differenceOf(own, changed),
  };
}

function actionOf(before: Phase, after: Phase): AuditAction {
  if (before.status !== after.status && after.status !== 'planned') return `phase ${after.status}`;
  return isLater(before, after) ? 'phase postponed' : 'phase changed';
}

/** Something of it is later, and nothing earlier. */
function isLater(before: Phase, after: Phase): boolean {
  const moves = [moveOf(before.opens, after.opens), moveOf(before.closes, after.closes)];
  return moves.some((move) => move > 0) && moves.every((move) => move >= 0);
}

function moveOf(before: CalendarDate | undefined, after: CalendarDate | undefined): number {
  if (!before || !after) return 0;
  return endOf(after).epochMilliseconds - endOf(before).epochMilliseconds;
}
