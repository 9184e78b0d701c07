import { type Catalogue, createWording } from '../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type PeopleKey = keyof typeof en;
export type PeopleCatalogue = Catalogue<PeopleKey>;

/** What is said of people and their roles. */
export const peopleWording = createWording<PeopleKey>({ en, fr, es, ar, zh, ru });
