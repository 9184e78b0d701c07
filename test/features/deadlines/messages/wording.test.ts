import { ar } from '../../../../src/features/deadlines/wording/messages/ar.js';
import { en } from '../../../../src/features/deadlines/wording/messages/en.js';
import { es } from '../../../../src/features/deadlines/wording/messages/es.js';
import { fr } from '../../../../src/features/deadlines/wording/messages/fr.js';
import { ru } from '../../../../src/features/deadlines/wording/messages/ru.js';
import { zh } from '../../../../src/features/deadlines/wording/messages/zh.js';
import { describeCatalogues } from '../../../support/catalogues.js';

describeCatalogues('what the bot says of its own accord', { en, fr, es, ar, zh, ru });
