import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type ReminderKey = keyof typeof en;
export type ReminderCatalogue = Catalogue<ReminderKey>;

/** What the buttons of a reminder answer. */
export const reminderWording = createWording<ReminderKey>({ en, fr, es, ar, zh, ru });
