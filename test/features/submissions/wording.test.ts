import { ar as fieldsAr } from '../../../src/features/submissions/wording/fields/ar.js';
import { en as fieldsEn } from '../../../src/features/submissions/wording/fields/en.js';
import { es as fieldsEs } from '../../../src/features/submissions/wording/fields/es.js';
import { fr as fieldsFr } from '../../../src/features/submissions/wording/fields/fr.js';
import { ru as fieldsRu } from '../../../src/features/submissions/wording/fields/ru.js';
import { zh as fieldsZh } from '../../../src/features/submissions/wording/fields/zh.js';
import { ar } from '../../../src/features/submissions/wording/submissions/ar.js';
import { en } from '../../../src/features/submissions/wording/submissions/en.js';
import { es } from '../../../src/features/submissions/wording/submissions/es.js';
import { fr } from '../../../src/features/submissions/wording/submissions/fr.js';
import { ru } from '../../../src/features/submissions/wording/submissions/ru.js';
import { zh } from '../../../src/features/submissions/wording/submissions/zh.js';
import { describeCatalogues } from '../../support/catalogues.js';

describeCatalogues('submissions', { en, fr, es, ar, zh, ru });
describeCatalogues('the fields of submissions', {
  en: fieldsEn,
  fr: fieldsFr,
  es: fieldsEs,
  ar: fieldsAr,
  zh: fieldsZh,
  ru: fieldsRu,
});
