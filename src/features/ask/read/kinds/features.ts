import type { Language } from '../../../../shared/language.js';
import { chooseIntent, guessIntents } from '../intents/choose.js';
import type { Parse } from '../parse.js';
import type { RecordKind } from '../records.js';
import { refusalOf } from '../refuse.js';
import type { Scene } from '../scene.js';
import type { Token } from '../tokens.js';
import { labelOf } from './labels.js';

const RECORD_KINDS: readonly RecordKind[] = [
  'event',
  'system',
  'resolution',
  'source',
  'conflict',
  'figure',
  'award',
  'topic',
];
/** Tokens beyond which a text is long. */
const SHORT = 4;
const LONG = 14;
/** Of what the rules can make of a text, so many tell something. */
const MOST_GUESSES = 4;

interface Piece {
  /** The same in every language: a class of words, or the kind of thing named. */
  readonly symbol: string;
  /** Words as typed, by their stems; of one language. */
  readonly words: readonly string[];
}

/**
 * What tells the kind of a question: its words, what they do, what it names, how well records fit and what the rules
 * make of it, each alone and in pairs. Names themselves are left out, so that what was learned from C5 holds for C9.
 */
export function featuresOf(scene: Scene): readonly string[] {
  const pieces = piecesOf(scene.parse);
  const { language } = scene.setting;
  const words = pieces.flatMap((piece) => piece.words.map((word) => featureOfWord(language, word)));
  const symbols = pieces.map(({ symbol }) => symbol).filter((symbol) => symbol !== '');
  return [
    ...new Set([
      ...words,
      ...pairsOf(words),
      ...symbols,
      ...pairsOf(symbols),
      ...togetherIn(scene),
      ...countsOf(scene),
      ...recordsOf(scene),
      ...rulesOf(scene),
      `first ${words[0] ?? symbols[0] ?? ''}`,
    ]),
  ];
}

/** Words tell something in their own language only. */
export function featureOfWord(language: Language, word: string): string {
  return `${language}:${word}`;
}

function pairsOf(symbols: readonly string[]): readonly string[] {
  return symbols.slice(1).map((symbol, index) => `${symbols[index]} ${symbol}`);
}

/** Which classes of words stand together, and with which kinds of names, wherever in the text. */
function togetherIn({ cues, parse }: Scene): readonly string[] {
  const said = [...cues].filter((cue) => cue !== 'filler').toSorted();
  const kinds = [...new Set(parse.mentions.map(({ found }) => found[0]?.kind ?? 'nothing'))];
  return said.flatMap((cue, index) => [
    ...said.slice(index + 1).map((other) => `#${cue} & #${other}`),
    ...kinds.map((kind) => `#${cue} & <${kind}>`),
  ]);
}

function piecesOf(parse: Parse): readonly Piece[] {
  const starting = new Map([...mentionsIn(parse), ...glossesIn(parse), ...cuesIn(parse)]);
  const pieces: Piece[] = [];
  for (let at = 0; at < parse.tokens.length; ) {
    const found = starting.get(at);
    const token = parse.tokens[at];
    if (found) pieces.push(found.piece);
    else if (token) pieces.push(pieceOf(token));
    at += found?.length ?? 1;
  }
  return pieces;
}

type Placed = readonly [at: number, { readonly piece: Piece; readonly length: number }];

function mentionsIn({ mentions }: Parse): readonly Placed[] {
  return mentions.map(({ start, end, found, strength }) => {
    const kind = found[0]?.kind ?? 'nothing';
    const symbol = `<${kind}${strength === 'weak' ? '?' : ''}>`;
    return [start, { piece: { symbol, words: [`<${kind}>`] }, length: end - start }];
  });
}

function glossesIn({ glosses, tokens }: Parse): readonly Placed[] {
  return glosses
    .filter(({ isCue }) => !isCue)
    .map(({ at, length, english }) => {
      const symbol = english.map((stem) => `~${stem}`).join(' ');
      return [at, { piece: { symbol, words: wordsFrom(tokens, at, length) }, length }];
    });
}

function cuesIn({ cues, tokens }: Parse): readonly Placed[] {
  return cues.map(({ at, length, cue }) => {
    const symbol = cue === 'filler' ? '' : `#${cue}`;
    return [at, { piece: { symbol, words: wordsFrom(tokens, at, length) }, length }];
  });
}

function wordsFrom(tokens: Parse['tokens'], at: number, length: number): readonly string[] {
  return tokens.slice(at, at + length).map(({ word }) => word);
}

function pieceOf({ kind, stem, word }: Token): Piece {
  return kind === 'number'
    ? { symbol: '<number>', words: ['<number>'] }
    : { symbol: scriptlessSymbol(stem), words: [word] };
}

/** English words are what glosses of other languages lead to. */
function scriptlessSymbol(stem: string): string {
  return /^[a-z]/.test(stem) ? `~${stem}` : '~';
}

function countsOf({ lines, goals, targets, entries, years, editions, parse }: Scene): readonly string[] {
  const counted = { lines, goals, targets, entries, years, editions };
  return [
    ...Object.entries(counted).flatMap(([name, found]) =>
      found.length === 0 ? [] : [`${name}=${found.length > 1 ? 'many' : 'one'}`],
    ),
    parse.tokens.length <= SHORT ? 'short' : parse.tokens.length > LONG ? 'long' : 'middling',
  ];
}

function recordsOf(scene: Scene): readonly string[] {
  return RECORD_KINDS.flatMap((kind) => {
    const [best] = scene.records(kind);
    if (!best || best.score < 0.5) return [];
    const fit = best.score >= 0.8 ? 'well' : best.score >= 0.65 ? 'fairly' : 'hardly';
    return [`${kind} fits ${fit}`];
  });
}

/** What the rules read, and what they could make of it if nothing had to be left out. */
function rulesOf(scene: Scene): readonly string[] {
  const choice = chooseIntent(scene);
  const read = choice && (labelOf(choice.candidate.query) ?? 'missing');
  const outcome = refusalOf(scene) ? 'refused' : (read ?? 'unread');
  const guesses = [...new Set(guessIntents(scene).map(({ query }) => labelOf(query) ?? 'missing'))];
  return [
    `rules: ${outcome}`,
    `rules first: ${guesses[0] ?? 'nothing'}`,
    ...guesses.slice(0, MOST_GUESSES).map((label) => `rules may: ${label}`),
    ...(choice && choice.rivals.length > 0 ? ['rules: unsure'] : []),
  ];
}
