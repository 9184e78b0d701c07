import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type FieldKey = keyof typeof en;
export type FieldCatalogue = Catalogue<FieldKey>;

/** Names of fields, options, kinds and states, and what is wrong with a field. */
export const fieldWording = createWording<FieldKey>({ en, fr, es, ar, zh, ru });
