import { ar } from '../../../src/features/drafts/wording/ar.js';
import { en } from '../../../src/features/drafts/wording/en.js';
import { es } from '../../../src/features/drafts/wording/es.js';
import { fr } from '../../../src/features/drafts/wording/fr.js';
import { ru } from '../../../src/features/drafts/wording/ru.js';
import { zh } from '../../../src/features/drafts/wording/zh.js';
import { describeCatalogues } from '../../support/catalogues.js';

describeCatalogues('drafts', { en, fr, es, ar, zh, ru });
