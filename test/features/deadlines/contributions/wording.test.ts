import { ar } from '../../../../src/features/deadlines/wording/contributions/ar.js';
import { en } from '../../../../src/features/deadlines/wording/contributions/en.js';
import { es } from '../../../../src/features/deadlines/wording/contributions/es.js';
import { fr } from '../../../../src/features/deadlines/wording/contributions/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/contributions/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/contributions/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('contributions', { en, fr, es, ar, zh, ru });
