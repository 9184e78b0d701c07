/** Values by key, keys in the order they were first met. `Map.groupBy` needs a newer Node than the oldest we run on. */
export function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** A look-up from key to the values under it, in their order; nothing under a key is an empty list. */
export function indexBy<Key, Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
): (key: Key) => readonly Value[] {
  const pairs = values.flatMap((value) => keysOf(value).map((key) => ({ key, value })));
  const groups = groupBy(pairs, (pair) => pair.key);
  const index = new Map([...groups].map(([key, group]) => [key, group.map((pair) => pair.value)]));
  return (key) => index.get(key) ?? [];
}
