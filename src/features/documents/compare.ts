/** What a new edition of a document changed, by where it stands. */
export interface Changes {
  readonly same: number;
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

interface Piece {
  readonly locator: string;
  readonly text: string;
}

/** A piece that only stands elsewhere is the same; one that stands in the same place with other words has changed. */
export function compareEditions(before: readonly Piece[], after: readonly Piece[]): Changes {
  const [textsBefore, textsAfter] = [before, after].map((pieces) => new Set(pieces.map(({ text }) => text)));
  const left = before.filter(({ text }) => !textsAfter?.has(text));
  const came = after.filter(({ text }) => !textsBefore?.has(text));
  const [places, newPlaces] = [left, came].map((pieces) => new Set(pieces.map(({ locator }) => locator)));
  const changed = came.filter(({ locator }) => places?.has(locator)).map(({ locator }) => locator);
  return {
    same: after.length - came.length,
    changed,
    added: came.filter(({ locator }) => !places?.has(locator)).map(({ locator }) => locator),
    gone: left.filter(({ locator }) => !newPlaces?.has(locator)).map(({ locator }) => locator),
  };
}
