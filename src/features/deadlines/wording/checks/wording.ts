import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type ChecksCatalogue = Catalogue<keyof typeof en>;

/** What checks find: what is wrong, what it means, what to do. */
export const checksWording = createWording<keyof typeof en>({ en, fr, es, ar, zh, ru });
