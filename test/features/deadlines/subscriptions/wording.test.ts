import { ar } from '../../../../src/features/deadlines/wording/subscriptions/ar.js';
import { en } from '../../../../src/features/deadlines/wording/subscriptions/en.js';
import { es } from '../../../../src/features/deadlines/wording/subscriptions/es.js';
import { fr } from '../../../../src/features/deadlines/wording/subscriptions/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/subscriptions/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/subscriptions/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('subscriptions', { en, fr, es, ar, zh, ru });
