import { ar } from '../../../../src/features/deadlines/wording/reminders/ar.js';
import { en } from '../../../../src/features/deadlines/wording/reminders/en.js';
import { es } from '../../../../src/features/deadlines/wording/reminders/es.js';
import { fr } from '../../../../src/features/deadlines/wording/reminders/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/reminders/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/reminders/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('what the buttons of a reminder answer', { en, fr, es, ar, zh, ru });
