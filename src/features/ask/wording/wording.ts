import { createWording, type Say as SayKey } from '../../../shared/wording.js';
import { en, type WordingKey } from './en.js';

export type Say = SayKey<WordingKey>;

/** English stands in for a language until its catalogue is written; codes and titles are in all six already. */
export const wordingIn = createWording<WordingKey>({ en, fr: en, es: en, ar: en, zh: en, ru: en });
