import { type Catalogue, createWording } from '../../../../shared/wording.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export type SubmissionKey = keyof typeof en;
export type SubmissionCatalogue = Catalogue<SubmissionKey>;

/** What is said of submissions. */
export const submissionWording = createWording<SubmissionKey>({ en, fr, es, ar, zh, ru });
