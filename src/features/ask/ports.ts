import type { Language } from '../../shared/language.js';
import type { Reading } from './query.js';

/** Turns a person's words into a query, or says that there is none. Never throws, whatever the text. */
export interface Reader {
  read(text: string, options?: { readonly language?: Language }): Reading;
}
