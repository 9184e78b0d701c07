import { findCycles } from './cycles.js';
import { type FileFacts, readFile } from './read.js';
import { packageOf, targetOf, whyNotFile, whyNotPackage } from './rules.js';

/** File texts by path from the repository's root: `src/chat/desk.ts`. */
export type SourceTexts = Readonly<Record<string, string>>;

/** Every breach of the import rules as a line that names the file; empty when all is well. */
export function findBreaches(texts: SourceTexts, dependencies: readonly string[]): readonly string[] {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, readFile(path, text)]));
  const graph = new Map([...files].map(([path, facts]) => [path, runtimeTargets(path, facts)]));
  return [
    ...[...files].flatMap(([path, facts]) => breachesOf(path, facts, dependencies)),
    ...findCycles(graph).map((cycle) => `${cycle.join(', ')}: import each other in a circle`),
  ];
}

function breachesOf(path: string, facts: FileFacts, dependencies: readonly string[]): readonly string[] {
  const reasons = facts.imports.map((imported) => {
    const target = targetOf(path, imported);
    if (target !== undefined) return whyNotFile(path, target, imported.isType);
    const name = packageOf(imported.specifier);
    return name === undefined ? undefined : whyNotPackage(path, name, dependencies);
  });
  if (facts.readsEnvironment && path !== 'src/config.ts') {
    reasons.push(`${path}: only config.ts may read process.env`);
  }
  return reasons.filter((reason) => reason !== undefined);
}

function runtimeTargets(path: string, facts: FileFacts): readonly string[] {
  return facts.imports
    .filter((imported) => !imported.isType)
    .flatMap((imported) => targetOf(path, imported) ?? []);
}
