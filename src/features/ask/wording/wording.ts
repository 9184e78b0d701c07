import { createWording, type Say as SayKey } from '../../../shared/wording.js';
import { ar } from './ar.js';
import { ar as calendarAr } from './calendar/ar.js';
import { en as calendarEn } from './calendar/en.js';
import { es as calendarEs } from './calendar/es.js';
import { fr as calendarFr } from './calendar/fr.js';
import { ru as calendarRu } from './calendar/ru.js';
import { zh as calendarZh } from './calendar/zh.js';
import { en } from './en.js';
import { es } from './es.js';
import { ar as feedbackAr } from './feedback/ar.js';
import { en as feedbackEn } from './feedback/en.js';
import { es as feedbackEs } from './feedback/es.js';
import { fr as feedbackFr } from './feedback/fr.js';
import { ru as feedbackRu } from './feedback/ru.js';
import { zh as feedbackZh } from './feedback/zh.js';
import { fr } from './fr.js';
import { ar as recordsAr } from './records/ar.js';
import { en as recordsEn } from './records/en.js';
import { es as recordsEs } from './records/es.js';
import { fr as recordsFr } from './records/fr.js';
import { ru as recordsRu } from './records/ru.js';
import { zh as recordsZh } from './records/zh.js';
import { ru } from './ru.js';
import { ar as setsAr } from './sets/ar.js';
import { en as setsEn } from './sets/en.js';
import { es as setsEs } from './sets/es.js';
import { fr as setsFr } from './sets/fr.js';
import { ru as setsRu } from './sets/ru.js';
import { zh as setsZh } from './sets/zh.js';
import { zh } from './zh.js';

/**
 * English is the original. The other five are our translations, in the terms of the United Nations and ITU, until a
 * native reader has checked them.
 */
export const catalogues = {
  en: { ...en, ...setsEn, ...calendarEn, ...recordsEn, ...feedbackEn },
  fr: { ...fr, ...setsFr, ...calendarFr, ...recordsFr, ...feedbackFr },
  es: { ...es, ...setsEs, ...calendarEs, ...recordsEs, ...feedbackEs },
  ar: { ...ar, ...setsAr, ...calendarAr, ...recordsAr, ...feedbackAr },
  zh: { ...zh, ...setsZh, ...calendarZh, ...recordsZh, ...feedbackZh },
  ru: { ...ru, ...setsRu, ...calendarRu, ...recordsRu, ...feedbackRu },
} as const;

export type WordingKey = keyof (typeof catalogues)['en'];
export type Say = SayKey<WordingKey>;

export const wordingIn = createWording<WordingKey>(catalogues);
