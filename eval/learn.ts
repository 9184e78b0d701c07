import { LABELS, type Label } from '../src/features/ask/read/kinds/labels.js';

/** The features of one example question, and the kind of question it is. */
export interface Example {
  readonly label: Label;
  readonly features: readonly string[];
}

/** Features met less often tell nothing that holds elsewhere. */
const LEAST_OFTEN = 2;
const ROUNDS = 8;
const RATE = 0.1;
/** Spreads the order of examples, always in the same way. */
const SEED = 20_221_206;

/** Weights by feature, in the order of `LABELS`. The empty feature stands for what is in every scene. */
export type Learned = ReadonlyMap<string, Float64Array>;

/** Multinomial logistic regression, by stochastic gradient descent with AdaGrad. The same examples give the same weights. */
export function learn(examples: readonly Example[]): Learned {
  const known = featuresOf(examples);
  const weights = new Map([...known].map((feature) => [feature, new Float64Array(LABELS.length)] as const));
  const squares = new Map([...known].map((feature) => [feature, new Float64Array(LABELS.length)] as const));
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { label, features } of shuffled(examples, random)) {
      const present = ['', ...features].filter((feature) => known.has(feature));
      const errors = likelihoods(weights, present);
      const wanted = LABELS.indexOf(label);
      errors[wanted] = (errors[wanted] ?? 0) - 1;
      for (const feature of present) step(weights.get(feature), squares.get(feature), errors);
    }
  }
  return weights;
}

function featuresOf(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set(['', ...[...counts].flatMap(([feature, count]) => (count >= LEAST_OFTEN ? [feature] : []))]);
}

function likelihoods(weights: Learned, present: readonly string[]): Float64Array {
  const sums = new Float64Array(LABELS.length);
  for (const feature of present) {
    const own = weights.get(feature);
    if (own)
      for (let index = 0; index < sums.length; index += 1)
        sums[index] = (sums[index] ?? 0) + (own[index] ?? 0);
  }
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / total);
}

function step(own: Float64Array | undefined, squares: Float64Array | undefined, errors: Float64Array): void {
  if (!own || !squares) return;
  for (let index = 0; index < errors.length; index += 1) {
    const gradient = errors[index] ?? 0;
    squares[index] = (squares[index] ?? 0) + gradient * gradient;
    own[index] = (own[index] ?? 0) - (RATE * gradient) / Math.sqrt((squares[index] ?? 0) + 1e-6);
  }
}

function shuffled<Value>(values: readonly Value[], random: () => number): readonly Value[] {
  const copy = [...values];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as Value, copy[last] as Value];
  }
  return copy;
}

/** A linear congruential generator: good enough to shuffle. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
