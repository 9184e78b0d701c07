import type { Language } from '../../shared/language.js';
import { stemOf } from './stem.js';
import { languageIn, type Token, tokenise } from './tokens.js';
import {
  type GoalWords,
  type LanguageWords,
  type LineWords,
  type PhraseList,
  readPhrases,
} from './words/table.js';

/** What a phrase speaks for. */
export type Subject = `goal ${number}` | `line ${string}` | 'ict';

export interface Vote {
  readonly subject: Subject;
  /** Of the list, lowered for a phrase that several subjects have. 0 for a phrase that only looks like the subject's. */
  readonly weight: number;
  readonly targets: readonly string[];
  /** Counts only in a text that speaks of information and communication technologies. */
  readonly besideIct: boolean;
}

export interface Node {
  readonly next: Map<string, Node>;
  readonly votes: Map<Subject, Vote>;
}

/** The phrases of one language, by the stems of their words. */
export interface Lexicon {
  readonly root: Node;
  /** Single words that are found in capitals only. */
  readonly acronyms: ReadonlyMap<string, Node>;
}

interface Entry extends Vote {
  readonly text: string;
}

const NO_WEIGHT = 0;

/** Builds the phrases of one language. A phrase of several goals, or of several lines, tells less of each. */
export function buildLexicon(language: Language, words: LanguageWords): Lexicon {
  const lexicon = { root: createNode(), acronyms: new Map<string, Node>() };
  for (const entry of entriesOf(words)) {
    const { subject, weight, targets, besideIct } = entry;
    const { votes } = nodeFor(lexicon, language, entry.text);
    votes.set(subject, merge(votes.get(subject), { subject, weight, targets, besideIct }));
  }
  for (const node of nodesBelow(lexicon.root)) weighByRarity(node);
  return lexicon;
}

function createNode(): Node {
  return { next: new Map(), votes: new Map() };
}

function entriesOf({ goals, lines, ict }: LanguageWords): readonly Entry[] {
  return [...goals.flatMap(goalEntries), ...lines.flatMap(lineEntries), ...entries('ict', ict)];
}

function goalEntries({ goal, whole, targets, misleading = '' }: GoalWords): readonly Entry[] {
  const subject = `goal ${goal}` as const;
  return [
    ...entries(subject, whole),
    ...Object.entries(targets).flatMap(([target, list]) => entries(subject, list, { targets: [target] })),
    ...misleadingEntries(subject, misleading),
  ];
}

function lineEntries({ line, words, besideIct = '', misleading = '' }: LineWords): readonly Entry[] {
  const subject = `line ${line}` as const;
  return [
    ...entries(subject, words),
    ...entries(subject, besideIct, { besideIct: true }),
    ...misleadingEntries(subject, misleading),
  ];
}

function misleadingEntries(subject: Subject, list: PhraseList): readonly Entry[] {
  return entries(subject, list).map((entry) => ({ ...entry, weight: NO_WEIGHT }));
}

function entries(subject: Subject, list: PhraseList, more: Partial<Vote> = {}): readonly Entry[] {
  return readPhrases(list).map((phrase) => ({ subject, targets: [], besideIct: false, ...more, ...phrase }));
}

/** A phrase listed twice for a subject speaks for both its targets, with the greater weight. */
function merge(held: Vote | undefined, added: Vote): Vote {
  if (held === undefined) return added;
  return {
    subject: added.subject,
    weight: Math.max(held.weight, added.weight),
    targets: [...new Set([...held.targets, ...added.targets])],
    besideIct: held.besideIct && added.besideIct,
  };
}

function nodeFor(
  lexicon: { root: Node; acronyms: Map<string, Node> },
  language: Language,
  phrase: string,
): Node {
  const tokens = tokenise(phrase);
  if (isAcronym(tokens)) return ensure(lexicon.acronyms, phrase);
  return tokens.reduce((node, token) => ensure(node.next, keyOf(token, language)), lexicon.root);
}

function isAcronym([first, ...others]: readonly Token[]): boolean {
  return others.length === 0 && first !== undefined && /^[A-Z]{2,}$/.test(first.text);
}

function ensure(nodes: Map<string, Node>, key: string): Node {
  const node = nodes.get(key) ?? createNode();
  nodes.set(key, node);
  return node;
}

/** What a word of a list or of a text is found by. */
export function keyOf({ text, script }: Token, latin: Language): string {
  return stemOf(languageIn(script, latin), text);
}

function* nodesBelow(node: Node): Iterable<Node> {
  yield node;
  for (const next of node.next.values()) yield* nodesBelow(next);
}

function weighByRarity({ votes }: Node): void {
  for (const vote of votes.values()) {
    const kind = vote.subject.split(' ')[0];
    const sharing = [...votes.values()].filter(
      ({ subject, weight }) => weight > 0 && subject.split(' ')[0] === kind,
    );
    votes.set(vote.subject, { ...vote, weight: vote.weight * rarity(sharing.length) });
  }
}

/** Inverse frequency over the goals or lines: 1 for a phrase of one alone, falling slowly as more have it. */
function rarity(count: number): number {
  return Math.log(1 + MOST_SHARING / Math.max(count, 1)) / Math.log(1 + MOST_SHARING);
}

const MOST_SHARING = 18;
