import type { Scene } from '../scene.js';

/** Words left that are no kind of thing and no code: what titles must hold. */
export function searchWords(scene: Scene): string | undefined {
  const { leftovers, glosses, mentions, tokens } = scene.parse;
  const named = mentions
    .filter(
      ({ strength, found }) =>
        strength !== 'code' && found.every(({ kind }) => kind !== 'edition' && kind !== 'days'),
    )
    .flatMap(({ start, end }) => tokens.slice(start, end).map(({ text }) => text));
  const words = [
    ...leftovers.map(({ text }) => text),
    ...glosses.filter(({ isCue }) => !isCue).flatMap(({ english }) => english),
    ...named,
  ];
  const kept = [...new Set(words)].filter((word) => /^[a-z0-9]{2,}$/.test(word));
  return kept.length > 0 && kept.length <= 8 ? kept.join(' ') : undefined;
}
