import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type ContributionCatalogue = Catalogue<keyof typeof en>;

/** What is said about what people owe an edition of a process. */
export const contributionWording = createWording<keyof typeof en>({ en, fr, es, ar, zh, ru });
