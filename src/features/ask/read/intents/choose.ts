import type { Query } from '../../query.js';
import type { Scene } from '../scene.js';
import type { CueClass } from '../words/table.js';
import { calendar } from './calendar.js';
import { compare, compareEditions, compareEntries } from './compare.js';
import { countCandidates } from './counts.js';
import * as describing from './describe.js';
import * as documents from './documents.js';
import { entries } from './entries.js';
import { event } from './event.js';
import * as facts from './facts.js';
import type { Candidate, Intent } from './intent.js';
import * as mapping from './mapping.js';
import * as people from './people.js';
import { process } from './processes.js';
import { rank } from './ranks.js';
import * as records from './records.js';
import { linesBy, mappedSet } from './sets.js';
import { evidenceFor, isEnough, leavesOutYear } from './weigh.js';

const INTENTS: readonly Intent[] = [
  mapping.lineToGoals,
  mapping.goalToLines,
  mapping.goalToSomeLines,
  mapping.targetToLines,
  linesBy,
  mappedSet,
  rank,
  compare,
  compareEditions,
  compareEntries,
  entries,
  facts.why,
  facts.role,
  facts.meeting,
  facts.winner,
  people.organisation,
  people.facilitators,
  people.meetings,
  people.winners,
  people.rules,
  event,
  calendar,
  process,
  records.figures,
  records.recommendations,
  records.resolutions,
  documents.documents,
  documents.disagreements,
  documents.beginning,
  records.describeRecord,
  records.bareRecord,
  describing.describe,
  describing.lines,
  describing.goals,
  describing.matrix,
  describing.help,
];

/**
 * Classes that turn a question into another one: a reading that leaves such a word out would answer something that
 * was not asked. Words of other classes may be left out at a cost.
 */
const DECISIVE: ReadonlySet<CueClass> = new Set([
  'both',
  'not',
  'none',
  'most',
  'fewest',
  'compare',
  'difference',
  'howMany',
  'howLong',
  'why',
  'where',
  'when',
  'source',
  'rules',
  'allowed',
  'submit',
  'act',
  'opinion',
  'beyond',
  'inject',
  'winner',
  'meeting',
  'deadline',
  'phase',
  'closes',
  'opens',
  'recommendation',
  'resolution',
  'outcome',
  'objective',
  'question',
  'pillar',
  'connect',
  'indicator',
  'role',
  'responsible',
  'amendment',
  'underApproval',
  'tomorrow',
  'yesterday',
  'help',
  'will',
]);

export interface Choice {
  readonly candidate: Candidate;
  /** Others that fit as well. */
  readonly rivals: readonly Candidate[];
}

function candidatesOf(scene: Scene): readonly Candidate[] {
  return INTENTS.flatMap((intent) =>
    [intent.read(scene) ?? []].flat().map((candidate) => ({
      ...candidate,
      takes: [...intent.takes, ...(candidate.takes ?? [])],
    })),
  );
}

/** Guesses made before: one text is looked at from several sides. */
const guessed = new WeakMap<Scene, readonly Candidate[]>();

/** Everything a scene may be asking, best first. */
export function guessIntents(scene: Scene): readonly Candidate[] {
  const made = guessed.get(scene) ?? guess(scene);
  guessed.set(scene, made);
  return made;
}

function guess(scene: Scene): readonly Candidate[] {
  const counts = countCandidates(scene, candidatesOf);
  return [...counts, ...candidatesOf(scene)].toSorted((left, right) => right.score - left.score);
}

/** The same for choices. */
const chosen = new WeakMap<Scene, { readonly choice: Choice | undefined }>();

/** The best reading of a scene that leaves out nothing decisive and for which enough speaks. */
export function chooseIntent(scene: Scene): Choice | undefined {
  const made = chosen.get(scene) ?? { choice: choose(scene) };
  chosen.set(scene, made);
  return made.choice;
}

function choose(scene: Scene): Choice | undefined {
  const weighed = guessIntents(scene)
    .filter((candidate) => leavesNothingDecisive(scene, candidate) && !leavesOutYear(scene, candidate))
    .flatMap((candidate) => {
      const evidence = evidenceFor(scene, candidate);
      return isEnough(evidence, candidate)
        ? [{ ...candidate, score: candidate.score - evidence.against * 0.02 }]
        : [];
    })
    .toSorted((left, right) => right.score - left.score);
  const [best, ...others] = weighed;
  if (!best) return undefined;
  return {
    candidate: best,
    rivals: distinct(
      others.filter(({ score }) => best.score - score < 0.005),
      best.query,
    ),
  };
}

function distinct(candidates: readonly Candidate[], chosen: Query): readonly Candidate[] {
  const seen = new Set([JSON.stringify(chosen)]);
  return candidates.filter(({ query }) => {
    const key = JSON.stringify(query);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a reading uses all words of the text that turn a question into another one. */
export function leavesNothingDecisive({ cues }: Scene, { takes = [] }: Candidate): boolean {
  return [...cues].every((cue) => !DECISIVE.has(cue) || takes.includes(cue));
}
