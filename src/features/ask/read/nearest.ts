import { groupBy } from '../../../shared/collections.js';
import type { Query, Subject } from '../query.js';
import { guessIntents } from './intents/choose.js';
import { normalise } from './normalise.js';
import type { Scene } from './scene.js';
import type { Token } from './tokens.js';
import { phraseStems } from './trie.js';
import type { Vocabulary } from './vocabulary.js';

const MOST = 4;
/** Share of a title's words a text must hold, unless it holds two of them. */
const LEAST_SHARE = 0.5;
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'and or of in the use for on to a an at by with all e from as is are be it its not no than more less who what ' +
    'which how when where why do does can you your my me i we our us they this that other every good new role'
  ).split(' '),
);

interface Titled {
  readonly subject: Subject;
  readonly words: readonly string[];
}

/** Finds questions we can answer near one we can't. */
export interface Nearest {
  near(scene: Scene): readonly Query[];
}

export function createNearest(vocabulary: Vocabulary): Nearest {
  const titled = titlesOf(vocabulary);
  const byWord = groupBy(
    titled.flatMap((title) => [...new Set(title.words)].map((word) => ({ word, title }))),
    ({ word }) => word,
  );
  const titlesWith = (word: string) => (byWord.get(word) ?? []).map(({ title }) => title);
  return {
    near(scene) {
      const isFirm = scene.parse.mentions.some((mention) => mention.strength !== 'weak');
      const about = isFirm ? aboutMentions(scene) : listsAskedFor(scene);
      return (about.length > 0 ? about : aboutWords(wordsOf(scene), titlesWith)).slice(0, MOST);
    },
  };
}

function titlesOf({ lines, goals, targets, entries, recommendations }: Vocabulary): readonly Titled[] {
  const titled: Titled[] = [];
  const add = (subject: Subject, title: string) => {
    const words = phraseStems(normalise(title)).filter((word) => word.length > 1 && !EVERYDAY.has(word));
    if (words.length > 0) titled.push({ subject, words });
  };
  for (const { code, titles, titleVariants } of lines) {
    for (const { text } of [...Object.values(titles), ...titleVariants]) add({ kind: 'line', code }, text);
  }
  for (const { number, names } of goals) {
    for (const { text } of Object.values(names)) add({ kind: 'goal', number }, text);
  }
  for (const { code, label } of targets) add({ kind: 'target', code }, label);
  for (const { code, label } of entries) add({ kind: 'entry', code }, label);
  for (const { id, title } of recommendations) add({ kind: 'recommendation', id }, title ?? '');
  return titled;
}

/** "How many action lines are there" is near the list of them. */
function listsAskedFor(scene: Scene): readonly Query[] {
  const guesses = guessIntents(scene).map((candidate) => candidate.query);
  return guesses.filter(({ kind }) => kind === 'lines' || kind === 'goals');
}

/** Words that say what the text is about: not those that only make it a question. */
function wordsOf({ parse }: Scene): readonly Token[] {
  const named = parse.mentions.flatMap(({ start, end }) => parse.tokens.slice(start, end));
  return [...parse.leftovers, ...named];
}

/** What the text would ask if the rest of it were not there, then what its mentions are. */
function aboutMentions(scene: Scene): readonly Query[] {
  const guesses = guessIntents(scene).map((candidate) => candidate.query);
  const [line] = scene.lines;
  const [goal] = scene.goals;
  const [target] = scene.targets;
  const about: Query[] = [...guesses.slice(0, 2)];
  if (line !== undefined) {
    about.push(
      { kind: 'describe', subjects: [{ kind: 'line', code: line }] },
      { kind: 'line-to-goals', lines: [line] },
      { kind: 'role', line },
    );
  }
  if (target !== undefined) {
    about.push(
      { kind: 'describe', subjects: [{ kind: 'target', code: target }] },
      { kind: 'target-to-lines', targets: [target] },
    );
  }
  if (goal !== undefined) {
    about.push(
      { kind: 'describe', subjects: [{ kind: 'goal', number: goal }] },
      { kind: 'goal-to-lines', goals: [goal] },
    );
  }
  return [...new Map(about.map((query) => [JSON.stringify(query), query])).values()];
}

/** Things whose title shares enough words with the text, rarer words and fuller titles first. */
function aboutWords(
  tokens: readonly Token[],
  titlesWith: (word: string) => readonly Titled[],
): readonly Query[] {
  const scores = new Map<string, { readonly subject: Subject; readonly score: number }>();
  const words = new Set(tokens.slice(0, 60).map((token) => token.stem));
  const seen = new Set<Titled>();
  for (const word of words) {
    for (const title of EVERYDAY.has(word) ? [] : titlesWith(word)) {
      if (seen.has(title)) continue;
      seen.add(title);
      const shared = title.words.filter((own) => words.has(own));
      const share = shared.length / title.words.length;
      if (share < LEAST_SHARE && shared.length < 2) continue;
      const rarity = shared.reduce((sum, own) => sum + 1 / titlesWith(own).length, 0);
      const key = JSON.stringify(title.subject);
      const score = share + Math.min(rarity, 1);
      if (score > (scores.get(key)?.score ?? 0)) scores.set(key, { subject: title.subject, score });
    }
  }
  return [...scores.values()]
    .toSorted((left, right) => right.score - left.score)
    .map(({ subject }) => ({ kind: 'describe', subjects: [subject] }));
}
