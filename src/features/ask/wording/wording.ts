import { createWording, type Say as SayKey } from '../../../shared/wording.js';
import { ar } from './ar.js';
import { en, type WordingKey } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type Say = SayKey<WordingKey>;

/**
 * English is the original. The other five are our translations, in the terms of the United Nations and ITU, until a
 * native reader has checked them.
 */
export const catalogues = { en, fr, es, ar, zh, ru } as const;

export const wordingIn = createWording<WordingKey>(catalogues);
