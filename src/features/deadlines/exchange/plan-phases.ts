import type { Edition, Names, Phase, PhaseKind } from '../calendar.js';
import type { ImportedPhase, PhaseChange } from '../ports.js';
import { type Finding, refused } from './finding.js';
import type { NamesGiven, ProposedPhase } from './proposal.js';

/** What a line comes to beside the phase that is there. */
export type PhaseStep =
  | { readonly kind: 'new'; readonly line: number; readonly phase: ImportedPhase }
  | {
      readonly kind: 'changed';
      readonly line: number;
      readonly before: Phase;
      readonly after: Phase;
      readonly change: PhaseChange;
    }
  | { readonly kind: 'same'; readonly line: number }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** `position`: of one that is new. */
export function planPhase(
  proposed: ProposedPhase,
  edition: Pick<Edition, 'phases'> | undefined,
  position: number,
): PhaseStep {
  const before = edition?.phases.find(({ key }) => key === proposed.key);
  return before ? planChange(proposed, before) : planNew(proposed, position);
}

function planNew(proposed: ProposedPhase, position: number): PhaseStep {
  const { line, key, opens, closes, asWritten, place, url, actionLines = [], status } = proposed;
  if (!opens && !closes) return { kind: 'refused', finding: refused(line, { name: 'noDate' }) };
  const kind = proposed.kind ?? kindBy(proposed);
  // A meeting of one day, or of one moment, begins and ends with it.
  const ends = kind === 'meeting' ? { opens: opens ?? closes, closes: closes ?? opens } : { opens, closes };
  const names = namesOf(proposed.names, { en: '' });
  const phase: ImportedPhase = {
    key,
    position,
    kind,
    names: { ...names, en: names.en || key },
    ...(ends.opens && { opens: ends.opens }),
    ...(ends.closes && { closes: ends.closes }),
    ...(asWritten && { asWritten }),
    ...(place && { place }),
    ...(url && { url }),
    actionLines,
    accepted: [],
    ...(status && status !== 'planned' && { status }),
  };
  return { kind: 'new', line, phase };
}

function kindBy({ opens, closes }: ProposedPhase): PhaseKind {
  if (opens && closes) return 'window';
  return closes ? 'deadline' : 'meeting';
}

/** English first; a name in another language stands for it where there is none. */
export function namesOf(given: NamesGiven | undefined, before: Names): Names {
  const [any] = Object.values(given ?? {});
  const isNamed = before.en !== '' && given?.en === undefined;
  return { ...before, ...given, en: given?.en ?? (isNamed ? before.en : (any ?? before.en)) };
}

function planChange(proposed: ProposedPhase, before: Phase): PhaseStep {
  const { line, kind } = proposed;
  if (kind !== undefined && kind !== before.kind) {
    const problem = { name: 'kindFixed', values: { kind: before.kind } } as const;
    return { kind: 'refused', finding: refused(line, problem, 'kind') };
  }
  const change = changeOf(proposed, before);
  if (Object.keys(change).length === 0) return { kind: 'same', line };
  const after = applied(before, change);
  if (!after.opens && !after.closes) return { kind: 'refused', finding: refused(line, { name: 'noDate' }) };
  return { kind: 'changed', line, before, after, change };
}

const FACTS = ['opens', 'closes', 'asWritten', 'place', 'url', 'actionLines', 'status'] as const;

/** What differs, of what the file speaks of. */
function changeOf(proposed: ProposedPhase, before: Phase): PhaseChange {
  const names = proposed.names && { ...before.names, ...proposed.names };
  const facts = FACTS.flatMap((name) => {
    const value = proposed[name];
    return value === undefined || isSame(value ?? undefined, before[name])
      ? []
      : [[name, value ?? undefined]];
  });
  return {
    ...Object.fromEntries(facts),
    ...(names && !isSame(names, before.names) && { names }),
  };
}

function applied(before: Phase, change: PhaseChange): Phase {
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Phase;
}

/** By what they hold, whatever the order of their names. */
export function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
