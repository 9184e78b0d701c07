import { ar } from '../../../src/features/trail/wording/ar.js';
import { en } from '../../../src/features/trail/wording/en.js';
import { es } from '../../../src/features/trail/wording/es.js';
import { fr } from '../../../src/features/trail/wording/fr.js';
import { ru } from '../../../src/features/trail/wording/ru.js';
import { zh } from '../../../src/features/trail/wording/zh.js';
import { describeCatalogues } from '../../support/catalogues.js';

describeCatalogues('the trail', { en, fr, es, ar, zh, ru });
