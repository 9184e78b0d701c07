import { LABELS, type Label } from './labels.js';
import { WEIGHTS } from './weights.js';

export interface Guess {
  readonly label: Label;
  /** 0–1; those of all labels sum to 1. */
  readonly likelihood: number;
}

/** Tells what kind of question has these features, the likeliest kind first. */
export interface Classifier {
  guess(features: readonly string[]): readonly Guess[];
  /** Whether enough examples had this feature to learn from it. */
  knows(feature: string): boolean;
}

/** A weight is written as one character: so many steps from this one, so many of which make 1. */
const ZERO = 'O'.charCodeAt(0);
const STEPS = 12;
const MOST_STEPS = 44;

/** A linear model over features, learned from examples (`eval/train.ts`). Pure, microseconds. */
export function createClassifier(text: string = WEIGHTS): Classifier {
  let read: ReadonlyMap<string, string> | undefined;
  // Nobody has asked anything yet when the process starts: the first question reads them.
  const weights = (): ReadonlyMap<string, string> => {
    read ??= readWeights(text);
    return read;
  };
  return {
    guess(features) {
      const sums = new Float64Array(LABELS.length);
      for (const feature of ['', ...features]) add(weights().get(feature), sums);
      return ranked(sums);
    },
    knows: (feature) => weights().has(feature),
  };
}

function add(own: string | undefined, sums: Float64Array): void {
  if (own === undefined) return;
  for (let label = 0; label < sums.length; label += 1)
    sums[label] = (sums[label] ?? 0) + (own.charCodeAt(label) - ZERO) / STEPS;
}

function ranked(sums: Float64Array): readonly Guess[] {
  const most = Math.max(...sums);
  const likelihoods = [...sums].map((sum) => Math.exp(sum - most));
  const total = likelihoods.reduce((all, one) => all + one, 0);
  return LABELS.map((label, index) => ({ label, likelihood: (likelihoods[index] ?? 0) / total })).toSorted(
    (left, right) => right.likelihood - left.likelihood,
  );
}

/** Weights by feature, one character a label. The empty feature is in every scene. */
function readWeights(written: string): ReadonlyMap<string, string> {
  const lines = written.split('\n').map((line) => {
    const end = line.lastIndexOf('\t');
    return [line.slice(0, end), line.slice(end + 1)] as const;
  });
  return new Map(lines.filter(([, own]) => own.length === LABELS.length));
}

/** As `readWeights` reads them. */
export function writeWeights(weights: ReadonlyMap<string, Float64Array>): string {
  return [...weights].map(([feature, own]) => `${feature}\t${[...own].map(written).join('')}`).join('\n');
}

function written(weight: number): string {
  const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight * STEPS)));
  return String.fromCharCode(ZERO + steps);
}
