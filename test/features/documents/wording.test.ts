import { ar } from '../../../src/features/documents/wording/ar.js';
import { en } from '../../../src/features/documents/wording/en.js';
import { es } from '../../../src/features/documents/wording/es.js';
import { fr } from '../../../src/features/documents/wording/fr.js';
import { ru } from '../../../src/features/documents/wording/ru.js';
import { zh } from '../../../src/features/documents/wording/zh.js';
import { describeCatalogues } from '../../support/catalogues.js';

describeCatalogues('documents', { en, fr, es, ar, zh, ru });
