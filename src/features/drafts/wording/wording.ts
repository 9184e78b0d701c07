import { type Catalogue, createWording } from '../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type DraftKey = keyof typeof en;
export type DraftCatalogue = Catalogue<DraftKey>;

/** What is said of drafts. */
export const draftWording = createWording<DraftKey>({ en, fr, es, ar, zh, ru });
