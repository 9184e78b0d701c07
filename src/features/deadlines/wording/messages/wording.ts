import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type MessageKey = keyof typeof en;
export type MessageCatalogue = Catalogue<MessageKey>;

/** What the bot says of its own accord. */
export const messageWording = createWording<MessageKey>({ en, fr, es, ar, zh, ru });
