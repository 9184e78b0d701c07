import { ar } from '../../../../src/features/deadlines/wording/scopes/ar.js';
import { en } from '../../../../src/features/deadlines/wording/scopes/en.js';
import { es } from '../../../../src/features/deadlines/wording/scopes/es.js';
import { fr } from '../../../../src/features/deadlines/wording/scopes/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/scopes/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/scopes/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('what can be subscribed to', { en, fr, es, ar, zh, ru });
