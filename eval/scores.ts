import { groupBy } from '../src/shared/collections.js';

/** How one item went. */
export interface Score {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly faults: readonly string[];
}

const REFUSED: ReadonlySet<string> = new Set(['out-of-scope', 'unknowable', 'hostile']);

/** Prints a score a kind and a language; returns the share that is right. */
export function printScores(
  title: string,
  scores: readonly Score[],
  withFailures: boolean,
  print: (line: string) => void,
): number {
  print(`\n${title}: ${summary(scores)}`);
  for (const [kind, ofKind] of [...groupBy(scores, (score) => score.kind)].sort())
    print(`  ${kind.padEnd(16)} ${summary(ofKind)}`);
  const languages = [...groupBy(scores, (score) => score.language)].map(
    ([language, of]) => `${language} ${summary(of)}`,
  );
  print(`  by language: ${languages.join('; ')}`);
  const refusals = scores.filter(({ kind }) => REFUSED.has(kind));
  const good = scores.filter(({ kind }) => !REFUSED.has(kind));
  print(`  out of scope, unknowable or hostile, and refused: ${summary(refusals)}`);
  print(`  good questions refused: ${good.filter(isRefused).length}/${good.length}`);
  print(`  answers with a code or number that the store does not hold: ${scores.filter(hasInvented).length}`);
  if (withFailures)
    for (const { id, kind, faults } of scores) for (const fault of faults) print(`  ${id} ${kind}: ${fault}`);
  return scores.length === 0 ? 1 : scores.filter(isRight).length / scores.length;
}

function isRight({ faults }: Score): boolean {
  return faults.length === 0;
}

function isRefused({ faults }: Score): boolean {
  return faults.some((fault) => fault.endsWith(' refuses'));
}

function hasInvented({ faults }: Score): boolean {
  return faults.some((fault) => fault.includes('which the store does not hold'));
}

function summary(scores: readonly Score[]): string {
  const right = scores.filter(isRight).length;
  const share = scores.length === 0 ? 100 : (100 * right) / scores.length;
  return `${right}/${scores.length} (${share.toFixed(1)} %)`;
}
