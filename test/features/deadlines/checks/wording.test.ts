import { ar } from '../../../../src/features/deadlines/wording/checks/ar.js';
import { en } from '../../../../src/features/deadlines/wording/checks/en.js';
import { es } from '../../../../src/features/deadlines/wording/checks/es.js';
import { fr } from '../../../../src/features/deadlines/wording/checks/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/checks/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/checks/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('checks', { en, fr, es, ar, zh, ru });
