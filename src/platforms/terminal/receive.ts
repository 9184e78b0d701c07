/** What somebody meant by a line they typed. */
export type TypedLine =
  | { readonly kind: 'leave' }
  /** A number, while numbered choices are offered. */
  | { readonly kind: 'choice'; readonly number: number }
  /** What they think of the answer above. */
  | { readonly kind: 'good' | 'bad' }
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'message'; readonly text: string };

/** What is on the screen to be answered: numbered choices, and an answer to say something about. */
export interface OnScreen {
  readonly hasChoices: boolean;
  readonly hasFeedback: boolean;
}

/**
 * Reads a line: `exit` leaves, a number chooses while choices are offered, `good`, `bad` and `report …` are about the
 * answer above, `/wsis C5` is the slash command of the other platforms, anything else is a question.
 */
export function receiveLine(line: string, { hasChoices, hasFeedback }: OnScreen): TypedLine {
  const text = line.trim();
  if (/^\/?(?:exit|quit)$/i.test(text)) return { kind: 'leave' };
  if (hasChoices && /^\d{1,3}$/.test(text)) return { kind: 'choice', number: Number(text) };
  const feedback = hasFeedback ? receiveFeedback(text) : undefined;
  if (feedback) return feedback;
  const command = /^\/wsis(?:\s+(.*))?$/is.exec(text);
  return command ? { kind: 'command', text: command[1] ?? '' } : { kind: 'message', text };
}

function receiveFeedback(text: string): TypedLine | undefined {
  const vote = /^(?:good|bad)$/i.exec(text)?.[0].toLowerCase();
  if (vote === 'good' || vote === 'bad') return { kind: vote };
  const report = /^report(?::?\s+(.*))?$/is.exec(text);
  return report ? { kind: 'report', text: report[1] ?? '' } : undefined;
}
