import type { Language } from '../../../shared/language.js';
import type { Submission } from '../ports.js';
import { fieldWording } from '../wording/fields/wording.js';

/** One line of a list: `#12 Safe networks (Prize nomination) – sent in`. */
export function itemText(language: Language, { id, title, kind, state }: Submission): string {
  const name = fieldWording(language);
  return `#${id} ${title} (${name(`kind.${kind}`)}) – ${name(`state.${state}`)}`;
}
