import { ar } from '../../../../src/features/deadlines/wording/exchange/ar.js';
import { en } from '../../../../src/features/deadlines/wording/exchange/en.js';
import { es } from '../../../../src/features/deadlines/wording/exchange/es.js';
import { fr } from '../../../../src/features/deadlines/wording/exchange/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/exchange/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/exchange/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('the exchange of calendars', { en, fr, es, ar, zh, ru });
