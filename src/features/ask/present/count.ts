import type { Answer } from '../answers.js';
import type { PresentContext, Presented } from './context.js';

/** An answer about another answer: how many, or from where. */
export function presentAbout(
  _context: PresentContext,
  _answer: Extract<Answer, { kind: 'count' | 'sources' }>,
  of: Presented,
): Presented {
  return of;
}
