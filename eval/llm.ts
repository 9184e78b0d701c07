import { instructionsFor } from '../src/llm/instructions.js';
import type { InventedFinder } from './invented.js';
import { ANSWERED } from './llm/answered.js';
import { ATTACKS } from './llm/attacks.js';
import type { BotParts } from './llm/bot.js';
import { faultsOf } from './llm/check.js';
import { ENDS } from './llm/ends.js';
import { MISTAKES } from './llm/mistakes.js';
import { openStage } from './llm/stage.js';
import { TROUBLES } from './llm/troubles.js';

const SCENARIOS = [...ANSWERED, ...MISTAKES, ...ATTACKS, ...TROUBLES, ...ENDS];

/** Plays every scenario with a model that answers by script and prints how each went; returns the share that is right. */
export async function playScenarios(
  parts: Omit<BotParts, 'model'>,
  finder: InventedFinder,
  print: (line: string) => void,
): Promise<number> {
  const known = { finder, instructions: instructionsFor(parts.knowledge.framework) };
  const stage = await openStage(parts);
  let right = 0;
  try {
    for (const scenario of SCENARIOS) {
      const faults = faultsOf(scenario, await stage.play(scenario), known);
      if (faults.length === 0) right += 1;
      print(`${faults.length === 0 ? 'right' : 'WRONG'}  ${[scenario.name, ...faults].join('; ')}`);
    }
  } finally {
    await stage.close();
  }
  print(`\nQuestions that were put to a scripted model: ${right}/${SCENARIOS.length} right`);
  return right / SCENARIOS.length;
}
