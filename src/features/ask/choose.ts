import type { Choice } from './ports.js';
import type { Query, Reading } from './query.js';

/** Below this a reading of ours may well be wrong. */
const SURE = 0.6;
/** A query that a model chose is sound but may be beside the question. */
const CHOSEN_BY_MODEL = 0.7;

/** Whether a model may find more in a text than the reader did. */
export function shouldAskModel(reading: Reading): boolean {
  switch (reading.kind) {
    case 'query':
      return reading.confidence < SURE;
    case 'unsure':
      return true;
    case 'unknown':
      // What was refused by its words was understood; what goes on from nothing, nobody can know.
      return reading.refusal === undefined && reading.needsPrevious !== true;
  }
}

/** The reading that a model's choice makes; the reader's own where the model had none. */
export function readingFromChoice(choice: Choice, reading: Reading): Reading {
  switch (choice.kind) {
    case 'query':
      return readingOf(choice.query, reading);
    case 'question':
      return { kind: 'unsure', choices: choice.choices, ...languageOf(reading) };
    case 'none':
      return reading;
    case 'unavailable':
      // Who left before the answer wants no excuse, and a query has an answer all the same.
      return choice.reason === 'cancelled' || reading.kind === 'query'
        ? reading
        : { ...reading, modelUnavailable: true };
  }
}

/** Words that the reader took for others are no longer read that way; codes that do not exist still do not. */
function readingOf(query: Query, reading: Reading): Reading {
  const chosen = { kind: 'query', query, corrections: [], confidence: CHOSEN_BY_MODEL } as const;
  if (reading.kind !== 'query') return { ...chosen, ...languageOf(reading) };
  return { ...reading, ...chosen };
}

function languageOf({ language }: Reading): Pick<Reading, 'language'> {
  return language ? { language } : {};
}
