import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type ScopeCatalogue = Catalogue<keyof typeof en>;

/** What can be subscribed to. */
export const scopeWording = createWording<keyof typeof en>({ en, fr, es, ar, zh, ru });
