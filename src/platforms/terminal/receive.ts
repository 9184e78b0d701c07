/** What somebody meant by a line they typed. */
export type TypedLine =
  | { readonly kind: 'leave' }
  /** A number, while numbered choices are offered. */
  | { readonly kind: 'choice'; readonly number: number }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'message'; readonly text: string };

/**
 * Reads a line: `exit` leaves, a number chooses while choices are offered, `/wsis C5` is the slash command of the
 * other platforms, anything else is a question.
 */
export function receiveLine(line: string, hasChoices: boolean): TypedLine {
  const text = line.trim();
  if (/^\/?(?:exit|quit)$/i.test(text)) return { kind: 'leave' };
  if (hasChoices && /^\d{1,3}$/.test(text)) return { kind: 'choice', number: Number(text) };
  const command = /^\/wsis(?:\s+(.*))?$/is.exec(text);
  return command ? { kind: 'command', text: command[1] ?? '' } : { kind: 'message', text };
}
