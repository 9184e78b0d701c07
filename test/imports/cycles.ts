/** Imports at run time: a file and the files it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Groups of files that import each other in a circle, largest first; each group sorted. Two files are in one
 * group when each can be reached from the other.
 */
export function findCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const reachable = new Map([...graph.keys()].map((file) => [file, reachableFrom(graph, file)]));
  const groups = new Map<string, readonly string[]>();
  for (const [file, others] of reachable) {
    if (!others.has(file)) continue;
    const group = [...others].filter((other) => reachable.get(other)?.has(file)).sort();
    groups.set(group.join('\n'), group);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Every file that running `start` would load, `start` itself only when something leads back to it. */
function reachableFrom(graph: ImportGraph, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...(graph.get(file) ?? []));
  }
  return found;
}
