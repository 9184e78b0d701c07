import { createWording, type Say as SayKey } from '../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** English is the original; the other five are our translations until a native reader has checked them. */
export const catalogues = { en, fr, es, ar, zh, ru } as const;

export type WordingKey = keyof typeof en;
export type Say = SayKey<WordingKey>;

export const wordingIn = createWording<WordingKey>(catalogues);
