import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { goalsIn } from '../src/features/suggest/suggest.js';

/**
 * How often the words of a text tell whether it is about a goal: `npm run eval:goals -- benchmark.csv`, a file with the
 * columns `text`, `sdg` and `label`, such as that of SDGClassification/benchmark, which is no part of this project: it
 * judges what was made without it. Prints figures and no text.
 */
const row = z.object({
  text: z.string(),
  sdg: z.coerce.number().int().min(1).max(17),
  label: z.string().transform((label) => label.toLowerCase() === 'true'),
});

interface Tally {
  right: number;
  all: number;
  found: number;
  wrongly: number;
  missed: number;
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the file: npm run eval:goals -- benchmark.csv');
const rows = z.array(row).parse(parse(await readFile(file, 'utf8'), { columns: true, bom: true }));
const byGoal = new Map<number, Tally>();
for (const { text, sdg, label } of rows) {
  const tally = byGoal.get(sdg) ?? { right: 0, all: 0, found: 0, wrongly: 0, missed: 0 };
  byGoal.set(sdg, tally);
  const isFound = goalsIn(text).some(({ code }) => code === sdg);
  tally.all += 1;
  if (isFound === label) tally.right += 1;
  if (isFound && label) tally.found += 1;
  if (isFound && !label) tally.wrongly += 1;
  if (!isFound && label) tally.missed += 1;
}
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
for (const [goal, { right, all, found, wrongly, missed }] of [...byGoal].sort(
  ([one], [other]) => one - other,
)) {
  const figures = `accuracy ${percent(right, all)}, precision ${percent(found, found + wrongly)}, recall ${percent(found, found + missed)}`;
  process.stdout.write(`SDG ${goal}: ${all} texts, ${figures}\n`);
}
const accuracies = [...byGoal.values()].map(({ right, all }) => right / all);
const mean = accuracies.reduce((sum, one) => sum + one, 0) / accuracies.length;
process.stdout.write(`mean accuracy over ${accuracies.length} goals: ${(100 * mean).toFixed(1)} %\n`);
