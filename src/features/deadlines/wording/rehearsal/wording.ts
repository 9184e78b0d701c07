import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type RehearsalCatalogue = Catalogue<keyof typeof en>;

/** What is said of messages that would go out. */
export const rehearsalWording = createWording<keyof typeof en>({ en, fr, es, ar, zh, ru });
