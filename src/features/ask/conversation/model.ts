import type { Choice, Chooser, UnreadQuestion } from '../ports.js';
import type { Reading } from '../query.js';

/** When a language model is asked, and what becomes of what it chose. */
export interface ModelReader {
  readonly chooser: Chooser;
  /** Whether a model may find more in a text than the reader did. */
  shouldAsk(reading: Reading): boolean;
  /** The reading that a choice makes; the reader's own where the model had none. */
  readingFrom(choice: Choice, reading: Reading): Reading;
}

/** What the model makes of a text where it should be asked, else the reading there is. One call at most. */
export async function readWithModel(
  model: ModelReader | undefined,
  reading: Reading,
  question: UnreadQuestion,
): Promise<Reading> {
  if (!model?.shouldAsk(reading)) return reading;
  return model.readingFrom(await model.chooser.choose(question), reading);
}
