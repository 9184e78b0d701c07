import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createAnalyser } from '../src/features/ask/read/analyse.js';
import { createClassifier, writeWeights } from '../src/features/ask/read/kinds/classifier.js';
import { featuresOf } from '../src/features/ask/read/kinds/features.js';
import { LABELS } from '../src/features/ask/read/kinds/labels.js';
import { withoutAddress } from '../src/features/ask/read/read.js';
import { readReference } from '../src/features/knowledge/read.js';
import { buildFramework } from '../src/features/mappings/graph.js';
import { languageOf } from '../src/shared/language.js';
import { type Example, learn } from './learn.js';

/**
 * Learns what kind of question a text is from the examples in `eval/training`, and writes the weights that the reader
 * uses. `--check` keeps every tenth example apart and says how many of those are told right.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const WEIGHTS = new URL('../src/features/ask/read/kinds/weights.ts', import.meta.url);
const TRAINING = new URL('training/', import.meta.url);
/** Features that weigh less than this for every kind are left out: they change nothing that can be seen. */
const LEAST_WEIGHT = 0.4;
const EVERY = 10;

const written = z.object({ label: z.enum(LABELS), text: z.string().min(1), lang: z.string().optional() });

async function readExamples(): Promise<readonly Example[]> {
  const { data, version } = await readReference();
  const analyse = createAnalyser(buildFramework(data, version));
  const names = (await readdir(TRAINING)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const examples: Example[] = [];
  for (const name of names) {
    const language = languageOf(name.slice(0, 2)) ?? 'en';
    for (const line of (await readFile(new URL(name, TRAINING), 'utf8')).split('\n')) {
      if (line.trim() === '') continue;
      const { label, text, lang } = written.parse(JSON.parse(line));
      const { scene } = analyse(withoutAddress(text), { language: languageOf(lang ?? language) ?? language });
      examples.push({ label, features: featuresOf(scene) });
    }
  }
  return examples;
}

/** Trains on nine examples of ten, as the reader would have it, and tries the tenth. */
function check(examples: readonly Example[]): void {
  const classifier = createClassifier(weightsFrom(examples.filter((_, index) => index % EVERY !== 0)));
  const kept = examples.filter((_, index) => index % EVERY === 0);
  const confused = new Map<string, number>();
  let right = 0;
  for (const { label, features } of kept) {
    const best = classifier.guess(features)[0]?.label;
    if (best === label) right += 1;
    else confused.set(`${label} as ${best}`, (confused.get(`${label} as ${best}`) ?? 0) + 1);
  }
  process.stdout.write(`${right} of ${kept.length} kept apart told right\n`);
  for (const [pair, count] of [...confused].toSorted((left, right) => right[1] - left[1]).slice(0, 30))
    process.stdout.write(`  ${count} ${pair}\n`);
}

function weightsFrom(examples: readonly Example[]): string {
  const told = [...learn(examples)].filter(([, own]) => own.some((one) => Math.abs(one) >= LEAST_WEIGHT));
  return writeWeights(new Map(told.toSorted(([left], [right]) => (left < right ? -1 : 1))));
}

function moduleOf(weights: string): string {
  const text = weights.replaceAll(/[`$\\]/g, '\\$&');
  return `/** Written by \`npm run train\` from the examples in \`eval/training\`. */\nexport const WEIGHTS = \`${text}\`;\n`;
}

const examples = await readExamples();
if (values.check) check(examples);
else await writeFile(WEIGHTS, moduleOf(weightsFrom(examples)));
