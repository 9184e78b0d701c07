import type { Scenario } from './scenario.js';

type Question = Pick<Scenario, 'question' | 'language'>;

/** Who facilitates C9, in words that nobody would put into a list of words. */
export const MEDIA: Question = { question: 'whose baby is the telly and papers business?', language: 'en' };
export const MEDIA_IN_FRENCH: Question = {
  question: 'Qui chapeaute tout ce qui touche aux journaux et à la télé ?',
  language: 'fr',
};
export const MEDIA_IN_ARABIC: Question = { question: 'من يحرك خيوط الصحف والتلفاز؟', language: 'ar' };
export const MEDIA_IN_RUSSIAN: Question = { question: 'Кто заправляет газетами и теликом?', language: 'ru' };

/** How far the Prizes are. */
export const CONTEST_IN_SPANISH: Question = { question: '¿Por dónde andan los trofeos?', language: 'es' };
export const CONTEST_IN_CHINESE: Question = { question: '比赛现在搞到哪一步了？', language: 'zh' };

/** A line or a goal: the reader itself asks back. */
export const NUMBER: Question = { question: 'what is 7 about', language: 'en' };
