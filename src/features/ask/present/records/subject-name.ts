import { FIGURE_NAMES } from '../../read/words/record-names.js';
import { SYSTEM_TITLES } from './titles.js';

/** A record as a person names it, where a query names it by id or key; codes are names already. */
export function subjectName(subject: string): string {
  return SYSTEM_TITLES[subject] ?? FIGURE_NAMES[subject]?.[0] ?? subject;
}
