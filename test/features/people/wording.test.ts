import { ar } from '../../../src/features/people/wording/ar.js';
import { en } from '../../../src/features/people/wording/en.js';
import { es } from '../../../src/features/people/wording/es.js';
import { fr } from '../../../src/features/people/wording/fr.js';
import { ru } from '../../../src/features/people/wording/ru.js';
import { zh } from '../../../src/features/people/wording/zh.js';
import { describeCatalogues } from '../../support/catalogues.js';

describeCatalogues('people', { en, fr, es, ar, zh, ru });
