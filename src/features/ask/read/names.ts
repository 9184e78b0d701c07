import type { Found, Strength } from './entities/mention.js';
import { normalise } from './normalise.js';
import { phraseStems } from './trie.js';

/** What a phrase names, and how sure that is. */
export interface Meaning {
  readonly found: Found;
  readonly strength: Strength;
  /** Two things share the phrase and neither comes first: it names nothing. */
  readonly ambiguous?: boolean;
}

const STRENGTHS: readonly Strength[] = ['code', 'name', 'partial', 'weak'];
/** Action lines are what people ask about: C6 and ITU-D objective D.3 are both "enabling environment". */
const KINDS: readonly Found['kind'][] = ['line', 'goal', 'edition', 'entry', 'target', 'recommendation'];

/** Small words that neither start nor end a part of a title, in the languages that separate words. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'and of in the use for on to a an at by with all ' +
    'de la le les du des et en dans pour l d a au ' +
    'el los las y del para e un una ' +
    'и в на по для с'
  ).split(' '),
);

/** How well a meaning holds a phrase: smaller is better. */
function rank({ found, strength }: Meaning): number {
  return STRENGTHS.indexOf(strength) * KINDS.length + KINDS.indexOf(found.kind);
}

/** Which of two meanings of one phrase holds; entries that share a code are one meaning without a kind. */
export function chooseMeaning(held: Meaning, added: Meaning): Meaning {
  if (JSON.stringify(held.found) === JSON.stringify(added.found)) {
    return rank(added) < rank(held) ? added : held;
  }
  if (rank(added) < rank(held)) return added;
  return rank(added) > rank(held) ? held : { ...held, ambiguous: true };
}

/** Spellings of one name: `e-health` is also written `e health` and `ehealth`, `organizational` with an s. */
export function spellingsOf(name: string): readonly string[] {
  const plain = normalise(name).replaceAll('…', ' ').trim();
  const joined = plain.replaceAll(/\be[- ](?=[a-z])/g, 'e');
  const british = [plain, joined].map((spelling) => spelling.replaceAll(/iz(?=e|ing|ation)/g, 'is'));
  return [...new Set([plain, joined, ...british])];
}

/**
 * Parts of a title that people type for the whole: from its start, two content words or more; up to its end, more
 * than half of them. Chinese is left whole: its characters are no words.
 */
export function partsOf(title: string): readonly (readonly string[])[] {
  const plain = normalise(title);
  if (/\p{Script=Han}/u.test(plain)) return [];
  const stems = phraseStems(plain);
  const isContent = (stem: string | undefined) => stem !== undefined && !SMALL_WORDS.has(stem);
  const content = stems.filter(isContent).length;
  const parts: (readonly string[])[] = [];
  for (let cut = 1; cut < stems.length; cut += 1) {
    const head = stems.slice(0, cut);
    const tail = stems.slice(cut);
    if (isContent(head.at(-1)) && head.filter(isContent).length >= Math.max(2, content / 3)) parts.push(head);
    if (isContent(tail[0]) && tail.filter(isContent).length > content / 2) parts.push(tail);
  }
  return parts.filter((part) => part.filter(isContent).length >= 2);
}
