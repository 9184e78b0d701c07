import { Temporal } from 'temporal-polyfill';
import type { Edition, Phase } from '../calendar.js';
import type { Scope, Subscriber } from '../subscriber.js';

/** Whether a scope covers a phase. A phase that names no action line concerns every line. */
export function covers(scope: Scope, phase: Pick<Phase, 'kind' | 'actionLines'>, process: string): boolean {
  switch (scope.kind) {
    case 'everything':
      return true;
    case 'process':
      return scope.process === process;
    case 'phase kind':
      return scope.phaseKind === phase.kind;
    case 'action line':
      return phase.actionLines.length === 0 || phase.actionLines.includes(scope.line);
  }
}

/** Id of the process that an edition belongs to: `prizes` of `prizes-2027`. */
export function processOf(
  phase: Pick<Phase, 'edition'>,
  editions: ReadonlyMap<string, Pick<Edition, 'process'>>,
) {
  return editions.get(phase.edition)?.process ?? '';
}

/**
 * Since when a subscriber has wanted to hear of a phase as both now are: nothing is due before. Undefined when it does
 * not.
 */
export function sinceOf(
  { subscriptions, since, status }: Subscriber,
  phase: Pick<Phase, 'kind' | 'actionLines' | 'since'>,
  process: string,
): Temporal.Instant | undefined {
  if (status !== 'active') return undefined;
  const subscribed = subscriptions
    .filter(({ scope }) => covers(scope, phase, process))
    .map((one) => one.since);
  const [first] = subscribed.sort(Temporal.Instant.compare);
  return first && latest(latest(first, since), phase.since);
}

export function latest(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) >= 0 ? one : other;
}
