import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type SubscriptionKey = keyof typeof en;
export type SubscriptionCatalogue = Catalogue<SubscriptionKey>;

/** What is said about who is reminded of what. */
export const subscriptionWording = createWording<SubscriptionKey>({ en, fr, es, ar, zh, ru });
