import { type Catalogue, createWording } from '../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type TrailKey = keyof typeof en;
export type TrailCatalogue = Catalogue<TrailKey>;

/** What is said of the trail. */
export const trailWording = createWording<TrailKey>({ en, fr, es, ar, zh, ru });
