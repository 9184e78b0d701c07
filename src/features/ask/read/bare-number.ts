import type { Query } from '../query.js';
import type { Scene } from './scene.js';
import type { CueClass } from './words/table.js';

/** Beside these, a number alone is a line or a goal, and nobody can tell which: "what does 5 map to". */
const LINKING: ReadonlySet<CueClass> = new Set([
  'map',
  'serve',
  'cover',
  'affect',
  'describe',
  'responsible',
  'lines',
]);
const DRESS: ReadonlySet<CueClass> = new Set([
  'filler',
  'greeting',
  'thanks',
  'and',
  'that',
  'list',
  'recency',
]);
const LAST_GOAL = 17;

/** What "what does 5 map to" may mean, to choose from; undefined where the text says more, or less. */
export function meaningsOfNumber({ parse, cues, setting }: Scene): readonly Query[] | undefined {
  const [token, ...others] = parse.leftovers;
  if (!token || others.length > 0 || parse.mentions.length + parse.glosses.length > 0) return undefined;
  const isLinked = [...cues].some((cue) => LINKING.has(cue));
  if (!isLinked || ![...cues].every((cue) => LINKING.has(cue) || DRESS.has(cue))) return undefined;
  const number = Number(token.kind === 'number' ? token.text : setting.numbers.get(token.text));
  if (!Number.isInteger(number) || number < 1 || number > LAST_GOAL) return undefined;
  const line = setting.vocabulary.lines.find(({ code }) => code === `C${number}`);
  return [
    ...(line ? [{ kind: 'line-to-goals' as const, lines: [line.code] }] : []),
    { kind: 'goal-to-lines', goals: [number] },
    ...(line ? [] : [{ kind: 'describe' as const, subjects: [{ kind: 'goal' as const, number }] }]),
  ];
}
