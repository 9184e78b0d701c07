import { ar } from '../../../../src/features/deadlines/wording/rehearsal/ar.js';
import { en } from '../../../../src/features/deadlines/wording/rehearsal/en.js';
import { es } from '../../../../src/features/deadlines/wording/rehearsal/es.js';
import { fr } from '../../../../src/features/deadlines/wording/rehearsal/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/rehearsal/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/rehearsal/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('the rehearsal', { en, fr, es, ar, zh, ru });
