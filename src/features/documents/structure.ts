import type { Block, Passage } from './document.js';

/** Code of the action line that a heading names; undefined where it names none, or none there is. */
export type LineOf = (heading: string) => string | undefined;

interface Heading {
  readonly level: number;
  readonly text: string;
}

const LOOSE = 5;

/** What can be cited of a document, each piece with where it stands. */
export function passagesOf(blocks: readonly Block[], lineOf: LineOf): readonly Passage[] {
  const passages: Passage[] = [];
  const place = createPlaces(blocks.some(({ number }) => number !== undefined));
  let path: readonly Heading[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const level = block.level ?? LOOSE;
      path = [...path.filter((above) => above.level < level), { level, text: block.text }];
      place.enter();
      continue;
    }
    const section = path.map(({ text }) => text);
    const line = path.map(({ text }) => lineOf(text)).findLast((code) => code !== undefined);
    passages.push({
      locator: place.next(block.number),
      ...(block.number !== undefined && { number: block.number }),
      section,
      ...(line !== undefined && { line }),
      kind: block.kind,
      text: block.text,
      years: yearsIn(block.text),
    });
  }
  return passages;
}

/** Counts where the next piece stands. */
function createPlaces(hasNumbers: boolean) {
  let [number, section, piece] = [0, 0, 0];
  return {
    enter() {
      section += 1;
      if (!hasNumbers || number === 0) piece = 0;
    },
    next(given: number | undefined): string {
      if (given !== undefined) {
        [number, piece] = [given, 0];
        return `¶${given}`;
      }
      piece += 1;
      return hasNumbers && number > 0 ? `¶${number}.${piece}` : `§${section}.${piece}`;
    },
  };
}

const YEAR = /\b(?:19|20)\d{2}\b/g;

export function yearsIn(text: string): readonly number[] {
  return [...new Set((text.match(YEAR) ?? []).map(Number))].toSorted((one, other) => one - other);
}
