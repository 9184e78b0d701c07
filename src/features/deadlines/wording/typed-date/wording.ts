import type { Language } from '../../../../shared/language.js';
import { createWording } from '../../../../shared/wording.js';
import type { DateFault, FaultyDate } from '../../typed-date.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const wording = createWording<DateFault>({ en, fr, es, ar, zh, ru });

/** What is wrong with a typed date, and what to write instead. */
export function dateFaultText(language: Language, { fault, values }: FaultyDate): string {
  return wording(language)(fault, values);
}
