import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { type Asking, ask, type Knowledge, replyTo } from '../src/features/ask/ask.js';
import type { ConversationState } from '../src/features/ask/ports.js';
import { readReference } from '../src/features/knowledge/read.js';
import { buildKnowledge } from '../src/knowledge.js';
import { renderPlain } from '../src/platforms/terminal/render.js';
import { GENEVA } from '../src/shared/zones.js';
import { faultsOf } from './check.js';
import { type Item, readQuestions } from './gold.js';
import { createInventedFinder, type InventedFinder } from './invented.js';
import { playScenarios } from './llm.js';
import { printScores, type Score } from './scores.js';

const DEVELOPMENT = ['development-english.jsonl', 'development-five-languages.jsonl'];
/** Written by people who had not seen the bot; each set was first asked blind, and has been used in development since. */
const NEWCOMERS = ['newcomers.jsonl'];
const HELD_OUT = ['held-out.jsonl'];
/** Share of the questions that must be answered right without a model. */
const BAR = 0.99;
/** Where a question does not say when it was asked: before the submission deadline of December 2022. */
const NOW = Temporal.Instant.from('2022-12-06T20:00:00Z');

const { values } = parseArgs({
  options: {
    failures: { type: 'boolean', default: false },
    kind: { type: 'string' },
    'no-held-out': { type: 'boolean', default: false },
    llm: { type: 'boolean', default: false },
  },
});

const print = (text: string) => process.stdout.write(`${text}\n`);

function questionsIn(name: string): Promise<readonly Item[]> {
  return readQuestions(new URL(`questions/${name}`, import.meta.url));
}

/** Asks all turns of an item in one conversation. */
function evaluate(knowledge: Knowledge, finder: InventedFinder, item: Item): Score {
  const profile: Asking = {
    language: 'en',
    zone: item.zone ?? GENEVA,
    now: item.now === undefined ? NOW : Temporal.Instant.from(item.now),
    ...(item.edition !== undefined && { edition: item.edition }),
  };
  const faults: string[] = [];
  let state: ConversationState | undefined;
  for (const [index, { text: question, gold }] of item.turns.entries()) {
    const asked = ask(knowledge, question, profile, state);
    state = asked.state;
    const reply = replyTo(knowledge, asked, 'conversation');
    const text = renderPlain(reply);
    const found = faultsOf(gold, { answer: asked.answer, text, language: reply.language }, item.kind);
    const invented = finder
      .find(text, question)
      .map((code) => `names ${code}, which the store does not hold`);
    const isOther = index === 0 && item.lang !== 'en' && reply.language !== item.lang;
    const language = isOther ? [`answers in ${reply.language}`] : [];
    faults.push(
      ...[...found, ...invented, ...language].map((fault) => `${index + 1}. “${question}” ${fault}`),
    );
  }
  return { id: item.id, kind: item.kind, language: item.lang, faults };
}

async function main(): Promise<void> {
  const { data, version } = await readReference();
  const knowledge = buildKnowledge(data, version);
  const finder = await createInventedFinder(knowledge.framework);
  if (values.llm) {
    if ((await playScenarios({ knowledge, now: NOW }, finder, print)) < 1) process.exitCode = 1;
    return;
  }
  const scoresOf = async (names: readonly string[]) => {
    const items = (await Promise.all(names.map(questionsIn))).flat();
    const asked = items.filter(
      ({ kind }) => values.kind === undefined || values.kind.split(',').includes(kind),
    );
    return asked.map((item) => evaluate(knowledge, finder, item));
  };
  const development = await scoresOf(DEVELOPMENT);
  const share = printScores('Used in development', development, values.failures, print);
  printScores('Asked by newcomers', await scoresOf(NEWCOMERS), values.failures, print);
  if (!values['no-held-out']) {
    // The questions stay unseen: their failures are never listed, only counted.
    printScores('Kept out of development', await scoresOf(HELD_OUT), false, print);
  }
  if (share < BAR) process.exitCode = 1;
}

await main();
