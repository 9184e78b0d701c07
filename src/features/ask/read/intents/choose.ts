import type { Scene } from '../scene.js';
import * as describing from './describe.js';
import * as facts from './facts.js';
import type { Candidate, Intent } from './intent.js';
import * as mapping from './mapping.js';

const INTENTS: readonly Intent[] = [
  mapping.lineToGoals,
  mapping.goalToLines,
  mapping.targetToLines,
  facts.why,
  facts.role,
  facts.meeting,
  facts.winner,
  describing.describe,
  describing.lines,
  describing.goals,
  describing.help,
];

function takesAllOf({ takes }: Intent, scene: Scene): boolean {
  return [...scene.cues].every((cue) => cue === 'filler' || cue === 'greeting' || takes.includes(cue));
}

/** The best reading of a scene every word of which its intent takes; equal best ones are no reading. */
export function chooseIntent(scene: Scene): Candidate | undefined {
  const candidates = INTENTS.filter((intent) => takesAllOf(intent, scene))
    .flatMap((intent) => intent.read(scene) ?? [])
    .toSorted((left, right) => right.score - left.score);
  const [best, next] = candidates;
  return best && best.score === next?.score ? undefined : best;
}

/** What a scene may be about when not all of it is understood, best first. */
export function guessIntents(scene: Scene): readonly Candidate[] {
  return INTENTS.flatMap((intent) => intent.read(scene) ?? []).toSorted(
    (left, right) => right.score - left.score,
  );
}
