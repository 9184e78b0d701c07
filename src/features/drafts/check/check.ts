import type { Evidence, Mark } from '../draft.js';
import { clausesOf, misplacedFact, statementsApart, statementsIn, turnedRound } from './clauses.js';
import { factsIn, statedIn } from './facts.js';
import { sentencesIn } from './sentences.js';
import { strayNumber } from './things.js';
import { contentWords, plain, stemOf } from './words.js';

/** So much of what a sentence says has to stand in what it cites, and so much of each of its parts. */
const LEAST_IN_COMMON = 0.6;
const LEAST_IN_PART = 0.34;
const SHORTEST_PART = 4;

/**
 * Why a sentence may not stand as it is: undefined where what it cites bears it out. `given`: all the evidence there is;
 * what a model was not given it cannot cite. The draft's own title and headings may be named by any sentence.
 */
export function findFault(
  sentence: { readonly text: string; readonly citations: readonly string[] },
  given: readonly Evidence[],
  named: readonly string[] = [],
): Mark | undefined {
  const { text, citations } = sentence;
  if (isForbidden(text)) return { reason: 'not allowed' };
  if (citations.length === 0) return { reason: 'no citation' };
  const unknown = citations.find((id) => !given.some((one) => one.id === id));
  if (unknown !== undefined) return { reason: 'unknown citation', detail: unknown };
  const cited = given.filter(({ id }) => citations.includes(id));
  if (isVerbatim(text, cited)) return undefined;
  return (
    findUnsupported(text, cited, named) ??
    findStray(text, cited) ??
    findContrary(text, cited) ??
    findTooLittle(text, cited, named)
  );
}

/** The record's own sentences say what it says; a piece of one may leave out its "not". */
function isVerbatim(text: string, cited: readonly Evidence[]): boolean {
  const own = new Set(cited.flatMap((one) => sentencesIn(one.text)).map(squeezed));
  return sentencesIn(text).every((sentence) => own.has(squeezed(sentence)));
}

const squeezed = (text: string) =>
  plain(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Addresses, mentions, and orders to programs that read along: no draft has any of its own. */
export function isForbidden(text: string): boolean {
  return [ADDRESS, MENTION, MARKUP, ORDER].some((pattern) => pattern.test(text)) || ORDER.test(plain(text));
}

const ADDRESS =
  /\b(?:https?:|www\.|mailto:)|\b[\w.-]+@[\w-]+\.\w|\]\(|\b[a-z0-9-]+\.(?:com|org|net|int|io|info|example)\b/i;
const MENTION = /<[!@#]|(?:^|\s)@\w|@(?:everyone|channel|here)\b/i;
const MARKUP = /<\/?[a-z]\w*[^<>]*>|```|\bnew task:/i;
const ORDER =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|rule|prompt|above|previous|guideline)|\bsystem prompt\b|\byou are now\b|\bas an ai\b|\b(?:api|secret) key\b|\b(?:approve|reject|delete|publish) (?:all|every|entry|this draft)\b|\bignorez? (?:les|toutes)\b.{0,30}\b(?:consignes|instructions|regles)\b|\bignora\b.{0,30}\binstrucciones\b|忽略.{0,10}(?:指令|规则|提示)|игнорируй.{0,30}(?:инструкц|правил)|تجاهل.{0,20}(?:التعليمات|القواعد)/i;

const textsOf = (cited: readonly Evidence[]) =>
  cited.map(({ text, about = '', label }) => `${text}\n${about}\n${label}`);

function findUnsupported(
  text: string,
  cited: readonly Evidence[],
  named: readonly string[],
): Mark | undefined {
  const stated = statedIn([...textsOf(cited), ...named]);
  const missing = factsIn(text).find((fact) => !stated.has(fact));
  return missing && { reason: 'unsupported fact', detail: missing.shown };
}

function findStray(text: string, cited: readonly Evidence[]): Mark | undefined {
  const texts = cited.map((one) => one.text);
  const number = strayNumber(text, texts);
  if (number !== undefined) return { reason: 'other thing', detail: number };
  // What stands above a passage, or names an entry, is said of all of it.
  const general = cited.map(({ about = '', label }) => `${about}\n${label}`).join('\n');
  const stated = statedIn([general]);
  const clauses = clausesOf(texts);
  // A sentence may put several statements together: each has its own place in the evidence.
  for (const statement of statementsIn(text)) {
    const facts = factsIn(statement).filter((fact) => !stated.has(fact));
    const misplaced = misplacedFact(statement, facts, clauses, general);
    if (misplaced) return { reason: 'other thing', detail: misplaced.shown };
  }
  return undefined;
}

/** Words of one way and of the other. */
const CONTRARIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:increas|rose|risen|rais|grew|grow|gain|expand|doubl|tripl)\w*/i,
    /\b(?:decreas|fell|fall|declin|drop|reduc|shr[aiu]nk|halv)\w*/i,
  ],
  [/\b(?:more|above|over|exceed\w*|at least)\b/i, /\b(?:fewer|less|below|under|at most)\b/i],
  [/\b(?:adopt|approv|accept|endors|agreed)\w*/i, /\b(?:suppress|reject|refus|withdr[ae]w|abolish)\w*/i],
  [/\b(?:began|begun|begin|start|launch|open)\w*/i, /\b(?:end(?:ed|s)?|clos|conclud|terminat|stopp)\w*/i],
  [/\bbefore\b/i, /\bafter\b/i],
  [/\b(?:largest|highest|most|first)\b/i, /\b(?:smallest|lowest|least|last)\b/i],
  [/\b(?:rural|remote)\b/i, /\b(?:urban)\b/i],
  [/\b(?:public)\b/i, /\b(?:private)\b/i],
  [/\b(?:developing)\b/i, /\b(?:developed)\b/i],
];

/** Against the sentence of the evidence that has most of it: a "not" of either, or words of the other way. */
function findContrary(text: string, cited: readonly Evidence[]): Mark | undefined {
  const apart = statementsApart(cited.map((one) => one.text));
  for (const statement of statementsIn(text)) {
    const turned = turnedRound(statement, apart);
    if (turned !== undefined) return { reason: 'contrary', detail: turned };
  }
  const record = textsOf(cited).join(' ');
  for (const [one, other] of CONTRARIES) {
    for (const [said, meant] of [
      [one, other],
      [other, one],
    ] as const) {
      const found = said.exec(text)?.[0];
      if (found !== undefined && !said.test(record) && meant.test(record))
        return { reason: 'contrary', detail: found };
    }
  }
  return undefined;
}

function findTooLittle(text: string, cited: readonly Evidence[], named: readonly string[]): Mark | undefined {
  const record = new Set([...textsOf(cited), ...named].flatMap(contentWords).map(stemOf));
  if (shareIn(contentWords(text), record) < LEAST_IN_COMMON) return { reason: 'too little in common' };
  const parts = text.split(
    /[,;:–—]|\s(?:and|but|while|which|where|thus|thereby|so that|leading to|resulting in)\s/i,
  );
  const poor = parts.find((part) => {
    const words = contentWords(part);
    return words.length >= SHORTEST_PART && shareIn(words, record) < LEAST_IN_PART;
  });
  return poor === undefined ? undefined : { reason: 'too little in common', detail: poor.trim() };
}

function shareIn(words: readonly string[], record: ReadonlySet<string>): number {
  if (words.length === 0) return 1;
  return words.filter((word) => record.has(stemOf(word))).length / words.length;
}
