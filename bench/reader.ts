import { Temporal } from 'temporal-polyfill';
import { type Item, readQuestions } from '../eval/gold.js';
import type { Reader } from '../src/features/ask/ports.js';
import { quantile } from './quantile.js';

const QUESTIONS = ['development-english.jsonl', 'development-five-languages.jsonl'];
/** Milliseconds that all but one reading in a hundred may take. */
const BAR = 5;
const PASSES = 10;
/** Passes until the code is compiled, as it is in a bot that has been up for a minute. */
const WARMING = 3;

/**
 * Reads every question of the evaluation several times, each time as a text that was not read before: a space more
 * at its end. Returns whether the bar was met.
 */
export async function benchReader(reader: Reader, print: (text: string) => void): Promise<boolean> {
  const files = await Promise.all(
    QUESTIONS.map((name) => readQuestions(new URL(`../eval/questions/${name}`, import.meta.url))),
  );
  const texts = files.flat().map(({ turns }: Item) => turns[0]?.text ?? '');
  const now = Temporal.Now.instant();
  const times: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const text of texts) {
      const spaced = text + ' '.repeat(pass + 1);
      const began = performance.now();
      reader.read(spaced, { language: 'en', now, zone: 'Europe/Zurich' });
      if (pass >= WARMING) times.push(performance.now() - began);
    }
  }
  const p99 = quantile(times, 0.99);
  print(
    `reader, ${texts.length} questions in six languages, none kept: p50 ${quantile(times, 0.5).toFixed(3)} ms, p99 ${p99.toFixed(3)} ms (bar ${BAR} ms), worst ${Math.max(...times).toFixed(3)} ms`,
  );
  return p99 < BAR;
}
