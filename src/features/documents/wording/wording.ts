import { type Catalogue, createWording } from '../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type DocumentKey = keyof typeof en;
export type DocumentCatalogue = Catalogue<DocumentKey>;

/** What is said of documents. */
export const documentWording = createWording<DocumentKey>({ en, fr, es, ar, zh, ru });
